import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import { PurposeEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';

@Directive('@notPersonal(because: "it acknowledges what the caller itself has just written")')
@ObjectType({ simpleResolvers: true, description: 'One consent as it stands after a call.' })
export class Consent {
  @Field(() => ID)
  readonly candidate!: string;

  @Field(() => PurposeEnum)
  readonly purpose!: Purpose;

  @Field(() => String, { description: 'A DPV consent status; only GIVEN and RENEWED are valid.' })
  readonly status!: string;

  @Field(() => Boolean, { description: 'Explicit in the sense of GDPR Art. 9(2)(a).' })
  readonly explicit!: boolean;

  @Field(() => String)
  readonly noticeVersion!: string;

  @Field(() => DateTime, { nullable: true })
  readonly givenAt!: Date | null;

  @Field(() => DateTime, { nullable: true })
  readonly withdrawnAt!: Date | null;

  @Field(() => DateTime, { nullable: true })
  readonly expiresAt!: Date | null;
}
