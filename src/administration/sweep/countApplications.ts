import type { Queryable } from '../../access-log/Queryable.js';

/**
 * Adds the applications of persons who are about to be erased to the counts that are left of them: by vacancy, year,
 * status and stage. Nothing else is left, and no count can be told apart into persons.
 */
export async function countApplications(tx: Queryable, tenant: string, persons: readonly string[]): Promise<void> {
  await tx.query(
    `insert into application_count as kept (tenant, job, year, status, stage, applications)
     select tenant, job, coalesce(extract(year from applied_at)::int, 0), coalesce(status, ''), coalesce(stage, ''), count(*)::int
     from application where tenant = $1 and candidate = any ($2::uuid[]) group by 1, 2, 3, 4, 5
     on conflict (tenant, job, year, status, stage) do update set applications = kept.applications + excluded.applications`,
    [tenant, persons],
  );
}
