import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { ConfigurationError } from '../../src/errors/ConfigurationError.js';
import { startEmbedded } from '../../src/storage/embedded/startEmbedded.js';

// The program of `gatewayProcess.ts`: starts, says how to connect, and stops when its input ends.
// Whoever started it may be gone before it can say anything.
process.stdout.on('error', () => undefined);
try {
  const [, , dataFolder = '', remove] = process.argv;
  const postgres = await startEmbedded({ dataFolder });
  process.stdout.write(`${JSON.stringify(postgres.connection)}\n`);
  process.stdin.resume();
  await once(process.stdin, 'end');
  await postgres.stop();
  if (remove === 'true') rmSync(dataFolder, { recursive: true, force: true });
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  process.stderr.write(error.message);
  process.exitCode = 2;
}
