import pg from 'pg';
import { checkEntry, type EntryRow, entryColumns } from '../../src/access-log/checkEntry.js';
import { leafHash } from '../../src/access-log/merkle.js';
import type { Connection } from '../../src/storage/Connection.js';
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

/** All that the database holds of the logs, read past the gateway. */
export interface Ledger {
  readonly entries: readonly LedgerEntry[];
  readonly byRecord: ReadonlyMap<string, LedgerEntry>;
  readonly byRequest: ReadonlyMap<string, readonly LedgerEntry[]>;
  /** Tenant and token, with a space between them → the person's id. */
  readonly persons: ReadonlyMap<string, string>;
  /** By tenant: the index that its next entry will have. */
  readonly next: ReadonlyMap<string, number>;
  /** The ids of the candidates that the load has stored. */
  readonly created: ReadonlySet<string>;
  /** Entries whose columns contradict their leaf. */
  readonly contradictions: readonly (readonly string[])[];
}

/** Reads the whole ledger as the owner of the tables. */
export async function readLedger(connection: Connection): Promise<Ledger> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    const rows = (await client.query<EntryRow>(`select ${entryColumns} from access_log_entry order by tenant, index`))
      .rows;
    const entries = rows.map((row): LedgerEntry => {
      const index = Number(row.index);
      const epochs = { policyEpoch: Number(row.policyEpoch), subjectEpoch: Number(row.subjectEpoch) };
      return { ...row, ...epochs, index, said: JSON.parse(row.leaf.toString()), hash: leafHash(row.leaf) };
    });
    const tokens = await client.query(`select tenant, token, name from access_log_token where kind = 'SUBJECT'`);
    const heads = await client.query('select tenant, next from access_log_head');
    const created = await client.query('select id from candidate where given_name = $1', [createdName]);
    return {
      entries,
      byRecord: new Map(entries.map((entry) => [entry.recordId, entry])),
      byRequest: Map.groupBy(entries, ({ requestId }) => requestId),
      persons: new Map(tokens.rows.map(({ tenant, token, name }) => [`${tenant} ${token}`, String(name)])),
      next: new Map(heads.rows.map(({ tenant, next }) => [String(tenant), Number(next)])),
      created: new Set(created.rows.map(({ id }) => String(id))),
      contradictions: entries.map(checkEntry).filter(({ length }) => length > 0),
    };
  } finally {
    await client.end();
  }
}
