import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';

/** How many applications of persons that were anonymised there were. */
export interface ApplicationCount {
  readonly job: string;
  /** UTC. Null: it was not known. */
  readonly year: number | null;
  readonly status: string | null;
  readonly stage: string | null;
  readonly applications: number;
}

/** Lists the counts of a vacancy; at most 1,000. @throws GovernanceError ROLE_FORBIDDEN */
export async function readApplicationCounts(
  context: AdministrationContext,
  job: string,
): Promise<readonly ApplicationCount[]> {
  assertMay(context, 'list', 'Erasure');
  const { rows } = await context.pool.query<ApplicationCount>(
    `select job, nullif(year, 0) as year, nullif(status, '') as status, nullif(stage, '') as stage, applications
     from application_count where tenant = $1 and job::text = lower($2) order by year, status, stage limit 1000`,
    [context.principal.tenant, job],
  );
  return rows;
}
