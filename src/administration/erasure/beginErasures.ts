import type { Queryable } from '../../access-log/Queryable.js';
import type { ErasureOutcome } from '../../vocabulary/erasures.js';
import { suppressionDigest } from '../../writes/marketingSuppression.js';
import { type Deletion, deletePerson, deletionsOf } from './deletePerson.js';
import type { ErasedRows } from './Erasure.js';

export interface Beginning {
  readonly tenant: string;
  readonly now: Date;
  /** The tenant's key for its suppression list. */
  readonly key: () => Buffer;
}

/** A person whose row the caller has locked, and the entry of the register that says why it is erased. */
export interface Begun {
  readonly person: string;
  readonly erasure: string;
}

/**
 * Begins the erasure of persons within the caller's transaction, which records it and raises the subjects' epoch: from its
 * commit on each is as unknown as an id that nobody has. Everything that hangs on the person is deleted here; its address
 * goes to the suppression list first if it had objected to marketing. What is left to do, `completeErasures` does.
 */
export async function beginErasures(
  tx: Queryable,
  begun: readonly Begun[],
  { outcome, ...beginning }: Beginning & { readonly outcome: Exclude<ErasureOutcome, 'KEPT'> },
): Promise<void> {
  const { tenant, now } = beginning;
  const deletions = await deletionsOf(tx);
  for (const { person, erasure } of begun) {
    const suppressed = await suppress(tx, person, beginning);
    const erased = await erase(tx, { tenant, person, now }, deletions);
    await tx.query(
      `update subject_erasure set outcome = $3, begun_at = $4, erased = $5, suppressed = $6, bars = '{}'
       where tenant = $1 and id = $2`,
      [tenant, erasure, outcome, now.toISOString(), JSON.stringify(erased), suppressed],
    );
  }
}

async function suppress(tx: Queryable, person: string, { tenant, now, key }: Beginning): Promise<boolean> {
  const { rows } = await tx.query(
    `select c.email from subject s join candidate c on c.tenant = s.tenant and c.id = s.id
     where s.tenant = $1 and s.id = $2 and 'DIRECT_MARKETING' = any (s.objected) and c.email is not null`,
    [tenant, person],
  );
  const [row] = rows;
  const digest = row ? suppressionDigest(String(row['email']), key()) : null;
  if (digest === null) return false;
  await tx.query(
    'insert into marketing_suppression (tenant, digest, suppressed_at) values ($1, $2, $3) on conflict do nothing',
    [tenant, digest, now.toISOString()],
  );
  return true;
}

/** The row that is left says that it is gone, and keeps its id from others, until the erasure is complete. */
async function erase(
  tx: Queryable,
  { tenant, person, now }: { readonly tenant: string; readonly person: string; readonly now: Date },
  deletions: readonly Deletion[],
): Promise<readonly ErasedRows[]> {
  const erased = await deletePerson(tx, { tenant, person }, deletions);
  await tx.query(
    `update subject set erased_at = $3, created_at = $3, last_contact_at = null, restricted = '{}', objected = '{}',
       archived_at = null, deceased_at = null
     where tenant = $1 and id = $2`,
    [tenant, person, now.toISOString()],
  );
  return erased;
}
