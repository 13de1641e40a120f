import type { KeyObject } from 'node:crypto';
import type { Queryable } from '../../access-log/Queryable.js';
import type { SubjectKeys } from '../../subject-keys/SubjectKeys.js';
import type { SealedCoordinate } from '../../subject-keys/sealedCoordinates.js';
import { openText } from '../../subject-keys/sealText.js';

type Row = Record<string, unknown>;

export interface Returning {
  readonly tenant: string;
  readonly table: string;
  readonly keys: SubjectKeys;
}

/**
 * Opens in place what is sealed in rows of a table that go back to the controller. What does not open stays as it lies: its
 * key is gone, and nobody can read it.
 */
export async function openReturned(
  via: Queryable,
  rows: readonly Row[],
  { tenant, table, keys }: Returning,
): Promise<void> {
  if (table !== 'candidate' && table !== 'interview_note') return;
  const persons = table === 'candidate' ? rows.map(({ id }) => String(id)) : await personsOf(via, rows, tenant);
  const known = await keys.read(tenant, [...new Set(persons)]);
  rows.forEach((row, position) => {
    const key = known.get(persons[position] ?? '');
    if (!key) return;
    const open = opener({ tenant, row: String(row['id']), key });
    if (table === 'candidate') openCandidate(row, open);
    else row['text'] = open('InterviewNote.text', row['text']);
  });
}

type Open = (coordinate: SealedCoordinate, value: unknown) => unknown;

const opener =
  ({ key, ...at }: { readonly tenant: string; readonly row: string; readonly key: KeyObject }): Open =>
  (coordinate, value) =>
    typeof value === 'string' ? (openText(value, key, { ...at, coordinate }) ?? value) : value;

function openCandidate(row: Row, open: Open): void {
  row['summary'] = open('Candidate.summary', row['summary']);
  row['ethnic_origin'] = open('Candidate.ethnicOrigin', row['ethnic_origin']);
  row['religious_belief'] = open('Candidate.religiousBelief', row['religious_belief']);
  for (const each of row['work'] as Row[])
    if ('summary' in each) each['summary'] = open('Work.summary', each['summary']);
}

/** Whom notes are about: those who applied. */
async function personsOf(via: Queryable, notes: readonly Row[], tenant: string): Promise<readonly string[]> {
  const { rows } = await via.query(
    'select id, candidate from application where tenant = $1 and id = any ($2::uuid[])',
    [...[tenant, notes.map(({ application }) => application)]],
  );
  const candidates = new Map(rows.map(({ id, candidate }) => [String(id), String(candidate)]));
  return notes.map(({ application }) => candidates.get(String(application)) ?? '');
}
