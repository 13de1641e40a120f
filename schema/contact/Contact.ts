import { Directive, Field, ObjectType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';

@Directive('@about')
@ObjectType({ simpleResolvers: true, description: 'One contact between a candidate and those who recruit.' })
export class Contact {
  @Directive('@personal(category: ONLINE_IDENTIFIER)')
  @Field(() => String, {
    nullable: true,
    description: "CANDIDATE, RECRUITER or AUTOMATIC; only the candidate's own counts for retention.",
  })
  readonly by!: string | null;

  @Directive('@personal(category: ONLINE_IDENTIFIER)')
  @Field(() => DateTime, { nullable: true })
  readonly at!: Date | null;

  @Directive('@personal(category: ONLINE_IDENTIFIER)')
  @Field(() => DateTime, { nullable: true })
  readonly recordedAt!: Date | null;
}
