import { createAccessLog } from '../src/access-log/AccessLog.js';
import { createIntegrator } from '../src/access-log/integrate/createIntegrator.js';
import { createGovernedSchema } from '../src/gateway.js';
import { AppendLoad } from './log/AppendLoad.js';
import { withClosers } from './log/Closers.js';
import { openScratch, type Scratch } from './log/openScratch.js';
import { readLogOptions } from './log/options.js';
import { median, percentile } from './summarise.js';

const help = `node dist/bench/logAppend.js [options]
  --rounds N   times that every cell is measured, in turn (3)
  --scale N    multiplies the two seconds of each cell
`;

const inFlight = [1, 8, 32, 128] as const;
const subjects = [1, 20, 100] as const;

/** Requests with one record each, of so many persons, so many at once. */
interface Cell {
  readonly subjects: number;
  readonly inFlight: number;
  readonly perSecond: number[];
  /** Milliseconds, of all rounds. */
  readonly latencies: number[];
}

/** All tables of the log, with indexes and TOAST, and how many entries they hold. */
async function sizeOf({ owner }: Scratch): Promise<{ readonly bytes: number; readonly entries: number }> {
  const { rows } = await owner.query<{ bytes: string; entries: string }>(
    `select sum(pg_total_relation_size(oid))::text as bytes, (select sum(next) from access_log_head)::text as entries
     from pg_class where relname like 'access_log%' and relkind = 'r' and relnamespace = 'public'::regnamespace`,
  );
  return { bytes: Number(rows[0]?.bytes), entries: Number(rows[0]?.entries) };
}

// Appends from one process, as a gateway does, with its default limits. The last line is one JSON object.
await withClosers(async (closers) => {
  const options = readLogOptions(process.argv.slice(2), help);
  if (options === null) return;
  const scratch = await openScratch(closers, options.folder);
  const { database, signer } = scratch;
  const clock = (): Date => new Date();
  const log = createAccessLog({ database, signer, clock });
  closers.push(() => log.close());
  const integrate = createIntegrator({ ...{ database, signer, clock }, onFailure: (error) => console.error(error) });
  const load = new AppendLoad(log, createGovernedSchema().rulebook);
  const bytesPerRecord: Record<string, number> = {};
  const cells: Cell[] = [];
  for (const each of subjects) {
    await load.run({ subjects: each, inFlight: 32, seconds: 1 });
    const before = await sizeOf(scratch);
    const measured = inFlight.map((count): Cell => ({ subjects: each, inFlight: count, perSecond: [], latencies: [] }));
    for (let round = 0; round < options.rounds; round++)
      for (const cell of round % 2 === 0 ? measured : measured.toReversed()) {
        const { perSecond, latencies } = await load.run({ ...cell, seconds: 2 * options.scale });
        cell.perSecond.push(perSecond);
        cell.latencies.push(...latencies);
      }
    cells.push(...measured);
    // What a second integrates is bounded, so that it may take several turns.
    for (let turn = 0; turn < 20; turn++) await integrate();
    const after = await sizeOf(scratch);
    bytesPerRecord[each] = Math.round((after.bytes - before.bytes) / (after.entries - before.entries));
    process.stderr.write(`appends of ${each} persons a record: measured\n`);
  }
  const append = cells.map((cell) => ({
    ...{ subjects: cell.subjects, inFlight: cell.inFlight },
    perSecond: Math.round(median(cell.perSecond)),
    p50: Number(percentile(cell.latencies, 0.5).toFixed(1)),
    p99: Number(percentile(cell.latencies, 0.99).toFixed(1)),
  }));
  for (const row of append)
    process.stdout.write(
      `${row.subjects} persons, ${row.inFlight} in flight: ${row.perSecond} requests/s, p50 ${row.p50} ms, p99 ${row.p99} ms\n`,
    );
  process.stdout.write(`${JSON.stringify({ append, bytesPerRecord })}\n`);
});
