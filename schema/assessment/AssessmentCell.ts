import { Field, InputType, ObjectType } from 'type-graphql';
import type { PolicyMode } from '../../src/vocabulary/assessments.js';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import type { Role } from '../../src/vocabulary/roles.js';
import { PolicyModeEnum, PurposeEnum, RoleEnum } from '../shared/enums.js';

const coordinate = 'Null: the purpose as a whole.';
const purpose = 'Null: every purpose.';
const role = 'Null: whoever may act for the purpose.';
const mode = 'Null without a coordinate.';
const countries = 'ISO 3166-1 alpha-2; null: every destination that is covered.';

@ObjectType({ simpleResolvers: true, description: 'One cell that is, or has to be, assessed: exactly this one.' })
@InputType('AssessmentCellInput', { description: 'One cell that was assessed: exactly this one.' })
export class AssessmentCell {
  @Field(() => String, { nullable: true, description: coordinate })
  readonly coordinate!: string | null;

  @Field(() => PurposeEnum, { nullable: true, description: purpose })
  readonly purpose!: Purpose | null;

  @Field(() => RoleEnum, { nullable: true, description: role })
  readonly role!: Role | null;

  @Field(() => PolicyModeEnum, { nullable: true, description: mode })
  readonly mode!: PolicyMode | null;

  @Field(() => [String], { nullable: true, description: countries })
  readonly countries!: readonly string[] | null;
}
