import autocannon from 'autocannon';
import { AnswerCount } from './AnswerCount.js';
import type { LoadReport, LoadTask } from './LoadProcess.js';
import { carryOut } from './TaskProcess.js';

/** Seconds that a task may take at most. */
const limit = 60;

/**
 * The process that sends the load: one task at a time, as the parent says. What is answered in the lead of a task is not
 * counted, so that every connection is busy and every server warm when counting begins.
 */
carryOut(fire);

function fire(task: LoadTask): Promise<LoadReport> {
  const { url, headers, bodies, connections } = task;
  return new Promise((resolve, reject) => {
    const count = new AnswerCount(task);
    let report: LoadReport | null = null;
    const requests = bodies.map((body) => ({
      method: 'POST' as const,
      headers: { 'content-type': 'application/json', ...headers },
      body,
    }));
    const options = { url, connections, duration: limit, sampleInt: 50, timeout: limit, requests };
    const running = autocannon(options, (error, result) => {
      const failed = result.errors + result.timeouts + result.non2xx;
      if (error) reject(error);
      else if (failed > 0) reject(new Error(`${failed} requests were not answered with 200.`));
      else if (report === null) reject(new Error('Too little was answered in a minute.'));
      else resolve(report);
    });
    running.on('response', (_client: unknown, _status: number, _bytes: number, latency: number) => {
      report ??= count.add(latency);
      if (report !== null) running.stop();
    });
  });
}
