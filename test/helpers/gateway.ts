import { generateKeyPairSync } from 'node:crypto';
import { inject } from 'vitest';
import { createSigner } from '../../src/access-log/signer.js';
import { openDemonstration, openProcessor } from '../../src/demonstration/openDemonstration.js';
import type { Code } from '../../src/errors/codes.js';
import { createGateway, type Gateway, type GatewayOptions } from '../../src/gateway.js';
import type { Principal } from '../../src/principal/Principal.js';
import type { Database } from '../../src/storage/openDatabase.js';
import { asOf } from './asOf.js';
import { type FreshDatabase, freshDatabase } from './database.js';

export { asOf };

/** An answer as a client reads it. */
export interface ClientAnswer {
  readonly code: Code | null;
  readonly receipt: string | null;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly extensions: {
    readonly access: {
      readonly purpose: string | null;
      readonly policyVersion: number;
      readonly receipt: string;
      readonly refused: readonly {
        readonly field: string;
        readonly code: string;
        readonly rule: string;
        readonly subjects?: number;
        readonly paths?: readonly string[];
        readonly remedy: string;
      }[];
      readonly transformed: readonly { readonly field: string; readonly to: string; readonly subjects: number }[];
    };
  } & Readonly<Record<string, unknown>>;
}

export type Asker = Partial<Principal> & Pick<Principal, 'roles' | 'purposes'>;

/** A real gateway over the demonstration, in process, on a database of its own. */
export interface TestGateway {
  readonly gateway: Gateway;
  readonly database: Database;
  readonly fresh: FreshDatabase;
  /** Settable: what the gateway takes for now. */
  readonly clock: { now: Date };
  /** What the gateway did not plan for; a test that expects none looks here. */
  readonly unplanned: unknown[];
  ask(asker: Asker, query: string, options?: AskOptions): Promise<ClientAnswer>;
  stop(): Promise<void>;
}

export interface AskOptions {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly idempotencyKey?: string;
}

/** Makes a principal of acme; what is not said has the defaults of the `token` command. */
export const principal = (asker: Asker): Principal => ({
  id: `dev-${asker.roles.join('-').toLowerCase()}`,
  kind: 'SERVICE',
  ...(asker.kind !== 'PERSON' && { owner: 'dev' }),
  organisation: 'acme-hr',
  client: 'ats',
  tenant: 'acme',
  country: 'FR',
  jobs: ['*'],
  ...asker,
});

const signer = createSigner(generateKeyPairSync('ed25519').privateKey);

/** Starts one; stop it in `afterAll`. `fresh`: another gateway's database, for tests with two replicas. */
export async function startTestGateway(
  options: Partial<GatewayOptions> & { readonly fresh?: FreshDatabase } = {},
): Promise<TestGateway> {
  const fresh = options.fresh ?? (await freshDatabase(inject('demonstrationDatabase')));
  const { database } = fresh;
  const clock = { now: new Date(asOf.getTime() + 12 * 3_600_000) };
  const client = await database.connect();
  await openProcessor(client, asOf);
  await openDemonstration(client, asOf, fresh.keys);
  await client.end();
  const unplanned: unknown[] = [];
  const gateway = await createGateway({
    database,
    keys: fresh.keys,
    signer,
    dpo: { name: 'DPO', postalAddress: '992b Avenue de la République 59700 Marcq-en-Baroeul', email: null },
    clock: () => clock.now,
    onUnplanned: (error) => unplanned.push(error),
    onAnonymous: () => undefined,
    ...options,
  });
  return {
    gateway,
    database,
    fresh,
    clock,
    unplanned,
    ask: async (asker, query, { variables = {}, operationName, idempotencyKey } = {}) => {
      const request = { query, operationName: operationName ?? null, variables };
      const answer = await gateway.executeOperation(request, principal(asker), {
        idempotencyKey: idempotencyKey ?? null,
      });
      const body = JSON.parse(answer.body.text) as Omit<ClientAnswer, 'code' | 'receipt' | 'text'>;
      return {
        ...body,
        errors: body.errors ?? [],
        code: answer.code,
        receipt: answer.body.receipt,
        text: answer.body.text,
      };
    },
    stop: async () => {
      await gateway.close();
      if (!options.fresh) await fresh.drop();
    },
  };
}
