import type { Pool } from 'pg';

/**
 * By when the directive to erase of a person who has died, a row `d` of `subject_death`, is to be carried out: within a
 * month of the death's record, or of the day the controller was told what general directives say. LIL Art. 85 sets no
 * period; GDPR Art. 12(3) sets this one for whatever else a person asks. Null: none stands, or an erasure was decided,
 * were it kept by a claim. The one that counts is that of `willOf`.
 */
export const eraseBySql = `(
  select (greatest(d.recorded_at, v.obtained_at) at time zone 'UTC' + interval '1 month') at time zone 'UTC'
  from (select fate, obtained_at from subject_directive v
        where v.tenant = d.tenant and v.subject = d.subject and v.revoked_at is null
        order by v.kind = 'PARTICULAR' desc limit 1) v
  where v.fate = 'ERASE' and d.lifted_at is null
    and not exists (select from subject_erasure e where e.tenant = d.tenant and e.subject = d.subject))`;

/** Counts the directives to erase of all tenants that nobody has carried out in time. */
export async function countOverdueErasures(pool: Pick<Pool, 'query'>, now: Date): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from subject_death d where d.lifted_at is null and ${eraseBySql} <= $1`,
    [now],
  );
  return rows[0]?.count ?? 0;
}
