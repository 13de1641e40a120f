import { Field, Int, ObjectType } from 'type-graphql';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import type { Role } from '../../src/vocabulary/roles.js';
import { PurposeEnum, RoleEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'A purpose that roles may act for, and nobody did.' })
export class UnusedPurpose {
  @Field(() => PurposeEnum)
  readonly purpose!: Purpose;

  @Field(() => [RoleEnum])
  readonly roles!: readonly Role[];

  @Field(() => String)
  readonly suggestion!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A coordinate that roles may read for a purpose, and nobody did.' })
export class UnreadCell {
  @Field(() => String)
  readonly coordinate!: string;

  @Field(() => PurposeEnum)
  readonly purpose!: Purpose;

  @Field(() => [RoleEnum])
  readonly roles!: readonly Role[];

  @Field(() => String)
  readonly suggestion!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What the active policy grants and nobody needed. It changes nothing.',
})
export class MinimisationReport {
  @Field(() => DateTime)
  readonly from!: Date;

  @Field(() => DateTime)
  readonly until!: Date;

  @Field(() => Int)
  readonly policyVersion!: number;

  @Field(() => Boolean, {
    description: 'False: the active version is younger than the period, so look again later.',
  })
  readonly isConclusive!: boolean;

  @Field(() => Int, { description: 'Coordinates by purpose that the policy opens for reading.' })
  readonly openCells!: number;

  @Field(() => [UnreadCell])
  readonly unreadCells!: readonly UnreadCell[];

  @Field(() => [UnusedPurpose])
  readonly unusedPurposes!: readonly UnusedPurpose[];
}
