import { BUNDLE, type Termed, termsOf } from '../access-log/ask/terms.js';
import type { Queryable } from '../access-log/Queryable.js';
import type { Finding } from './Finding.js';

/** An entry with what it can be asked by. */
export interface PostedEntry extends Termed {
  readonly index: number;
}

/** Where one term has to stand in one bundle; ascending. */
interface Expected {
  readonly term: string;
  readonly bundle: number;
  readonly positions: number[];
}

/** Rows that are compared in one statement. */
const atOnce = 20_000;

/** Each is looked up by its key, also where the database thinks that reading the table whole is less work. */
const statement = `
  select expected.bundle, expected.positions, stored.positions as stored
  from unnest($2::text[], $3::bigint[], $4::text[]) as expected (term, bundle, positions)
  left join lateral (
    select positions from access_log_posting posting
    where posting.tenant = $1 and posting.term = expected.term and posting.bundle = expected.bundle limit 1
  ) as stored on true
  where stored.positions is distinct from expected.positions::smallint[]`;

/**
 * Compares the postings of whole bundles with what their entries say. Gives the first entry that they are wrong about, and
 * how many rows there have to be: what is there beyond them can only be counted.
 */
export async function checkPostings(
  via: Queryable,
  tenant: string,
  entries: readonly PostedEntry[],
): Promise<{ readonly rows: number; readonly findings: readonly Finding[] }> {
  const expected = expectedOf(entries);
  const findings: Finding[] = [];
  for (let start = 0; start < expected.length; start += atOnce) {
    const part = expected.slice(start, start + atOnce);
    const { rows } = await via.query(statement, [
      tenant,
      part.map(({ term }) => term),
      part.map(({ bundle }) => bundle),
      part.map(({ positions }) => `{${positions.join()}}`),
    ]);
    findings.push(...rows.map(findingOf));
  }
  const [first] = findings.sort((one, other) => one.index - other.index);
  return { rows: expected.length, findings: first === undefined ? [] : [first] };
}

function expectedOf(entries: readonly PostedEntry[]): readonly Expected[] {
  const expected: Expected[] = [];
  let inBundle = new Map<string, Expected>();
  let open = -1;
  for (const entry of entries) {
    const bundle = Math.floor(entry.index / BUNDLE);
    if (bundle !== open) [open, inBundle] = [bundle, new Map()];
    for (const term of termsOf(entry)) {
      const known = inBundle.get(term);
      if (known !== undefined) known.positions.push(entry.index % BUNDLE);
      else {
        const row = { term, bundle, positions: [entry.index % BUNDLE] };
        inBundle.set(term, row);
        expected.push(row);
      }
    }
  }
  return expected;
}

/** Tells of the first entry that a posting hides, or names without reason. */
function findingOf({ bundle, positions, stored }: Readonly<Record<string, unknown>>): Finding {
  const wanted = new Set(String(positions).slice(1, -1).split(',').map(Number));
  const held: readonly unknown[] = Array.isArray(stored) ? stored : [];
  const found = new Set(held.map(Number));
  const hidden = [...wanted].filter((position) => !found.has(position));
  const named = [...found].filter((position) => !wanted.has(position));
  const [first = 0] = [...hidden, ...named].sort((one, other) => one - other);
  const index = Number(bundle) * BUNDLE + first;
  const what = hidden.includes(first) ? 'a posting hides it' : 'a posting is not what the entries say';
  return { index, last: index, what };
}
