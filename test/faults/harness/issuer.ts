import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { TokenClaims } from '../../../src/principal/developmentIssuer.js';
import { roles } from '../../../src/vocabulary/roles.js';

/** An identity provider of the tests' own. */
export interface TestIssuer {
  /** The value of `CANDOUR_ISSUERS`. */
  readonly file: string;
  /** Signs a token that is good for two hours before and after now: whatever a gateway's clock says within them. */
  mint(claims: TokenClaims): Promise<string>;
}

const name = 'https://identity.example';
const hours = 7_200;

/** Makes one; its files lie in the folder. */
export async function createIssuer(folder: string): Promise<TestIssuer> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA');
  const write = (file: string, value: unknown): void => writeFileSync(join(folder, file), JSON.stringify(value));
  write('keys.json', { keys: [{ ...(await exportJWK(publicKey)), kid: 'mine' }] });
  const entry = { issuer: name, jwks: 'keys.json', audience: 'candour', algorithms: ['EdDSA'], tenants: '*', roles };
  write('issuers.json', [entry]);
  return {
    file: join(folder, 'issuers.json'),
    mint: (claims) => {
      const now = Math.floor(Date.now() / 1_000);
      return new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'EdDSA', kid: 'mine' })
        .setIssuer(name)
        .setAudience('candour')
        .setIssuedAt(now - hours)
        .setNotBefore(now - hours)
        .setExpirationTime(now + hours)
        .setJti(randomUUID())
        .sign(privateKey);
    },
  };
}
