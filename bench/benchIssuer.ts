import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Purpose } from '../src/vocabulary/purposes.js';
import type { Role } from '../src/vocabulary/roles.js';
import { asker } from './operations.js';

const issuer = 'https://bench.invalid';
const algorithm = 'EdDSA';

/** The demonstration's other tenant. */
export const otherTenant = 'globex';

/** Whose tokens the bench's gateways believe. */
export interface BenchIssuer {
  /** Holds what the gateways read: keys, issuers, limits; and the log's key, which the first of them makes. */
  readonly folder: string;
  mint(principal: string, role: Role, purpose: Purpose, tenant?: string): Promise<string>;
}

/** The rate of the bench's gateways: one principal sends all of the load. */
export const raisedRate = { ratePerSecond: 1_000_000, rateBurst: 1_000_000 };

/** Makes an issuer in a folder, and limits, of which by default only the rate is raised. */
export async function createBenchIssuer(folder: string, limits: object = raisedRate): Promise<BenchIssuer> {
  await mkdir(folder, { recursive: true });
  const { publicKey, privateKey } = await generateKeyPair(algorithm);
  const write = (name: string, value: unknown): Promise<void> =>
    writeFile(join(folder, name), JSON.stringify(value), { mode: 0o600 });
  await write('keys.json', { keys: [{ ...(await exportJWK(publicKey)), kid: 'bench', alg: algorithm }] });
  await write('limits.json', limits);
  const trusted = {
    audience: 'candour',
    algorithms: [algorithm],
    tenants: [asker.tenant, otherTenant],
    roles: [asker.role, 'ADMIN'],
  };
  await write('issuers.json', [{ issuer, jwks: 'keys.json', ...trusted }]);
  return {
    folder,
    mint: (principal, role, purpose, tenant = asker.tenant) =>
      new SignJWT({
        ...{ kind: 'SERVICE', owner: 'bench', org: 'acme-hr', client: 'ats', tenant, country: 'FR' },
        ...{ roles: [role], purposes: [purpose], jobs: ['*'] },
      })
        .setProtectedHeader({ alg: algorithm, kid: 'bench', typ: 'JWT' })
        .setIssuer(issuer)
        .setAudience('candour')
        .setSubject(principal)
        .setIssuedAt()
        .setNotBefore('0s')
        .setExpirationTime('4h')
        .setJti(randomUUID())
        .sign(privateKey),
  };
}
