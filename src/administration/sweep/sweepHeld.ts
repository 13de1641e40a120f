import { createHash } from 'node:crypto';
import type { RecordDraft } from '../../access-log/AccessRecord.js';
import type { Queryable } from '../../access-log/Queryable.js';
import { policyRecord } from '../policyRecord.js';

/** Of whom, and at what time. */
export interface HeldQuestion {
  readonly tenant: string;
  readonly now: Date;
}

/** How many held imports were expired, and the records of them, which the caller appends in the same transaction. */
export interface HeldSwept {
  readonly expired: number;
  readonly drafts: readonly RecordDraft[];
}

/** Only counts those whose time is over and that were not emptied yet. */
export async function countHeld(via: Queryable, { tenant, now }: HeldQuestion): Promise<number> {
  const { rows } = await via.query(
    "select count(*)::int as held from held_import where tenant = $1 and status = 'HELD' and until <= $2",
    [tenant, now.toISOString()],
  );
  return Number(rows[0]?.['held']);
}

/**
 * Empties the held imports of a tenant whose time is over: nobody has decided, so nothing of them is stored. Their keys are
 * destroyed by `HeldKeys.destroyPast`, once this is committed.
 */
export async function sweepHeld(tx: Queryable, { tenant, now }: HeldQuestion): Promise<HeldSwept> {
  const { rows } = await tx.query(
    `update held_import set status = 'EXPIRED', marks = '[]', sealed = null, decided_at = $2
     where tenant = $1 and status = 'HELD' and until <= $2 returning id`,
    [tenant, now.toISOString()],
  );
  if (rows.length === 0) return { expired: 0, drafts: [] };
  const ids = rows.map((row) => String(row['id'])).sort();
  const digest = createHash('sha256')
    .update(JSON.stringify({ expired: ids, tenant }))
    .digest('hex');
  return { expired: ids.length, drafts: [policyRecord('sweepRetention', digest)] };
}
