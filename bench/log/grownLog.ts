import { createIntegrator } from '../../src/access-log/integrate/createIntegrator.js';
import { readTree } from '../../src/access-log/integrate/treeState.js';
import { readHead } from '../../src/access-log/readHead.js';
import { createGovernedSchema } from '../../src/gateway.js';
import { fillLog } from './logRecords.js';
import type { Scratch } from './openScratch.js';
import { lastInstant, tenant } from './population.js';

/** What growing a log took: entries a second, of the generator and of the integrator that works behind it. */
export interface Grown {
  readonly entries: number;
  /** Null: the folder was kept, and held them already. */
  readonly filledPerSecond: number | null;
  readonly integratedPerSecond: number | null;
}

/** Sees to it that a scratch database holds a log of so many records, integrated and signed by the real integrator. */
export async function growLog(scratch: Scratch, records: number): Promise<Grown> {
  const { owner, database, signer } = scratch;
  const present = (await readHead(owner, tenant))?.next ?? 0;
  if (present !== 0 && present < records)
    throw new Error(`The kept folder holds ${present} records; a log that was begun can't be filled further.`);
  const filledPerSecond = present === 0 ? await fill(scratch, records) : null;
  let failure: unknown = null;
  const integrate = createIntegrator({
    ...{ database, signer, clock: () => lastInstant },
    onFailure: (error) => {
      failure = error;
    },
  });
  const before = (await readTree(owner, tenant)).size;
  const entries = Math.max(present, records);
  const onProgress = progressOf('integrated', entries);
  const integrated = await timed(async () => {
    for (let size = before; size < entries; ) {
      await integrate();
      if (failure !== null) throw failure;
      ({ size } = await readTree(owner, tenant));
      onProgress(size);
    }
    await integrate();
  });
  process.stderr.write('\n');
  // What autovacuum does sooner or later.
  if (before < entries) await owner.query('vacuum analyze');
  return {
    entries,
    filledPerSecond,
    integratedPerSecond: before === entries ? null : Math.round((entries - before) / integrated),
  };
}

async function fill({ owner }: Scratch, records: number): Promise<number> {
  const { rulebook } = createGovernedSchema();
  const onProgress = progressOf('filled', records);
  const perSecond = await fillLog({ client: owner, records, rulebook, onProgress });
  process.stderr.write('\n');
  return perSecond;
}

/** Tells how far it is, at most twice a second. */
function progressOf(what: string, of: number): (done: number) => void {
  let told = 0;
  return (done) => {
    if (done < of && performance.now() - told < 500) return;
    told = performance.now();
    process.stderr.write(`\r  ${what} ${done} of ${of}`);
  };
}

/** Seconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1_000;
}
