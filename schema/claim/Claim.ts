import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { ClaimKind } from '../../src/administration/claims/Claims.js';
import { ClaimKindEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';

@Directive('@notPersonal(because: "the controller reads back its own register, of a person whose id it gave itself")')
@ObjectType({ simpleResolvers: true, description: 'A legal claim or a hold under which a person stands.' })
export class Claim {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID)
  readonly candidate!: string;

  @Field(() => ClaimKindEnum)
  readonly kind!: ClaimKind;

  @Field(() => String, { description: 'Of the file that says so.' })
  readonly reference!: string;

  @Field(() => DateTime)
  readonly recordedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Null: it stands.' })
  readonly liftedAt!: Date | null;
}
