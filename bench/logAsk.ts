import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGateway, type Gateway } from '../src/gateway.js';
import type { Principal } from '../src/principal/Principal.js';
import { type IntegrateLogsOptions, integrateLogs } from '../src/serve/integrateLogs.js';
import { Closers, withClosers } from './log/Closers.js';
import { growLog } from './log/grownLog.js';
import { openScratch } from './log/openScratch.js';
import { readLogOptions } from './log/options.js';
import { lastInstant, tenant } from './log/population.js';
import { type Question, questionsFor } from './log/questions.js';
import { randomOf } from './log/randomOf.js';
import { type Stopwatch, timePool } from './log/stopwatch.js';
import { percentile } from './summarise.js';

const help = `node dist/bench/logAsk.js [options]
  --records N      of the log (1000000)
  --folder FOLDER  keeps the database there, and takes the log that is there already
  --drop-caches    empties the cache of the whole machine before it asks (Linux, as root)
`;

/** Of each kind, each time with other values. */
const asked = 200;

const officer: Principal = {
  ...{ id: 'bench-dpo', kind: 'PERSON', organisation: 'acme-hr', client: 'console', tenant, country: 'FR' },
  roles: ['DPO'],
  purposes: ['ACCOUNTABILITY'],
};

interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/** Milliseconds: through the gateway, whose reading is recorded as well, and in the database alone. */
interface Asked {
  readonly gateway: Times;
  readonly sql: Times;
}

const timesOf = (milliseconds: readonly number[]): Times => ({
  p50: rounded(percentile(milliseconds, 0.5)),
  p95: rounded(percentile(milliseconds, 0.95)),
  max: rounded(Math.max(...milliseconds)),
});
const rounded = (value: number): number => Number(value.toFixed(1));

async function ask(gateway: Gateway, question: Question, watch: Stopwatch, seed: number): Promise<Asked> {
  const random = randomOf(seed);
  const [whole, sql]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < asked; turn++) {
    const request = { query: question.query, operationName: null, variables: question.variables(random) };
    watch.read();
    const begun = performance.now();
    const { body } = await gateway.executeOperation(request, officer, { idempotencyKey: null });
    whole.push(performance.now() - begun);
    sql.push(watch.read());
    const { errors } = JSON.parse(body.text) as { readonly errors?: readonly { readonly message: string }[] };
    if (errors) throw new Error(`"${question.name}" was refused: ${errors[0]?.message ?? ''}`);
  }
  return { gateway: timesOf(whole), sql: timesOf(sql) };
}

/** As a gateway does it, so that what the questions add to the log is not looked through by those after them. */
const integrateBehind = (log: Pick<IntegrateLogsOptions, 'database' | 'signer'>): (() => Promise<void>) =>
  integrateLogs({
    ...log,
    clock: () => lastInstant,
    log: { write: (_level, event) => void process.stderr.write(`${event}\n`) },
    kept: { keep: async () => undefined },
    witnessed: { known: () => [], met: Promise.resolve() },
  });

// Grows a log or takes the one that is there, and asks it: right after PostgreSQL was started, then again. The last line
// is one JSON object.
await withClosers(async (closers) => {
  const options = readLogOptions(process.argv.slice(2), help);
  if (options === null) return;
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'candour-ask-')));
  if (options.folder === null) closers.push(() => rm(folder, { recursive: true, force: true }));
  const growing = new Closers();
  const grown = await openScratch(growing, folder)
    .then((scratch) => growLog(scratch, options.records))
    .finally(() => growing.closeAll());
  if (options.dropCaches) await writeFile('/proc/sys/vm/drop_caches', '3');
  const { database, signer, keys } = await openScratch(closers, folder);
  const watch = timePool(database.pool);
  const gateway = await createGateway({
    ...{ database, signer, keys, clock: () => lastInstant, onAnonymous: () => undefined },
    dpo: { name: null, postalAddress: '', email: null },
    onUnplanned: (error) => process.stderr.write(`${String(error)}\n`),
  });
  closers.push(() => gateway.close());
  closers.push(integrateBehind({ database, signer }));
  const questions = questionsFor(gateway.schema);
  const results: Record<string, { cold: Asked; warm: Asked }> = {};
  for (const question of questions) {
    const cold = await ask(gateway, question, watch, 11);
    const warm = await ask(gateway, question, watch, 12);
    results[question.name] = { cold, warm };
    process.stdout.write(
      `${question.name}: p50 ${warm.gateway.p50}, p95 ${warm.gateway.p95}, max ${warm.gateway.max} ms; in the database p95 ${warm.sql.p95} ms; cold p95 ${cold.gateway.p95} ms\n`,
    );
  }
  process.stdout.write(`${JSON.stringify({ records: grown.entries, ...results })}\n`);
});
