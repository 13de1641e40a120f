import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A legal hold on the whole access log: while one stands, nothing of it is pruned.',
})
export class LogHold {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String, { description: 'Of the file that says why.' })
  readonly reference!: string;

  @Field(() => DateTime)
  readonly placedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Null: it stands.' })
  readonly liftedAt!: Date | null;
}
