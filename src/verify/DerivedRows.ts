import { BUNDLE } from '../access-log/ask/terms.js';
import type { Queryable } from '../access-log/Queryable.js';
import { BundleTimes, readTimes, type StoredTime, type TimedEntry } from './BundleTimes.js';
import { checkPostings, type PostedEntry, readPostings } from './checkPostings.js';
import { areRunsSound } from './checkRuns.js';
import { at, type Finding } from './Finding.js';
import type { Sequences } from './Sequences.js';

/** What an entry can be asked by, and its time. */
export type DerivedEntry = PostedEntry & TimedEntry;

/** What is stored of the bundles of a page. */
export interface StoredBundles {
  readonly postings: ReadonlyMap<number, string>;
  readonly times: ReadonlyMap<number, StoredTime>;
}

/** Reads it for the bundles of the entries [from, to), which begin with a bundle. */
export async function readBundles(
  via: Queryable,
  tenant: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<StoredBundles> {
  const span = [Math.floor(from / BUNDLE), Math.ceil(to / BUNDLE)] as const;
  const [postings, times] = await Promise.all([readPostings(via, tenant, span), readTimes(via, tenant, span)]);
  return { postings, times };
}

export interface DerivedOptions {
  readonly tenant: string;
  /** The first entry that there is: a bundle begins with it. */
  readonly from: number;
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
  readonly #times = new BundleTimes();

  constructor(via: Queryable, options: DerivedOptions) {
    this.#via = via;
    this.#options = options;
  }

  /** Takes the next entries, which begin with a bundle, and gives what is wrong with what was derived of them. */
  async take(rows: readonly DerivedEntry[], stored: StoredBundles): Promise<readonly Finding[]> {
    const { tenant, posted } = this.#options;
    const end = (rows.at(-1)?.index ?? -1) + 1;
    // Where the entries end too early the last bundle is not whole; that they do is found next.
    const whole = end >= posted ? posted : end - (end % BUNDLE);
    const entries = rows.filter(({ index }) => index < whole);
    if (entries.length === 0) return [];
    const findings = await checkPostings(this.#via, tenant, { entries, stored: stored.postings });
    return [...findings, ...this.#times.take(entries, stored.times)];
  }

  /** Compares what is left once all that is integrated was taken. */
  async finish(sequences: Sequences): Promise<readonly Finding[]> {
    const { tenant, from, integrated, posted, sequenceGaps } = this.#options;
    if (posted > integrated) return [at(integrated, 'it counts as posted, and is not integrated')];
    const somewhere = (what: string): Finding => ({ index: 0, last: Math.max(0, posted - 1), what });
    const { rows } = await this.#via.query(
      `select exists (select from access_log_posting where tenant = $1 and (-bundle > -$2::bigint or -bundle <= -$3::bigint)) as postings,
         (select count(*) from access_log_bundle where tenant = $1) as bundles`,
      [tenant, Math.floor(from / BUNDLE), Math.ceil(posted / BUNDLE)],
    );
    const findings = [...this.#times.finish()];
    if (rows[0]?.postings !== false) findings.push(somewhere('there are postings of no entry'));
    if (Number(rows[0]?.bundles) !== this.#times.bundles) findings.push(somewhere('there are times of no bundle'));
    if (sequenceGaps !== 0) findings.push(somewhere('gaps of sequence numbers are counted, and there are none'));
    // Until the integrator has caught up, it knows less of the runs than the entries say.
    if (posted === integrated && !(await areRunsSound(this.#via, tenant, sequences)))
      findings.push(somewhere("what is stored of gateways' runs is not what the entries say"));
    return findings;
  }
}
