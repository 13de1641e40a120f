import { ConfigurationError } from '../errors/ConfigurationError.js';
import type { Connection } from '../storage/Connection.js';
import type { KeptCheckpoint } from './keptCheckpoint.js';
import type { LogKey } from './LogKey.js';
import type { LogReport } from './LogReport.js';
import { type Snapshot, withSnapshot } from './Snapshot.js';
import { verifyGenerations } from './verifyGenerations.js';

export interface VerifyDatabaseOptions {
  /** Null: every log that the key is the key of. */
  readonly tenant: string | null;
  readonly key: LogKey;
  readonly kept: KeptCheckpoint | null;
  readonly onProgress: (tenant: string, checked: number, of: number) => void;
}

/**
 * Verifies the logs of a database, one after the other, all as they were at one moment. A gateway may run on it.
 *
 * @throws ConfigurationError when the database can't be reached, is of an older version, or has no such log
 */
export async function verifyDatabase(
  connection: Connection,
  options: VerifyDatabaseOptions,
): Promise<readonly LogReport[]> {
  try {
    return await withSnapshot(connection, (snapshot) => verifyLogs(snapshot, options));
  } catch (error) {
    throw asSentence(error);
  }
}

async function verifyLogs(snapshot: Snapshot, options: VerifyDatabaseOptions): Promise<readonly LogReport[]> {
  const { key, kept, onProgress } = options;
  const reports: LogReport[] = [];
  for (const tenant of await tenantsOf(snapshot, options)) {
    if (key.trustOf(tenant) === null) continue;
    const given = kept?.tenant === tenant ? kept : null;
    const progress = (checked: number, of: number): void => onProgress(tenant, checked, of);
    reports.push(await verifyGenerations(snapshot, { tenant, key, given, onProgress: progress }));
  }
  if (reports.length === 0) throw new ConfigurationError('The database must hold a log that the key is the key of.');
  return reports;
}

/** A log that a kept checkpoint is about is verified also where nothing of it is left. */
async function tenantsOf(snapshot: Snapshot, { tenant, kept }: VerifyDatabaseOptions): Promise<readonly string[]> {
  const { rows } = await snapshot.query<{ tenant: string }>(`
    select tenant from access_log_head union select distinct tenant from access_log_checkpoint order by tenant`);
  const found = new Set([...rows.map((row) => row.tenant), ...(kept === null ? [] : [kept.tenant])]);
  if (tenant === null) return [...found];
  if (kept !== null && kept.tenant !== tenant)
    throw new ConfigurationError("The file of --checkpoint must hold a checkpoint of that tenant's log.");
  if (found.has(tenant)) return [tenant];
  throw new ConfigurationError('The database must hold a log of that tenant.');
}

/** SQLSTATE: a table or a column is not there. */
const missing = ['42P01', '42703'];

/** Makes a sentence for the operator of what a database threw; ours stay what they are. */
export function asSentence(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  if (missing.includes(error.code))
    return new ConfigurationError('The database must have the tables of this version: start the gateway on it once.', {
      cause: error,
    });
  return new ConfigurationError('The database could not be read to the end: check that it runs and who logs in.', {
    cause: error,
  });
}
