// A gateway of its own process, as `candour serve` runs one, that tells its parent what it holds. Started by `runSampled.ts`.
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfiguration } from '../../../dist/src/configuration/readConfiguration.js';
import { createLog } from '../../../dist/src/http/createLog.js';
import { startServer } from '../../../dist/src/serve/startServer.js';

const log = createLog({ write: () => undefined });
const running = await startServer(readConfiguration(process.env), { log, clock: () => new Date() });

/** What is left in memory once everything that nobody needs is gone, and what is open. */
async function sample() {
  globalThis.gc();
  // Finalizers run in between.
  await sleep(20);
  globalThis.gc();
  const { heapUsed, rss } = process.memoryUsage();
  const handles = process.getActiveResourcesInfo().filter((name) => name !== 'Timeout' && name !== 'Immediate');
  return { heap: heapUsed, rss, handles: handles.length };
}

process.on('message', async () => process.send(await sample()));
process.once('SIGTERM', async () => {
  await running.stop();
  process.exit(0);
});
process.once('disconnect', () => process.exit(1));
process.send({ address: running.address });
