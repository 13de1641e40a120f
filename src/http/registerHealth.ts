import type { FastifyInstance } from 'fastify';
import type { Room } from '../access-log/Room.js';
import { describeError } from './describeError.js';
import type { Log } from './Log.js';

const READY_MS = 2_000;

/** What the gateway can't answer without. */
export interface Readiness {
  readonly database: boolean;
  /** The access log can be written. */
  readonly log: boolean;
  /** A policy is loaded. */
  readonly policy: boolean;
  /** Said when the disk is short of room. With a reserve left, what may use it is still answered: it is ready. */
  readonly disk?: Exclude<Room, 'ENOUGH'>;
  /** Said when the store of the persons' keys can't be reached: nothing sealed is read or written then. */
  readonly keys?: false;
}

export interface HealthOptions {
  readonly ready: () => Promise<Readiness>;
  readonly log: Log;
}

const unready: Readiness = { database: false, log: false, policy: false };

/**
 * Registers `/healthz` (the process lives) and `/readyz` (it can answer). A check that throws, or takes over two seconds,
 * means not ready. However many ask at once, one check runs.
 */
export function registerHealth(server: FastifyInstance, { ready, log }: HealthOptions): void {
  let running: Promise<Readiness> | null = null;

  async function check(): Promise<Readiness> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Readiness>((resolve) => {
      timer = setTimeout(resolve, READY_MS, unready);
    });
    try {
      return await Promise.race([ready(), late]);
    } catch (error) {
      log.write('error', 'readiness check failed', describeError(error));
      return unready;
    } finally {
      clearTimeout(timer);
      running = null;
    }
  }

  server.get('/healthz', (_request, reply) => reply.type('text/plain; charset=utf-8').send('ok'));
  server.get('/readyz', async (_request, reply) => {
    running ??= check();
    const { database, log: writable, policy, disk, keys } = await running;
    const isReady = database && writable && policy && keys !== false;
    return reply
      .code(isReady ? 200 : 503)
      .send({ database, log: writable, policy, ...(disk && { disk }), ...(keys === false && { keys }) });
  });
}
