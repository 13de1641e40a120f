import type { Configuration } from '../configuration/Configuration.js';
import { ConfigurationError } from '../errors/ConfigurationError.js';
import { createLog } from '../http/createLog.js';
import { firstScreen } from './firstScreen.js';
import { startServer } from './startServer.js';

/**
 * Runs the gateway until it is told to stop (SIGINT, SIGTERM). Prints the first screen once it listens.
 *
 * @returns the exit code: 0 after an orderly stop, 2 when it could not start
 */
export async function serve(configure: () => Configuration): Promise<0 | 2> {
  const log = createLog();
  const stopping = signalled();
  try {
    const configuration = configure();
    const running = await startServer(configuration, { log, clock: () => new Date() });
    process.stdout.write(await firstScreen(running, configuration));
    log.write('info', 'started');
    await stopping;
    log.write('info', 'stopping');
    await running.stop();
    log.write('info', 'stopped');
    return 0;
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    return 2;
  }
}

/** Resolves at the first signal; listening from the beginning, so that a stop during the start is not lost. */
function signalled(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
  });
}

/** Our own sentences are meant for the operator; of anything else only the class is told, for a message may hold a value. */
const sentenceOf = (error: unknown): string =>
  error instanceof ConfigurationError
    ? error.message
    : `The gateway could not start (${error instanceof Error ? error.constructor.name : 'unknown error'}).`;
