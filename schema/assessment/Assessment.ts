import { Field, ID, ObjectType } from 'type-graphql';
import type { AssessmentAdvice, AssessmentOutcome, AssessmentStatus } from '../../src/vocabulary/assessments.js';
import { AssessmentAdviceEnum, AssessmentOutcomeEnum, AssessmentStatusEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';
import { AssessmentCell } from './AssessmentCell.js';

@ObjectType({ simpleResolvers: true, description: 'A data protection impact assessment (GDPR Art. 35).' })
export class Assessment {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => AssessmentStatusEnum)
  readonly status!: AssessmentStatus;

  @Field(() => Boolean, { description: 'What it names may be opened on the strength of it.' })
  readonly covers!: boolean;

  @Field(() => [AssessmentCell])
  readonly cells!: readonly AssessmentCell[];

  @Field(() => AssessmentOutcomeEnum)
  readonly outcome!: AssessmentOutcome;

  @Field(() => String)
  readonly summary!: string;

  @Field(() => String)
  readonly filedBy!: string;

  @Field(() => DateTime)
  readonly filedAt!: Date;

  @Field(() => AssessmentAdviceEnum, { nullable: true, description: "The data protection officer's." })
  readonly advice!: AssessmentAdvice | null;

  @Field(() => String, { nullable: true })
  readonly advisedBy!: string | null;

  @Field(() => DateTime, { nullable: true })
  readonly advisedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The CONTROLLER who has signed it.' })
  readonly signedBy!: string | null;

  @Field(() => DateTime, { nullable: true })
  readonly signedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was signed.' })
  readonly reason!: string | null;

  @Field(() => DateTime)
  readonly expiresAt!: Date;

  @Field(() => DateTime, { nullable: true })
  readonly revokedAt!: Date | null;
}
