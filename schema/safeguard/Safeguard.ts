import { Field, ID, ObjectType } from 'type-graphql';
import type { AssessmentAdvice } from '../../src/vocabulary/assessments.js';
import type {
  ClauseModule,
  SafeguardStatus,
  TransferableCategory,
  TransferMechanism,
} from '../../src/vocabulary/transfers.js';
import {
  AssessmentAdviceEnum,
  ClauseModuleEnum,
  SafeguardStatusEnum,
  TransferableCategoryEnum,
  TransferMechanismEnum,
} from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';

@ObjectType({
  simpleResolvers: true,
  description: 'What covers transfers to a recipient outside the European Economic Area (GDPR Art. 46).',
})
export class Safeguard {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => SafeguardStatusEnum)
  readonly status!: SafeguardStatus;

  @Field(() => TransferMechanismEnum)
  readonly mechanism!: TransferMechanism;

  @Field(() => ClauseModuleEnum, { nullable: true })
  readonly module!: ClauseModule | null;

  @Field(() => String, { description: 'Of the instrument.' })
  readonly reference!: string;

  @Field(() => String, { description: 'Of the transfer impact assessment.' })
  readonly assessmentReference!: string;

  @Field(() => String, { nullable: true })
  readonly supplementaryMeasures!: string | null;

  @Field(() => [String], { description: 'ISO 3166-1 alpha-2.' })
  readonly countries!: readonly string[];

  @Field(() => String, { description: 'The organisation that it binds.' })
  readonly recipient!: string;

  @Field(() => [TransferableCategoryEnum])
  readonly categories!: readonly TransferableCategory[];

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

  @Field(() => String, { nullable: true, description: 'Who has suspended it last.' })
  readonly suspendedBy!: string | null;

  @Field(() => DateTime, { nullable: true })
  readonly suspendedAt!: Date | null;

  @Field(() => DateTime, { nullable: true })
  readonly revokedAt!: Date | null;
}
