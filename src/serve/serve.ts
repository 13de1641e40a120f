import type { Configuration } from '../configuration/Configuration.js';
import { ConfigurationError } from '../errors/ConfigurationError.js';
import { createLog } from '../http/createLog.js';
import { describeError } from '../http/describeError.js';
import type { Log } from '../http/Log.js';
import { assertNodeVersion } from './assertNodeVersion.js';
import { firstScreen } from './firstScreen.js';
import { signalled } from './signalled.js';
import { type RunningServer, startServer } from './startServer.js';

/**
 * Runs the gateway until it is told to stop (SIGINT, SIGTERM, or its terminal closes). Prints the first screen once it listens.
 *
 * @returns the exit code: 0 after an orderly stop, 2 when it could not start, or not stop in order
 */
export async function serve(configure: () => Configuration): Promise<0 | 2> {
  const log = createLog();
  const stopping = signalled();
  process.once('uncaughtException', (error) => crash(error, log));
  let running: RunningServer;
  try {
    assertNodeVersion(process.versions.node);
    const configuration = configure();
    running = await startServer(configuration, { log, clock: () => new Date() });
    process.stdout.write(await firstScreen(running, configuration));
  } catch (error) {
    return complain(sentenceOf(error, 'The gateway could not start'));
  }
  log.write('info', 'started');
  await stopping;
  log.write('info', 'stopping');
  try {
    await running.stop();
  } catch (error) {
    return complain(sentenceOf(error, 'The gateway has stopped, but not everything could be closed in order'));
  }
  log.write('info', 'stopped');
  return 0;
}

/** Node would print the error's message, which may hold a value. What is left undone is what a kill would leave. */
function crash(error: unknown, log: Log): never {
  log.write('error', 'crashed', describeError(error));
  process.exit(complain(sentenceOf(error, 'The gateway has crashed')));
}

function complain(sentence: string): 2 {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

/** Our own sentences are meant for the operator; of anything else only the class is told, for a message may hold a value. */
const sentenceOf = (error: unknown, otherwise: string): string =>
  error instanceof ConfigurationError
    ? error.message
    : `${otherwise} (${error instanceof Error ? error.constructor.name : 'unknown error'}).`;
