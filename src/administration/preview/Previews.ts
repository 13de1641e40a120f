import { setTimeout as after } from 'node:timers/promises';
import type { Pool } from 'pg';
import { GovernanceError } from '../../errors/GovernanceError.js';
import type { PolicyPreview } from './PolicyPreview.js';
import { type Replaying, replayPeriod } from './replayPeriod.js';
import { Turns } from './Turns.js';

/** What is asked for, and which work answers it: that of an equal key. */
export interface PreviewQuestion {
  readonly key: string;
  readonly tenant: string;
  /** What the answer says of itself. */
  readonly head: Pick<PolicyPreview, 'draft' | 'digest' | 'from' | 'to' | 'daysTotal'>;
  readonly replaying: Omit<Replaying, 'pool' | 'signal' | 'progress' | 'turn'>;
}

interface Job {
  readonly tenant: string;
  readonly abort: AbortController;
  done: Promise<void>;
  state: PolicyPreview;
  failure: unknown;
  /** Drops it, unless somebody asks again before. */
  dropping: NodeJS.Timeout;
}

/** How long work is kept that nobody asks for any more; milliseconds. */
const keptFor = 60_000;

/**
 * The previews that one replica works on. A tenant has one at work at a time, and all of them take turns on as many
 * connections as days are replayed at once, so that no number of previews keeps requests waiting.
 */
export class Previews {
  readonly #pool: Pool;
  readonly #jobs = new Map<string, Job>();
  readonly #turns = new Turns();

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /**
   * Begins or joins the work for a question, waits for it as many seconds as are given, and answers with what there is.
   *
   * @throws GovernanceError LIMIT_EXCEEDED while the tenant's other preview is at work
   */
  async ask(question: PreviewQuestion, seconds: number): Promise<PolicyPreview> {
    const job = this.#jobs.get(question.key) ?? this.#begin(question);
    job.dropping.refresh();
    const waiting = new AbortController();
    await Promise.race([
      job.done,
      after(seconds * 1_000, undefined, { signal: waiting.signal }).catch(() => undefined),
    ]);
    waiting.abort();
    if (job.failure !== undefined) throw job.failure;
    return job.state;
  }

  /** Ends all work at once. Those who wait are answered with how far it came. */
  async close(): Promise<void> {
    const jobs = [...this.#jobs];
    for (const [key, job] of jobs) this.#drop(key, job);
    await Promise.all(jobs.map(([, { done }]) => done));
  }

  #begin(question: PreviewQuestion): Job {
    const { tenant, key, head } = question;
    if ([...this.#jobs.values()].some((other) => other.tenant === tenant && !other.state.complete))
      throw new GovernanceError(
        'LIMIT_EXCEEDED',
        'Another preview is at work for this controller. Ask again when it is complete, or a minute after it was last asked for.',
      );
    const abort = new AbortController();
    const state = { ...head, complete: false, daysDone: 0, recordsRead: 0, rows: [], notReplayed: [] };
    const dropping = setTimeout(() => this.#drop(key, job), keptFor).unref();
    const job: Job = { tenant, abort, state, failure: undefined, dropping, done: Promise.resolve() };
    this.#jobs.set(key, job);
    job.done = this.#work(question, job);
    return job;
  }

  async #work({ key, replaying }: PreviewQuestion, job: Job): Promise<void> {
    const progress = (records: number): void => {
      const { daysDone, recordsRead } = job.state;
      job.state = { ...job.state, daysDone: daysDone + 1, recordsRead: recordsRead + records };
    };
    const turn = <Result>(work: () => Promise<Result>): Promise<Result> => this.#turns.take(work);
    const { signal } = job.abort;
    try {
      const result = await replayPeriod({ ...replaying, pool: this.#pool, signal, progress, turn });
      job.state = { ...job.state, ...result, complete: true };
      job.dropping.refresh();
    } catch (error) {
      if (!signal.aborted) job.failure = error;
      this.#drop(key, job);
    }
  }

  #drop(key: string, job: Job): void {
    clearTimeout(job.dropping);
    job.abort.abort();
    if (this.#jobs.get(key) === job) this.#jobs.delete(key);
  }
}

const byPool = new WeakMap<Pool, Previews>();

/** Returns the previews that work on a pool. */
export function previewsOf(pool: Pool): Previews {
  const known = byPool.get(pool) ?? new Previews(pool);
  byPool.set(pool, known);
  return known;
}
