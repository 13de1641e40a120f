import { Field, ID, ObjectType } from 'type-graphql';
import type { AssessmentAdvice, AssessmentStatus } from '../../src/vocabulary/assessments.js';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import { AssessmentAdviceEnum, AssessmentStatusEnum, PurposeEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';

@ObjectType({
  simpleResolvers: true,
  description: 'An assessment that a purpose is compatible with one that data were collected for (GDPR Art. 6(4)).',
})
export class CompatibilityAssessment {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => AssessmentStatusEnum)
  readonly status!: AssessmentStatus;

  @Field(() => Boolean, { description: 'Data may be used on the strength of it now.' })
  readonly holds!: boolean;

  @Field(() => PurposeEnum)
  readonly collectedFor!: Purpose;

  @Field(() => PurposeEnum)
  readonly usableFor!: Purpose;

  @Field(() => String, { description: 'Any link between the two purposes (a).' })
  readonly link!: string;

  @Field(() => String, { description: 'The context of collection, and what binds persons to the controller (b).' })
  readonly context!: string;

  @Field(() => String, { description: 'The nature of the data (c).' })
  readonly nature!: string;

  @Field(() => String, { description: 'Possible consequences for the persons (d).' })
  readonly consequences!: string;

  @Field(() => String, { description: 'Safeguards that exist (e).' })
  readonly safeguards!: string;

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
