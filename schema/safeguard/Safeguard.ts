import { Field, ObjectType } from 'type-graphql';
import type {
  ClauseModule,
  SafeguardStatus,
  TransferableCategory,
  TransferMechanism,
} from '../../src/vocabulary/transfers.js';
import {
  ClauseModuleEnum,
  SafeguardStatusEnum,
  TransferableCategoryEnum,
  TransferMechanismEnum,
} from '../shared/enums.js';
import { Filing } from '../shared/Filing.js';
import { DateTime } from '../shared/scalars.js';

@ObjectType({
  simpleResolvers: true,
  description: 'What covers transfers to a recipient outside the European Economic Area (GDPR Art. 46).',
})
export class Safeguard extends Filing {
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

  @Field(() => String, { nullable: true, description: 'Who has suspended it last.' })
  readonly suspendedBy!: string | null;

  @Field(() => DateTime, { nullable: true })
  readonly suspendedAt!: Date | null;
}
