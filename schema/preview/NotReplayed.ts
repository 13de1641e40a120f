import { Field, ObjectType } from 'type-graphql';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import { PurposeEnum } from '../shared/enums.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'Operations that were refused whole, of which no coordinate was recorded: what a draft would do to them is unknown.',
})
export class NotReplayed {
  @Field(() => PurposeEnum, { nullable: true })
  readonly purpose!: Purpose | null;

  @Field(() => String, { nullable: true })
  readonly code!: string | null;

  @Field(() => String, { description: '"< 10" below ten.' })
  readonly operations!: string;
}
