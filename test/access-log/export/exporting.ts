import { generateKeyPairSync } from 'node:crypto';
import { createIntegrator } from '../../../src/access-log/integrate/createIntegrator.js';
import { createPublishedLog } from '../../../src/access-log/integrate/createPublishedLog.js';
import { logTrust } from '../../../src/access-log/integrate/logTrust.js';
import type { LogTrust } from '../../../src/access-log/notes/checkpoint.js';
import { createSigner, type Signer } from '../../../src/access-log/signer.js';
import type { Purpose } from '../../../src/vocabulary/purposes.js';
import type { Role } from '../../../src/vocabulary/roles.js';
import { startTestGateway, type TestGateway } from '../../helpers/gateway.js';
import { startTestServer, type TestServer } from '../../http/testServer.js';
import { draftOf, factsOf } from '../support.js';

/** A gateway over HTTP whose log can be exported, with the demonstration. */
export interface Exporting {
  readonly candour: TestGateway;
  readonly on: TestServer;
  readonly signer: Signer;
  /** Of acme's log. */
  readonly trust: LogTrust;
  /** Brings what was recorded into the tree, and signs it. */
  integrate(): Promise<void>;
  /** Appends so many records that say nothing in particular. */
  append(count: number): Promise<void>;
  bearer(role: Role, purposes?: readonly Purpose[], own?: object): Promise<string>;
  /** Asks for an export; as DPO unless another header is given. */
  ask(body: unknown, authorization?: string): Promise<Response>;
  get(path: string, authorization?: string): Promise<Response>;
  stop(): Promise<void>;
}

/** Starts one; stop it in `afterAll`. */
export async function startExporting(): Promise<Exporting> {
  const signer = createSigner(generateKeyPairSync('ed25519').privateKey);
  const candour = await startTestGateway({ signer });
  const { database, gateway } = candour;
  const on = await startTestServer({
    answer: gateway.executeOperation,
    answerRefusal: gateway.answerRefusal,
    assertAdmitted: gateway.assertAdmitted,
    exportLog: gateway.exportLog,
    published: createPublishedLog({ database, signer }),
  });
  const failures: unknown[] = [];
  const clock = () => candour.clock.now;
  const run = createIntegrator({ database, signer, clock, onFailure: (error) => failures.push(error), batch: 5_000 });
  const bearer: Exporting['bearer'] = (role, purposes = ['ACCOUNTABILITY'], own = {}) =>
    on.bearerOf({ sub: `of-${role}`, roles: [role], purposes, ...own });
  const asDpo = await bearer('DPO');
  return {
    candour,
    on,
    signer,
    trust: logTrust('acme', signer),
    bearer,
    async integrate() {
      await run();
      if (failures.length > 0) throw failures[0];
    },
    async append(count) {
      const { tenants, log } = gateway;
      for (let done = 0; done < count; done += 500) {
        const epochs = (await tenants.get('acme'))?.epochs;
        const drafts = Array.from({ length: Math.min(500, count - done) }, () => draftOf());
        await log.append(factsOf({ at: clock(), ...(epochs && { epochs }) }), drafts);
      }
    },
    ask: (body, authorization = asDpo) =>
      fetch(`${on.url}/log/export`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: JSON.stringify(body),
      }),
    get: (path, authorization = asDpo) => fetch(`${on.url}${path}`, { headers: { authorization } }),
    async stop() {
      await on.close();
      await candour.stop();
    },
  };
}
