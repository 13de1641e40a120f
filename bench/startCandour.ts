import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Connection } from '../src/storage/Connection.js';
import { type Child, startChild } from './Child.js';
import { asker } from './operations.js';

const issuer = 'https://bench.invalid';
const algorithm = 'EdDSA';

/** The gateway as it is run in production, with a token that may ask for the work. */
export interface RunningCandour extends Child {
  readonly token: string;
}

/**
 * Starts Candour itself on the database, with its demonstration in it. Only the rate limit is raised: one principal
 * sends all of the load.
 */
export async function startCandour(folder: string, connection: Connection): Promise<RunningCandour> {
  await mkdir(folder, { recursive: true });
  const { publicKey, privateKey } = await generateKeyPair(algorithm);
  const write = (name: string, value: unknown): Promise<void> =>
    writeFile(join(folder, name), JSON.stringify(value), { mode: 0o600 });
  await write('keys.json', { keys: [{ ...(await exportJWK(publicKey)), kid: 'bench', alg: algorithm }] });
  await write('limits.json', { ratePerSecond: 1_000_000, rateBurst: 1_000_000 });
  await write('issuers.json', [
    {
      issuer,
      jwks: 'keys.json',
      audience: 'candour',
      algorithms: [algorithm],
      tenants: [asker.tenant],
      roles: [asker.role],
    },
  ]);
  const child = await startChild({
    script: join(import.meta.dirname, '..', 'src', 'main.js'),
    environment: {
      PORT: '0',
      DATABASE_URL: urlOf(connection),
      CANDOUR_DATA: folder,
      CANDOUR_DEMO: 'on',
      CANDOUR_ISSUERS: join(folder, 'issuers.json'),
      CANDOUR_LIMITS: join(folder, 'limits.json'),
    },
  });
  const token = await new SignJWT({
    kind: 'SERVICE',
    owner: 'bench',
    org: 'acme-hr',
    client: 'ats',
    tenant: asker.tenant,
    roles: [asker.role],
    purposes: [asker.purpose],
    country: 'FR',
    jobs: ['*'],
  })
    .setProtectedHeader({ alg: algorithm, kid: 'bench', typ: 'JWT' })
    .setIssuer(issuer)
    .setAudience('candour')
    .setSubject('bench')
    .setIssuedAt()
    .setNotBefore('0s')
    .setExpirationTime('4h')
    .setJti(randomUUID())
    .sign(privateKey);
  return { ...child, token };
}

function urlOf({ host, user, database }: Connection): string {
  return `postgres://${user ?? ''}@localhost/${database}?host=${encodeURIComponent(host ?? '')}`;
}
