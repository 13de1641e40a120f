import { Directive, Field, Int, ObjectType } from 'type-graphql';
import type { EqualityBreakdown, EqualityDimension } from '../../src/vocabulary/equality.js';
import { EqualityBreakdownEnum, EqualityDimensionEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';
import { EqualityCell } from './EqualityCell.js';

@Directive('@notPersonal(because: "counts of many persons, none of which is told from the others")')
@ObjectType({
  simpleResolvers: true,
  description: 'A release of equality statistics. It was computed once, and is the same for whoever asks.',
})
export class EqualityStatistics {
  @Field(() => EqualityDimensionEnum)
  readonly dimension!: EqualityDimension;

  @Field(() => EqualityBreakdownEnum)
  readonly by!: EqualityBreakdown;

  @Field(() => String, { description: 'The calendar quarter: 2025-Q4.' })
  readonly period!: string;

  @Field(() => Int, { description: 'Persons that every published count holds at least, and the rest of its group.' })
  readonly k!: number;

  @Field(() => Int, { description: 'Counts are rounded to the nearest multiple of this.' })
  readonly rounding!: number;

  @Field(() => DateTime)
  readonly computedAt!: Date;

  @Field(() => [EqualityCell], { description: 'Every value of every group, whether or not anybody has it.' })
  readonly cells!: readonly EqualityCell[];
}
