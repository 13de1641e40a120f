import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import { PurposeEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';
import { BreakGlassClosing } from './BreakGlassClosing.js';
import { BreakGlassRead } from './BreakGlassRead.js';

@ObjectType({
  simpleResolvers: true,
  description: 'That one principal may see some persons, for one purpose, until the grant expires or is closed.',
})
export class BreakGlassGrant {
  @Field(() => ID, { description: 'Queries name it: "@purpose(is: …, because: <the id>)".' })
  readonly id!: string;

  @Field(() => String)
  readonly principal!: string;

  @Field(() => PurposeEnum)
  readonly purpose!: Purpose;

  @Field(() => String, { nullable: true, description: 'For DPO, CONTROLLER and who opened it; null for AUDITOR.' })
  readonly reason!: string | null;

  @Field(() => DateTime)
  readonly openedAt!: Date;

  @Field(() => DateTime)
  readonly expiresAt!: Date;

  @Field(() => Int, { description: 'How many ids it names, whether or not they are candidates of the tenant.' })
  readonly persons!: number;

  @Field(() => [BreakGlassClosing])
  readonly closings!: BreakGlassClosing[];

  @Field(() => [BreakGlassRead], { description: 'From the access log, by coordinate.' })
  readonly read!: BreakGlassRead[];

  @Field(() => Boolean, {
    description:
      'False: some "because" of the principal in that time was erased or altered, so more may have been read.',
  })
  readonly isReadComplete!: boolean;
}
