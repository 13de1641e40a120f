import { z } from 'zod';
import { type Purpose, purposes } from '../vocabulary/purposes.js';
import { type Role, roles } from '../vocabulary/roles.js';
import { assertRolesCompatible } from './assertRolesCompatible.js';
import { type IssuerEntry, principalClaims } from './IssuerEntry.js';
import type { Principal } from './Principal.js';
import { refuseToken, type TokenFault } from './refuseToken.js';

const HOUR_SECONDS = 60 * 60;
const LONGEST_LIFE_SECONDS = { PERSON: HOUR_SECONDS, SERVICE: 24 * HOUR_SECONDS };

const tenantFault = 'must be 1 to 64 letters, digits, "-", "_" or "."';
export const tenantName = z.string(tenantFault).regex(/^[\w.-]{1,64}$/, tenantFault);
const visibleText = z.string().regex(/^\P{C}{1,255}$/u);
const id = z.guid().toLowerCase();

const claimsSchema = z.object({
  iat: z.number(),
  exp: z.number(),
  jti: visibleText,
  sub: visibleText,
  kind: z.enum(['PERSON', 'SERVICE']).default('SERVICE'),
  owner: visibleText.optional(),
  org: visibleText.optional(),
  client: visibleText.optional(),
  tenant: tenantName,
  roles: z.array(z.enum(roles)).min(1).max(100),
  purposes: z.array(z.enum(purposes)).max(100),
  country: z
    .string()
    .regex(/^[A-Za-z]{2}$/)
    .toUpperCase(),
  subject: id.optional(),
  jobs: z.union([z.tuple([z.literal('*')]), z.array(id).max(500)]).optional(),
});
type Claims = z.infer<typeof claimsSchema>;

/**
 * Makes the principal from the claims of a verified token. Claims that it has no use for are ignored (RFC 7519 §4);
 * an unknown role or purpose, or a claim of another shape than the contract's, refuses the whole token.
 *
 * @param payload the claims, whose signature, issuer, audience and times hold already
 * @throws GovernanceError UNAUTHENTICATED
 */
export function claimsToPrincipal(payload: Readonly<Record<string, unknown>>, issuer: IssuerEntry): Principal {
  const claims = readClaims(payload, issuer);
  assertLife(claims);
  if (issuer.tenants !== '*' && !issuer.tenants.includes(claims.tenant)) throw refuseToken('TENANT');
  if (!claims.roles.every((role) => issuer.roles.includes(role))) throw refuseToken('ROLE');
  assertRolesCompatible(claims.roles);
  assertSubject(claims);
  assertOwner(claims);
  return toPrincipal(claims);
}

function readClaims(payload: Readonly<Record<string, unknown>>, issuer: IssuerEntry): Claims {
  const named = principalClaims.map((claim) => [claim, own(payload, issuer.claims[claim] ?? claim)] as const);
  const registered = { iat: own(payload, 'iat'), exp: own(payload, 'exp'), jti: own(payload, 'jti') };
  const parsed = claimsSchema.safeParse({ ...Object.fromEntries(named), ...registered });
  if (parsed.success) return parsed.data;
  const claim = parsed.error.issues[0]?.path[0];
  throw refuseToken(faultOf(claim));
}

/** A claim named `constructor` or `__proto__` is one that the token carries itself, or none. */
const own = (payload: Readonly<Record<string, unknown>>, claim: string): unknown =>
  Object.hasOwn(payload, claim) ? payload[claim] : undefined;

const faults: Readonly<Record<keyof Claims, TokenFault>> = {
  iat: 'CLAIM_IAT',
  exp: 'CLAIM_EXP',
  jti: 'CLAIM_JTI',
  sub: 'CLAIM_SUB',
  kind: 'CLAIM_KIND',
  owner: 'CLAIM_OWNER',
  org: 'CLAIM_ORG',
  client: 'CLAIM_CLIENT',
  tenant: 'CLAIM_TENANT',
  roles: 'CLAIM_ROLES',
  purposes: 'CLAIM_PURPOSES',
  country: 'CLAIM_COUNTRY',
  subject: 'CLAIM_SUBJECT',
  jobs: 'CLAIM_JOBS',
};
const faultOf = (claim: PropertyKey | undefined): TokenFault =>
  Object.entries(faults).find(([name]) => name === claim)?.[1] ?? 'MALFORMED';

function assertLife({ kind, iat, exp }: Claims): void {
  if (exp - iat <= LONGEST_LIFE_SECONDS[kind]) return;
  throw refuseToken(kind === 'PERSON' ? 'LIFE_PERSON' : 'LIFE_SERVICE');
}

function assertSubject({ roles: held, subject }: Claims): void {
  const isSubject = held.includes('SUBJECT');
  if (isSubject && subject === undefined) throw refuseToken('SUBJECT_MISSING');
  if (!isSubject && subject !== undefined) throw refuseToken('SUBJECT_WITHOUT_ROLE');
}

function assertOwner({ kind, owner }: Claims): void {
  if (kind === 'SERVICE' && owner === undefined) throw refuseToken('OWNER_MISSING');
  if (kind === 'PERSON' && owner !== undefined) throw refuseToken('OWNER_OF_PERSON');
}

/** Frozen: one principal is shared by all requests that carry its token. */
const toPrincipal = ({
  sub,
  jti,
  kind,
  owner,
  org,
  client,
  tenant,
  subject,
  country,
  jobs,
  ...lists
}: Claims): Principal =>
  Object.freeze({
    id: sub,
    tokenId: jti,
    kind,
    ...(owner !== undefined && { owner }),
    ...(org !== undefined && { organisation: org }),
    ...(client !== undefined && { client }),
    tenant,
    roles: sorted<Role>(lists.roles),
    purposes: sorted<Purpose>(lists.purposes),
    country,
    ...(subject !== undefined && { subject }),
    ...(jobs !== undefined && { jobs: sorted<string>(jobs) }),
  });

const sorted = <Text extends string>(texts: readonly Text[]): readonly Text[] =>
  Object.freeze([...new Set(texts)].sort());
