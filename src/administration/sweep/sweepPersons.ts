import { createHash } from 'node:crypto';
import type { RecordDraft } from '../../access-log/AccessRecord.js';
import type { Queryable } from '../../access-log/Queryable.js';
import { type RetentionAction, retentionActions } from '../../vocabulary/retentionActions.js';
import { writeDraft } from '../../writes/writeDraft.js';
import { beginErasures } from '../erasure/beginErasures.js';
import { enterErasures } from '../erasure/enterErasures.js';
import { policyRecord } from '../policyRecord.js';
import { countApplications } from './countApplications.js';
import { countDue, type DuePerson, type DueQuestion, findDue } from './findDue.js';
import type { PersonsSweep } from './RetentionSweep.js';

export interface Sweeping extends DueQuestion {
  readonly newId: () => string;
  /** The tenant's key for its suppression list. */
  readonly key: () => Buffer;
}

/** A sweep, and the records of it that the caller appends in the same transaction, raising the subjects' epoch where something was done. */
export interface Swept {
  readonly sweep: PersonsSweep;
  readonly drafts: readonly RecordDraft[];
}

const coordinate = 'Mutation.sweepRetention';
/** Persons that are dealt with in one transaction. */
const together = 50;

/**
 * Does what is due for some persons of a tenant, within the caller's transaction and under the tenant's lock: where
 * another sweep has it nothing is done. What is done is not due any more, so the next one goes on behind it.
 */
export async function sweepPersons(tx: Queryable, sweeping: Sweeping): Promise<Swept> {
  if (!(await tryLock(tx, sweeping.tenant))) return sweptOf({ done: [], due: [], more: true, isBusy: true }, []);
  const persons = await findDue(tx, sweeping, together);
  for (const action of retentionActions) {
    const ids = persons.filter((person) => person.action === action).map(({ id }) => id);
    if (ids.length === 0) continue;
    if (action === 'ARCHIVE') await archive(tx, ids, sweeping);
    else await erase(tx, ids, { ...sweeping, action });
  }
  const more = persons.length === together;
  return sweptOf({ done: countsOf(persons), due: [], more, isBusy: false }, persons);
}

/** Only counts what is due. */
export async function countSweep(via: Queryable, question: DueQuestion): Promise<Swept> {
  const due = await countDue(via, question);
  return sweptOf({ done: [], due, more: due.length > 0, isBusy: false }, []);
}

/** Each person has its own record; that of the sweep itself carries the digest of its counts. */
const sweptOf = (sweep: PersonsSweep, persons: readonly DuePerson[]): Swept => ({
  sweep,
  drafts: [
    policyRecord('sweepRetention', createHash('sha256').update(JSON.stringify(sweep)).digest('hex')),
    ...persons.map(({ id }) => writeDraft({ type: 'Mutation', coordinates: [coordinate], person: id })),
  ],
});

const countsOf = (persons: readonly DuePerson[]): PersonsSweep['done'] =>
  retentionActions
    .map((action) => ({ action, persons: persons.filter((person) => person.action === action).length }))
    .filter((each) => each.persons > 0);

async function tryLock(tx: Queryable, tenant: string): Promise<boolean> {
  const { rows } = await tx.query(
    "select pg_try_advisory_xact_lock(hashtextextended('candour/sweep/' || $1::text, 0)) as locked",
    [tenant],
  );
  return rows[0]?.['locked'] === true;
}

const archive = (tx: Queryable, persons: readonly string[], { tenant, now }: Sweeping): Promise<unknown> =>
  tx.query('update subject set archived_at = $3 where tenant = $1 and id = any ($2::uuid[])', [
    ...[tenant, persons, now.toISOString()],
  ]);

async function erase(
  tx: Queryable,
  persons: readonly string[],
  { tenant, now, newId, key, action }: Sweeping & { readonly action: Exclude<RetentionAction, 'ARCHIVE'> },
): Promise<void> {
  const begun = await enterErasures(tx, persons, { tenant, now, newId, ground: 'NO_LONGER_NEEDED' });
  if (action === 'ANONYMISE') await countApplications(tx, tenant, persons);
  await beginErasures(tx, begun, { tenant, now, key, outcome: action === 'ANONYMISE' ? 'ANONYMISED' : 'ERASED' });
}
