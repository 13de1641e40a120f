import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, Info, Query, Resolver } from 'type-graphql';
import type { AnsweredRelease } from '../../src/request/equality/EqualityStatistics.js';
import type { EqualityBreakdown, EqualityDimension } from '../../src/vocabulary/equality.js';
import type { Context } from '../shared/Context.js';
import { EqualityBreakdownEnum, EqualityDimensionEnum } from '../shared/enums.js';
import { EqualityStatistics } from './EqualityStatistics.js';

@Resolver(() => EqualityStatistics)
export class EqualityStatisticsResolver {
  @Query(() => EqualityStatistics, {
    description:
      'How many persons have each value of a dimension, in each group of a breakdown. For EQUALITY_MONITORING, to the roles that the policy lets act for it. All statistics of a quarter are computed together, by whoever asks for one of them first after its end and before the end of the next.',
  })
  equalityStatistics(
    @Arg('dimension', () => EqualityDimensionEnum) dimension: EqualityDimension,
    @Arg('by', () => EqualityBreakdownEnum) by: EqualityBreakdown,
    @Directive('@reads(fields: [])')
    @Arg('period', () => String, { description: 'A calendar quarter that is over: 2025-Q4.' })
    period: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AnsweredRelease> {
    return context.equalityStatistics(context.selected(info), { dimension, by, period });
  }
}
