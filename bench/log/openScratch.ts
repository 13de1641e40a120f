import { generateKeyPairSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createSigner, readSigner, type Signer } from '../../src/access-log/signer.js';
import { openDemonstration, openProcessor } from '../../src/demonstration/openDemonstration.js';
import type { Connection } from '../../src/storage/Connection.js';
import { startEmbedded } from '../../src/storage/embedded/startEmbedded.js';
import { migrate } from '../../src/storage/migrate.js';
import { type Database, openDatabase } from '../../src/storage/openDatabase.js';
import { KeyFolder } from '../../src/subject-keys/KeyFolder.js';
import type { SubjectKeys } from '../../src/subject-keys/SubjectKeys.js';
import type { Closers } from './Closers.js';
import { firstDay } from './population.js';

/** A database of a bench's own, with the demonstration's tenants, their policies and empty logs in it. */
export interface Scratch {
  readonly connection: Connection;
  /** As the gateway opens it. */
  readonly database: Database;
  /** As the owner of the tables. */
  readonly owner: pg.Client;
  readonly signer: Signer;
  /** The keys of its persons. */
  readonly keys: SubjectKeys;
  /** The signer's public key, as `verify` reads it. */
  readonly keyText: string;
}

/**
 * Opens one in a folder that is kept, or in a new one that is removed in the end. What a kept folder holds already stays.
 */
export async function openScratch(closers: Closers, kept: string | null): Promise<Scratch> {
  const folder = kept ?? (await mkdtemp(join(tmpdir(), 'candour-log-bench-')));
  if (kept === null) closers.push(() => rm(folder, { recursive: true, force: true }));
  await mkdir(folder, { recursive: true });
  // As root, PostgreSQL is another user and has to pass through.
  await chmod(folder, 0o755);
  const dataFolder = join(folder, 'database');
  await tune(dataFolder);
  const embedded = await startEmbedded({ dataFolder });
  closers.push(() => embedded.stop());
  const { connection } = embedded;
  await migrate(connection);
  const owner = new pg.Client(connection);
  await owner.connect();
  closers.push(() => owner.end());
  await openProcessor(owner, firstDay);
  const keys = await KeyFolder.open(join(folder, 'keys'), { mayBegin: true });
  await openDemonstration(owner, firstDay, keys);
  const database = await openDatabase({ connection });
  closers.push(() => database.close());
  const { signer, keyText } = await keyIn(folder);
  return { connection, database, owner, signer, keys, keyText };
}

/**
 * What any server in service has that takes a log of millions: a quarter of the machine's memory, and fewer checkpoints
 * while it is written. Some of it holds only from the next start.
 */
const settings = {
  shared_buffers: `${Math.floor(totalmem() / 4 / 2 ** 20)}MB`,
  max_wal_size: '16GB',
  checkpoint_timeout: '30min',
  wal_buffers: '64MB',
} as const;

async function tune(dataFolder: string): Promise<void> {
  const { connection, stop } = await startEmbedded({ dataFolder });
  try {
    const owner = new pg.Client(connection);
    await owner.connect();
    for (const [name, value] of Object.entries(settings)) await owner.query(`alter system set ${name} = '${value}'`);
    await owner.end();
  } finally {
    await stop();
  }
}

async function keyIn(folder: string): Promise<Pick<Scratch, 'signer' | 'keyText'>> {
  const file = join(folder, 'bench-log-key.pem');
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync('ed25519');
    await writeFile(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  }
  const signer = readSigner(await readFile(file, 'utf8'));
  return { signer, keyText: String(signer.publicKey.export({ type: 'spki', format: 'pem' })) };
}

/** Makes a key of nobody's. */
export const freshSigner = (): Signer => createSigner(generateKeyPairSync('ed25519').privateKey);
