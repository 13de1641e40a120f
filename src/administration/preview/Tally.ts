import { GovernanceError } from '../../errors/GovernanceError.js';
import { type Change, changeKey } from './changesOf.js';
import { PersonSet } from './PersonSet.js';
import type { CountedRequests, ListedPersons } from './readDay.js';

/** One change, and how often it would have been met. */
export interface CountedChange {
  readonly change: Change;
  /** Requests; one that runs over midnight counts on both days. */
  readonly operations: number;
  /** Tokens, of which a person has one a calendar year. */
  readonly persons: number;
}

/** What one preview may remember: rows, persons, and bytes of sets of persons. */
const limits = { rows: 20_000, persons: 2_000_000, bytes: 256 * 2 ** 20 };

interface Row {
  readonly change: Change;
  operations: number;
}

/** Rows that the same records meet, and the persons of those. */
interface Bundle {
  readonly rows: readonly Row[];
  readonly persons: PersonSet;
}

/** Counts changes over days. Tokens of persons are numbered here, and leave it only as counts. */
export class Tally {
  readonly #rows = new Map<string, Row>();
  readonly #bundles: Bundle[] = [];
  /** Positions among them, by the keys of their rows. */
  readonly #positions = new Map<string, number>();
  readonly #numbers = new Map<string, number>();

  /** Gives the number of the bundle of changes that a combination makes, the same for the same ones. */
  bundleOf(changes: readonly Change[]): number {
    const rows = new Map(changes.map((change) => [changeKey(change), change]));
    const keys = [...rows.keys()].sort();
    const key = keys.join('\n');
    const known = this.#positions.get(key);
    if (known !== undefined) return known;
    const position = this.#bundles.length;
    this.#positions.set(key, position);
    const bundle = { rows: [...rows].map(([each, change]) => this.#row(each, change)), persons: new PersonSet() };
    this.#bundles.push(bundle);
    return position;
  }

  /** Counts requests once for each row that one of their records meets. */
  addRequests({ bundles, requests }: CountedRequests): void {
    const rows = bundles.flatMap((bundle) => this.#bundles[bundle]?.rows ?? []);
    for (const row of new Set(rows)) row.operations += requests;
  }

  addPersons({ bundle, tokens }: ListedPersons): void {
    const persons = this.#bundles[bundle]?.persons;
    for (const token of tokens.split(',')) persons?.add(this.#numberOf(token));
  }

  /** @throws GovernanceError LIMIT_EXCEEDED when there is more to remember than one preview may */
  assertWithinLimits(): void {
    let bytes = 0;
    for (const { persons } of this.#bundles) bytes += persons.bytes;
    if (this.#rows.size <= limits.rows && this.#numbers.size <= limits.persons && bytes <= limits.bytes) return;
    throw new GovernanceError(
      'LIMIT_EXCEEDED',
      'The draft changes more in this period than one preview can count. Ask for fewer days, or draft less at once.',
    );
  }

  /** All that was counted, in no order. */
  counted(): readonly CountedChange[] {
    const bundlesOf = new Map<Row, Bundle[]>();
    for (const bundle of this.#bundles)
      for (const row of bundle.rows) bundlesOf.set(row, [...(bundlesOf.get(row) ?? []), bundle]);
    return [...bundlesOf].map(([{ change, operations }, bundles]) => ({
      change,
      operations,
      persons: PersonSet.union(bundles.map(({ persons }) => persons)).size,
    }));
  }

  #row(key: string, change: Change): Row {
    const known = this.#rows.get(key);
    if (known) return known;
    const row = { change, operations: 0 };
    this.#rows.set(key, row);
    return row;
  }

  #numberOf(token: string): number {
    const known = this.#numbers.get(token);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    // Copied: a piece of a text keeps the whole text in memory.
    this.#numbers.set(Buffer.from(token, 'latin1').toString('latin1'), number);
    return number;
  }
}
