import { Arg, Ctx, Directive, ID, Int, Query, Resolver } from 'type-graphql';
import type { AccessHistoryPage } from '../../src/request/readAccessHistory.js';
import type { Context } from '../shared/Context.js';
import { AccessHistory } from './AccessHistory.js';

const readsNothing = '@reads(fields: [])';

@Resolver(() => AccessHistory)
export class AccessHistoryResolver {
  @Query(() => AccessHistory, {
    description:
      "What was done with a candidate's data, newest first: when, for what, by which organisation. SUBJECT for itself, for RIGHTS_FULFILMENT; DPO, CONTROLLER, for ACCOUNTABILITY or RIGHTS_FULFILMENT; reading it is recorded.",
  })
  accessHistory(
    @Directive(readsNothing) @Arg('subject', () => ID) subject: string,
    @Directive(readsNothing)
    @Arg('first', () => Int, { nullable: true, defaultValue: 50, description: 'At most 100.' })
    first: number | null,
    @Directive(readsNothing) @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() { accessHistory }: Context,
  ): Promise<AccessHistoryPage> {
    return accessHistory({ subject, first, after: after ?? null });
  }
}
