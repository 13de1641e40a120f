import { randomUUID } from 'node:crypto';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTHeaderParameters, SignJWT } from 'jose';
import { expect } from 'vitest';
import { GovernanceError } from '../../src/errors/GovernanceError.js';
import type { IssuerEntry } from '../../src/principal/IssuerEntry.js';

export const ISSUER = 'https://identity.example';
export const NOW = new Date('2026-06-01T12:00:00Z');
export const SECONDS = NOW.getTime() / 1000;
export const CANDIDATE = '7f1d3a52-5a0e-4c5e-9a53-2d2f0a4f0b11';

/** A token that nothing is wrong with. */
export const goodClaims = {
  iss: ISSUER,
  aud: 'candour',
  iat: SECONDS,
  nbf: SECONDS,
  exp: SECONDS + 3600,
  jti: randomUUID(),
  sub: 'p-1',
  kind: 'PERSON',
  org: 'acme-hr',
  client: 'ats',
  tenant: 'acme',
  roles: ['RECRUITER'],
  purposes: ['TALENT_POOL', 'RECRUITMENT_APPLICATION_SCREENING'],
  country: 'FR',
} as const;

export interface SigningKey {
  readonly publicJwk: JWK;
  readonly publicKey: CryptoKey;
  readonly sign: (claims?: object, header?: Partial<JWTHeaderParameters>) => Promise<string>;
  readonly signWithoutKid: () => Promise<string>;
}

export async function createSigningKey(kid: string, alg = 'EdDSA'): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return {
    publicKey,
    publicJwk: { ...(await exportJWK(publicKey)), kid },
    sign: (claims = {}, header = {}) =>
      new SignJWT({ ...goodClaims, ...claims }).setProtectedHeader({ alg, kid, ...header }).sign(privateKey),
    signWithoutKid: () => new SignJWT(goodClaims).setProtectedHeader({ alg }).sign(privateKey),
  };
}

export const issuerWith = (keys: readonly JWK[], changes: Partial<IssuerEntry> = {}): IssuerEntry => ({
  issuer: ISSUER,
  keySet: { kind: 'HELD', keySet: { keys: [...keys] } },
  audience: 'candour',
  algorithms: ['EdDSA', 'ES256'],
  claims: {},
  tenants: ['acme'],
  roles: ['RECRUITER', 'HIRING_MANAGER', 'INTAKE', 'AUDITOR', 'ADMIN', 'DPO', 'CONTROLLER', 'SUBJECT'],
  ...changes,
});

/** Expects a refusal with exactly this sentence, and gives the name of its fault. */
export async function refusalOf(outcome: Promise<unknown>, message: string): Promise<string> {
  const error: unknown = await outcome.then(
    () => null,
    (refused: unknown) => refused,
  );
  expect(error).toBeInstanceOf(GovernanceError);
  if (!(error instanceof GovernanceError)) return '';
  expect({ code: error.code, message: error.message }).toEqual({ code: 'UNAUTHENTICATED', message });
  return error.cause instanceof Error ? error.cause.message : '';
}
