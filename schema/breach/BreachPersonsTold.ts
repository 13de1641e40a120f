import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';

@ObjectType({
  simpleResolvers: true,
  description: 'That persons were told of a breach: how many, and by what; never who.',
})
export class BreachPersonsTold {
  @Field(() => Int)
  readonly persons!: number;

  @Field(() => String)
  readonly channel!: string;

  @Field(() => DateTime)
  readonly toldAt!: Date;

  @Field(() => String)
  readonly recordedBy!: string;

  @Field(() => DateTime)
  readonly recordedAt!: Date;
}
