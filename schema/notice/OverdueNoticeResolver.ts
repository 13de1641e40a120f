import { Ctx, Query, Resolver } from 'type-graphql';
import type { OverdueNotice as OverdueNoticeRead } from '../../src/administration/notices/readOverdueNotices.js';
import type { Context } from '../shared/Context.js';
import { OverdueNotice } from './OverdueNotice.js';

@Resolver(() => OverdueNotice)
export class OverdueNoticeResolver {
  @Query(() => [OverdueNotice], {
    description:
      'The oldest 100 persons to whom no notice was given within a month (GDPR Art. 14(3)(a)); every purpose that needs one is NOTICE_MISSING for them. DPO, CONTROLLER for ACCOUNTABILITY.',
  })
  overdueNotices(@Ctx() { administration }: Context): Promise<readonly OverdueNoticeRead[]> {
    return administration.overdueNotices();
  }
}
