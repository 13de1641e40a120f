import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';

@Directive('@notPersonal(because: "whom to tell of a correction: an organisation, and coordinates without a value")')
@ObjectType({
  simpleResolvers: true,
  description: 'That an organisation is to be told of a correction (GDPR Art. 19).',
})
export class RecipientNotification {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID)
  readonly candidate!: string;

  @Field(() => String)
  readonly organisation!: string;

  @Field(() => [String], { description: 'The corrected coordinates that it was shown.' })
  readonly fields!: readonly string[];

  @Field(() => DateTime)
  readonly createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Null: not yet.' })
  readonly notifiedAt!: Date | null;
}
