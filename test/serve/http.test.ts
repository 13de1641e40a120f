import { createPublicKey } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { PROCESSOR_TENANT } from '../../src/access-log/processorTenant.js';
import { verifyReceipt } from '../../src/access-log/receipt.js';
import { readConfiguration } from '../../src/configuration/readConfiguration.js';
import { createLog } from '../../src/http/createLog.js';
import type { TokenClaims } from '../../src/principal/developmentIssuer.js';
import { demonstrationClaims, recruiterPurposes } from '../../src/serve/demonstrationClaims.js';
import { type RunningServer, startServer } from '../../src/serve/startServer.js';
import { startEmbedded } from '../../src/storage/embedded/startEmbedded.js';
import { readLedger } from '../faults/harness/Ledger.js';
import { type Posted, post } from './post.js';
import { newDataFolder, postmasterOf, removeDataFolder } from './runGateway.js';

const types = ['application/graphql-response+json', 'application/json'] as const;
const screening = '@purpose(is: RECRUITMENT_APPLICATION_SCREENING)';
const list = `query ${screening} { candidates(first: 1) { nodes { fullName } } }`;
const officer = '{ dpo { postalAddress email } }';
const burst = 30;

let data: string;
let running: RunningServer;
let principals = 0;

beforeAll(async () => {
  data = newDataFolder();
  const limits = join(data, 'limits.json');
  writeFileSync(limits, JSON.stringify({ ratePerSecond: 1, rateBurst: burst }));
  const environment = { PORT: '0', CANDOUR_DATA: data, CANDOUR_LIMITS: limits };
  const log = createLog({ write: () => undefined });
  running = await startServer(readConfiguration(environment), { log, clock: () => new Date() });
});
afterAll(async () => {
  await running.stop();
  await removeDataFolder(data);
});

/** A token of a recruiter of acme who has not asked yet; what is given replaces its claims. */
function tokenOf(claims: Partial<TokenClaims> = {}): Promise<string> {
  if (!running.issuer) throw new Error('The development issuer must exist.');
  principals += 1;
  const recruiter = demonstrationClaims('RECRUITER', [...recruiterPurposes, 'RECRUITMENT_BACKGROUND_CHECK']);
  return running.issuer.mint({ ...recruiter, sub: `principal-${principals}`, ...claims }, 600);
}

interface Refused {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

async function outcomeOf(posted: Posted) {
  const response = await post(running.address, posted);
  const body = (await response.json()) as Refused;
  const [error] = body.errors ?? [];
  return {
    status: response.status,
    code: error?.extensions.code ?? null,
    message: error?.message ?? null,
    hasData: body.data !== undefined && body.data !== null,
    receipt: response.headers.get('access-log-receipt'),
    headers: response.headers,
  };
}

/** Says whether a receipt is one of this gateway's own. */
const isGood = (receipt: string | null): boolean =>
  receipt !== null && verifyReceipt(receipt, createPublicKey(readFileSync(join(data, 'log-key.pem')))) !== null;

describe('an operation of a verified principal', () => {
  const aliases = Array.from({ length: 1_000 }, (_, at) => `a${at}: __typename`).join(' ');
  const cases: readonly (readonly [string | null, string, number, number, string | null])[] = [
    [null, list, 200, 200, null],
    ['BAD_REQUEST', '{ candidates(', 400, 200, 'The document is not well-formed GraphQL.'],
    ['BAD_REQUEST', `query ${screening} { nothing }`, 400, 200, 'A selected field does not exist on its type.'],
    [
      'PURPOSE_REQUIRED',
      '{ candidates { totalCount } }',
      400,
      200,
      'The operation must state its purpose: add "@purpose(is: …)" to the operation itself, with a purpose that the token grants.',
    ],
    [
      'LIMIT_EXCEEDED',
      `{ ${aliases} }`,
      400,
      200,
      'The operation has more than the configured maximum of 150 root fields.',
    ],
    [
      'PURPOSE_NOT_GRANTED',
      list.replace(screening, '@purpose(is: MOBILITY_RELOCATION)'),
      403,
      200,
      'The token does not grant the purpose MOBILITY_RELOCATION. Ask the issuer of the token to grant it.',
    ],
    [
      'PURPOSE_NOT_INSTRUCTED',
      list.replace(screening, '@purpose(is: RECRUITMENT_BACKGROUND_CHECK)'),
      403,
      200,
      'The controller has not instructed the purpose RECRUITMENT_BACKGROUND_CHECK. Only the controller can add it to its instructions.',
    ],
  ];
  for (const [at, accept] of types.entries()) {
    it.each(cases)(`under ${accept} is answered with %s`, async (code, query, status, jsonStatus, message) => {
      const outcome = await outcomeOf({ token: await tokenOf(), body: { query }, headers: { accept } });
      expect(outcome).toMatchObject({ status: at === 0 ? status : jsonStatus, code, message, hasData: code === null });
      expect(outcome.headers.get('content-type')).toBe(`${accept}; charset=utf-8`);
      expect(outcome.headers.get('cache-control')).toBe('no-store');
      expect(isGood(outcome.receipt)).toBe(true);
    });
  }

  it('in a role that may not act for the purpose is refused with ROLE_FORBIDDEN, 403 and a receipt', async () => {
    const token = await tokenOf({ roles: ['HIRING_MANAGER'] });
    const outcome = await outcomeOf({ token, body: { query: list } });
    expect(outcome).toMatchObject({ status: 403, code: 'ROLE_FORBIDDEN', hasData: false });
    expect(outcome.message).toBe(
      'None of the roles in the token may act for the purpose RECRUITMENT_APPLICATION_SCREENING. It is for RECRUITER.',
    );
    expect(isGood(outcome.receipt)).toBe(true);
  });
});

describe.each(types)('under %s HTTP refuses', (accept) => {
  const cases: readonly (readonly [string, Omit<Posted, 'token'>, number, string, string])[] = [
    ['what is not JSON', { body: '{"query": ' }, 400, 'BAD_REQUEST', 'The body must be JSON.'],
    [
      'a list of requests',
      { body: [{ query: list }] },
      400,
      'BAD_REQUEST',
      'The body must be one request: lists of requests are not answered.',
    ],
    [
      'what does not say that it is JSON',
      { body: '{}', headers: { 'content-type': 'text/plain' } },
      415,
      'BAD_REQUEST',
      'The header "content-type" must be "application/json", in UTF-8.',
    ],
    [
      'more than a megabyte',
      { body: { query: ' '.repeat(1_048_576) } },
      413,
      'LIMIT_EXCEEDED',
      'The body must be at most 1048576 bytes.',
    ],
  ];
  it.each(cases)('%s', async (_law, { body, headers }, status, code, message) => {
    const outcome = await outcomeOf({ token: await tokenOf(), body, headers: { accept, ...headers } });
    expect(outcome).toMatchObject({ status, code, message, hasData: false });
    // Size and form are judged before the token.
    expect(isGood(outcome.receipt)).toBe(status === 400);
  });

  it('one request more than a principal may send at once, and no other principal', async () => {
    const token = await tokenOf();
    const asked = await Promise.all(
      Array.from({ length: burst + 10 }, () =>
        outcomeOf({ token, body: { query: '{ __typename }' }, headers: { accept } }),
      ),
    );
    const refused = asked.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(new Set(refused.map(({ code, message }) => `${code} ${message}`))).toEqual(
      new Set(['LIMIT_EXCEEDED Too many requests; try again after the time in the header "Retry-After".']),
    );
    expect(refused.every(({ receipt }) => isGood(receipt))).toBe(true);
    expect(refused[0]?.headers.get('retry-after')).toMatch(/^[1-9]\d*$/);
    expect(await outcomeOf({ token: await tokenOf(), body: { query: list } })).toMatchObject({ status: 200 });
  });

  it.each([
    ['no token', undefined, 'The request must carry a bearer token in its Authorization header.'],
    ['what is no token', 'nonsense', 'The token must be a signed JWT in compact form.'],
  ])('%s', async (_law, token, message) => {
    const outcome = await outcomeOf({ token, body: { query: list }, headers: { accept } });
    expect(outcome).toMatchObject({ status: 401, code: 'UNAUTHENTICATED', message, hasData: false, receipt: null });
    expect(outcome.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('a token for a tenant that is not here', async () => {
    const token = await tokenOf({ tenant: 'nowhere' });
    expect(await outcomeOf({ token, body: { query: list }, headers: { accept } })).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
      message: 'The token is for a tenant that this gateway does not serve.',
      receipt: null,
    });
  });

  it('roles that one principal must not hold together, in one token or in two', async () => {
    const both = await tokenOf({ roles: ['RECRUITER', 'ADMIN'] });
    expect(await outcomeOf({ token: both, body: { query: list }, headers: { accept } })).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
      message: 'The token holds roles that are refused together: RECRUITER and ADMIN.',
    });
    const sub = `divided-${accept}`;
    const recruiter = await tokenOf({ sub });
    expect(await outcomeOf({ token: recruiter, body: { query: list } })).toMatchObject({ status: 200 });
    const auditor = await tokenOf({ sub, roles: ['AUDITOR'], purposes: ['ACCOUNTABILITY'] });
    expect(await outcomeOf({ token: auditor, body: { query: '{ __typename }' }, headers: { accept } })).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
      message: 'The principal holds, over several tokens, roles that are refused together: RECRUITER and AUDITOR.',
    });
  });
});

describe('without a token', () => {
  it('the contact of the data protection officer is answered, without a receipt', async () => {
    const response = await post(running.address, { body: { query: officer } });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-log-receipt')).toBeNull();
    expect(await response.json()).toEqual({
      data: { dpo: { postalAddress: '992b Avenue de la République 59700 Marcq-en-Baroeul', email: null } },
    });
  });
});

describe('GET', () => {
  it('/graphql serves GraphiQL to a browser, under a policy that loads nothing from elsewhere', async () => {
    const response = await fetch(`${running.address}/graphql`, { headers: { accept: 'text/html' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'/);
    const page = await response.text();
    const [script = ''] = page.match(/\/graphql\/assets\/[^"]+\.js/) ?? [];
    expect((await fetch(`${running.address}${script}`)).status).toBe(200);
  });

  it.each([
    ['GET', 'application/json'],
    ['PUT', 'text/html'],
    ['DELETE', 'application/json'],
  ])('or %s of /graphql for %s is 405', async (method, accept) => {
    const response = await fetch(`${running.address}/graphql?query={dpo{email}}`, { method, headers: { accept } });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    expect(await response.json()).toMatchObject({
      errors: [{ message: 'This path answers POST only.', extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  it('/healthz, /readyz and /metrics tell this machine how it is, and name no tenant', async () => {
    expect(await (await fetch(`${running.address}/healthz`)).text()).toBe('ok');
    const ready = await fetch(`${running.address}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { database: true, log: true, policy: true }]);
    const metrics = await (await fetch(`${running.address}/metrics`)).text();
    expect(metrics).toMatch(/^candour_\w+\{.*\} \d+$/m);
    expect(metrics).not.toMatch(/acme|globex|principal-|nowhere/);
  });
});

describe('when the database is gone and the gateway stops', () => {
  it('/readyz is 503, and so is every answer', async () => {
    // First the counts have to be on the disk.
    await running.stop();
    const environment = { PORT: '0', CANDOUR_DATA: data };
    const log = createLog({ write: () => undefined });
    running = await startServer(readConfiguration(environment), { log, clock: () => new Date() });
    const postmaster = postmasterOf(data);
    if (postmaster === undefined) throw new Error('PostgreSQL must run.');
    process.kill(postmaster, 'SIGINT');
    await vi.waitFor(async () => {
      const ready = await fetch(`${running.address}/readyz`);
      expect([ready.status, await ready.json()]).toEqual([503, { database: false, log: false, policy: false }]);
    });
    const outcome = await outcomeOf({ token: await tokenOf(), body: { query: list } });
    expect(outcome).toMatchObject({ status: 503, code: 'AUDIT_UNAVAILABLE', hasData: false, receipt: null });
    expect(outcome.headers.get('retry-after')).toBe('1');
    expect((await fetch(`${running.address}/healthz`)).status).toBe(200);
    await running.stop();
  });

  it('the requests of nobody stand counted in the log of the processor', async () => {
    const postgres = await startEmbedded({ dataFolder: data });
    const { entries } = await readLedger(postgres.connection);
    await postgres.stop();
    const counts = new Map<string, number>();
    for (const { tenant, outcome, code, leaf } of entries) {
      if (tenant !== PROCESSOR_TENANT) continue;
      const cause = code ?? outcome;
      const { counted } = JSON.parse(leaf.toString()) as { counted: { requests: number } };
      counts.set(cause, (counts.get(cause) ?? 0) + counted.requests);
    }
    // Of each media type: no token, what is no token, and twice roles that exclude each other; 413 and 415; the officer once.
    expect(counts).toEqual(
      new Map([
        ['RELEASED', 1],
        ['UNAUTHENTICATED', 8],
        ['BAD_REQUEST', 4],
      ]),
    );
  });
});
