import { Field, Int, ObjectType } from 'type-graphql';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import type { Role } from '../../src/vocabulary/roles.js';
import { PurposeEnum, RoleEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'What one principal was seen to do.' })
export class ReviewedPrincipal {
  @Field(() => String)
  readonly principal!: string;

  @Field(() => [RoleEnum], { description: 'Those that its tokens carried.' })
  readonly roles!: readonly Role[];

  @Field(() => [PurposeEnum], { description: 'Those that its operations stated.' })
  readonly purposes!: readonly Purpose[];

  @Field(() => [String])
  readonly organisations!: readonly string[];

  @Field(() => [String])
  readonly clients!: readonly string[];

  @Field(() => DateTime)
  readonly firstUse!: Date;

  @Field(() => DateTime)
  readonly lastUse!: Date;

  @Field(() => Int, { description: 'Refused ones too.' })
  readonly operations!: number;

  @Field(() => Boolean)
  readonly isRevoked!: boolean;
}
