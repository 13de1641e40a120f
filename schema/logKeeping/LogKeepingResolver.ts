import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type {
  AnsweredHold,
  AnsweredPruning,
  AnsweredRetention,
} from '../../src/administration/logKeeping/LogKeeping.js';
import type { Context } from '../shared/Context.js';
import { LogHold } from './LogHold.js';
import { LogPruning } from './LogPruning.js';
import { LogRetention } from './LogRetention.js';

const readsNothing = '@reads(fields: [])';
const seers = 'AUDITOR, DPO or CONTROLLER, for ACCOUNTABILITY.';
const decides = 'CONTROLLER without a role that reads candidates, for ACCOUNTABILITY or POLICY_ADMINISTRATION.';

@Resolver(() => LogRetention)
export class LogKeepingResolver {
  @Query(() => LogRetention, { description: `How long the access log is kept, and what of it is due. ${seers}` })
  logRetention(@Ctx() { administration }: Context): Promise<AnsweredRetention> {
    return administration.logRetention();
  }

  @Mutation(() => LogRetention, {
    description: `Sets for how many months the access log is kept: 6 to 36, above 12 with a justification, which is kept and stands in no record. ${decides}`,
  })
  setLogRetention(
    @Directive(readsNothing) @Arg('months', () => Int) _months: number,
    @Directive(readsNothing)
    @Arg('justification', () => String, { nullable: true, description: '1 to 2,000 characters.' })
    _justification: string | null,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AnsweredRetention> {
    return write(selected(info));
  }

  @Query(() => [LogHold], { description: `The holds on the access log, those that stand first; at most 100. ${seers}` })
  logHolds(@Ctx() { administration }: Context): Promise<readonly AnsweredHold[]> {
    return administration.logHolds();
  }

  @Mutation(() => LogHold, {
    description:
      'Places a hold on the whole access log: from then on nothing of it is pruned. DPO for ACCOUNTABILITY, CONTROLLER for ACCOUNTABILITY or POLICY_ADMINISTRATION.',
  })
  placeLogHold(
    @Directive(readsNothing)
    @Arg('reference', () => String, { description: '1 to 200 characters.' })
    _reference: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AnsweredHold> {
    return write(selected(info));
  }

  @Mutation(() => LogHold, {
    description: `Lifts a hold on the access log; somebody else than who placed it. ${decides}`,
  })
  liftLogHold(
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AnsweredHold> {
    return write(selected(info));
  }

  @Mutation(() => LogPruning, {
    description: `Archives and deletes the lowest segment (65,536 entries) of the access log whose retention has passed, if nothing keeps it; with dryRun it only says what is due. ${decides}`,
  })
  pruneAccessLog(
    @Directive(readsNothing) @Arg('dryRun', () => Boolean, { defaultValue: false }) _dryRun: boolean,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AnsweredPruning> {
    return write(selected(info));
  }

  @Mutation(() => Boolean, {
    description:
      'Unlinks a person from the access log for good: its records stay, and nothing says any more that they are about it. True for whichever id; refused while a hold stands on the log. CONTROLLER without a role that reads candidates, for ACCOUNTABILITY, or for RIGHTS_FULFILMENT where the policy lets it act for that.',
  })
  unlinkFromAccessLog(
    @Directive('@reads(fields: ["Candidate.id"])') @Arg('candidate', () => ID) _candidate: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<boolean> {
    return write(selected(info));
  }
}
