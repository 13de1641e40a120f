import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import type { Role } from '../../src/vocabulary/roles.js';
import { type FreshDatabase, freshDatabase } from '../helpers/database.js';
import { buildOnce } from '../serve/buildOnce.js';
import { post } from '../serve/post.js';
import { newDataFolder, type RunningGateway, removeDataFolder, runGateway } from '../serve/runGateway.js';

const issuer = 'https://identity.example';

/** What a client read: status, receipt and body. */
export interface ReplicaAnswer {
  readonly status: number;
  readonly receipt: string | null;
  readonly body: {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
    readonly extensions?: { readonly access?: { readonly policyVersion: number } };
  };
}

/** Several gateways in processes of their own over one database, with one log key, as they stand behind a balancer. */
export interface Replicas {
  readonly gateways: readonly RunningGateway[];
  readonly fresh: FreshDatabase;
  readonly dataFolder: string;
  /** Mints a token of acme. */
  token(principal: string, role: Role, purposes: readonly Purpose[]): Promise<string>;
  ask(
    replica: number,
    token: string,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<ReplicaAnswer>;
  stop(): Promise<void>;
}

/** Starts them; stop them in `afterAll`. */
export async function startReplicas(count: number): Promise<Replicas> {
  buildOnce();
  const fresh = await freshDatabase();
  const dataFolder = newDataFolder();
  const { privateKey, publicKey } = await generateKeyPair('EdDSA');
  const write = (name: string, value: unknown): void => writeFileSync(join(dataFolder, name), JSON.stringify(value));
  write('keys.json', { keys: [{ ...(await exportJWK(publicKey)), kid: 'mine' }] });
  const roles: readonly Role[] = ['RECRUITER', 'ADMIN', 'DPO', 'CONTROLLER'];
  write('issuers.json', [
    { issuer, jwks: 'keys.json', audience: 'candour', algorithms: ['EdDSA'], tenants: ['acme'], roles },
  ]);
  write('limits.json', { ratePerSecond: 1_000_000, rateBurst: 1_000_000 });
  const { host, port, user, database } = fresh.connection;
  const variables = {
    CANDOUR_DATA: dataFolder,
    CANDOUR_DEMO: 'on',
    CANDOUR_ISSUERS: join(dataFolder, 'issuers.json'),
    CANDOUR_LIMITS: join(dataFolder, 'limits.json'),
    DATABASE_URL: `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host ?? '')}`,
  };
  // The first makes the key that all sign with.
  const gateways = [await runGateway(variables)];
  gateways.push(...(await Promise.all(Array.from({ length: count - 1 }, () => runGateway(variables)))));
  return {
    gateways,
    fresh,
    dataFolder,
    token: (principal, role, purposes) =>
      new SignJWT({
        ...{ kind: 'SERVICE', owner: principal, org: 'acme-hr', client: 'ats', tenant: 'acme', country: 'FR' },
        ...{ roles: [role], purposes, jobs: ['*'], jti: `${principal}-token` },
      })
        .setProtectedHeader({ alg: 'EdDSA', kid: 'mine' })
        .setSubject(principal)
        .setIssuer(issuer)
        .setAudience('candour')
        .setIssuedAt()
        .setNotBefore('0s')
        .setExpirationTime('1h')
        .sign(privateKey),
    ask: async (replica, token, query, variables = {}) => {
      const response = await post(gateways[replica]?.address ?? '', { token, body: { query, variables } });
      const { status, headers } = response;
      return {
        status,
        receipt: headers.get('access-log-receipt'),
        body: (await response.json()) as ReplicaAnswer['body'],
      };
    },
    stop: async () => {
      for (const gateway of gateways) gateway.kill('SIGTERM');
      await Promise.all(gateways.map((gateway) => gateway.ended()));
      await fresh.drop();
      await removeDataFolder(dataFolder);
    },
  };
}
