import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { LawfulBasis } from '../../src/vocabulary/lawfulBases.js';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import type { Role } from '../../src/vocabulary/roles.js';
import { LawfulBasisEnum, PurposeEnum, RoleEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';
import { AccessedField } from './AccessedField.js';

@ObjectType({ simpleResolvers: true, description: 'One line of the access log. It holds no value of any field.' })
export class AccessRecord {
  @Field(() => String)
  readonly index!: string;

  @Field(() => ID)
  readonly recordId!: string;

  @Field(() => ID)
  readonly requestId!: string;

  @Field(() => DateTime)
  readonly at!: Date;

  @Field(() => String)
  readonly principal!: string;

  @Field(() => String, { nullable: true })
  readonly organisation!: string | null;

  @Field(() => String, { nullable: true })
  readonly client!: string | null;

  @Field(() => String, { nullable: true })
  readonly country!: string | null;

  @Field(() => [RoleEnum])
  readonly roles!: Role[];

  @Field(() => String)
  readonly tenant!: string;

  @Field(() => PurposeEnum, { nullable: true })
  readonly purpose!: Purpose | null;

  @Field(() => LawfulBasisEnum, { nullable: true })
  readonly lawfulBasis!: LawfulBasis | null;

  @Field(() => String, { nullable: true })
  readonly article9Condition!: string | null;

  @Field(() => Int)
  readonly policyVersion!: number;

  @Field(() => String, { nullable: true })
  readonly operationName!: string | null;

  @Field(() => String)
  readonly operationDigest!: string;

  @Field(() => String)
  readonly type!: string;

  @Field(() => [AccessedField])
  readonly fields!: AccessedField[];

  @Field(() => Int)
  readonly subjectCount!: number;

  @Field(() => [String], { description: 'Tokens, not ids.' })
  readonly subjects!: string[];

  @Field(() => String)
  readonly outcome!: string;

  @Field(() => String, { nullable: true })
  readonly code!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of what a policy action was about: SHA-256, hexadecimal. The log holds no contents.',
  })
  readonly changeDigest!: string | null;
}
