import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startEmbedded } from '../src/storage/embedded/startEmbedded.js';
import { createBenchIssuer } from './benchIssuer.js';
import { listedIds } from './compareAnswers.js';
import { requestText } from './crowding/floods.js';
import { PacedLoad } from './crowding/PacedLoad.js';
import { levelDemonstration } from './levelDemonstration.js';
import { withClosers } from './log/Closers.js';
import { asker, bodiesOf, type Workload, workloads } from './operations.js';
import { startCandour } from './startCandour.js';

const help = `node dist/bench/survival.js [options]
  --seconds N     of each load (20)

What of a request outlives a collection of the young half of the heap although its answer is sent. One request at a time,
so that almost nothing is under way when the heap is collected: what survives is what something old points to.
`;

/** What one kind of request leaves behind. Bytes are 10^3; shares are of what was allocated. */
interface Survival {
  readonly requests: number;
  readonly collections: number;
  readonly allocatedKB: number;
  readonly survivedKB: number;
  readonly survivedShare: number;
  /** Milliseconds of a collection, the median. */
  readonly pause: number;
}

/** V8's line on one collection of the young half, with `--trace-gc`: megabytes before and after, milliseconds. */
const collection = /: Scavenge ([\d.]+) \([\d.]+\) -> ([\d.]+) \([\d.]+\) MB.*?, ([\d.]+) \/ /;

function survivalOf(lines: readonly string[], requests: number): Survival {
  const found = lines.flatMap((line) => {
    const [, before, after, pause] = collection.exec(line) ?? [];
    return pause === undefined ? [] : [{ before: Number(before), after: Number(after), pause: Number(pause) }];
  });
  // A collection of the whole heap comes between some: only what stands between two young ones is counted.
  let [allocated, survived] = [0, 0];
  for (const [position, { before, after }] of found.entries()) {
    const last = found[position - 1]?.after;
    if (last === undefined || before < last) continue;
    allocated += before - last;
    survived += after - last;
  }
  const perRequest = (megabytes: number): number => Number(((megabytes * 1_000) / requests).toFixed(1));
  const pauses = found.map(({ pause }) => pause).sort((one, other) => one - other);
  return {
    requests,
    collections: found.length,
    allocatedKB: perRequest(allocated),
    survivedKB: perRequest(survived),
    survivedShare: Number((survived / allocated).toFixed(3)),
    pause: pauses[pauses.length >> 1] ?? 0,
  };
}

await withClosers(async (closers) => {
  const { values } = parseArgs({
    options: { seconds: { type: 'string', default: '20' }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'candour-survival-'));
  closers.push(() => rm(folder, { recursive: true, force: true }));
  // As root, PostgreSQL is another user and has to pass through.
  await chmod(folder, 0o755);
  const { connection, stop } = await startEmbedded({ dataFolder: join(folder, 'database') });
  closers.push(stop);
  const issuer = await createBenchIssuer(join(folder, 'candour'));
  let lines: string[] = [];
  const watching = { flags: ['--trace-gc'], onLine: (line: string): void => void lines.push(line) };
  const candour = await startCandour(issuer, connection, undefined, watching);
  closers.push(candour.stop);
  await levelDemonstration(connection, asker.tenant);
  const token = await issuer.mint('survival', asker.role, asker.purpose);
  const headers = { authorization: `Bearer ${token}` };
  const ids = await listedIds({ url: candour.url, headers, statesPurpose: true });
  const load = new PacedLoad();
  closers.push(() => load.stop());
  const send = async (workload: Workload, seconds: number): Promise<number> => {
    const requests = bodiesOf(workload, ids, true).map((body) => ({ kind: workload, text: requestText(body, token) }));
    const port = Number(new URL(candour.url).port);
    const task = { port, requests, perSecond: 200, seconds, connections: 1, fresh: false, timed: false };
    const { byStatus } = await load.run(task);
    if (Object.keys(byStatus).join() !== '200') throw new Error(`Not all was answered: ${JSON.stringify(byStatus)}.`);
    return byStatus['200'] ?? 0;
  };
  const results: Partial<Record<Workload, Survival>> = {};
  for (const workload of workloads) await send(workload, 5);
  for (const workload of workloads) {
    lines = [];
    const answered = await send(workload, Number(values.seconds));
    const of = survivalOf(lines, answered);
    results[workload] = of;
    process.stdout.write(
      `${workload}: ${of.allocatedKB} KB a request, ${of.survivedKB} KB survive (${of.survivedShare}), ${of.pause} ms a collection\n`,
    );
  }
  process.stdout.write(`${JSON.stringify(results)}\n`);
});
