import type { KeyObject } from 'node:crypto';
import type { SubjectKeys } from '../../subject-keys/SubjectKeys.js';
import { openText } from '../../subject-keys/sealText.js';
import type { CountRow, StatementRow } from './equalityCounts.js';
import { isSealedDimension, sealedCoordinateOf, valueOfAnswer } from './equalityExpressions.js';

/**
 * Adds up the rows of the statement that counts: what the database has counted, and the persons whose answers lie sealed,
 * which are opened here and forgotten at once. Whose answer does not open has not answered.
 */
export class EqualityTally {
  readonly #tenant: string;
  readonly #keys: SubjectKeys;
  readonly #counts = new Map<string, CountRow>();

  constructor(tenant: string, keys: SubjectKeys) {
    this.#tenant = tenant;
    this.#keys = keys;
  }

  async add(rows: readonly StatementRow[]): Promise<void> {
    const persons = [...new Set(rows.flatMap(({ person }) => person ?? []))];
    const keys = persons.length > 0 ? await this.#keys.read(this.#tenant, persons) : new Map<string, KeyObject>();
    for (const { person, ...row } of rows) {
      const value = person === null ? row.value : this.#valueOf(row, person, keys);
      if (value !== null) this.#count({ ...row, value });
    }
  }

  counts(): readonly CountRow[] {
    return [...this.#counts.values()];
  }

  #valueOf({ dimension, value }: CountRow, person: string, keys: ReadonlyMap<string, KeyObject>): string | null {
    const key = keys.get(person);
    if (!key || !isSealedDimension(dimension)) return null;
    const at = { tenant: this.#tenant, coordinate: sealedCoordinateOf(dimension), row: person };
    const answer = openText(value, key, at);
    return answer === null ? null : valueOfAnswer(dimension, answer);
  }

  #count(row: CountRow): void {
    const name = JSON.stringify([row.dimension, row.breakdown, row.group, row.value]);
    const known = this.#counts.get(name);
    this.#counts.set(name, known ? { ...known, count: known.count + row.count } : row);
  }
}
