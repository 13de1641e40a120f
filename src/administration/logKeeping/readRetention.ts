import { readDue } from '../../access-log/keep/readDue.js';
import { readRetention } from '../../access-log/keep/readRetention.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import type { AnsweredRetention } from './LogKeeping.js';

/** Reads how long the tenant's log is kept, what of it is due, and what that waits for. @throws GovernanceError ROLE_FORBIDDEN */
export async function readLogRetention(context: AdministrationContext): Promise<AnsweredRetention> {
  assertMay(context, 'read', 'LogRetention');
  return await retentionOf(context);
}

/** The same, for whoever has just set it. */
export async function retentionOf({
  pool,
  principal: { tenant },
  now,
  keeping: { archive, witnessed },
}: AdministrationContext): Promise<AnsweredRetention> {
  const { months, justification, setAt } = await readRetention(pool, tenant);
  const due = await readDue(pool, { tenant, now, hasArchive: archive !== null, witnessed });
  const { rows } = await pool.query<{ at: Date }>(
    'select at from access_log_entry where tenant = $1 order by index limit 1',
    [tenant],
  );
  return {
    ...{ months, justification, setAt, oldestAt: rows[0]?.at ?? null },
    ...{ prunedBelow: String(due.prunedBelow), dueBelow: String(due.dueBelow), waitsFor: due.waitsFor },
  };
}
