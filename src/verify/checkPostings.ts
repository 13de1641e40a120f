import { BUNDLE, type Termed, termsOf } from '../access-log/ask/terms.js';
import type { Queryable } from '../access-log/Queryable.js';
import { at, type Finding } from './Finding.js';

/** An entry with what it can be asked by. */
export interface PostedEntry extends Termed {
  readonly index: number;
}

/** What is said in a bundle: by term the places, ascending. */
type Said = Map<string, number[]>;

/** Bundles are found by the index of their number below zero (Migration0020). */
const textStatement = `
  select bundle, string_agg(octet_length(term) || ':' || term || positions::text, '' order by term collate "C") as text
  from access_log_posting where tenant = $1 and -bundle <= -$2::bigint and -bundle > -$3::bigint group by bundle`;

/**
 * Reads the postings of the bundles [first, end), those of each as one text: a bundle has two thousand, and what is honest
 * is compared at once. The length before each term sees to it that no two sets of rows have the same text.
 */
export async function readPostings(
  via: Queryable,
  tenant: string,
  [first, end]: readonly [number, number],
): Promise<ReadonlyMap<number, string>> {
  const { rows } = await via.query(textStatement, [tenant, first, end]);
  return new Map(rows.map(({ bundle, text }) => [Number(bundle), String(text)]));
}

/** Compares the postings of whole bundles with what their entries say. Gives the first entry that they are wrong about. */
export async function checkPostings(
  via: Queryable,
  tenant: string,
  { entries, stored }: { readonly entries: readonly PostedEntry[]; readonly stored: ReadonlyMap<number, string> },
): Promise<readonly Finding[]> {
  for (const [bundle, said] of saidIn(entries)) {
    if (textOf(said) === stored.get(bundle)) continue;
    return [await differenceIn(via, tenant, { bundle, said })];
  }
  return [];
}

function saidIn(entries: readonly PostedEntry[]): ReadonlyMap<number, Said> {
  const bundles = new Map<number, Said>();
  for (const entry of entries) {
    const bundle = Math.floor(entry.index / BUNDLE);
    const said: Said = bundles.get(bundle) ?? new Map();
    bundles.set(bundle, said);
    for (const term of termsOf(entry)) {
      const places = said.get(term);
      if (places === undefined) said.set(term, [entry.index % BUNDLE]);
      else places.push(entry.index % BUNDLE);
    }
  }
  return bundles;
}

/** As `textStatement` makes it. */
const textOf = (said: Said): string =>
  [...said.keys()]
    .sort()
    .map((term) => `${Buffer.byteLength(term)}:${term}${arrayOf(said.get(term) ?? [])}`)
    .join('');

const arrayOf = (places: readonly number[]): string => `{${places.join()}}`;

/** Tells of the first entry of a bundle that a posting hides, or names without reason. */
async function differenceIn(
  via: Queryable,
  tenant: string,
  { bundle, said }: { readonly bundle: number; readonly said: Said },
): Promise<Finding> {
  const { rows } = await via.query(
    'select term, positions::text as places from access_log_posting where tenant = $1 and -bundle = -$2::bigint',
    [tenant, bundle],
  );
  const stored = new Map(rows.map(({ term, places }) => [String(term), String(places)]));
  const differences = [...new Set([...said.keys(), ...stored.keys()])].flatMap((term) =>
    differenceOf(said.get(term) ?? [], stored.get(term) ?? null),
  );
  const [first] = differences.sort(
    (one, other) => one.place - other.place || Number(other.isHidden) - Number(one.isHidden),
  );
  const index = bundle * BUNDLE;
  // Every row is as it should be, but there are more of them than a key allows.
  if (first === undefined) return { index, last: index + BUNDLE - 1, what: wrong };
  return at(index + first.place, first.isHidden ? 'a posting hides it' : wrong);
}

const wrong = 'a posting is not what the entries say';

interface Difference {
  readonly place: number;
  readonly isHidden: boolean;
}

/** Gives where a term's row begins to say something else than the entries. */
function differenceOf(wanted: readonly number[], stored: string | null): readonly Difference[] {
  if (stored === (wanted.length === 0 ? null : arrayOf(wanted))) return [];
  const held = new Set((stored ?? '').match(/\d+/g)?.map(Number));
  const hidden = wanted.filter((place) => !held.has(place));
  const named = [...held].filter((place) => !wanted.includes(place) && place < BUNDLE);
  // Where no place differs, the row writes the same ones in another way, or none.
  const place = Math.min(...hidden, ...named, ...(hidden.length + named.length === 0 ? [wanted[0] ?? 0] : []));
  return [{ place, isHidden: hidden.includes(place) }];
}
