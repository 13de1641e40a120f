import type { Configuration } from '../configuration/Configuration.js';
import { ConfigurationError } from '../errors/ConfigurationError.js';
import { isLoopbackHost } from '../outgoing/addressReach.js';

type Circumstances = Pick<Configuration, 'host' | 'databaseUrl' | 'issuersFile' | 'production'>;

/**
 * Refuses a start that would have no issuer: none is configured, and the development issuer must not exist, because
 * whoever reads the data folder can mint any principal with it.
 * @throws ConfigurationError with one sentence for each reason
 */
export function assertIssuerPossible({ host, databaseUrl, issuersFile, production }: Circumstances): void {
  if (issuersFile !== null) return;
  const reasons = [
    ...(isLoopbackHost(host) ? [] : ['It does not exist while HOST is not loopback.']),
    ...(databaseUrl === null ? [] : ['It does not exist with a database of your own (DATABASE_URL).']),
    ...(production ? ['It does not exist in production (NODE_ENV).'] : []),
  ];
  if (reasons.length === 0) return;
  throw new ConfigurationError(
    `CANDOUR_ISSUERS must name the issuers' file, because the development issuer can't stand in: ${reasons.join(' ')}`,
  );
}

/**
 * Refuses what only the development issuer can do, where it does not exist.
 * @throws ConfigurationError with one sentence for each reason
 */
export function assertDevelopmentIssuerExists(circumstances: Circumstances): void {
  if (circumstances.issuersFile !== null) {
    throw new ConfigurationError(
      'The development issuer does not exist while issuers are configured (CANDOUR_ISSUERS); ask one of them for a token.',
    );
  }
  assertIssuerPossible(circumstances);
}
