import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Connection } from '../Connection.js';
import { isAlive } from './isAlive.js';
import type { Postmaster } from './Postmaster.js';

/** Milliseconds: replaying the log after a power cut takes its time. */
const readyLimit = 300_000;

/**
 * Waits until PostgreSQL answers and gives true; false when it ended first, does not answer in five minutes, or nobody
 * wants to know any more.
 */
export async function isReady(postmaster: Postmaster, connection: Connection, signal?: AbortSignal): Promise<boolean> {
  for (const end = Date.now() + readyLimit; Date.now() < end && signal?.aborted !== true; await sleep(25)) {
    if (await answers(connection)) return true;
    if (!isAlive(postmaster.pid)) return false;
  }
  return false;
}

async function answers(connection: Connection): Promise<boolean> {
  const client = new pg.Client(connection);
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Creates the gateway's database in the cluster unless it is there. */
export async function createDatabase(connection: Connection, name: string): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
