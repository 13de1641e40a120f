import pg from 'pg';
import { checkEntry, type EntryRow, entryColumns } from '../../../src/access-log/checkEntry.js';
import { leafHash } from '../../../src/access-log/merkle.js';
import type { Connection } from '../../../src/storage/Connection.js';
import { createdName } from './askers.js';

/** An entry of a tenant's log with what it says in its leaf alone. */
export interface LedgerEntry extends EntryRow {
  readonly said: {
    readonly replica: string;
    readonly sequence: number;
    readonly others: { readonly count: number; readonly root: string } | null;
  };
  readonly hash: Buffer;
}

/** How many readings an entry is kept for: answers whose records stand in it may still be on their way. */
const kept = 3;

/**
 * All that the database holds of the logs, read past the gateway, as the owner of the tables: first everything, then
 * each time what was appended since. What is checked of an entry alone is checked when it is read, so that a long run
 * does not have to keep it.
 */
export class Ledger {
  readonly #connection: () => Connection;
  readonly #readings: LedgerEntry[][] = [];
  readonly #next = new Map<string, number>();
  readonly #sequences = new Map<string, number>();
  readonly #recorded = new Set<string>();
  /** Tenant and token, with a space between them → the person's id. */
  persons: ReadonlyMap<string, string> = new Map();
  /** The ids of the candidates that the load has stored. */
  created: ReadonlySet<string> = new Set();
  /** Entries that were read, forgotten ones too. */
  size = 0;

  /** Where the database is may change with a restart, so it is asked for each time. */
  constructor(connection: () => Connection) {
    this.#connection = connection;
  }

  /** Those of the last readings, by tenant and index within each. */
  get entries(): readonly LedgerEntry[] {
    return this.#readings.flat();
  }

  /** Reads what is new, as it is at one moment. Gives what is wrong with it, in words. */
  async read(): Promise<readonly string[]> {
    const client = new pg.Client(this.#connection());
    await client.connect();
    try {
      await client.query('begin isolation level repeatable read read only');
      const entries: LedgerEntry[] = [];
      const faults = await this.#readEntries(client, entries);
      const tokens = await client.query(`select tenant, token, name from access_log_token where kind = 'SUBJECT'`);
      this.persons = new Map(tokens.rows.map(({ tenant, token, name }) => [`${tenant} ${token}`, String(name)]));
      const created = await client.query('select id from candidate where given_name = $1', [createdName]);
      this.created = new Set(created.rows.map(({ id }) => String(id)));
      this.#readings.push(entries);
      if (this.#readings.length > kept) this.#readings.shift();
      this.size += entries.length;
      return [...faults, ...entries.flatMap((entry) => this.#sequenceFaults(entry)), ...this.#writeFaults(entries)];
    } finally {
      await client.end();
    }
  }

  async #readEntries(client: pg.Client, into: LedgerEntry[]): Promise<readonly string[]> {
    const faults: string[] = [];
    const heads = await client.query('select tenant, next from access_log_head order by tenant');
    for (const head of heads.rows) {
      const [tenant, next] = [String(head.tenant), Number(head.next)];
      const first = this.#next.get(tenant) ?? 0;
      const { rows } = await client.query<EntryRow>(
        `select ${entryColumns} from access_log_entry where tenant = $1 and index >= $2 order by index`,
        [tenant, first],
      );
      const entries = rows.map(entryOf);
      this.#next.set(tenant, next);
      if (entries.length !== next - first) faults.push(`the head of ${tenant} counts other entries than there are`);
      if (entries.some(({ index }, position) => index !== first + position))
        faults.push(`a gap in the log of ${tenant}`);
      if (entries.some((entry) => checkEntry(entry).length > 0)) faults.push(`an entry that contradicts its leaf`);
      into.push(...entries);
    }
    return faults;
  }

  /** The records of a run are numbered from 0 on, in the order of their indices. */
  #sequenceFaults({ tenant, said: { replica, sequence } }: LedgerEntry): readonly string[] {
    const run = `${tenant} ${replica}`;
    const expected = this.#sequences.get(run) ?? 0;
    this.#sequences.set(run, sequence + 1);
    return sequence === expected ? [] : [`a gap in a run of ${tenant}`];
  }

  /** Every candidate that was stored has its record, and every record of one has its candidate. */
  #writeFaults(entries: readonly LedgerEntry[]): readonly string[] {
    for (const { fields, subjects } of entries) {
      if (!fields.some(({ mode, field }) => mode === 'WRITE' && field === 'Candidate.givenName')) continue;
      for (const token of subjects) this.#recorded.add(this.persons.get(`acme ${token}`) ?? 'nobody');
    }
    return [
      ...[...this.created].filter((id) => !this.#recorded.has(id)).map(() => 'a candidate without its record'),
      ...[...this.#recorded]
        .filter((id) => !this.created.has(id))
        .map(() => 'a record of a candidate that is not there'),
    ];
  }
}

/** Reads the whole ledger once. @throws where something is wrong with it */
export async function readLedger(connection: Connection): Promise<Ledger> {
  const ledger = new Ledger(() => connection);
  const faults = await ledger.read();
  if (faults.length > 0) throw new Error(faults.join('; '));
  return ledger;
}

function entryOf(row: EntryRow): LedgerEntry {
  const index = Number(row.index);
  const epochs = { policyEpoch: Number(row.policyEpoch), subjectEpoch: Number(row.subjectEpoch) };
  return { ...row, ...epochs, index, said: JSON.parse(row.leaf.toString()), hash: leafHash(row.leaf) };
}
