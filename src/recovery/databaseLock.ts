import type { Client } from 'pg';
import type { LogDatabase } from '../access-log/LogDatabase.js';
import { ConfigurationError } from '../errors/ConfigurationError.js';

/** Keeps the lock apart from others that may be taken on the same database. */
const key = "hashtextextended('candour/recover', 0)";

const retryMs = 1_000;

/**
 * Tells a recovery that a gateway runs on the database: any number of gateways share a lock that a recovery needs for
 * itself. A connection that is lost takes the lock with it until the next one is made; a recovery that slips in then
 * does no harm to the log, because it raises the epochs, and the gateway reads the generation with each record and each
 * signature. But the gateway goes on refusing to sign what it remembers otherwise, until it is started again.
 *
 * Gives what ends it. @throws ConfigurationError while a recovery works on the database
 */
export async function shareDatabase(database: Pick<LogDatabase, 'connect'>): Promise<() => Promise<void>> {
  let isOver = false;
  let holder: Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  const hold = async (): Promise<void> => {
    const client = await database.connect();
    if (await locks(client, 'pg_try_advisory_lock_shared')) {
      client.once('end', again);
      holder = client;
      return;
    }
    await client.end();
    throw new ConfigurationError('"candour recover" works on this database: wait until it has ended.');
  };
  const again = (): void => {
    if (isOver) return;
    timer = setTimeout(() => void hold().catch(again), retryMs).unref();
  };
  await hold();
  return async () => {
    isOver = true;
    clearTimeout(timer);
    await holder?.end();
  };
}

/** Takes the database for a recovery, until the connection ends. @throws ConfigurationError while a gateway runs on it */
export async function takeDatabase(client: Client): Promise<void> {
  if (await locks(client, 'pg_try_advisory_lock')) return;
  throw new ConfigurationError('A gateway runs on this database: stop every one of them first.');
}

async function locks(client: Client, how: 'pg_try_advisory_lock' | 'pg_try_advisory_lock_shared'): Promise<boolean> {
  const { rows } = await client.query<{ locked: boolean }>(`select ${how}(${key}) as locked`);
  return rows[0]?.locked === true;
}
