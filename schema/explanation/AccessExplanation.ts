import { Field, Int, ObjectType } from 'type-graphql';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import { PurposeEnum } from '../shared/enums.js';
import { FieldExplanation } from './FieldExplanation.js';

@ObjectType({ simpleResolvers: true, description: 'What the gateway would do with an operation. Nothing was fetched.' })
export class AccessExplanation {
  @Field(() => String, { description: 'Its name; its type where it has none.' })
  readonly operation!: string;

  @Field(() => PurposeEnum, { nullable: true })
  readonly purpose!: Purpose | null;

  @Field(() => Int)
  readonly policyVersion!: number;

  @Field(() => [FieldExplanation], { description: 'Every coordinate that it selects or touches with an argument.' })
  readonly fields!: FieldExplanation[];

  @Field(() => Boolean, { description: 'Whether anything would be read or written at all.' })
  readonly wouldFetch!: boolean;
}
