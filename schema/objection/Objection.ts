import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { AssessmentAdvice } from '../../src/vocabulary/assessments.js';
import type { ObjectionStatus } from '../../src/vocabulary/objectionStatuses.js';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import { AssessmentAdviceEnum, ObjectionStatusEnum, PurposeEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';

@Directive(
  '@notPersonal(because: "a register of requests is read by those who answer them, by id; no value of a person")',
)
@ObjectType({ simpleResolvers: true, description: 'That a person objected to a purpose (GDPR Art. 21).' })
export class Objection {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID)
  readonly candidate!: string;

  @Field(() => PurposeEnum)
  readonly purpose!: Purpose;

  @Field(() => ObjectionStatusEnum)
  readonly status!: ObjectionStatus;

  @Field(() => DateTime)
  readonly objectedAt!: Date;

  @Field(() => AssessmentAdviceEnum, { nullable: true, description: "The officer's opinion on overruling it." })
  readonly advice!: AssessmentAdvice | null;

  @Field(() => String, { nullable: true, description: "The controller's grounds." })
  readonly because!: string | null;

  @Field(() => DateTime, { nullable: true })
  readonly decidedAt!: Date | null;
}
