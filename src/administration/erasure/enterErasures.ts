import type { Queryable } from '../../access-log/Queryable.js';
import type { ErasureGround } from '../../vocabulary/erasures.js';
import type { Begun } from './beginErasures.js';

export interface Entering {
  readonly tenant: string;
  readonly now: Date;
  readonly newId: () => string;
  readonly ground: ErasureGround;
}

/**
 * Enters erasures that nobody decided one by one in the register, within the caller's transaction, which has locked the
 * persons. Whose erasure was decided before, and kept, is erased under that entry and its own ground.
 */
export async function enterErasures(
  tx: Queryable,
  persons: readonly string[],
  { tenant, now, newId, ground }: Entering,
): Promise<readonly Begun[]> {
  const { rows } = await tx.query(
    "select subject, id from subject_erasure where tenant = $1 and subject = any ($2::uuid[]) and outcome = 'KEPT'",
    [tenant, persons],
  );
  const decided = new Map(rows.map((row) => [String(row['subject']), String(row['id'])]));
  const begun = persons.map((person) => ({ person, erasure: decided.get(person) ?? newId() }));
  const entered = begun.filter(({ person }) => !decided.has(person));
  await tx.query(
    `insert into subject_erasure (tenant, id, subject, ground, outcome, decided_at)
     select $1, id, subject, $5, 'KEPT', $4 from unnest($2::uuid[], $3::uuid[]) as entered (id, subject)`,
    [tenant, entered.map(({ erasure }) => erasure), entered.map(({ person }) => person), now.toISOString(), ground],
  );
  return begun;
}
