import { Field, ObjectType } from 'type-graphql';
import type { ClockState } from '../../src/vocabulary/breaches.js';
import { ClockStateEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';
import { BreachAuthorityNotice } from './BreachAuthorityNotice.js';

@ObjectType({
  simpleResolvers: true,
  description: "The controller's 72 hours to its supervisory authority (GDPR Art. 33(1)).",
})
export class BreachAuthorityClock {
  @Field(() => DateTime, {
    description: "When the controller became aware: by the processor's notice, or by itself.",
  })
  readonly awareAt!: Date;

  @Field(() => DateTime)
  readonly dueAt!: Date;

  @Field(() => ClockStateEnum)
  readonly state!: ClockState;

  @Field(() => [BreachAuthorityNotice], { description: 'The first one first.' })
  readonly notices!: readonly BreachAuthorityNotice[];
}
