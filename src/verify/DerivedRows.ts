import { BUNDLE } from '../access-log/ask/terms.js';
import type { Queryable } from '../access-log/Queryable.js';
import { BundleTimes, type TimedEntry } from './BundleTimes.js';
import { checkPostings, type PostedEntry } from './checkPostings.js';
import { areRunsSound } from './checkRuns.js';
import { at, type Finding } from './Finding.js';
import type { Sequences } from './Sequences.js';

/** What an entry can be asked by, and its time. */
export type DerivedEntry = PostedEntry & TimedEntry;

export interface DerivedOptions {
  readonly tenant: string;
  /** Entries that are in the tree. */
  readonly integrated: number;
  /** Entries that postings have to hold, as the database says. */
  readonly posted: number;
  /** Gaps that the database says the runs of gateways have. */
  readonly sequenceGaps: number;
}

/**
 * What a log is asked by, against the entries: whoever hides an entry from a question has to leave it out there. It holds
 * counts, and nothing that grows with the log.
 */
export class DerivedRows {
  readonly #via: Queryable;
  readonly #options: DerivedOptions;
  readonly #times: BundleTimes;
  #postings = 0;

  constructor(via: Queryable, options: DerivedOptions) {
    this.#via = via;
    this.#options = options;
    this.#times = new BundleTimes(via, options.tenant);
  }

  /** Takes the next entries, which begin with a bundle, and gives what is wrong with what was derived of them. */
  async take(rows: readonly DerivedEntry[]): Promise<readonly Finding[]> {
    const { tenant, posted } = this.#options;
    const end = (rows.at(-1)?.index ?? -1) + 1;
    // Where the entries end too early the last bundle is not whole; that they do is found next.
    const whole = end >= posted ? posted : end - (end % BUNDLE);
    const below = rows.filter(({ index }) => index < whole);
    if (below.length === 0) return [];
    const { rows: postings, findings } = await checkPostings(this.#via, tenant, below);
    this.#postings += postings;
    return [...findings, ...(await this.#times.take(below))];
  }

  /** Compares what is left once all that is integrated was taken. */
  async finish(sequences: Sequences): Promise<readonly Finding[]> {
    const { tenant, integrated, posted, sequenceGaps } = this.#options;
    if (posted > integrated) return [at(integrated, 'it counts as posted, and is not integrated')];
    const somewhere = (what: string): Finding => ({ index: 0, last: Math.max(0, posted - 1), what });
    const { rows } = await this.#via.query(
      `select (select count(*) from access_log_posting where tenant = $1) as postings,
         (select count(*) from access_log_bundle where tenant = $1) as bundles`,
      [tenant],
    );
    const findings = [...this.#times.finish()];
    if (Number(rows[0]?.postings) !== this.#postings) findings.push(somewhere('there are postings of no entry'));
    if (Number(rows[0]?.bundles) !== this.#times.bundles) findings.push(somewhere('there are times of no bundle'));
    if (sequenceGaps !== 0) findings.push(somewhere('gaps of sequence numbers are counted, and there are none'));
    // Until the integrator has caught up, it knows less of the runs than the entries say.
    if (posted === integrated && !(await areRunsSound(this.#via, tenant, sequences)))
      findings.push(somewhere("what is stored of gateways' runs is not what the entries say"));
    return findings;
  }
}
