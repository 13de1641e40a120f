import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../src/storage/embedded/startEmbedded.js';
import { createBenchIssuer } from './benchIssuer.js';
import type { Child } from './Child.js';
import { listedIds } from './compareAnswers.js';
import { LoadProcess } from './LoadProcess.js';
import { levelDemonstration } from './levelDemonstration.js';
import { withClosers } from './log/Closers.js';
import { readLogOptions } from './log/options.js';
import { buildWithoutRecording } from './log/withoutRecording.js';
import { asker, bodiesOf, type Workload, workloads } from './operations.js';
import { startCandour } from './startCandour.js';
import { median, percentile } from './summarise.js';

const help = `node dist/bench/logRecording.js [options]
  --rounds N   times that every cell is measured, in turn (3)
  --scale N    multiplies the two seconds of each cell
`;

const connections = [1, 10] as const;

interface Side {
  readonly url: string;
  readonly perSecond: number[];
  readonly latencies: number[];
}

interface Cell {
  readonly workload: Workload;
  readonly connections: number;
  readonly recorded: Side;
  readonly unrecorded: Side;
  /** The recording gateway once more: what it differs by is noise. */
  readonly control: Side;
}

// Compares the gateway with a build that skips the log, on one database, in turn. The last line is one JSON object.
await withClosers(async (closers) => {
  const options = readLogOptions(process.argv.slice(2), help);
  if (options === null) return;
  const folder = await mkdtemp(join(tmpdir(), 'candour-recording-'));
  closers.push(() => rm(folder, { recursive: true, force: true }));
  // As root, PostgreSQL is another user and has to pass through.
  await chmod(folder, 0o755);
  const { connection, stop } = await startEmbedded({ dataFolder: join(folder, 'database') });
  closers.push(stop);
  const issuer = await createBenchIssuer(join(folder, 'candour'));
  const start = async (script?: string): Promise<Child> => {
    const child = await startCandour(issuer, connection, script);
    closers.push(child.stop);
    return child;
  };
  const recorded = await start();
  const unrecorded = await start(await buildWithoutRecording(join(folder, 'unrecorded')));
  await levelDemonstration(connection);
  const headers = { authorization: `Bearer ${await issuer.mint('bench', asker.role, asker.purpose)}` };
  const ids = await listedIds({ url: recorded.url, headers, statesPurpose: true });
  const load = new LoadProcess();
  closers.push(() => load.stop());
  const sideOf = ({ url }: Child): Side => ({ url, perSecond: [], latencies: [] });
  const cells = workloads.flatMap((workload) =>
    connections.map(
      (count): Cell => ({
        ...{ workload, connections: count },
        ...{ recorded: sideOf(recorded), unrecorded: sideOf(unrecorded), control: sideOf(recorded) },
      }),
    ),
  );
  for (const cell of cells) {
    const bodies = bodiesOf(cell.workload, ids, true);
    const run = async (side: Side, seconds: number, counted = true): Promise<void> => {
      const task = { url: side.url, headers, bodies, connections: cell.connections, lead: 0.4, seconds };
      const { perSecond, latencies } = await load.run(task);
      if (!counted) return;
      side.perSecond.push(perSecond);
      side.latencies.push(...latencies);
    };
    const sides = [cell.recorded, cell.unrecorded, cell.control];
    for (const side of sides) await run(side, 0.5, false);
    for (let round = 0; round < options.rounds; round++)
      for (const side of round % 2 === 0 ? sides : sides.toReversed()) await run(side, 2 * options.scale);
    process.stderr.write(`recording, ${cell.workload}, ${cell.connections} connections: measured\n`);
  }
  const results = cells.map(({ workload, connections: count, recorded: own, unrecorded: other, control }) => ({
    ...{ workload, connections: count },
    recordedPerSecond: Math.round(median(own.perSecond)),
    unrecordedPerSecond: Math.round(median(other.perSecond)),
    ratio: rounded(median(own.perSecond) / median(other.perSecond)),
    control: rounded(median(control.perSecond) / median(own.perSecond)),
    // A request's share of the time, and what its client waits longer.
    costMs: rounded(1_000 / median(own.perSecond) - 1_000 / median(other.perSecond)),
    waitMs: rounded(percentile(own.latencies, 0.5) - percentile(other.latencies, 0.5)),
  }));
  process.stdout.write(`${JSON.stringify(results)}\n`);
});

function rounded(value: number): number {
  return Number(value.toFixed(2));
}
