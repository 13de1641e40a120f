import autocannon from 'autocannon';
import type { LoadOutcome, LoadReport, LoadTask } from './LoadProcess.js';

/**
 * The process that sends the load: one task at a time, as the parent says. What is answered in the first part of a task
 * is not counted, so that every connection is busy and every server warm when counting begins.
 */
process.on('message', (task: LoadTask) => {
  const answer = (outcome: LoadOutcome): unknown => process.send?.(outcome);
  fire(task).then(
    (report) => answer({ report }),
    (error: unknown) => answer({ failure: error instanceof Error ? error.message : 'unknown' }),
  );
});
process.on('disconnect', () => process.exit());

function fire({ url, headers, bodies, connections, lead, seconds }: LoadTask): Promise<LoadReport> {
  return new Promise((resolve, reject) => {
    const latencies: number[] = [];
    const start = performance.now();
    const [from, to] = [start + lead * 1_000, start + (lead + seconds) * 1_000];
    const requests = bodies.map((body) => ({
      method: 'POST' as const,
      headers: { 'content-type': 'application/json', ...headers },
      body,
    }));
    const options = { url, connections, duration: lead + seconds, sampleInt: 50, timeout: 60, requests };
    const running = autocannon(options, (error, result) => {
      if (error) return reject(error);
      const failed = result.errors + result.timeouts + result.non2xx;
      if (failed > 0) return reject(new Error(`${failed} requests were not answered with 200.`));
      if (latencies.length === 0) return reject(new Error('Nothing was answered in time.'));
      resolve({ perSecond: latencies.length / seconds, latencies });
    });
    running.on('response', (_client: unknown, _status: number, _bytes: number, milliseconds: number) => {
      const now = performance.now();
      if (now >= from && now < to) latencies.push(milliseconds);
    });
  });
}
