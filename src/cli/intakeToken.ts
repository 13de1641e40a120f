import { decodeJwt } from 'jose';
import { type Environment, readConfiguration } from '../configuration/readConfiguration.js';
import { assertDevelopmentIssuerExists } from '../principal/assertIssuerPossible.js';
import { findDevelopmentIssuer } from '../principal/developmentIssuer.js';
import { CouldNotRun } from './CouldNotRun.js';

/** Seconds that a minted token lives: an import of many files ends in that time. */
const lifetime = 3_600;

/**
 * Gives the token that an import acts with: the given one, else one of the development issuer for INTAKE.
 *
 * @throws CouldNotRun when the given token says another tenant, or no development key is there
 * @throws ConfigurationError when the environment is faulty, or the development issuer does not exist
 */
export async function intakeToken(
  { tenant, token }: { readonly tenant: string; readonly token: string | undefined },
  environment: Environment,
): Promise<string> {
  if (token !== undefined) return assertTenant(token, tenant);
  const configuration = readConfiguration(environment);
  assertDevelopmentIssuerExists(configuration);
  const issuer = await findDevelopmentIssuer(configuration.dataFolder);
  if (!issuer)
    throw new CouldNotRun(
      'A token is needed: --token, CANDOUR_TOKEN, or a data folder (CANDOUR_DATA) where the gateway has started before.',
    );
  const claims = {
    sub: 'cli-intake',
    kind: 'SERVICE',
    owner: 'cli',
    org: `${tenant}-hr`,
    client: 'cli',
    tenant,
    roles: ['INTAKE'],
    purposes: ['RECRUITMENT_APPLICATION_MANAGEMENT'],
    country: 'FR',
    jobs: ['*'],
  } as const;
  return await issuer.mint(claims, lifetime);
}

/** The gateway takes the tenant from the token alone, so a token of another one would store at the wrong controller. */
function assertTenant(token: string, tenant: string): string {
  if ((claimedTenant(token) ?? tenant) === tenant) return token;
  throw new CouldNotRun('The token is for another tenant than --tenant.');
}

/** Null where the issuer names the claim otherwise, or the text is no token: the gateway judges that. */
function claimedTenant(token: string): unknown {
  try {
    return decodeJwt(token)['tenant'];
  } catch {
    return null;
  }
}
