import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import type { RestrictionGround } from '../../src/vocabulary/restrictionGrounds.js';
import { PurposeEnum, RestrictionGroundEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';

@Directive('@notPersonal(because: "a register is read, of a person whose id the caller gave itself")')
@ObjectType({ simpleResolvers: true, description: "That a person's data may be stored but not used (GDPR Art. 18)." })
export class Restriction {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID)
  readonly candidate!: string;

  @Field(() => RestrictionGroundEnum)
  readonly ground!: RestrictionGround;

  @Field(() => [PurposeEnum], { nullable: true, description: 'Null: every purpose.' })
  readonly purposes!: readonly Purpose[] | null;

  @Field(() => DateTime)
  readonly placedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the person was told that it would be lifted.' })
  readonly notifiedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Null: it stands.' })
  readonly liftedAt!: Date | null;
}
