import { Field, ObjectType } from 'type-graphql';
import type { SuspectKind } from '../../src/vocabulary/breaches.js';
import { SuspectKindEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';

@ObjectType({
  simpleResolvers: true,
  description: 'Who or what a breach is suspected to come from. "breachScope" asks the log the same.',
})
export class BreachSuspect {
  @Field(() => SuspectKindEnum)
  readonly kind!: SuspectKind;

  @Field(() => String)
  readonly name!: string;

  @Field(() => DateTime, { description: 'Included.' })
  readonly from!: Date;

  @Field(() => DateTime, { description: 'Excluded.' })
  readonly to!: Date;
}
