import { Field, ObjectType } from 'type-graphql';
import type { AssessmentReason } from '../../src/policy/judgement/Judgement.js';
import type { AccessMode } from '../../src/vocabulary/modes.js';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import type { Role } from '../../src/vocabulary/roles.js';
import { AccessModeEnum, AssessmentReasonEnum, PurposeEnum, RoleEnum } from '../shared/enums.js';

@ObjectType({ simpleResolvers: true, description: 'One cell of the space of verdicts that a draft opens or closes.' })
export class ChangedCell {
  @Field(() => String, { nullable: true, description: 'Null: the purpose as a whole.' })
  readonly coordinate!: string | null;

  @Field(() => PurposeEnum, { nullable: true, description: 'Null: every purpose.' })
  readonly purpose!: Purpose | null;

  @Field(() => RoleEnum, { nullable: true, description: 'Null: whoever may act for the purpose.' })
  readonly role!: Role | null;

  @Field(() => [AccessModeEnum])
  readonly modes!: readonly AccessMode[];

  @Field(() => [String], {
    nullable: true,
    description: 'ISO 3166-1 alpha-2; null: every destination that is covered.',
  })
  readonly countries!: readonly string[] | null;

  @Field(() => String, { nullable: true, description: 'When it begins, ISO 8601; null: with the activation.' })
  readonly since!: string | null;

  @Field(() => String, { description: 'The verdict now, the same for every person.' })
  readonly from!: string;

  @Field(() => String, { description: 'The verdict under the draft.' })
  readonly to!: string;

  @Field(() => String)
  readonly sentence!: string;

  @Field(() => [AssessmentReasonEnum], { description: 'Why it has to be assessed; none: it has not.' })
  readonly assessment!: readonly AssessmentReason[];
}
