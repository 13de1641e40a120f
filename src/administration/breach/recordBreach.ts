import type { Queryable } from '../../access-log/Queryable.js';
import type { BreachKind } from '../../vocabulary/breaches.js';
import { addNotices } from '../outbox/addNotices.js';

/** What is entered of a breach. */
export interface BreachFound {
  readonly tenant: string;
  readonly kind: BreachKind;
  /** When it came to be known: the clocks of GDPR Art. 33 count from here. */
  readonly awareAt: Date;
  readonly recordedBy: string;
  /** Counts, sizes and names of registers: no value of a person. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/**
 * Enters a breach that a command found, and tells both offices of it, within the caller's transaction. Gives its id. It
 * names the first columns of the table only: a database that was taken back is recovered before it is migrated.
 */
export async function recordBreach(
  tx: Queryable,
  { tenant, kind, awareAt, recordedBy, facts }: BreachFound,
  { now, newId }: { readonly now: Date; readonly newId: () => string },
): Promise<string> {
  const id = newId();
  await tx.query(
    `insert into breach (tenant, id, kind, aware_at, recorded_at, recorded_by, facts)
     values ($1, $2, $3, $4, $5, $6, $7::jsonb)`,
    [tenant, id, kind, awareAt.toISOString(), now.toISOString(), recordedBy, JSON.stringify(facts)],
  );
  await addNotices(tx, { tenant, kind: 'BREACH_RECORDED', about: id, now, newId });
  return id;
}
