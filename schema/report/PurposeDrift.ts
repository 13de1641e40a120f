import { Field, Int, ObjectType } from 'type-graphql';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import { PurposeEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'Persons whom a principal was to screen blind, and of whom it read for another purpose what was hidden there.',
})
export class PurposeDrift {
  @Field(() => String)
  readonly principal!: string;

  @Field(() => String)
  readonly coordinate!: string;

  @Field(() => PurposeEnum, { description: 'The other purpose.' })
  readonly purpose!: Purpose;

  @Field(() => Int)
  readonly persons!: number;

  @Field(() => [String], { description: 'Tokens, not ids; 100 at most.' })
  readonly personTokens!: readonly string[];

  @Field(() => DateTime, { description: 'When it was first read in clear.' })
  readonly first!: Date;

  @Field(() => DateTime)
  readonly last!: Date;
}
