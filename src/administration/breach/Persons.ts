import type { Pool } from 'pg';
import { GovernanceError } from '../../errors/GovernanceError.js';

/** Distinct persons that one answer may count. */
export const mostPersons = 500_000;

/**
 * Numbers the persons behind tokens, in the order in which they come. A person has a token for each year: over the turn of
 * one they are told apart by what the tokens stand for, as far as that was not erased.
 */
export class Persons {
  readonly #numbers = new Map<string, number>();
  readonly #byPerson = new Map<string, number>();
  readonly #options: { readonly pool: Pick<Pool, 'query'>; readonly tenant: string; readonly crossesYears: boolean };

  constructor(options: {
    readonly pool: Pick<Pool, 'query'>;
    readonly tenant: string;
    readonly crossesYears: boolean;
  }) {
    this.#options = options;
  }

  get count(): number {
    return this.#options.crossesYears ? this.#byPerson.size : this.#numbers.size;
  }

  /** Takes tokens in, so that `numberOf` knows them. @throws GovernanceError LIMIT_EXCEEDED */
  async meet(tokens: ReadonlySet<string>): Promise<void> {
    const unknown = [...tokens].filter((token) => !this.#numbers.has(token));
    const names = this.#options.crossesYears ? await this.#namesOf(unknown) : null;
    for (const token of unknown) this.#numbers.set(token, this.#next(token, names));
    if (this.#numbers.size > mostPersons)
      throw new GovernanceError('LIMIT_EXCEEDED', `More than ${mostPersons} persons: ask for a shorter period.`);
  }

  /** Gives the number of a token that was met. */
  numberOf(token: string): number {
    return this.#numbers.get(token) ?? 0;
  }

  #next(token: string, names: ReadonlyMap<string, string> | null): number {
    if (names === null) return this.#numbers.size;
    const person = names.get(token) ?? token;
    const number = this.#byPerson.get(person) ?? this.#byPerson.size;
    this.#byPerson.set(person, number);
    return number;
  }

  async #namesOf(tokens: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (tokens.length === 0) return new Map();
    const { rows } = await this.#options.pool.query<{ token: string; name: string }>(
      `select token, name from access_log_token where tenant = $1 and kind = 'SUBJECT' and token = any($2::text[])`,
      [this.#options.tenant, tokens],
    );
    return new Map(rows.map(({ token, name }) => [token, name]));
  }
}
