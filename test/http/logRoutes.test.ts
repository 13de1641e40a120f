import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIntegrator } from '../../src/access-log/integrate/createIntegrator.js';
import { createPublishedLog } from '../../src/access-log/integrate/createPublishedLog.js';
import { leafHash } from '../../src/access-log/merkle.js';
import { openCheckpoint } from '../../src/access-log/notes/checkpoint.js';
import { parseVerifierKey } from '../../src/access-log/notes/keys.js';
import { GovernanceError } from '../../src/errors/GovernanceError.js';
import { createAuthenticator } from '../../src/principal/authenticate.js';
import { draftOf, factsOf, type LogFixture, now, openFixture, signer } from '../access-log/support.js';
import { createSigningKey, issuerWith, NOW } from '../principal/testIssuer.js';
import { refusalIn, startTestServer, type TestServer } from './testServer.js';

let fixture: LogFixture;
let on: TestServer;
let authorization: string;
beforeAll(async () => {
  fixture = await openFixture();
  const { database } = fixture;
  await fixture.log.append(
    factsOf(),
    Array.from({ length: 258 }, () => draftOf()),
  );
  const integrate = createIntegrator({ database, signer, clock: () => now, onFailure: () => undefined });
  await integrate();
  on = await startTestServer({ published: createPublishedLog({ database, signer }) });
  authorization = await bearer('AUDITOR');
});
afterAll(async () => {
  await on.close();
  await fixture.close();
});

const bearer = (role: string): Promise<string> => on.bearerOf({ sub: `of-${role}`, roles: [role] });
const get = (path: string, header: string = authorization): Promise<Response> =>
  fetch(`${on.url}${path}`, { headers: { authorization: header } });

describe('/log/checkpoint', () => {
  it('is a note that the key of /log/key opens, and that nobody may keep', async () => {
    const response = await get('/log/checkpoint');
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
      200,
      'text/plain; charset=utf-8',
      'no-store',
    ]);
    const verifier = parseVerifierKey((await (await get('/log/key')).text()).trim());
    if (verifier === null) throw new Error('A verifier key was expected.');
    const opened = openCheckpoint(await response.text(), { origin: 'candour/access-log/acme', verifiers: [verifier] });
    expect(opened).toMatchObject({ refusal: null, checkpoint: { size: 258, extensions: [] } });
  });

  it("is that of the token's tenant: another one, whose log is empty, has none", async () => {
    const key = await createSigningKey('ed-2');
    const issuer = issuerWith([key.publicJwk], { tenants: ['globex'] });
    const other = await startTestServer({
      published: createPublishedLog({ database: fixture.database, signer }),
      authenticate: createAuthenticator({ issuers: [issuer], clock: () => NOW }),
    });
    const token = await key.sign({ jobs: ['*'], tenant: 'globex', roles: ['AUDITOR'] });
    const response = await fetch(`${other.url}/log/checkpoint`, { headers: { authorization: `Bearer ${token}` } });
    expect([response.status, await response.text()]).toEqual([404, '']);
    await other.close();
  });
});

describe('/log/generations', () => {
  it('lists nothing of a log that was never opened anew', async () => {
    const response = await get('/log/generations');
    expect([response.status, response.headers.get('content-type'), await response.json()]).toEqual([
      200,
      'application/json; charset=utf-8',
      [],
    ]);
  });
});

describe('/log/tile', () => {
  it('gives the hashes of the leaves, in their order', async () => {
    const leaves = (await fixture.entries()).map(({ leaf }) => leafHash(leaf));
    const full = await get('/log/tile/0/000');
    expect([full.status, full.headers.get('content-type'), full.headers.get('cache-control')]).toEqual([
      200,
      'application/octet-stream',
      'no-store',
    ]);
    expect(Buffer.from(await full.arrayBuffer())).toEqual(Buffer.concat(leaves.slice(0, 256)));
    const partial = await get('/log/tile/0/001.p/2');
    expect(Buffer.from(await partial.arrayBuffer())).toEqual(Buffer.concat(leaves.slice(256)));
  });

  it.each([
    '/log/tile/0/001',
    '/log/tile/0/001.p/3',
    '/log/tile/0/002',
    '/log/tile/0/0',
    '/log/tile/0/000.p/0',
    '/log/tile/0/000.p/256',
    '/log/tile/00/000',
    '/log/tile/0/x000/000',
    '/log/tile/0/%30%30%30',
    '/log/tile/0/000?x',
    '/log/tile/0/000/',
    '/log/tile/entries/000',
    '/log/tile/63/x999/x999/x999/x999/x999/999',
    '/log/tile/',
  ])('%s is 404 without a body', async (path) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([404, '']);
  });
});

const paths = [
  '/log/checkpoint',
  '/log/checkpoint/cosigned',
  '/log/key',
  '/log/generations',
  '/log/prunings',
  '/log/tile/0/000',
  '/log/tile/9/999',
];

describe.each(paths)('%s', (path) => {
  it.each(['AUDITOR', 'DPO', 'CONTROLLER'])('answers a token of %s', async (role) => {
    expect((await get(path, await bearer(role))).status).toBe(/999$|cosigned$/.test(path) ? 404 : 200);
  });

  it.each(['RECRUITER', 'ADMIN', 'INTAKE'])('is 403 with a token of %s', async (role) => {
    expect(await refusalIn(await get(path, await bearer(role)))).toEqual({
      status: 403,
      code: 'ROLE_FORBIDDEN',
      message: 'No role of the principal may read the log.',
    });
  });

  it('is 401 without a token', async () => {
    expect(await refusalIn(await fetch(`${on.url}${path}`))).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  });

  it('is 401 with a token that was revoked', async () => {
    const revoking = await startTestServer({
      published: createPublishedLog({ database: fixture.database, signer }),
      assertAdmitted: () => Promise.reject(new GovernanceError('UNAUTHENTICATED', 'The token was revoked.')),
    });
    const header = await revoking.bearerOf({ roles: ['AUDITOR'] });
    const response = await fetch(`${revoking.url}${path}`, { headers: { authorization: header } });
    expect(await refusalIn(response)).toEqual({
      status: 401,
      code: 'UNAUTHENTICATED',
      message: 'The token was revoked.',
    });
    await revoking.close();
  });
});

describe('another method', () => {
  it.each(['/log/checkpoint', '/log/checkpoint/cosigned', '/log/key', '/log/generations'])(
    'on %s is 405',
    async (path) => {
      const response = await fetch(`${on.url}${path}`, { method: 'POST', headers: { authorization } });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET']);
    },
  );
});
