import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';
import { z } from 'zod';
import { ConfigurationError } from '../errors/ConfigurationError.js';
import type { Purpose } from '../vocabulary/purposes.js';
import { type Role, roles } from '../vocabulary/roles.js';
import { DEVELOPMENT_ISSUER, type IssuerEntry } from './IssuerEntry.js';

const KEY_FILE = 'dev-issuer.json';
const AUDIENCE = 'candour';
const ALGORITHM = 'EdDSA';

const keySchema = z.strictObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
  d: z.string(),
  kid: z.string(),
});
type DevelopmentKey = z.infer<typeof keySchema>;

/** The claims of the contract, without those that minting adds: `iss`, `aud`, `iat`, `nbf`, `exp`, `jti`. */
export interface TokenClaims {
  readonly sub: string;
  readonly kind?: 'PERSON' | 'SERVICE';
  readonly owner?: string;
  readonly org?: string;
  readonly client?: string;
  readonly tenant: string;
  readonly roles: readonly Role[];
  readonly purposes: readonly Purpose[];
  readonly country: string;
  readonly subject?: string;
  readonly jobs?: readonly string[];
}

export interface DevelopmentIssuer {
  /** What the authenticator needs to believe it. Holds no private key. */
  readonly issuer: IssuerEntry;
  /** Signs a token. Nothing is checked here: what the claims say is judged where the token is used. */
  readonly mint: (claims: TokenClaims, ttlSeconds: number) => Promise<string>;
}

/**
 * Gives the gateway's own issuer for trying things out, and makes its key (Ed25519, mode 600) where the folder has
 * none. Ask `assertIssuerPossible` first whether it may exist at all.
 *
 * @param dataFolder absolute; made when it is not there
 * @throws ConfigurationError when the key file is there and holds no such key
 */
export async function developmentIssuer(
  dataFolder: string,
  clock: () => Date = () => new Date(),
): Promise<DevelopmentIssuer> {
  await makeKeyOnce(dataFolder);
  const found = await findDevelopmentIssuer(dataFolder, clock);
  if (found === null) throw new ConfigurationError(`"${KEY_FILE}" must be readable in the data folder.`);
  return found;
}

/**
 * Gives the development issuer of a folder where the gateway has started before, null where it has not.
 * @throws ConfigurationError when the key file is there and holds no such key
 */
export async function findDevelopmentIssuer(
  dataFolder: string,
  clock: () => Date = () => new Date(),
): Promise<DevelopmentIssuer | null> {
  const key = await readKey(join(dataFolder, KEY_FILE));
  if (key === null) return null;
  const privateKey = await importJWK(key, ALGORITHM).catch(() => Promise.reject(notAKey()));
  const { d: _secret, ...publicKey } = key;
  return {
    issuer: {
      issuer: DEVELOPMENT_ISSUER,
      keySet: { kind: 'HELD', keySet: { keys: [publicKey] } },
      audience: AUDIENCE,
      algorithms: [ALGORITHM],
      claims: {},
      tenants: '*',
      roles,
    },
    mint: (claims, ttlSeconds) => {
      const now = Math.floor(clock().getTime() / 1000);
      return new SignJWT({ ...claims })
        .setProtectedHeader({ alg: ALGORITHM, kid: key.kid, typ: 'JWT' })
        .setIssuer(DEVELOPMENT_ISSUER)
        .setAudience(AUDIENCE)
        .setIssuedAt(now)
        .setNotBefore(now)
        .setExpirationTime(now + ttlSeconds)
        .setJti(randomUUID())
        .sign(privateKey);
    },
  };
}

const notAKey = (): ConfigurationError =>
  new ConfigurationError(
    `"${KEY_FILE}" in the data folder must hold the development key; remove it, and a start makes another.`,
  );

async function readKey(path: string): Promise<DevelopmentKey | null> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new ConfigurationError(`"${KEY_FILE}" must be readable in the data folder.`, { cause: error });
  });
  if (text === null) return null;
  try {
    return keySchema.parse(JSON.parse(text));
  } catch {
    throw notAKey();
  }
}

/** Writes beside the place and links into it: two starts at once end with one key, and nobody reads half a file. */
async function makeKeyOnce(dataFolder: string): Promise<void> {
  if ((await readKey(join(dataFolder, KEY_FILE))) !== null) return;
  const { privateKey } = await generateKeyPair(ALGORITHM, { crv: 'Ed25519', extractable: true });
  const key = await exportJWK(privateKey);
  const text = JSON.stringify({ ...key, kid: await calculateJwkThumbprint(key) });
  const draft = join(dataFolder, `${KEY_FILE}.${randomUUID()}`);
  await mkdir(dataFolder, { recursive: true });
  try {
    await writeFile(draft, text, { mode: 0o600, flag: 'wx' });
    await link(draft, join(dataFolder, KEY_FILE)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(draft, { force: true });
  }
}
