import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';

@ObjectType({
  simpleResolvers: true,
  description: "A notice to the caller's office, which a webhook delivers as well where one is configured.",
})
export class OutboxNotice {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String, {
    description:
      'BREAK_GLASS_OPENED, BREACH_RECORDED, SUB_PROCESSOR_ANNOUNCED, RIGHTS_REQUEST_OPENED, RECIPIENT_TO_NOTIFY, ERASURE_KEPT, RECIPIENT_ERASURE, DEATH_RECORDED, BREACH_NOTICE (from the processor to its controller).',
  })
  readonly kind!: string;

  @Field(() => ID, { description: 'The id of what it tells of.' })
  readonly about!: string;

  @Field(() => String, { nullable: true, description: 'The organisation that the office has to tell.' })
  readonly recipient!: string | null;

  @Field(() => ID, { nullable: true, description: 'Of whom; null once it is delivered.' })
  readonly candidate!: string | null;

  @Field(() => DateTime)
  readonly createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the webhook took it; null: not yet, or there is none.' })
  readonly deliveredAt!: Date | null;
}
