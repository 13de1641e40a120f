import { Ctx, Query, Resolver } from 'type-graphql';
import type { GovernanceCoverage as Coverage } from '../../src/administration/coverage/GovernanceCoverage.js';
import type { Context } from '../shared/Context.js';
import { GovernanceCoverage } from './GovernanceCoverage.js';

@Resolver(() => GovernanceCoverage)
export class GovernanceCoverageResolver {
  @Query(() => GovernanceCoverage, {
    description:
      'Every governed coordinate with category, purposes, bases, retention and recipients, and the gaps. ADMIN, CONTROLLER, DPO for POLICY_ADMINISTRATION; AUDITOR, DPO, CONTROLLER for ACCOUNTABILITY.',
  })
  governanceCoverage(@Ctx() { administration }: Context): Coverage {
    return administration.governanceCoverage();
  }
}
