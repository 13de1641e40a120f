import type { Client } from 'pg';
import { v4 } from 'uuid';
import { createAccessLog } from '../access-log/AccessLog.js';
import { readNewestNote } from '../access-log/integrate/signTree.js';
import type { KeptCheckpoints, KeptTree } from '../access-log/kept/KeptCheckpoints.js';
import type { Signer } from '../access-log/signer.js';
import type { Connection } from '../storage/Connection.js';
import { inTurn } from '../storage/inTurn.js';
import { type Database, openDatabase } from '../storage/openDatabase.js';
import type { SubjectKeys } from '../subject-keys/SubjectKeys.js';
import { asSentence } from '../verify/verifyDatabase.js';
import { takeDatabase } from './databaseLock.js';
import type { Recovery } from './Recovery.js';
import { recoverLog } from './recoverLog.js';

export interface RecoverOptions {
  readonly signer: Signer;
  /** The keys of persons; null: their store is not there. */
  readonly keys: Pick<SubjectKeys, 'read'> | null;
  /** The folder in which the first checkpoint of each new generation is kept. */
  readonly kept: Pick<KeptCheckpoints, 'keep'>;
  /** Everything that was kept of the logs to recover. */
  readonly trees: readonly KeptTree[];
  /** Rolls everything back in the end. */
  readonly isDry: boolean;
  readonly clock: () => Date;
  readonly onProgress: (tenant: string, checked: number, of: number) => void;
}

/**
 * Recovers every log that something was kept of, each in one transaction: all of a generation is opened or nothing. No
 * gateway may run on the database meanwhile.
 *
 * @throws ConfigurationError while one does, and when the database can't be reached or is of an older version; also when
 * what was opened could not be kept: it is open all the same
 */
export async function recoverDatabase(connection: Connection, options: RecoverOptions): Promise<readonly Recovery[]> {
  let database: Database | null = null;
  try {
    database = await openDatabase({ connection });
    const client = await database.connect();
    await takeDatabase(client);
    const recoveries: Recovery[] = [];
    for (const tenant of new Set(options.trees.map((tree) => tree.tenant)))
      recoveries.push(await inTransaction(client, database, { tenant, options }));
    return recoveries;
  } catch (error) {
    throw asSentence(error);
  } finally {
    await database?.close();
  }
}

/** Verifying takes its time between two statements, and the consents of a tenant are one. */
const patience = 'set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0';

async function inTransaction(
  client: Client,
  database: Database,
  { tenant, options }: { readonly tenant: string; readonly options: RecoverOptions },
): Promise<Recovery> {
  const { signer, keys, kept, trees, isDry, clock, onProgress } = options;
  const log = createAccessLog({ database, signer, clock });
  await client.query(`begin; ${patience}`);
  try {
    const recovery = await recoverLog(inTurn(client), tenant, {
      kept: trees.filter((tree) => tree.tenant === tenant),
      options: {
        signer,
        log,
        keys,
        newId: v4,
        at: clock(),
        onProgress: (checked, of) => onProgress(tenant, checked, of),
      },
    });
    const isToStay = !isDry && ['NOTHING_LOST', 'OPENED'].includes(recovery.outcome);
    await client.query(isToStay ? 'commit' : 'rollback');
    if (isToStay && recovery.outcome === 'OPENED') {
      const note = await readNewestNote(client, tenant);
      if (note !== null) await kept.keep(note);
    }
    return recovery;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    await log.close();
  }
}
