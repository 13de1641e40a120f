import { Directive, Field, ObjectType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';

@Directive('@about')
@ObjectType({
  simpleResolvers: true,
  description: 'What a candidate said against an automated decision (GDPR Art. 22(3)).',
})
export class Contest {
  @Directive('@personal(category: FREE_TEXT)')
  @Directive('@specialCategory(category: RACIAL_OR_ETHNIC_ORIGIN, inferred: true)')
  @Field(() => String, { nullable: true })
  readonly because!: string | null;

  @Directive('@personal(category: ASSESSMENT)')
  @Field(() => DateTime, { nullable: true })
  readonly contestedAt!: Date | null;
}
