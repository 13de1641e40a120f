import { createHash, createPrivateKey } from 'node:crypto';
import { renameSync } from 'node:fs';
import pg from 'pg';
import { inject } from 'vitest';
import { createAccessLog } from '../../src/access-log/AccessLog.js';
import type { RequestFacts } from '../../src/access-log/AccessRecord.js';
import { createIntegrator } from '../../src/access-log/integrate/createIntegrator.js';
import { readHead } from '../../src/access-log/readHead.js';
import { SEGMENT_ENTRIES } from '../../src/access-log/segments.js';
import { createSigner } from '../../src/access-log/signer.js';
import { openDemonstration, openProcessor } from '../../src/demonstration/openDemonstration.js';
import type { Database } from '../../src/storage/openDatabase.js';
import { draftOf, factsOf, principal } from '../access-log/support.js';
import { person } from '../gateway/people.js';
import { asOwner, type FreshDatabase, freshDatabase, keyFolderOf } from './database.js';
import { asOf } from './gateway.js';

/** The key of every log of these tests: the template is made by whichever test file comes first. */
export const oldSigner = createSigner(
  createPrivateKey({
    // RFC 8410: an Ed25519 private key is its seed behind this prefix.
    key: Buffer.concat([
      Buffer.from('302e020100300506032b657004220420', 'hex'),
      createHash('sha256').update('old log').digest(),
    ]),
    format: 'der',
    type: 'pkcs8',
  }),
);

/** When the old entries were recorded, and the young ones. */
export const longAgo = new Date('2024-01-15T10:00:00Z');
export const lately = new Date('2026-03-01T10:00:00Z');

/** Entries of acme's log in two old segments, and those above them, of which the last ones are young. */
export const oldEntries = 2 * SEGMENT_ENTRIES;
export const youngEntries = 350;

/** The person of whom the first record of each request is. */
export const remembered = person('EVERYTHING_VALID');

/** Milliseconds that a hook may take that opens an old log: the first one makes it, on a machine that does much else. */
export const oldLogTimeout = 600_000;

const template = 'old_log_template';

/** Opens a database of one test's own with the demonstration and an old log of acme's, integrated and signed. */
export async function openOldLog(): Promise<FreshDatabase> {
  const administration = { ...inject('templateConnection'), database: 'postgres' };
  const client = new pg.Client(administration);
  await client.connect();
  try {
    // Test files run side by side: one makes the template, the others wait for it.
    await client.query("select pg_advisory_lock(hashtextextended('old log', 0))");
    const { rows } = await client.query('select from pg_database where datname = $1', [template]);
    if (rows.length === 0) await makeTemplate(administration);
  } finally {
    await client.end();
  }
  return await freshDatabase(template);
}

async function makeTemplate(administration: pg.ClientConfig & FreshDatabase['connection']): Promise<void> {
  const { database, connection, keys, keyFolder } = await freshDatabase();
  const client = await database.connect();
  await openProcessor(client, asOf);
  await openDemonstration(client, asOf, keys);
  await client.end();
  // Each time another run of a gateway, none of which ends with a segment, and a checkpoint.
  for (const count of [1_000, 40_123, SEGMENT_ENTRIES - 41_053, SEGMENT_ENTRIES - 20])
    await appendTo(database, { count, at: longAgo });
  await appendTo(database, { count: 300, at: lately });
  await asOwner(connection, 'vacuum analyze');
  await database.close();
  await asOwner(administration, `alter database ${connection.database} rename to ${template}`);
  renameSync(keyFolder, keyFolderOf(template));
}

/** Appends entries to acme's log as the gateway does, then integrates and signs them. */
export async function appendTo(
  database: Database,
  {
    count,
    at,
    subjects = [remembered],
  }: { readonly count: number; readonly at: Date; readonly subjects?: readonly string[] },
): Promise<void> {
  const log = createAccessLog({ database, signer: oldSigner, clock: () => at });
  const epochs = (await readHead(database.pool, 'acme'))?.epochs;
  const facts: RequestFacts = factsOf({ at, principal: { ...principal, tenant: 'acme' }, ...(epochs && { epochs }) });
  for (let done = 0; done < count; ) {
    const size = Math.min(512, count - done);
    const drafts = Array.from({ length: size }, (_, position) => draftOf({ subjects: position === 0 ? subjects : [] }));
    await log.append(facts, drafts);
    done += size;
  }
  await log.close();
  await integrateAll(database, at);
}

/** Integrates and signs everything; fails when anything could not be. */
export async function integrateAll(database: Database, at: Date): Promise<void> {
  const failures: unknown[] = [];
  const onFailure = (error: unknown): void => void failures.push(error);
  await createIntegrator({ database, signer: oldSigner, clock: () => at, onFailure, batch: 8_192 })();
  if (failures.length > 0) throw failures[0];
}
