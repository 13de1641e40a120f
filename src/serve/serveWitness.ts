import { createLog } from '../http/createLog.js';
import { type RunningWitness, type RunWitnessOptions, runWitness } from '../witness/runWitness.js';
import { signalled } from './signalled.js';

/**
 * Runs a witness until it is told to stop (SIGINT, SIGTERM, or its terminal closes). Prints the first screen once it
 * listens. @throws ConfigurationError when it could not start
 */
export async function serveWitness(options: RunWitnessOptions): Promise<void> {
  const stopping = signalled();
  const log = createLog();
  const running = await runWitness(options, { log, clock: () => new Date() });
  process.stdout.write(firstScreen(running));
  log.write('info', 'started');
  await stopping;
  log.write('info', 'stopping');
  await running.stop();
  log.write('info', 'stopped');
}

function firstScreen({ address, verifierKey, witness }: RunningWitness): string {
  const logs = witness.origins.map((origin) => {
    const last = witness.latest(origin);
    return `  ${origin}: ${last === null ? 'nothing cosigned yet' : `cosigned up to ${last.size}`}`;
  });
  const entry = JSON.stringify([{ url: address, key: verifierKey }]);
  return [
    `The witness listens on ${address}`,
    ...logs,
    '',
    'Its verifier key:',
    verifierKey,
    '',
    'For CANDOUR_WITNESSES of the gateway, with the URL under which it reaches this:',
    entry,
    '',
    '',
  ].join('\n');
}
