import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createSigner } from '../src/access-log/signer.js';
import type { PolicyPreview } from '../src/administration/preview/PolicyPreview.js';
import { demonstrationPolicy } from '../src/demonstration/demonstrationPolicy.js';
import { openDemonstration, openProcessor } from '../src/demonstration/openDemonstration.js';
import { createGateway, type Gateway } from '../src/gateway.js';
import { documentDigest } from '../src/policy/documentDigest.js';
import { emptyPolicy, type PolicyDocument } from '../src/policy/PolicyDocument.js';
import type { Principal } from '../src/principal/Principal.js';
import { startEmbedded } from '../src/storage/embedded/startEmbedded.js';
import { migrate } from '../src/storage/migrate.js';
import { openDatabase } from '../src/storage/openDatabase.js';
import { KeyFolder } from '../src/subject-keys/KeyFolder.js';
import { days, fillLog, firstDay, tenant } from './previewRecords.js';

const records = 1_000_000;
const now = new Date(firstDay.getTime() + (days + 2) * 86_400_000);
const administrator: Principal = {
  id: 'bench',
  kind: 'PERSON',
  organisation: 'acme-hr',
  client: 'console',
  tenant,
  country: 'FR',
  roles: ['ADMIN'],
  purposes: ['POLICY_ADMINISTRATION'],
};

/** What is drafted: one line that closes, one that transforms, and the worst case, in which every record changes. */
const whole = demonstrationPolicy(tenant);
const drafts: Readonly<Record<string, PolicyDocument>> = {
  'one line closed': { ...whole, lines: whole.lines.filter(({ id }) => id !== 'salary') },
  'names transformed everywhere': {
    ...whole,
    lines: whole.lines.map((line) => (line.id === 'names' ? { ...line, transform: 'INITIALS' } : line)),
  },
  'everything closed': emptyPolicy,
};

/** What one preview took. */
interface Measured {
  readonly seconds: number;
  readonly recordsPerSecond: number;
  readonly rows: number;
  readonly asked: number;
}

const document = `query Preview($draft: ID!, $from: DateTime!, $to: DateTime!) @purpose(is: POLICY_ADMINISTRATION) {
  previewPolicy(draft: $draft, from: $from, to: $to, wait: 2) {
    complete daysDone daysTotal recordsRead
    rows { client organisation purpose field mode change dependsOnSubject code transformFrom transformTo operations persons }
  }
}`;

async function ask(gateway: Gateway, draft: string): Promise<PolicyPreview> {
  const to = new Date(firstDay.getTime() + days * 86_400_000);
  const variables = { draft, from: firstDay.toISOString(), to: to.toISOString() };
  const { body } = await gateway.executeOperation({ query: document, operationName: null, variables }, administrator, {
    idempotencyKey: null,
  });
  const { data, errors } = JSON.parse(body.text) as { data?: { previewPolicy: PolicyPreview }; errors?: unknown };
  if (!data) throw new Error(`The preview was refused: ${JSON.stringify(errors)}`);
  return data.previewPolicy;
}

/** Asks until it is complete, and tells how far it is. */
async function measure(gateway: Gateway, draft: string): Promise<Measured> {
  const begun = performance.now();
  for (let asked = 1; ; asked += 1) {
    const preview = await ask(gateway, draft);
    const seconds = (performance.now() - begun) / 1_000;
    process.stderr.write(
      `  day ${preview.daysDone} of ${preview.daysTotal}, ${preview.recordsRead} records, ${seconds.toFixed(1)} s\n`,
    );
    if (!preview.complete) continue;
    if (preview.recordsRead !== records) throw new Error(`The preview read ${preview.recordsRead} records.`);
    return {
      seconds: rounded(seconds),
      recordsPerSecond: Math.round(records / seconds),
      rows: preview.rows.length,
      asked,
    };
  }
}

const rounded = (seconds: number): number => Math.round(seconds * 100) / 100;

async function insertDraft(client: pg.Client, policy: PolicyDocument): Promise<string> {
  const id = randomUUID();
  await client.query(
    `insert into policy_draft (tenant, id, kind, status, base_version, base_instructions, document, digest, created_at, changed_at)
     values ($1, $2, 'POLICY', 'DRAFT', 1, 1, $3, $4, $5, $5)`,
    [tenant, id, JSON.stringify(policy), documentDigest(policy), now],
  );
  return id;
}

/** Fills a scratch database with a month of records and replays it under each draft. The last line is one JSON object. */
async function bench(folder: string): Promise<void> {
  const embedded = await startEmbedded({ dataFolder: folder });
  try {
    await migrate(embedded.connection);
    const client = new pg.Client(embedded.connection);
    await client.connect();
    await openProcessor(client, firstDay);
    const keys = await KeyFolder.open(join(folder, 'keys'), { mayBegin: true });
    await openDemonstration(client, firstDay, keys);
    const database = await openDatabase({ connection: embedded.connection });
    const gateway = await createGateway({
      database,
      keys,
      signer: createSigner(generateKeyPairSync('ed25519').privateKey),
      dpo: { name: null, postalAddress: '', email: null },
      clock: () => now,
      onUnplanned: (error) => process.stderr.write(`${String(error)}\n`),
      onAnonymous: () => undefined,
    });
    try {
      process.stderr.write(`Filling the log with ${records} records.\n`);
      await fillLog(client, records, gateway.rulebook);
      // What autovacuum does sooner or later.
      await client.query('vacuum analyze access_log_entry');
      const results: Record<string, Measured> = {};
      for (const [name, policy] of Object.entries(drafts)) {
        process.stderr.write(`${name}:\n`);
        results[name] = await measure(gateway, await insertDraft(client, policy));
      }
      const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1_024);
      process.stdout.write(`${JSON.stringify({ records, peakMegabytes, ...results })}\n`);
    } finally {
      await client.end();
      await gateway.close();
      await database.close();
    }
  } finally {
    await embedded.stop();
  }
}

const folder = await mkdtemp(join(tmpdir(), 'candour-preview-'));
try {
  // As root, PostgreSQL is another user and has to pass through.
  await chmod(folder, 0o755);
  await bench(folder);
} finally {
  await rm(folder, { recursive: true, force: true });
}
