import { Field, ID, ObjectType } from 'type-graphql';
import type { Authorisation, SubProcessorStatus } from '../../src/vocabulary/recipients.js';
import { AuthorisationEnum, SubProcessorStatusEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A sub-processor on the terms of one announcement, and what became of that (GDPR Art. 28(2)(4)).',
})
export class SubProcessor {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => SubProcessorStatusEnum)
  readonly status!: SubProcessorStatus;

  @Field(() => String)
  readonly contractReference!: string;

  @Field(() => AuthorisationEnum)
  readonly authorisation!: Authorisation;

  @Field(() => [String], { description: 'ISO 3166-1 alpha-2: where it processes.' })
  readonly countries!: readonly string[];

  @Field(() => DateTime, { nullable: true, description: 'Null: the contract has no end.' })
  readonly contractEnd!: Date | null;

  @Field(() => DateTime, { nullable: true })
  readonly lastAuditAt!: Date | null;

  @Field(() => DateTime, { description: 'From then on it is overdue, and closes what it stands behind.' })
  readonly nextAuditAt!: Date;

  @Field(() => DateTime, {
    description: 'When it may be used, under a general authorisation and without an objection.',
  })
  readonly plannedFrom!: Date;

  @Field(() => String)
  readonly announcedBy!: string;

  @Field(() => DateTime, { description: 'When both offices were given notice.' })
  readonly announcedAt!: Date;

  @Field(() => String, { nullable: true, description: 'The CONTROLLER who has authorised it.' })
  readonly authorisedBy!: string | null;

  @Field(() => DateTime, { nullable: true })
  readonly authorisedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The CONTROLLER who has objected to it.' })
  readonly objectedBy!: string | null;

  @Field(() => DateTime, { nullable: true })
  readonly objectedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The reason of the objection.' })
  readonly objection!: string | null;

  @Field(() => DateTime, { nullable: true })
  readonly endedAt!: Date | null;
}
