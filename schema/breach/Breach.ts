import { Field, ID, Int, ObjectType } from 'type-graphql';
import { BreachKindEnum } from '../shared/enums.js';
import { DateTime, Json } from '../shared/scalars.js';
import { BreachAuthorityClock } from './BreachAuthorityClock.js';
import { BreachCommunication } from './BreachCommunication.js';
import { BreachControllerNotice } from './BreachControllerNotice.js';
import { BreachedController } from './BreachedController.js';
import { BreachRiskStatement } from './BreachRiskStatement.js';
import { BreachSuspect } from './BreachSuspect.js';

@ObjectType({ simpleResolvers: true, description: 'An entry of the register of breaches (GDPR Art. 33(5)).' })
export class Breach {
  @Field(() => ID, { description: "The same in the processor's register and in its controllers'." })
  readonly id!: string;

  @Field(() => BreachKindEnum)
  readonly kind!: string;

  @Field(() => DateTime, { description: 'When it came to be known to who reported it.' })
  readonly awareAt!: Date;

  @Field(() => DateTime)
  readonly recordedAt!: Date;

  @Field(() => String, { description: 'A principal, or a command of the operator.' })
  readonly recordedBy!: string;

  @Field(() => Json, { description: 'Counts, sizes and names of registers; no value of a person.' })
  readonly facts!: unknown;

  @Field(() => String, { nullable: true, description: 'What happened. Null: an entry of "candour recover".' })
  readonly description!: string | null;

  @Field(() => BreachSuspect, { nullable: true })
  readonly suspect!: BreachSuspect | null;

  @Field(() => [BreachedController], {
    description: 'What the log told when it was reported, one a controller; none without a suspect.',
  })
  readonly scope!: readonly BreachedController[];

  @Field(() => [BreachControllerNotice], {
    description:
      "The processor's notices: one for each controller in its own register, and in a controller's that one.",
  })
  readonly notices!: readonly BreachControllerNotice[];

  @Field(() => BreachAuthorityClock, {
    nullable: true,
    description: "Null: the processor's report on data of its controllers, each of which notifies for itself.",
  })
  readonly authority!: BreachAuthorityClock | null;

  @Field(() => BreachRiskStatement, { nullable: true, description: 'The newest advice of the officer.' })
  readonly advice!: BreachRiskStatement | null;

  @Field(() => BreachRiskStatement, { nullable: true, description: 'The newest decision of the controller.' })
  readonly decision!: BreachRiskStatement | null;

  @Field(() => BreachCommunication, { nullable: true, description: 'Null with "authority".' })
  readonly communication!: BreachCommunication | null;

  @Field(() => String, { nullable: true, description: 'Likely ones, as last described.' })
  readonly consequences!: string | null;

  @Field(() => String, { nullable: true, description: 'Taken or proposed, as last described.' })
  readonly measures!: string | null;

  @Field(() => Int, { nullable: true, description: 'About how many, as last described; null: what the log told.' })
  readonly persons!: number | null;

  @Field(() => Int, { nullable: true, description: 'About how many, as last described; null: what the log told.' })
  readonly records!: number | null;
}
