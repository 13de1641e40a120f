import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { AnsweredGrant } from '../../src/administration/breakGlass/BreakGlassGrants.js';
import type { AnsweredNotice } from '../../src/administration/outbox/readNotices.js';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import type { Context } from '../shared/Context.js';
import { PurposeEnum } from '../shared/enums.js';
import { BreakGlassGrant } from './BreakGlassGrant.js';
import { OutboxNotice } from './OutboxNotice.js';

const readsNothing = '@reads(fields: [])';

@Resolver(() => BreakGlassGrant)
export class BreakGlassResolver {
  @Mutation(() => BreakGlassGrant, {
    description:
      'Breaks the glass: for some minutes the caller may see these persons for LEGAL_CLAIMS, SECURITY or RIGHTS_FULFILMENT, in queries that name the grant in "because"; a mutation that names it is judged as if it did not. It lifts the grant of the purpose, the roles and the need to know; no ceiling, basis, consent, objection, restriction, retention, special category or transfer. DPO and CONTROLLER are told at once. A PERSON with a role that reads candidates, for any purpose that its token grants.',
  })
  openBreakGlass(
    @Directive(readsNothing) @Arg('purpose', () => PurposeEnum) _purpose: Purpose,
    @Directive(readsNothing)
    @Arg('reason', () => String, { description: '10 to 2,000 visible characters. Not in the access log.' })
    _reason: string,
    @Directive(readsNothing) @Arg('minutes', () => Int, { description: '1 to 60.' }) _minutes: number,
    @Directive('@reads(fields: ["Candidate.id"])')
    @Arg('persons', () => [ID], { description: '1 to 20 ids of candidates.' })
    _persons: string[],
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AnsweredGrant> {
    return write(selected(info));
  }

  @Mutation(() => BreakGlassGrant, {
    description:
      'Closes a grant for the own office: DPO and CONTROLLER, each once, for ACCOUNTABILITY or POLICY_ADMINISTRATION, the DPO also for SECURITY. The first ends it at once; with the second it leaves the list of those that are open. By two persons, neither of whom opened it, nor through a service that one of them answers for.',
  })
  closeBreakGlass(
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AnsweredGrant> {
    return write(selected(info));
  }

  @Query(() => [BreakGlassGrant], {
    description:
      'The grants of break-glass, newest first, with what was read under them. DPO, CONTROLLER, for ACCOUNTABILITY or POLICY_ADMINISTRATION, the DPO also for SECURITY; AUDITOR, for ACCOUNTABILITY.',
  })
  breakGlassGrants(
    @Arg('open', () => Boolean, {
      nullable: true,
      defaultValue: true,
      description: 'True: those that DPO and CONTROLLER have not both closed. False: those that both have. Null: all.',
    })
    open: boolean | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'At most 100.' }) first: number | null,
    @Arg('after', () => ID, { nullable: true, description: 'The id of the last one of the page before.' })
    after: string | undefined,
    @Ctx() { administration }: Context,
  ): Promise<readonly AnsweredGrant[]> {
    return administration.breakGlassGrants({ open, first, after: after ?? null });
  }

  @Query(() => [OutboxNotice], {
    description:
      "The notices to the caller's office, newest first. DPO, CONTROLLER, for ACCOUNTABILITY or POLICY_ADMINISTRATION, the DPO also for SECURITY.",
  })
  notices(
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'At most 100.' }) first: number | null,
    @Arg('after', () => ID, { nullable: true, description: 'The id of the last one of the page before.' })
    after: string | undefined,
    @Ctx() { administration }: Context,
  ): Promise<readonly AnsweredNotice[]> {
    return administration.notices({ first, after: after ?? null });
  }

  @Mutation(() => Boolean, {
    description:
      'Records that the recipient of a notice was told, where no webhook does it. CONTROLLER for ACCOUNTABILITY.',
  })
  confirmNotice(
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<boolean> {
    return write(selected(info));
  }
}
