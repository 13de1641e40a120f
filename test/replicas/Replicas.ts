import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import type { Role } from '../../src/vocabulary/roles.js';
import { createIssuer, type TestIssuer } from '../faults/harness/issuer.js';
import { type FreshDatabase, freshDatabase } from '../helpers/database.js';
import { buildOnce } from '../serve/buildOnce.js';
import { post } from '../serve/post.js';
import { newDataFolder, type RunningGateway, removeDataFolder, runGateway } from '../serve/runGateway.js';

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
  readonly issuer: TestIssuer;
  /** Starts another one in the place of one that has ended. */
  restart(replica: number): Promise<void>;
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
  const issuer = await createIssuer(dataFolder);
  const limits = join(dataFolder, 'limits.json');
  writeFileSync(limits, JSON.stringify({ ratePerSecond: 1_000_000, rateBurst: 1_000_000 }));
  const { host, port, user, database } = fresh.connection;
  const variables = {
    CANDOUR_DATA: dataFolder,
    CANDOUR_DEMO: 'on',
    CANDOUR_ISSUERS: issuer.file,
    CANDOUR_LIMITS: limits,
    DATABASE_URL: `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host ?? '')}`,
  };
  // The first makes the key that all sign with.
  const gateways = [await runGateway(variables)];
  gateways.push(...(await Promise.all(Array.from({ length: count - 1 }, () => runGateway(variables)))));
  return {
    gateways,
    fresh,
    dataFolder,
    issuer,
    restart: async (replica) => {
      gateways[replica] = await runGateway(variables);
    },
    token: (principal, role, purposes) =>
      issuer.mint({
        ...{ sub: principal, kind: 'SERVICE', owner: principal, org: 'acme-hr', client: 'ats', tenant: 'acme' },
        ...{ country: 'FR', roles: [role], purposes, jobs: ['*'] },
      }),
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
