import { decodeJwt } from 'jose';
import { type Environment, readConfiguration } from '../configuration/readConfiguration.js';
import { assertDevelopmentIssuerExists } from '../principal/assertIssuerPossible.js';
import { findDevelopmentIssuer } from '../principal/developmentIssuer.js';
import type { Purpose } from '../vocabulary/purposes.js';
import type { Role } from '../vocabulary/roles.js';
import { CouldNotRun } from './CouldNotRun.js';

/** Seconds that a minted token lives: a long command ends in that time. */
const lifetime = 3_600;

/** As what a command acts: at one tenant, in one role, for one purpose. */
export interface CommandActing {
  readonly tenant: string;
  readonly role: Role;
  readonly purpose: Purpose;
  /** What was given with --token; absent: CANDOUR_TOKEN, else the development issuer mints one. */
  readonly token: string | null;
}

/**
 * Gives the token that a command acts with.
 *
 * @throws CouldNotRun when the given token says another tenant, or no development key is there
 * @throws ConfigurationError when the environment is faulty, or the development issuer does not exist
 */
export async function commandToken(acting: CommandActing, environment: Environment): Promise<string> {
  const { tenant, role, purpose } = acting;
  const token = acting.token ?? environment['CANDOUR_TOKEN'];
  if (token !== undefined) return assertTenant(token, tenant);
  const configuration = readConfiguration(environment);
  assertDevelopmentIssuerExists(configuration);
  const issuer = await findDevelopmentIssuer(configuration.dataFolder);
  if (!issuer)
    throw new CouldNotRun(
      'A token is needed: --token, CANDOUR_TOKEN, or a data folder (CANDOUR_DATA) where the gateway has started before.',
    );
  const claims = {
    sub: `cli-${role.toLowerCase()}`,
    kind: 'SERVICE',
    owner: `cli-${role.toLowerCase()}`,
    org: `${tenant}-hr`,
    client: 'cli',
    tenant,
    roles: [role],
    purposes: [purpose],
    country: 'FR',
    jobs: ['*'],
  } as const;
  return await issuer.mint(claims, lifetime);
}

/** The gateway takes the tenant from the token alone, so a token of another one would act at the wrong controller. */
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
