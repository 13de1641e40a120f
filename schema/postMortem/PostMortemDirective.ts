import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { DirectiveFate, DirectiveKind } from '../../src/vocabulary/postMortem.js';
import { DirectiveFateEnum, DirectiveKindEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';
import { DirectiveExecutor } from './DirectiveExecutor.js';

@Directive(
  '@notPersonal(because: "read by the person itself, and after its death by who carries it out; no value of its data")',
)
@ObjectType({
  simpleResolvers: true,
  description: 'What a person wants to become of its data after its death (LIL Art. 85).',
})
export class PostMortemDirective {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => DirectiveKindEnum)
  readonly kind!: DirectiveKind;

  @Field(() => DirectiveFateEnum, {
    nullable: true,
    description: 'Null: of general directives only the reference is known.',
  })
  readonly fate!: DirectiveFate | null;

  @Field(() => Boolean, { description: 'The heirs are to be shown nothing.' })
  readonly excludesHeirs!: boolean;

  @Field(() => DirectiveExecutor, { nullable: true })
  readonly executor!: DirectiveExecutor | null;

  @Field(() => String, { nullable: true, description: 'Who keeps general directives.' })
  readonly trustedParty!: string | null;

  @Field(() => String, { nullable: true })
  readonly reference!: string | null;

  @Field(() => DateTime)
  readonly givenAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the controller was told what general directives say.' })
  readonly obtainedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Null: it stands.' })
  readonly revokedAt!: Date | null;
}
