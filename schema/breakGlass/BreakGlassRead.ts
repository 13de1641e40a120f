import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';

@ObjectType({
  simpleResolvers: true,
  description: 'What was read of one coordinate under a grant, counted from the log.',
})
export class BreakGlassRead {
  @Field(() => String)
  readonly field!: string;

  @Field(() => Int)
  readonly operations!: number;

  @Field(() => Int)
  readonly persons!: number;

  @Field(() => DateTime)
  readonly firstAt!: Date;

  @Field(() => DateTime)
  readonly lastAt!: Date;
}
