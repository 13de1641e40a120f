import type { JSONWebKeySet } from 'jose';
import type { Role } from '../vocabulary/roles.js';

/** `iss` of the gateway's own issuer for trying things out. No configured issuer may go by it. */
export const DEVELOPMENT_ISSUER = 'candour-dev';

/** What an issuer may sign with. Asymmetric only: a public key must never be usable as a secret (RFC 8725 §3.1). */
export const signatureAlgorithms = [
  'EdDSA',
  'Ed25519',
  'ES256',
  'ES384',
  'ES512',
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
] as const;
export type SignatureAlgorithm = (typeof signatureAlgorithms)[number];

/** The claims that make a principal, by our names. An issuer may call them otherwise. */
export const principalClaims = [
  'sub',
  'kind',
  'owner',
  'org',
  'client',
  'tenant',
  'roles',
  'purposes',
  'country',
  'subject',
  'jobs',
] as const;
export type PrincipalClaim = (typeof principalClaims)[number];

/** Where an issuer's public keys are had from. */
export type KeySetPlace =
  | { readonly kind: 'URL'; readonly url: URL; readonly allowPrivate: boolean }
  | { readonly kind: 'FILE'; readonly path: string }
  | { readonly kind: 'HELD'; readonly keySet: JSONWebKeySet };

/** One issuer of tokens that the gateway believes, and how far. */
export interface IssuerEntry {
  /** Claim `iss`, compared exactly. */
  readonly issuer: string;
  readonly keySet: KeySetPlace;
  readonly audience: string;
  readonly algorithms: readonly SignatureAlgorithm[];
  /** What the issuer calls the claims; one that is not named here goes by our name. */
  readonly claims: Readonly<Partial<Record<PrincipalClaim, string>>>;
  /** The tenants it may speak for; `*`: all. */
  readonly tenants: readonly string[] | '*';
  /** The roles it may give. */
  readonly roles: readonly Role[];
}
