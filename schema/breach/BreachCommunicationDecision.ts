import { Field, ObjectType } from 'type-graphql';
import type { CommunicationException } from '../../src/vocabulary/breaches.js';
import { CommunicationExceptionEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';

@ObjectType({
  simpleResolvers: true,
  description: "The controller's decision whether the persons are told (GDPR Art. 34).",
})
export class BreachCommunicationDecision {
  @Field(() => Boolean)
  readonly isNeeded!: boolean;

  @Field(() => CommunicationExceptionEnum, { nullable: true })
  readonly exception!: CommunicationException | null;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => String)
  readonly recordedBy!: string;

  @Field(() => DateTime)
  readonly recordedAt!: Date;
}
