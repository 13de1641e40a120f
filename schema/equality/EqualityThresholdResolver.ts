import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { AnsweredThreshold } from '../../src/administration/equality/EqualityThreshold.js';
import type { Context } from '../shared/Context.js';
import { EqualityThreshold } from './EqualityThreshold.js';

@Resolver(() => EqualityThreshold)
export class EqualityThresholdResolver {
  @Query(() => EqualityThreshold, {
    description:
      'How many persons a published count of the equality statistics holds at least. DPO or CONTROLLER for ACCOUNTABILITY, POLICY_ADMINISTRATION or EQUALITY_MONITORING; AUDITOR for ACCOUNTABILITY.',
  })
  equalityThreshold(@Ctx() { administration }: Context): Promise<AnsweredThreshold> {
    return administration.equalityThreshold();
  }

  @Mutation(() => EqualityThreshold, {
    description:
      'Raises the number of persons that every published count holds at least, for quarters that are not computed yet; it is never lowered. CONTROLLER, for ACCOUNTABILITY or POLICY_ADMINISTRATION.',
  })
  raiseEqualityThreshold(
    @Directive('@reads(fields: [])')
    @Arg('persons', () => Int, { description: 'Above the one that holds; at most 1,000.' })
    _persons: number,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AnsweredThreshold> {
    return write(selected(info));
  }
}
