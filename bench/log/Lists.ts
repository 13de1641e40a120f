import type { PreparedRecord } from '../../src/access-log/PreparedRequest.js';
import type { Random } from './randomOf.js';

/** What a record says of its persons. */
export type Persons = Pick<PreparedRecord, 'subjects' | 'subjectTokens'>;

/**
 * The lists that people look at again and again: so many of each length, each person in two or three of them. The tree
 * over a list's tokens is made once a year, by whoever prepares a record of it first.
 */
export class Lists {
  readonly #lists: ReadonlyMap<number, readonly (readonly string[])[]>;
  readonly #trees = new Map<readonly string[], Map<number, Persons>>();
  readonly #random: Random;

  constructor(ids: readonly string[], random: Random, numbers: ReadonlyMap<number, number>) {
    this.#random = random;
    const listOf = (length: number): readonly string[] => {
      const chosen = new Set<string>();
      while (chosen.size < length) chosen.add(ids[random.whole(ids.length)] ?? '');
      return [...chosen];
    };
    this.#lists = new Map(
      [...numbers].map(([length, count]) => [length, Array.from({ length: count }, () => listOf(length))]),
    );
  }

  pick(length: number): readonly string[] {
    const lists = this.#lists.get(length) ?? [];
    return lists[this.#random.whole(lists.length)] ?? [];
  }

  /** Gives what a record of that year says of a list. */
  personsOf(list: readonly string[], year: number, make: () => Persons): Persons {
    const years = this.#trees.get(list) ?? new Map<number, Persons>();
    this.#trees.set(list, years);
    const persons = years.get(year) ?? make();
    years.set(year, persons);
    return persons;
  }
}
