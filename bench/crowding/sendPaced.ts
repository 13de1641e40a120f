import { setPriority } from 'node:os';
import { carryOut } from '../TaskProcess.js';
import { Connection } from './Connection.js';
import type { PacedReport, PacedTask } from './PacedLoad.js';

/** Milliseconds between two looks at what is due. */
const TICK = 1;

// The process that sends at a pace: one task at a time, as the parent says.
carryOut(send);

async function send(task: PacedTask): Promise<PacedReport> {
  if (task.timed) beOnTime();
  const requests = task.requests.map(({ kind, text }) => ({ kind, bytes: Buffer.from(text) }));
  const free: Connection[] = [];
  const all = Array.from({ length: task.connections }, () => new Connection(task.port, (each) => free.push(each)));
  free.push(...all);
  const byStatus: Record<string, number> = {};
  const latencies: Record<string, number[]> = {};
  let [sent, unsent] = [0, 0];
  const sendNext = (): void => {
    const request = requests[(sent + unsent) % requests.length];
    // In turn, so that all of them are used.
    const connection = free.shift();
    if (!request || !connection) {
      unsent += 1;
      return;
    }
    sent += 1;
    connection.send(
      request.bytes,
      (status, milliseconds) => {
        byStatus[status] = (byStatus[status] ?? 0) + 1;
        if (!task.timed) return;
        const ofKind = latencies[request.kind] ?? [];
        ofKind.push(milliseconds);
        latencies[request.kind] = ofKind;
      },
      task.fresh,
    );
  };
  const usage = process.cpuUsage();
  const begun = performance.now();
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const elapsed = performance.now() - begun;
      for (const due = (elapsed * task.perSecond) / 1_000; sent + unsent < due; ) sendNext();
      if (elapsed < task.seconds * 1_000) return;
      clearInterval(timer);
      resolve();
    }, TICK);
  });
  const { user, system } = process.cpuUsage(usage);
  const ownShare = (user + system) / 1_000 / (performance.now() - begun);
  for (let waited = 0; free.length < all.length && waited < 2_000; waited += 50)
    await new Promise((resolve) => setTimeout(resolve, 50));
  for (const connection of all) connection.close();
  return { sent, unsent, byStatus, latencies, ownShare };
}

/**
 * Before the others where the machine allows it: what a measuring process waits for a core is not what a server lets its
 * clients wait. Neither the server nor its database is raised.
 */
function beOnTime(): void {
  try {
    setPriority(-10);
  } catch {
    // Only the superuser may; then the figures hold some of this process's own waiting.
  }
}
