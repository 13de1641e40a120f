import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { startEmbedded } from '../src/storage/embedded/startEmbedded.js';
import { measureActivation } from './activation.js';
import { type BenchIssuer, createBenchIssuer } from './benchIssuer.js';
import { compareAnswers, listedIds } from './compareAnswers.js';
import type { Target, Targets } from './contestants.js';
import { LoadProcess } from './LoadProcess.js';
import { levelDemonstration } from './levelDemonstration.js';
import { benchLog } from './log.js';
import { measure } from './measure.js';
import { asker } from './operations.js';
import { type BenchOptions, readOptions } from './options.js';
import { measurePolicySizes, type PolicySizesMeasured, policySizeRatios } from './policySizes.js';
import { startCandour } from './startCandour.js';
import { startPeers } from './startPeers.js';
import { median, ratiosOf, tableOf } from './summarise.js';

type Closer = () => Promise<unknown>;

/** What was started, to be stopped in the opposite order whatever happens. */
const closers: Closer[] = [];
let closing: Promise<void> = Promise.resolve();
/** The exit code of the signal that ended the run early. */
let interrupted: number | null = null;

/** Notes how something is stopped, and goes no further when the run was interrupted while it started. */
function keep(close: Closer): void {
  closers.push(close);
  if (interrupted !== null) throw new Error('Interrupted.');
}

/** Stops what is left to stop; whoever asks meanwhile waits for it. */
function closeAll(): Promise<void> {
  closing = closing.then(async () => {
    for (let close = closers.pop(); close !== undefined; close = closers.pop()) {
      await close().catch((error: unknown) => process.stderr.write(`${sentenceOf(error)}\n`));
    }
  });
  return closing;
}

/** Runs the whole bench. The last line of the output is one JSON object. */
async function bench(options: BenchOptions): Promise<void> {
  const { rounds, scale, records } = options;
  const compared = options.workloads.length > 0 || options.policy ? await benchRequests(options) : {};
  // Nothing that was measured before runs beside it.
  await closeAll();
  const log = options.log ? { log: await benchLog({ rounds, scale, records, keep }) } : {};
  process.stdout.write(`${JSON.stringify({ ...compared, ...log })}\n`);
}

/** Measures the gateway beside its peers, and what changes of policy cost: start, compare, measure, print. */
async function benchRequests(options: BenchOptions): Promise<object> {
  const folder = await mkdtemp(join(tmpdir(), 'candour-bench-'));
  keep(() => rm(folder, { recursive: true, force: true }));
  // As root, PostgreSQL is another user and has to pass through.
  await chmod(folder, 0o755);
  const { connection, stop } = await startEmbedded({ dataFolder: join(folder, 'database') });
  keep(stop);
  const issuer = await createBenchIssuer(join(folder, 'candour'));
  const candour = await startCandour(issuer, connection);
  keep(candour.stop);
  const token = await issuer.mint('bench', asker.role, asker.purpose);
  const governed: Target = { url: candour.url, headers: { authorization: `Bearer ${token}` }, statesPurpose: true };
  await levelDemonstration(connection);
  const ids = await listedIds(governed);
  const peers = await startPeers(connection, join(issuer.folder, 'keys'), (child) => keep(child.stop));
  const peer = ({ url }: { readonly url: string }): Target => ({ url, headers: {}, statesPurpose: false });
  const targets: Targets = {
    ungoverned: peer(peers.ungoverned),
    byHand: peer(peers.byHand),
    governed,
    governedAgain: governed,
    limit: peer(peers.limit),
    limitRecorded: peer(peers.limitRecorded),
  };
  const bytes = await compareAnswers(targets, ids);
  process.stderr.write(`All contestants gave the same ${bytes} bytes of data.\n`);
  const load = new LoadProcess();
  keep(() => load.stop());
  const cells = await measure({ targets, ids, load, options });
  await compareAnswers(targets, ids);
  process.stdout.write(`${tableOf(cells)}\n\n`);
  const policy = options.policy ? await benchPolicy({ issuer, connection, governed, ids, load }) : {};
  return { ...ratiosOf(cells), ...policy };
}

/** Runs the bench of previews, in a process and on a database of its own; gives its last line. */
async function runPreview(): Promise<unknown> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'preview.js')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  keep(async () => child.kill('SIGTERM'));
  const [printed] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  const last = printed.trim().split('\n').at(-1) ?? '';
  process.stdout.write(`preview of recorded accesses: ${last}\n\n`);
  return JSON.parse(last);
}

interface PolicyBench extends Omit<PolicySizesMeasured, 'rounds'> {
  readonly issuer: BenchIssuer;
}

/** What changing the policy costs: its size, and the time until every gateway has a change. */
async function benchPolicy({ issuer, ...measured }: PolicyBench): Promise<object> {
  const replicas = await Promise.all([1, 2, 3].map(() => startCandour(issuer, measured.connection)));
  for (const { stop } of replicas) keep(stop);
  const urls = [measured.governed.url, ...replicas.map(({ url }) => url)];
  const activation = await measureActivation(urls, issuer);
  await Promise.all(replicas.map(({ stop }) => stop()));
  const sizes = await measurePolicySizes({ ...measured, rounds: 3 });
  process.stdout.write(
    `activation to first answer, ${urls.length} gateways: p50 ${activation.p50} ms, p99 ${activation.p99} ms\n`,
  );
  for (const { lines, workload, perSecond } of sizes)
    process.stdout.write(`${workload}, policy of ${lines} lines: ${median(perSecond).toFixed(0)} requests/s\n`);
  process.stdout.write('\n');
  const preview = await runPreview();
  return { policy: { activation, ...policySizeRatios(sizes), preview } };
}

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.on(signal, () => {
    interrupted = code;
    // What runs fails once its servers are gone, and so the run comes to its end below.
    void closeAll();
  });
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options) await bench(options);
} catch (error) {
  if (interrupted === null) process.stderr.write(`${sentenceOf(error)}\n`);
  process.exitCode = interrupted ?? 1;
} finally {
  await closeAll();
}
