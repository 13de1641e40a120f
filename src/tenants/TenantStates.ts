import type { Client } from 'pg';
import { within } from '../access-log/within.js';
import type { Rulebook } from '../rulebook/Rulebook.js';
import type { Database } from '../storage/openDatabase.js';
import { isOf, loadTenantState, type StateQuestion } from './loadTenantState.js';
import type { TenantState } from './TenantState.js';

/** The channel on which a change of a tenant's epochs is announced, with the tenant as payload. A hint: the append is the check. */
export const epochChannel = 'candour_epochs';

/** Milliseconds until a state that can't be read counts as unreadable: whoever asked is refused, and the next one tries again. */
const loadTimeout = 5_000;

/** A state that is to be loaded, is being, or was. */
interface Held {
  readonly loading: Promise<TenantState | null>;
  /** It waits for the load before it to end, and so will be of a later moment than now. */
  isAhead: boolean;
  /** Once it is known. */
  state?: TenantState;
}

export interface TenantStatesOptions {
  readonly database: Database;
  readonly rulebook: Rulebook;
  readonly clock: () => Date;
  /**
   * Told, before anybody is given a tenant's newer state, that persons were unlinked from its log since the one before.
   * Nothing that was decided under an older state is recorded any more, so who forgets their tokens here never writes one
   * of them above the record of the unlinking.
   */
  readonly onUnlinked?: (tenant: string) => void;
}

/**
 * The tenants' states, loaded when first asked for and again when they change: announced, found out by an append, or
 * because a line or a sub-processor's contract begins or ceases to be valid, also where the clock is set back. One whose
 * documents this version can't read is an error.
 */
export class TenantStates {
  readonly #options: TenantStatesOptions;
  readonly #states = new Map<string, Held>();
  /** The last known ones: what is compiled serves on while the policy's epoch is the same. */
  readonly #before = new Map<string, TenantState>();
  #listener: Client | null = null;
  #closed = false;

  constructor(options: TenantStatesOptions) {
    this.#options = options;
  }

  /** Begins to follow announced changes, and goes on after a lost connection; until it is back the append alone tells. */
  async follow(): Promise<void> {
    const listener = await this.#options.database.connect();
    listener.on('notification', ({ payload }) => this.forget(payload ?? ''));
    listener.on('end', () => {
      this.#states.clear();
      if (!this.#closed) setTimeout(() => void this.#followAgain(), 1_000).unref();
    });
    await listener.query(`listen ${epochChannel}`);
    this.#listener = listener;
  }

  /** Returns a tenant's state; null: there is no such tenant. */
  async get(tenant: string): Promise<TenantState | null> {
    const known = await (this.#states.get(tenant)?.loading ?? this.#load(tenant));
    if (known === null || isOf(known, this.#options.clock())) return known;
    this.forget(tenant, known);
    return this.#states.get(tenant)?.loading ?? this.#load(tenant);
  }

  /**
   * Drops what is known of a tenant, so that the next question loads it anew. With the state that was found out to be no
   * longer the newest, only if nobody has loaded another since: many find it out at once, and one load serves them all
   * that begins after they did. A load that is under way may have begun before, so one more follows it.
   */
  forget(tenant: string, outdated?: TenantState): void {
    const held = this.#states.get(tenant);
    if (outdated === undefined || held?.state === outdated) this.#states.delete(tenant);
    else if (held && held.state === undefined && !held.isAhead) this.#hold(tenant, held.loading);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#listener?.end();
  }

  async #followAgain(): Promise<void> {
    try {
      if (!this.#closed) await this.follow();
    } catch {
      // The database is away: requests notice by themselves, and this tries again.
      if (!this.#closed) setTimeout(() => void this.#followAgain(), 1_000).unref();
    }
  }

  async #loadAfter(question: StateQuestion, pool: Database['pool']): Promise<TenantState | null> {
    const state = await loadTenantState(pool, question);
    if (state !== null && state.unlinked !== question.before?.unlinked) this.#options.onUnlinked?.(question.tenant);
    return state;
  }

  #load(tenant: string): Promise<TenantState | null> {
    return this.#hold(tenant, null);
  }

  /** Loads a state, after another load if one is given, and holds it. */
  #hold(tenant: string, after: Promise<unknown> | null): Promise<TenantState | null> {
    const query = (): Promise<TenantState | null> => {
      held.isAhead = false;
      const { database, rulebook, clock } = this.#options;
      const question = { tenant, rulebook, now: clock(), before: this.#before.get(tenant) ?? null };
      return within(loadTimeout, this.#loadAfter(question, database.pool));
    };
    const held: Held = {
      isAhead: true,
      loading: after ? after.then(query, query) : Promise.resolve().then(query),
    };
    const drop = (): void => {
      if (this.#states.get(tenant) === held) this.#states.delete(tenant);
    };
    held.loading.then((state) => {
      // An unknown tenant is not remembered, so that names out of tokens don't fill the memory.
      if (state === null) return drop();
      held.state = state;
      this.#before.set(tenant, state);
    }, drop);
    this.#states.set(tenant, held);
    return held.loading;
  }
}
