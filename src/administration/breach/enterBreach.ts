import type { Queryable } from '../../access-log/Queryable.js';
import type { BreachedController } from './Breach.js';
import type { BreachSuspect } from './BreachEntry.js';
import type { BreachFound } from './recordBreach.js';

/** A row of the register with all that is reported. */
export interface BreachRow extends BreachFound {
  readonly id: string;
  readonly recordedAt: Date;
  /** What happened, in the words of who reports it. */
  readonly description: string | null;
  readonly suspect: BreachSuspect | null;
  readonly scope: BreachedController | null;
  /** When the processor gave its notice: the controller's awareness. Null: the tenant found out itself. */
  readonly noticedAt: Date | null;
}

/** Writes a row of the register within the caller's transaction. Gives false where it is there already. */
export async function enterBreach(tx: Queryable, row: BreachRow): Promise<boolean> {
  const { tenant, id, kind, awareAt, recordedAt, recordedBy, facts, description, suspect, scope, noticedAt } = row;
  const { rows } = await tx.query(
    `insert into breach (tenant, id, kind, aware_at, recorded_at, recorded_by, facts, description, suspect, period_from,
       period_to, scope, noticed_at)
     values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9::jsonb, $10, $11, $12::jsonb, $13)
     on conflict do nothing returning id`,
    [
      ...[tenant, id, kind, awareAt.toISOString(), recordedAt.toISOString(), recordedBy, JSON.stringify(facts)],
      description,
      suspect && JSON.stringify({ kind: suspect.kind, name: suspect.name }),
      suspect?.from.toISOString() ?? null,
      suspect?.to.toISOString() ?? null,
      scope && JSON.stringify(scope),
      noticedAt?.toISOString() ?? null,
    ],
  );
  return rows.length > 0;
}
