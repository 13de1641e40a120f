import { parseArgs } from 'node:util';
import { type Environment, readConfiguration } from '../configuration/readConfiguration.js';
import { ConfigurationError } from '../errors/ConfigurationError.js';
import { GovernanceError } from '../errors/GovernanceError.js';
import { assertDevelopmentIssuerExists } from '../principal/assertIssuerPossible.js';
import { claimsToPrincipal } from '../principal/claimsToPrincipal.js';
import { type DevelopmentIssuer, findDevelopmentIssuer, type TokenClaims } from '../principal/developmentIssuer.js';
import { isUuid } from '../vocabulary/isUuid.js';
import { isPurpose, purposes } from '../vocabulary/purposes.js';
import { isRole, roles } from '../vocabulary/roles.js';

export interface TokenCommandResult {
  /** 0 done, 2 could not run, 3 usage. */
  readonly exitCode: 0 | 2 | 3;
  readonly stdout: string;
  readonly stderr: string;
}

const help = `candour token: prints a token of the development issuer, and nothing else.

  candour token --tenant acme --role RECRUITER --purpose RECRUITMENT_APPLICATION_SCREENING

  --tenant NAME        the controller whose data is asked for
  --role ROLE          repeatable: ${roles.join(', ')}
  --purpose PURPOSE    repeatable: ${purposes.join(', ')}
  --country CODE       where the data goes, two letters (FR)
  --kind KIND          PERSON (at most 1 hour) or SERVICE (at most 24 hours) (SERVICE)
  --owner NAME         who answers for a service (the principal itself)
  --organisation NAME  the recipient that is named to the person (the tenant, then "-hr")
  --client NAME        the client application (ats)
  --principal ID       who asks ("dev-", then the roles)
  --subject ID         the candidate that the principal is, with --role SUBJECT
  --job ID             repeatable: a vacancy that the principal works on (without it, all of them)
  --ttl TIME           how long the token lives: 90s, 30m, 1h (1h)

The gateway must have been started with the same CANDOUR_DATA before, on loopback, with the embedded database and no
issuers of your own. Exit codes: 0 done, 2 could not run, 3 usage.
`;

const many = { type: 'string', multiple: true } as const;
const options = {
  tenant: many,
  role: many,
  purpose: many,
  country: many,
  kind: many,
  owner: many,
  organisation: many,
  client: many,
  principal: many,
  subject: many,
  job: many,
  ttl: many,
  help: { type: 'boolean' },
} as const;

class UsageError extends Error {}

/**
 * Runs `candour token`.
 * @param args what follows the word `token`
 * @param environment as the gateway's own: it says where the data folder is, and whether the issuer may exist
 */
export async function tokenCommand(args: readonly string[], environment: Environment): Promise<TokenCommandResult> {
  try {
    const given = parse(args);
    if (given.help === true) return { exitCode: 0, stdout: help, stderr: '' };
    const request = toRequest(given);
    const issuer = await issuerOf(environment);
    return { exitCode: 0, stdout: `${await mint(issuer, request)}\n`, stderr: '' };
  } catch (error) {
    if (error instanceof UsageError) return { exitCode: 3, stdout: '', stderr: `${error.message}\n` };
    if (error instanceof ConfigurationError) return { exitCode: 2, stdout: '', stderr: `${error.message}\n` };
    throw error;
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch {
    throw new UsageError('Every option must be one that "candour token --help" lists, with its value.');
  }
}
type Given = ReturnType<typeof parse>;

interface TokenRequest {
  readonly claims: TokenClaims;
  readonly ttlSeconds: number;
}

function toRequest(given: Given): TokenRequest {
  const tenant = one(given.tenant, '--tenant');
  if (tenant === undefined) throw new UsageError('The option "--tenant" must be given.');
  const held = rolesOf(given.role);
  const kind = kindOf(one(given.kind, '--kind'));
  const sub = one(given.principal, '--principal') ?? `dev-${held.join('-').toLowerCase()}`;
  // Two principals of one owner are one pair of eyes.
  const owner = one(given.owner, '--owner') ?? (kind === 'SERVICE' ? sub : undefined);
  const subject = one(given.subject, '--subject');
  const claims: TokenClaims = {
    sub,
    kind,
    ...(owner !== undefined && { owner }),
    org: one(given.organisation, '--organisation') ?? `${tenant}-hr`,
    client: one(given.client, '--client') ?? 'ats',
    tenant,
    roles: held,
    purposes: purposesOf(given.purpose),
    country: one(given.country, '--country') ?? 'FR',
    ...(subject !== undefined && { subject }),
    jobs: jobsOf(given.job),
  };
  return { claims, ttlSeconds: secondsOf(one(given.ttl, '--ttl') ?? '1h') };
}

/** The last of several values must not win in silence. */
function one(values: readonly string[] | undefined, option: string): string | undefined {
  if (values !== undefined && values.length > 1) throw new UsageError(`The option "${option}" must be given once.`);
  return values?.[0];
}

function rolesOf(given: readonly string[] | undefined): TokenClaims['roles'] {
  const held = [...new Set(given)].filter(isRole);
  if (held.length > 0 && given?.every(isRole) === true) return held;
  throw new UsageError(`The option "--role" must be given, each time with one of ${roles.join(', ')}.`);
}

function purposesOf(given: readonly string[] = []): TokenClaims['purposes'] {
  const granted = given.filter(isPurpose);
  if (granted.length === given.length) return granted;
  throw new UsageError(`The option "--purpose" must be one of ${purposes.join(', ')}.`);
}

/** None named: all, which is what a trial begins with; a token of no vacancy at all is made by no option. */
function jobsOf(given: readonly string[] | undefined): readonly string[] {
  if (given === undefined) return ['*'];
  if (given.every(isUuid)) return given;
  throw new UsageError('The option "--job" must be the id of a vacancy, a UUID, each time it is given.');
}

function kindOf(given: string = 'SERVICE'): 'PERSON' | 'SERVICE' {
  if (given === 'PERSON' || given === 'SERVICE') return given;
  throw new UsageError('The option "--kind" must be PERSON or SERVICE.');
}

const secondsIn: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 };

function secondsOf(ttl: string): number {
  const [, amount, unit = ''] = /^([1-9]\d{0,5})([smh])$/.exec(ttl) ?? [];
  const seconds = Number(amount) * (secondsIn[unit] ?? Number.NaN);
  if (Number.isNaN(seconds)) throw new UsageError('The option "--ttl" must be a time like 90s, 30m or 1h.');
  return seconds;
}

async function issuerOf(environment: Environment): Promise<DevelopmentIssuer> {
  const configuration = readConfiguration(environment);
  assertDevelopmentIssuerExists(configuration);
  const issuer = await findDevelopmentIssuer(configuration.dataFolder);
  if (issuer !== null) return issuer;
  throw new ConfigurationError(
    'The data folder (CANDOUR_DATA) must be one where the gateway has started before: it holds no development key.',
  );
}

/** A token that the gateway would refuse is not minted: its refusal is told here, as a fault of usage. */
async function mint(issuer: DevelopmentIssuer, { claims, ttlSeconds }: TokenRequest): Promise<string> {
  try {
    claimsToPrincipal({ ...claims, jti: 'trial', iat: 0, exp: ttlSeconds }, issuer.issuer);
  } catch (error) {
    if (error instanceof GovernanceError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
  return await issuer.mint(claims, ttlSeconds);
}
