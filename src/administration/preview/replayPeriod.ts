import { setImmediate } from 'node:timers/promises';
import type { Pool } from 'pg';
import { resolveTokens } from '../../access-log/lookUpTokens.js';
import type { CompiledPolicy } from '../../policy/CompiledPolicy.js';
import type { Rulebook } from '../../rulebook/Rulebook.js';
import { answerNotReplayed, answerRows } from './answerRows.js';
import { CitedPolicies } from './CitedPolicies.js';
import type { Combination } from './Combination.js';
import { changesOf, isUntold, type Replay } from './changesOf.js';
import type { NotReplayed, PolicyPreview } from './PolicyPreview.js';
import { daysOf, type PreviewPeriod, parts } from './PreviewPeriod.js';
import { type Bundled, readCombinations, readUses } from './readDay.js';
import { type LogReading, readLog } from './readLog.js';
import { Tally } from './Tally.js';
import { daysAtOnce } from './Turns.js';

/** What is replayed, and with what. */
export interface Replaying {
  readonly pool: Pool;
  readonly tenant: string;
  readonly rulebook: Rulebook;
  readonly draft: CompiledPolicy;
  readonly period: PreviewPeriod;
  readonly signal: AbortSignal;
  /** Told after each day. */
  readonly progress: (records: number) => void;
  /** Runs the work of one day when it is its turn. */
  readonly turn: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/** Records whose persons are read by one statement: what bounds the memory that a busy day takes. */
const recordsAtOnce = 40_000;
/** No shorter period is halved; milliseconds. */
const shortest = 60_000;
/** Combinations that are decided, and texts that are counted, before others get their turn. */
const atOnce = 50;

/**
 * Replays the recorded accesses of a period, some days at once. The same records under the same draft give the same
 * rows, in whichever order days are done.
 */
export async function replayPeriod(replaying: Replaying): Promise<Pick<PolicyPreview, 'rows' | 'notReplayed'>> {
  const { period, turn, progress } = replaying;
  const failed = new AbortController();
  const run = new Run({ ...replaying, signal: AbortSignal.any([replaying.signal, failed.signal]) });
  const days = daysOf(period).values();
  // All of them take from the same days.
  const lane = async (): Promise<void> => {
    for (const day of days) progress(await turn(() => run.replay(day)));
  };
  const lanes = Array.from({ length: daysAtOnce }, lane);
  try {
    await Promise.all(lanes);
  } catch (error) {
    failed.abort();
    await Promise.allSettled(lanes);
    throw error;
  }
  return run.result();
}

class Run {
  readonly #replaying: Replaying;
  readonly #tally = new Tally();
  readonly #cited: CitedPolicies;
  readonly #names = new Map<string, string>();
  readonly #notReplayed = new Map<string, Omit<NotReplayed, 'operations'> & { operations: number }>();
  readonly #replay: Replay;

  constructor(replaying: Replaying) {
    const { tenant, rulebook, draft, period } = replaying;
    this.#replaying = replaying;
    this.#cited = new CitedPolicies({ tenant, rulebook, at: period.from });
    this.#replay = {
      tenant,
      rulebook,
      draft,
      cited: (version) => this.#cited.get(version),
      nameOf: (token) => this.#names.get(token) ?? null,
    };
  }

  /** Replays a period and gives how many records it held. One that is too long for one statement is halved. */
  async replay(period: PreviewPeriod): Promise<number> {
    try {
      return await this.#replayAtOnce(period);
    } catch (error) {
      if (!isTimeout(error) || period.to.getTime() - period.from.getTime() <= shortest) throw error;
      let records = 0;
      for (const half of parts(period, 2)) records += await this.replay(half);
      return records;
    }
  }

  result(): Pick<PolicyPreview, 'rows' | 'notReplayed'> {
    return { rows: answerRows(this.#tally.counted()), notReplayed: answerNotReplayed(this.#notReplayed.values()) };
  }

  /** Only the first statement may run into the time-out, when nothing is counted yet: the others have their bounds. */
  async #replayAtOnce(period: PreviewPeriod): Promise<number> {
    const combinations = await this.#reading(async (read) => {
      const found = await readCombinations(this.#replaying.tenant, period, read);
      await this.#look(found, read);
      return found;
    });
    const bundled = await this.#bundle(combinations);
    const changed = bundled.reduce((sum, { combination }) => sum + combination.records, 0);
    for (const part of parts(period, Math.ceil(changed / recordsAtOnce))) await this.#count(part, bundled);
    return combinations.reduce((sum, { records }) => sum + records, 0);
  }

  #reading<Result>(reading: (read: LogReading) => Promise<Result>): Promise<Result> {
    const { pool, signal } = this.#replaying;
    return readLog(pool, signal, reading);
  }

  /** Looks up what deciding needs: names of the parties, which versions of the policy records cite. */
  async #look(combinations: readonly Combination[], read: LogReading): Promise<void> {
    const tokens = new Set(combinations.flatMap(({ client, organisation }) => [client, organisation]));
    const unknown = [...tokens].filter((token) => token !== '' && !this.#names.has(token));
    const via = { query: async (text: string, values: unknown[]) => ({ rows: await read(text, values) }) };
    if (unknown.length > 0)
      for (const [token, name] of await resolveTokens(via, this.#replaying.tenant, unknown))
        this.#names.set(token, name);
    const untold = combinations.filter(({ fields, purpose }) => fields.some((field) => isUntold(field, purpose)));
    await this.#cited.load(
      untold.map(({ policyVersion }) => policyVersion),
      read,
    );
  }

  async #bundle(combinations: readonly Combination[]): Promise<readonly Bundled[]> {
    const bundled: Bundled[] = [];
    for (const [index, combination] of combinations.entries()) {
      if (index % atOnce === 0) await this.#pause();
      if (combination.fields.length === 0) this.#leaveOut(combination);
      const changes = changesOf(combination, this.#replay);
      if (changes.length > 0) bundled.push({ combination, bundle: this.#tally.bundleOf(changes) });
    }
    this.#tally.assertWithinLimits();
    return bundled;
  }

  /** A whole operation that was refused has one record. */
  #leaveOut({ purpose, code, records }: Combination): void {
    const key = `${purpose} ${code}`;
    const known = this.#notReplayed.get(key);
    if (known) known.operations += records;
    else this.#notReplayed.set(key, { purpose, code, operations: records });
  }

  async #count(period: PreviewPeriod, bundled: readonly Bundled[]): Promise<void> {
    const { tenant } = this.#replaying;
    const { requests, persons } = await this.#reading((read) => readUses({ tenant, period, bundled }, read));
    for (const each of requests) this.#tally.addRequests(each);
    for (const [index, each] of persons.entries()) {
      if (index % atOnce === 0) await this.#pause();
      this.#tally.addPersons(each);
    }
    this.#tally.assertWithinLimits();
  }

  async #pause(): Promise<void> {
    await setImmediate();
    this.#replaying.signal.throwIfAborted();
  }
}

/** SQLSTATE query_canceled: the statement ran into the session's time-out. */
const isTimeout = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '57014';
