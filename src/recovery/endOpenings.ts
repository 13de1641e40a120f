import type { Queryable } from '../access-log/Queryable.js';

/** How much was ended. */
export interface Ended {
  readonly scheduledDrafts: number;
  readonly breakGlassGrants: number;
  readonly compatibilityAssessments: number;
}

/**
 * Ends what would open something by itself, because somebody may have ended it in the gap: a draft that is scheduled has
 * to be scheduled again, a grant of break-glass to be opened again, a compatibility assessment to be filed again. Approvals
 * stay as they were given.
 */
export async function endOpenings(tx: Queryable, tenant: string, now: Date): Promise<Ended> {
  const at = now.toISOString();
  const drafts = await tx.query(
    `update policy_draft set status = 'SUBMITTED', activate_at = null, changed_at = $2
     where tenant = $1 and status = 'SCHEDULED' returning id`,
    [tenant, at],
  );
  const grants = await tx.query(
    'update break_glass_grant set expires_at = $2 where tenant = $1 and expires_at > $2 returning id',
    [tenant, at],
  );
  const assessments = await tx.query(
    `update compatibility_assessment set expires_at = $2
     where tenant = $1 and signed_at is not null and revoked_at is null and expires_at > $2 returning id`,
    [tenant, at],
  );
  return {
    scheduledDrafts: drafts.rows.length,
    breakGlassGrants: grants.rows.length,
    compatibilityAssessments: assessments.rows.length,
  };
}
