import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { ReviewedPrincipal as Reviewed } from '../../src/administration/reports/accessReview.js';
import type { MinimisationReport as Minimisation } from '../../src/administration/reports/minimisationReport.js';
import type { DriftRow } from '../../src/administration/reports/purposeDrift.js';
import type { Context } from '../shared/Context.js';
import { DateTime } from '../shared/scalars.js';
import { MinimisationReport } from './MinimisationReport.js';
import { PurposeDrift } from './PurposeDrift.js';
import { ReviewedPrincipal } from './ReviewedPrincipal.js';

@Resolver()
export class ReportResolver {
  @Query(() => [ReviewedPrincipal], {
    description:
      'Every principal but candidates that the access log names since then (90 days if not said), by name. CONTROLLER, for ACCOUNTABILITY or POLICY_ADMINISTRATION.',
  })
  accessReview(
    @Arg('since', () => DateTime, { nullable: true }) since: Date | undefined,
    @Ctx() { administration }: Context,
  ): Promise<readonly Reviewed[]> {
    return administration.accessReview(since ?? null);
  }

  @Query(() => [PurposeDrift], {
    description:
      'Where blind screening was undone since then (30 days if not said): read in clear by the principal who was to screen blind. At most 1000 rows, those of most persons first. AUDITOR, DPO, for ACCOUNTABILITY.',
  })
  purposeDrift(
    @Arg('since', () => DateTime, { nullable: true }) since: Date | undefined,
    @Ctx() { administration }: Context,
  ): Promise<readonly DriftRow[]> {
    return administration.purposeDrift(since ?? null);
  }

  @Query(() => MinimisationReport, {
    description:
      'What the active policy grants and nobody needed in so many days. AUDITOR, DPO, CONTROLLER, for ACCOUNTABILITY; ADMIN, CONTROLLER, DPO, for POLICY_ADMINISTRATION.',
  })
  minimisationReport(
    @Arg('days', () => Int, { defaultValue: 30, description: '1 to 366.' }) days: number,
    @Ctx() { administration }: Context,
  ): Promise<Minimisation> {
    return administration.minimisationReport(days);
  }
}
