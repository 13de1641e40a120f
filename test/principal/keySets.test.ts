import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Authenticate, createAuthenticator } from '../../src/principal/authenticate.js';
import { type KeySetServer, startKeySetServer } from './keySetServer.js';
import { createSigningKey, issuerWith, NOW, refusalOf, SECONDS, type SigningKey } from './testIssuer.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const unknownKey = 'The token must be signed with a key that its issuer publishes.';
const unavailable = "The keys of the token's issuer can't be had at present; try again later.";

let older: SigningKey;
let newer: SigningKey;
let server: KeySetServer;
let authenticate: Authenticate;
let now: Date;

const pass = (milliseconds: number): void => {
  now = new Date(now.getTime() + milliseconds);
};
/** A service's token, so that it outlives what the tests let pass. */
const header = async (key: SigningKey): Promise<string> =>
  `Bearer ${await key.sign({ kind: 'SERVICE', owner: 'ops', exp: SECONDS + 86_400 })}`;
const letsIn = async (authorization: string): Promise<void> => {
  expect(await authenticate(authorization)).toMatchObject({ id: 'p-1' });
};

beforeAll(async () => {
  older = await createSigningKey('older');
  newer = await createSigningKey('newer');
});
beforeEach(async () => {
  now = NOW;
  server = await startKeySetServer([older.publicJwk]);
  const keySet = { kind: 'URL', url: server.url, allowPrivate: false } as const;
  authenticate = createAuthenticator({ issuers: [issuerWith([], { keySet })], clock: () => now });
});
afterEach(() => server.stop());

describe('a key set behind a URL', () => {
  it('is fetched once for many tokens at once, and not for a refused header', async () => {
    await refusalOf(authenticate('Bearer x'), 'The token must be a signed JWT in compact form.');
    expect(server.asked()).toBe(0);
    const headers = await Promise.all([older, older, older].map(header));
    await Promise.all(headers.map(letsIn));
    expect(server.asked()).toBe(1);
  });

  it('is asked for with nothing of the client', async () => {
    await letsIn(await header(older));
    expect(server.lastRequest()?.headers).toEqual({
      accept: 'application/jwk-set+json, application/json',
      connection: 'close',
      host: server.url.host,
    });
  });

  it('is asked again for an unknown kid, at most every 30 seconds', async () => {
    await letsIn(await header(older));
    server.publish([older.publicJwk, newer.publicJwk]);
    await refusalOf(authenticate(await header(newer)), unknownKey);
    expect(server.asked()).toBe(1);
    pass(30 * SECOND);
    await letsIn(await header(newer));
    await letsIn(await header(older));
    const stranger = await createSigningKey('stranger');
    await refusalOf(authenticate(await header(stranger)), unknownKey);
    expect(server.asked()).toBe(2);
  });

  it('cuts off a token that was believed before, once its key is gone', async () => {
    const [before, after] = [await header(older), await header(newer)];
    await letsIn(before);
    server.publish([newer.publicJwk]);
    pass(30 * SECOND);
    await letsIn(after);
    await refusalOf(authenticate(before), unknownKey);
  });

  it('is asked again after 5 minutes, so that a withdrawn key ends without a new one', async () => {
    const before = await header(older);
    await letsIn(before);
    server.publish([]);
    pass(5 * MINUTE - SECOND);
    await letsIn(before);
    pass(SECOND);
    await refusalOf(authenticate(before), unknownKey);
  });

  it('is asked again when the clock was set back far', async () => {
    const before = await header(older);
    await letsIn(before);
    server.publish([]);
    pass(-10 * MINUTE);
    await refusalOf(authenticate(before), unknownKey);
  });
});

describe('while the keys cannot be had', () => {
  it('nobody is let in who was not before, and it is tried every 30 seconds', async () => {
    server.answer((response) => void response.writeHead(503).end());
    expect(await refusalOf(authenticate(await header(older)), unavailable)).toBe('KEYS_UNAVAILABLE');
    await refusalOf(authenticate(await header(older)), unavailable);
    expect(server.asked()).toBe(1);
    server.publish([older.publicJwk]);
    pass(30 * SECOND);
    await letsIn(await header(older));
  });

  it('the keys that are held work for an hour, and unknown ones do not', async () => {
    await letsIn(await header(older));
    await server.stop();
    pass(59 * MINUTE);
    await letsIn(await header(older));
    await refusalOf(authenticate(await header(newer)), unknownKey);
    pass(MINUTE + SECOND);
    await refusalOf(authenticate(await header(older)), unavailable);
  });

  it('a token that was believed before ends with them', async () => {
    const before = await header(older);
    await letsIn(before);
    await server.stop();
    pass(59 * MINUTE);
    await letsIn(before);
    pass(MINUTE + SECOND);
    await refusalOf(authenticate(before), unavailable);
  });

  it.each([
    { what: 'no JSON', body: '<html>' },
    { what: 'no key set', body: '{"keys":"none"}' },
    { what: 'something larger than 64 KB', body: `{"keys":[],"x":"${'x'.repeat(65_536)}"}` },
  ])('$what does not displace them', async ({ body }) => {
    await letsIn(await header(older));
    server.answer((response) => void response.end(body));
    pass(5 * MINUTE);
    await letsIn(await header(older));
    expect(server.asked()).toBe(2);
  });
});

describe('a key in the key set is not used that is', () => {
  it.each([
    { what: 'a secret', of: (key: SigningKey) => ({ kty: 'oct', k: key.publicJwk.x ?? '', kid: 'older' }) },
    { what: 'for encryption', of: (key: SigningKey) => ({ ...key.publicJwk, use: 'enc' }) },
    { what: 'for another algorithm', of: (key: SigningKey) => ({ ...key.publicJwk, alg: 'ES256' }) },
  ])('$what', async ({ of }) => {
    server.publish([of(older)]);
    await refusalOf(authenticate(await header(older)), unknownKey);
  });
});

describe('a key set in a file', () => {
  it('is read again, so that a rotation cuts off', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'candour-keys-'));
    const path = join(folder, 'keys.json');
    await writeFile(path, JSON.stringify({ keys: [older.publicJwk] }));
    const issuers = [issuerWith([], { keySet: { kind: 'FILE', path } })];
    authenticate = createAuthenticator({ issuers, clock: () => now });
    const before = await header(older);
    await letsIn(before);
    await writeFile(path, JSON.stringify({ keys: [newer.publicJwk] }));
    pass(30 * SECOND);
    await letsIn(await header(newer));
    await refusalOf(authenticate(before), unknownKey);
    await rm(folder, { recursive: true });
  });
});
