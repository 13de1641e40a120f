import { Directive, Field, ObjectType } from 'type-graphql';
import type { LawfulBasis } from '../../src/vocabulary/lawfulBases.js';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import type { RetentionTrigger } from '../../src/vocabulary/retentionTriggers.js';
import type { Right } from '../../src/vocabulary/rights.js';
import { LawfulBasisEnum, PurposeEnum, RightEnum } from '../shared/enums.js';
import { DateTime, Duration } from '../shared/scalars.js';

@Directive('@notPersonal(because: "what is done with data, told to the person or to who answers it; no value of it")')
@ObjectType({ simpleResolvers: true, description: 'What a person is told of one purpose (GDPR Art. 15(1)).' })
export class PurposeHeld {
  @Field(() => PurposeEnum)
  readonly purpose!: Purpose;

  @Field(() => LawfulBasisEnum, { nullable: true })
  readonly basis!: LawfulBasis | null;

  @Field(() => [RightEnum])
  readonly rights!: readonly Right[];

  @Field(() => Duration, { nullable: true, description: 'Null: no period of this purpose ends it.' })
  readonly retention!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'From when the period counts: LAST_CONTACT, PROCESS_END, CREATED.',
  })
  readonly retentionAfter!: RetentionTrigger | null;

  @Field(() => DateTime, { nullable: true, description: 'Null: no period ends, or none has begun.' })
  readonly keptUntil!: Date | null;

  @Field(() => [String], { description: 'The versions of the notices that named the purpose.' })
  readonly noticeVersions!: readonly string[];

  @Field(() => Boolean)
  readonly isRestricted!: boolean;

  @Field(() => Boolean, { description: 'An objection was upheld.' })
  readonly hasObjected!: boolean;

  @Field(() => String, { nullable: true, description: 'The status of the ordinary consent; null: there is none.' })
  readonly consent!: string | null;
}
