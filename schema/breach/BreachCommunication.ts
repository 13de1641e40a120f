import { Field, ObjectType } from 'type-graphql';
import type { CommunicationState } from '../../src/vocabulary/breaches.js';
import { CommunicationStateEnum } from '../shared/enums.js';
import { BreachCommunicationDecision } from './BreachCommunicationDecision.js';
import { BreachPersonsTold } from './BreachPersonsTold.js';

@ObjectType({ simpleResolvers: true, description: 'Whether and how the persons are told (GDPR Art. 34).' })
export class BreachCommunication {
  @Field(() => CommunicationStateEnum)
  readonly state!: CommunicationState;

  @Field(() => BreachCommunicationDecision, { nullable: true })
  readonly decision!: BreachCommunicationDecision | null;

  @Field(() => [BreachPersonsTold], { description: 'The first one first.' })
  readonly told!: readonly BreachPersonsTold[];
}
