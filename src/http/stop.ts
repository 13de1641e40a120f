import type { FastifyInstance } from 'fastify';

const SWEEP_MS = 50;

/**
 * Stops a server: it accepts nothing new, answers what is in flight and says `Connection: close` with each answer, then
 * ends. What is not answered at the deadline is cut off.
 * @returns whether everything was answered
 */
export async function stop(server: FastifyInstance, deadlineMs: number): Promise<boolean> {
  let isForced = false;
  const force = setTimeout(() => {
    isForced = true;
    server.server.closeAllConnections();
  }, deadlineMs);
  // A connection whose answer had left just before has no "close" to go by, and would idle until its keep-alive ends.
  const sweep = setInterval(() => server.server.closeIdleConnections(), SWEEP_MS);
  try {
    await server.close();
  } finally {
    clearTimeout(force);
    clearInterval(sweep);
  }
  return !isForced;
}
