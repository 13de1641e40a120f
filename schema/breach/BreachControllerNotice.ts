import { Field, ObjectType } from 'type-graphql';
import type { ClockState } from '../../src/vocabulary/breaches.js';
import { ClockStateEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';

@ObjectType({ simpleResolvers: true, description: "The processor's notice to a controller (GDPR Art. 33(2))." })
export class BreachControllerNotice {
  @Field(() => String, { description: 'The tenant.' })
  readonly controller!: string;

  @Field(() => DateTime, { description: 'When the processor became aware.' })
  readonly awareAt!: Date;

  @Field(() => DateTime)
  readonly dueAt!: Date;

  @Field(() => ClockStateEnum)
  readonly state!: ClockState;

  @Field(() => DateTime, {
    nullable: true,
    description: "When it lay in the controller's register: its own clock runs from here.",
  })
  readonly givenAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When a webhook of the controller's took it; null: not yet, or it has none.",
  })
  readonly deliveredAt!: Date | null;
}
