import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assertNodeVersion } from '../../src/serve/assertNodeVersion.js';
import { isAlive } from '../../src/storage/embedded/isAlive.js';
import { readPostmasterFile } from '../../src/storage/embedded/Postmaster.js';
import { buildOnce } from './buildOnce.js';
import { newDataFolder, refusedStart, removeDataFolder, type Variables } from './runGateway.js';

const noIssuer = "CANDOUR_ISSUERS must name the issuers' file, because the development issuer can't stand in:";
let data: string;

beforeAll(() => {
  buildOnce();
  data = newDataFolder();
});
afterAll(() => removeDataFolder(data));

describe('a start is refused with a sentence and exit code 2, before anything runs', () => {
  const cases: readonly (readonly [string, Variables, string])[] = [
    [
      'for unknown and bad variables, all of them named and no value shown',
      { CANDOUR_ISSUER: '/secret', CANDOUR_DEMO: 'secret', PORT: '70000' },
      'CANDOUR_ISSUER is not a variable that Candour knows. PORT must be a whole number from 0 to 65535. CANDOUR_DEMO must be "on" or "off", or absent.',
    ],
    [
      'for a HOST that is not loopback without issuers',
      { HOST: '0.0.0.0' },
      `${noIssuer} It does not exist while HOST is not loopback.`,
    ],
    [
      'for a database of your own in production without issuers',
      { DATABASE_URL: 'postgres://localhost/none', CANDOUR_DPO_EMAIL: 'dpo@example.org', NODE_ENV: 'production' },
      `${noIssuer} It does not exist with a database of your own (DATABASE_URL). It does not exist in production (NODE_ENV).`,
    ],
    [
      'for no address of the data protection officer outside the demonstration',
      { CANDOUR_DEMO: 'off' },
      'CANDOUR_DPO_EMAIL must be set outside the demonstration: candidates write to it.',
    ],
    [
      'for a file of limits that is not there',
      { CANDOUR_LIMITS: '/nowhere/limits.json' },
      'CANDOUR_LIMITS must name a readable JSON file.',
    ],
    [
      'for a file of webhooks that is not there',
      { CANDOUR_WEBHOOKS: '/nowhere/webhooks.json' },
      'CANDOUR_WEBHOOKS must name a readable JSON file.',
    ],
  ];

  it.concurrent.each(cases)('%s', async (_law, variables, sentence) => {
    const folder = join(data, 'none');
    const refused = await refusedStart({ CANDOUR_DATA: folder, ...variables });
    expect(refused).toEqual({ code: 2, signal: null, said: sentence });
    expect(existsSync(folder)).toBe(false);
  });
});

describe('a start that fails later', () => {
  it('says that the port is taken, and leaves no PostgreSQL behind', async () => {
    const taken = createServer();
    await new Promise<void>((listening) => taken.listen(0, '127.0.0.1', listening));
    const { port } = taken.address() as AddressInfo;
    const cluster = join(data, 'postgresql');
    const seen = watchPostmaster(cluster);
    const refused = await refusedStart({ CANDOUR_DATA: data, PORT: String(port) });
    taken.close();
    expect(refused).toEqual({
      code: 2,
      signal: null,
      said: 'PORT must be free, but another program listens there: stop it, or choose another PORT.',
    });
    expect(isAlive(seen())).toBe(false);
    expect(readPostmasterFile(cluster)).toBeUndefined();
  });

  it('says that the database can not be reached', async () => {
    const issuers = join(data, 'issuers.json');
    const entry = { issuer: 'https://identity.example', jwks: 'keys.json', audience: 'candour', algorithms: ['EdDSA'] };
    writeFileSync(join(data, 'keys.json'), JSON.stringify({ keys: [] }));
    writeFileSync(issuers, JSON.stringify([{ ...entry, tenants: '*', roles: ['RECRUITER'] }]));
    const refused = await refusedStart({
      CANDOUR_DATA: data,
      CANDOUR_ISSUERS: issuers,
      CANDOUR_DPO_EMAIL: 'dpo@example.org',
      DATABASE_URL: `postgres://secret@localhost/none?host=${join(data, 'nowhere')}`,
    });
    expect(refused).toEqual({
      code: 2,
      signal: null,
      said: 'The database could not be reached, or refused the login: check DATABASE_URL.',
    });
  });
});

describe('the version of Node', () => {
  it.each(['22.18.0', '23.0.1', '24.21.0', '100.0.0'])('%s is let in', (version) => {
    expect(() => assertNodeVersion(version)).not.toThrow();
  });
  it.each(['20.20.2', '22.17.9', '4.0.0', ''])('%s is refused', (version) => {
    expect(() => assertNodeVersion(version)).toThrow(
      'Node must be 22.18 or newer: run "npm ci" with its install scripts, which bring one, or install one yourself.',
    );
  });
});

/** Looks for a postmaster's id until one was seen; gives how to ask for the last. */
function watchPostmaster(cluster: string): () => number {
  let seen = 0;
  const timer = setInterval(() => {
    seen = readPostmasterFile(cluster)?.pid ?? seen;
  }, 20);
  return () => {
    clearInterval(timer);
    if (seen === 0) throw new Error('No PostgreSQL was seen.');
    return seen;
  };
}
