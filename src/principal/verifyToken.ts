import { errors, type JWTPayload, jwtVerify } from 'jose';
import { GovernanceError } from '../errors/GovernanceError.js';
import type { IssuerKeys, KeysInForce } from './createIssuerKeys.js';
import type { IssuerEntry } from './IssuerEntry.js';
import { refuseToken, type TokenFault } from './refuseToken.js';

/** How far the clocks of issuer and gateway may be apart, in seconds. */
export const CLOCK_TOLERANCE_SECONDS = 5;

const tokenTypes: ReadonlySet<string> = new Set(['jwt', 'at+jwt', 'application/jwt', 'application/at+jwt']);

/** An issuer that may have signed the token, with its keys. */
export interface Believed {
  readonly entry: IssuerEntry;
  readonly keys: IssuerKeys;
}

/** In seconds since 1970. */
export interface TokenTimes {
  readonly exp: number | undefined;
  readonly nbf: number | undefined;
  readonly iat: number | undefined;
}

export interface VerifiedToken {
  readonly payload: JWTPayload;
  /** The generation of the keys that it was verified with. */
  readonly generation: number;
}

/**
 * Verifies signature, issuer, audience and times of a token.
 * @throws GovernanceError UNAUTHENTICATED
 */
export async function verifyToken(token: string, { entry, keys }: Believed, now: Date): Promise<VerifiedToken> {
  const inForce = await keys.current();
  try {
    return await verifyWith(inForce, { token, entry, now });
  } catch (error) {
    if (!(error instanceof errors.JWKSNoMatchingKey)) throw explain(error);
    const later = await keys.lookAgain();
    if (later.generation === inForce.generation) throw refuseToken('KEY', error);
    return await verifyWith(later, { token, entry, now }).catch((again: unknown) => Promise.reject(explain(again)));
  }
}

interface Attempt {
  readonly token: string;
  readonly entry: IssuerEntry;
  readonly now: Date;
}

async function verifyWith(inForce: KeysInForce, { token, entry, now }: Attempt): Promise<VerifiedToken> {
  const { payload, protectedHeader } = await jwtVerify(token, inForce.pick, {
    issuer: entry.issuer,
    audience: entry.audience,
    algorithms: [...entry.algorithms],
    // "nbf" is checked where it is there: RFC 7519 §4.1.5 and the contract leave it to the issuer.
    requiredClaims: ['exp', 'iat', 'jti'],
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
    currentDate: now,
  });
  // What the same key signed for another use (an ID token's logout, a security event) is no access token (RFC 8725 §3.11).
  if (!tokenTypes.has((protectedHeader.typ ?? 'JWT').toLowerCase())) throw refuseToken('TYPE');
  const { exp, nbf, iat } = payload;
  assertTimely({ exp, nbf, iat }, now);
  return { payload, generation: inForce.generation };
}

/**
 * Refuses a token before its time and after it, with 5 seconds of tolerance. The signature is not looked at.
 * @throws GovernanceError UNAUTHENTICATED
 */
export function assertTimely({ exp, nbf, iat }: TokenTimes, now: Date): void {
  const seconds = Math.floor(now.getTime() / 1000);
  if (exp === undefined || exp <= seconds - CLOCK_TOLERANCE_SECONDS) throw refuseToken('EXPIRED');
  const earliest = Math.max(nbf ?? 0, iat ?? Number.POSITIVE_INFINITY);
  if (earliest > seconds + CLOCK_TOLERANCE_SECONDS) throw refuseToken('NOT_YET_VALID');
}

const checkedClaims: Readonly<Record<string, TokenFault>> = { aud: 'AUDIENCE', iss: 'ISSUER', nbf: 'NOT_YET_VALID' };
const shapedClaims: Readonly<Record<string, TokenFault>> = {
  iss: 'CLAIM_ISS',
  aud: 'CLAIM_AUD',
  exp: 'CLAIM_EXP',
  nbf: 'CLAIM_NBF',
  iat: 'CLAIM_IAT',
  jti: 'CLAIM_JTI',
};

const faults: ReadonlyMap<string, TokenFault> = new Map([
  [errors.JWTExpired.code, 'EXPIRED'],
  [errors.JOSEAlgNotAllowed.code, 'ALGORITHM'],
  [errors.JWKSNoMatchingKey.code, 'KEY'],
  [errors.JWKSMultipleMatchingKeys.code, 'KEY'],
  [errors.JWSInvalid.code, 'MALFORMED'],
  [errors.JWTInvalid.code, 'MALFORMED'],
  [errors.JOSENotSupported.code, 'MALFORMED'],
]);

/** Turns the library's error into ours; what is not known to it reads as a signature that does not hold. */
function explain(error: unknown): unknown {
  if (error instanceof errors.JWTClaimValidationFailed) {
    const claims = error.reason === 'check_failed' ? checkedClaims : shapedClaims;
    return refuseToken(claims[error.claim] ?? 'MALFORMED', error);
  }
  if (error instanceof errors.JOSEError) return refuseToken(faults.get(error.code) ?? 'SIGNATURE', error);
  return error instanceof GovernanceError ? error : refuseToken('SIGNATURE', error);
}
