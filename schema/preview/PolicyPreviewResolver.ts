import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { PolicyPreview as Answer } from '../../src/administration/preview/PolicyPreview.js';
import type { Context } from '../shared/Context.js';
import { DateTime } from '../shared/scalars.js';
import { PolicyPreview } from './PolicyPreview.js';

@Resolver(() => PolicyPreview)
export class PolicyPreviewResolver {
  @Query(() => PolicyPreview, {
    description:
      'Replays the recorded accesses of whole days under a draft: what would be newly refused, newly released, transformed differently. ADMIN, CONTROLLER, DPO for POLICY_ADMINISTRATION; AUDITOR, DPO, CONTROLLER for ACCOUNTABILITY.',
  })
  previewPolicy(
    @Arg('draft', () => ID) draft: string,
    @Arg('from', () => DateTime, { description: 'A midnight in UTC; included.' }) from: Date,
    @Arg('to', () => DateTime, { description: 'A midnight in UTC, that of today at the latest; excluded.' }) to: Date,
    @Arg('wait', () => Int, {
      nullable: true,
      defaultValue: 10,
      description: 'Seconds until the progress is answered, at most 10.',
    })
    wait: number | null,
    @Ctx() { administration }: Context,
  ): Promise<Answer> {
    return administration.previewPolicy({ draft, from, to, wait: wait ?? 10 });
  }
}
