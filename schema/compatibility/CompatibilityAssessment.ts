import { Field, ObjectType } from 'type-graphql';
import type { AssessmentStatus } from '../../src/vocabulary/assessments.js';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import { AssessmentStatusEnum, PurposeEnum } from '../shared/enums.js';
import { Filing } from '../shared/Filing.js';
import { DateTime } from '../shared/scalars.js';

@ObjectType({
  simpleResolvers: true,
  description: 'An assessment that a purpose is compatible with one that data were collected for (GDPR Art. 6(4)).',
})
export class CompatibilityAssessment extends Filing {
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

  @Field(() => DateTime)
  readonly expiresAt!: Date;
}
