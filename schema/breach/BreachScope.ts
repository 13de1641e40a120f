import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';
import { BreachedController } from './BreachedController.js';

@ObjectType({ simpleResolvers: true, description: 'What somebody touched in a period, as the access log tells it.' })
export class BreachScope {
  @Field(() => DateTime)
  readonly from!: Date;

  @Field(() => DateTime)
  readonly to!: Date;

  @Field(() => [BreachedController], {
    description:
      "The token's own controller; for the processor's DPO all controllers of which something was touched or refused.",
  })
  readonly controllers!: readonly BreachedController[];
}
