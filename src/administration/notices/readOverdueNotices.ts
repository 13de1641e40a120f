import { addDuration, subtractDuration } from '../../subjects/subtractDuration.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';

/** A person who was not told within the time that there is for it. */
export interface OverdueNotice {
  readonly candidate: string;
  /** When its data came in. */
  readonly obtainedAt: Date;
  readonly dueAt: Date;
}

/** GDPR Art. 14(3)(a): within a month of obtaining the data, at the latest. */
const within = 'P1M';

/**
 * Lists the persons to whom no notice at all was given within a month, the oldest 100. Until one is, every purpose that
 * needs a notice answers NOTICE_MISSING for them.
 *
 * @throws GovernanceError ROLE_FORBIDDEN
 */
export async function readOverdueNotices(context: AdministrationContext): Promise<readonly OverdueNotice[]> {
  assertMay(context, 'list', 'Notice');
  const { pool, principal, now } = context;
  const { rows } = await pool.query<{ candidate: string; obtained: Date }>(
    `select s.id as candidate, s.created_at as obtained from subject s
     where s.tenant = $1 and s.created_at < $2 and s.erased_at is null and s.deceased_at is null
       and not exists (select from subject_notice f where f.tenant = s.tenant and f.subject = s.id)
     order by s.created_at, s.id limit 100`,
    [principal.tenant, subtractDuration(now, within)],
  );
  return rows.map(({ candidate, obtained }) => ({
    candidate,
    obtainedAt: obtained,
    dueAt: addDuration(obtained, within) ?? obtained,
  }));
}
