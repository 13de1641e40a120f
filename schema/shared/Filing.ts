import { Field, ID, ObjectType } from 'type-graphql';
import type { AssessmentAdvice } from '../../src/vocabulary/assessments.js';
import { AssessmentAdviceEnum } from './enums.js';
import { DateTime } from './scalars.js';

/** What is filed in a register, advised on by the data protection officer, and signed by a second principal of the controller. */
@ObjectType({ simpleResolvers: true })
export abstract class Filing {
  @Field(() => ID)
  readonly id!: string;

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

  @Field(() => DateTime, { nullable: true })
  readonly revokedAt!: Date | null;
}
