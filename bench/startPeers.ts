import { join } from 'node:path';
import pg from 'pg';
import type { Connection } from '../src/storage/Connection.js';
import { type Child, startChild } from './Child.js';
import { asker } from './operations.js';
import { copyPlainCandidates } from './plainCandidates.js';

const peer = (name: string): string => join(import.meta.dirname, 'peers', `${name}.js`);

export interface RunningPeers {
  readonly ungoverned: Child;
  readonly byHand: Child;
  readonly limit: Child;
  readonly limitRecorded: Child;
}

/**
 * Starts the peers on the gateway's database, each in a process of its own.
 *
 * @param keyFolder the gateway's keys of persons, with which the peers' own table of candidates is made
 * @param started told of each that runs, so that it is stopped also when a later one can't start
 */
export async function startPeers(
  { host, port, user, database }: Connection,
  keyFolder: string,
  started: (child: Child) => void,
): Promise<RunningPeers> {
  const connection = { host, port, user, database };
  await createTables(connection, keyFolder);
  const environment = {
    BENCH_CONNECTION: JSON.stringify(connection),
    BENCH_TENANT: asker.tenant,
  };
  const start = async (name: string, ...options: readonly string[]): Promise<Child> => {
    const child = await startChild({ script: peer(name), arguments: options, environment });
    started(child);
    return child;
  };
  return {
    ungoverned: await start('apolloPeer'),
    byHand: await start('apolloPeer', '--by-hand'),
    limit: await start('limitPeer'),
    limitRecorded: await start('limitPeer', '--recorded'),
  };
}

/** The peers' own logs and candidates, apart from the gateway's tables. */
async function createTables(connection: pg.ClientConfig, keyFolder: string): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await client.query(`
      create schema bench;
      create table bench.by_hand_log (
        id bigint generated always as identity primary key, tenant text not null, at timestamptz not null,
        principal text not null, purpose text not null, operation text not null, subjects uuid[] not null);
      create table bench.limit_log (
        id bigint generated always as identity primary key, tenant text not null, at timestamptz not null,
        request uuid not null, operation text not null, subjects uuid[] not null)`);
    await copyPlainCandidates(client, keyFolder);
  } finally {
    await client.end();
  }
}
