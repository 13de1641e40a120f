import type { Client } from 'pg';
import { compilePolicy } from '../policy/CompiledPolicy.js';
import { instructionsDocument, policyDocument } from '../policy/PolicyDocument.js';
import type { Database } from '../storage/openDatabase.js';
import type { TenantState } from './TenantState.js';

/** The channel on which a change of a tenant's epochs is announced, with the tenant as payload. A hint: the append is the check. */
export const epochChannel = 'candour_epochs';

interface StateRow {
  readonly jurisdiction: string;
  readonly policy_epoch: number;
  readonly subject_epoch: number;
  readonly version: number;
  readonly policy: unknown;
  readonly number: number;
  readonly instructions: unknown;
}

/**
 * The tenants' states, loaded when first asked for and again when they change. A tenant without an active policy, or
 * whose documents this version can't read, has none: everything is refused.
 */
export class TenantStates {
  readonly #database: Database;
  readonly #states = new Map<string, Promise<TenantState | null>>();
  #listener: Client | null = null;
  #closed = false;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Begins to follow announced changes, and goes on after a lost connection; until it is back the append alone tells. */
  async follow(): Promise<void> {
    const listener = await this.#database.connect();
    listener.on('notification', ({ payload }) => this.forget(payload ?? ''));
    listener.on('end', () => {
      this.#states.clear();
      if (!this.#closed) setTimeout(() => void this.#followAgain(), 1_000).unref();
    });
    await listener.query(`listen ${epochChannel}`);
    this.#listener = listener;
  }

  /** Returns a tenant's state; null: there is no such tenant, or it has no active policy. */
  get(tenant: string): Promise<TenantState | null> {
    const known = this.#states.get(tenant);
    if (known) return known;
    const loading = this.#load(tenant);
    // An unknown tenant is not remembered, so that names out of tokens don't fill the memory.
    loading.then(
      (state) => state === null && this.#states.delete(tenant),
      () => this.#states.delete(tenant),
    );
    this.#states.set(tenant, loading);
    return loading;
  }

  /** Drops what is known of a tenant, so that the next question loads it anew. */
  forget(tenant: string): void {
    this.#states.delete(tenant);
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

  async #load(tenant: string): Promise<TenantState | null> {
    const { rows } = await this.#database.pool.query<StateRow>(
      `select t.jurisdiction, h.policy_epoch, h.subject_epoch, v.number as version, v.document as policy, i.number, i.document as instructions
       from tenant t
       join access_log_head h on h.tenant = t.tenant
       join lateral (select number, document from policy_version where tenant = t.tenant order by number desc limit 1) v on true
       join lateral (select number, document from controller_instructions where tenant = t.tenant order by number desc limit 1) i on true
       where t.tenant = $1`,
      [tenant],
    );
    const [row] = rows;
    if (!row) return null;
    const documents = {
      policy: policyDocument.parse(row.policy),
      instructions: instructionsDocument.parse(row.instructions),
    };
    const facts = { tenant, version: row.version, instructionsNumber: row.number, jurisdiction: row.jurisdiction };
    return {
      policy: compilePolicy(documents, facts),
      epochs: { policy: Number(row.policy_epoch), subject: Number(row.subject_epoch) },
    };
  }
}
