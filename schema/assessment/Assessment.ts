import { Field, ObjectType } from 'type-graphql';
import type { AssessmentOutcome, AssessmentStatus } from '../../src/vocabulary/assessments.js';
import { AssessmentOutcomeEnum, AssessmentStatusEnum } from '../shared/enums.js';
import { Filing } from '../shared/Filing.js';
import { DateTime } from '../shared/scalars.js';
import { AssessmentCell } from './AssessmentCell.js';

@ObjectType({ simpleResolvers: true, description: 'A data protection impact assessment (GDPR Art. 35).' })
export class Assessment extends Filing {
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

  @Field(() => DateTime)
  readonly expiresAt!: Date;
}
