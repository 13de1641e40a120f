import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';

@ObjectType({
  simpleResolvers: true,
  description: 'How many persons a published count of the equality statistics holds at least.',
})
export class EqualityThreshold {
  @Field(() => Int)
  readonly persons!: number;

  @Field(() => DateTime, { nullable: true, description: 'Null: nobody has raised it, and the least holds.' })
  readonly setAt!: Date | null;
}
