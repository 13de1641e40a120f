import { Field, Int, ObjectType } from 'type-graphql';
import type { RetentionAction } from '../../src/vocabulary/retentionActions.js';
import { RetentionActionEnum } from '../shared/enums.js';

@ObjectType({ simpleResolvers: true, description: 'How many persons.' })
export class SweptPersons {
  @Field(() => RetentionActionEnum)
  readonly action!: RetentionAction;

  @Field(() => Int)
  readonly persons!: number;
}
