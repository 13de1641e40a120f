import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { DraftKind } from '../../src/vocabulary/policyDrafts.js';
import type { Context } from '../shared/Context.js';
import { DraftKindEnum } from '../shared/enums.js';
import { Json } from '../shared/scalars.js';
import { PolicyTrial } from './PolicyTrial.js';

@Resolver(() => PolicyTrial)
export class PolicyTrialResolver {
  @Query(() => PolicyTrial, {
    description:
      'What a document would change and open if it became active; nothing is kept. ADMIN, CONTROLLER, DPO for POLICY_ADMINISTRATION; AUDITOR, DPO, CONTROLLER for ACCOUNTABILITY.',
  })
  tryPolicy(
    @Arg('kind', () => DraftKindEnum, { defaultValue: 'POLICY' }) kind: DraftKind,
    @Arg('document', () => Json) document: unknown,
    @Ctx() { administration }: Context,
  ): Promise<object> {
    return administration.tryPolicy({ kind, document });
  }
}
