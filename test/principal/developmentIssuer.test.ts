import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/errors/ConfigurationError.js';
import { assertIssuerPossible } from '../../src/principal/assertIssuerPossible.js';
import { createAuthenticator } from '../../src/principal/authenticate.js';
import { developmentIssuer, findDevelopmentIssuer } from '../../src/principal/developmentIssuer.js';
import { refusalOf } from './testIssuer.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candour dev-'));
});
afterEach(() => rm(folder, { recursive: true }));

const clock = () => new Date();
const claims = {
  sub: 'dev-recruiter',
  owner: 'dev',
  tenant: 'acme',
  roles: ['RECRUITER'],
  purposes: ['TALENT_POOL'],
  country: 'FR',
  jobs: ['*'],
} as const;

describe('the development issuer', () => {
  it('mints tokens that the gateway believes', async () => {
    const { issuer, mint } = await developmentIssuer(folder);
    const authenticate = createAuthenticator({ issuers: [issuer], clock });
    expect(await authenticate(`Bearer ${await mint(claims, 60)}`)).toEqual({
      id: 'dev-recruiter',
      tokenId: expect.any(String),
      kind: 'SERVICE',
      owner: 'dev',
      tenant: 'acme',
      roles: ['RECRUITER'],
      purposes: ['TALENT_POOL'],
      country: 'FR',
      jobs: ['*'],
    });
  });

  it('signs as candour-dev for candour, for the time that is asked for', async () => {
    const { mint } = await developmentIssuer(folder, () => new Date('2026-06-01T12:00:00Z'));
    const { jti, ...payload } = decodeJwt(await mint(claims, 60));
    const iat = Date.parse('2026-06-01T12:00:00Z') / 1000;
    expect(payload).toEqual({ ...claims, iss: 'candour-dev', aud: 'candour', iat, nbf: iat, exp: iat + 60 });
    expect(jti).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('makes its key once, readable by its owner alone, also in several starts at once', async () => {
    const starts = await Promise.all([folder, folder, folder].map((each) => developmentIssuer(each)));
    const keySets = new Set(starts.map(({ issuer }) => JSON.stringify(issuer.keySet)));
    expect(keySets.size).toBe(1);
    expect(await readdir(folder)).toEqual(['dev-issuer.json']);
    expect((await stat(join(folder, 'dev-issuer.json'))).mode & 0o777).toBe(0o600);
  });

  it('gives the authenticator no private key', async () => {
    const { issuer } = await developmentIssuer(folder);
    const { d } = JSON.parse(await readFile(join(folder, 'dev-issuer.json'), 'utf8'));
    expect(d).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(issuer)).not.toContain(d);
  });

  it('of another folder is not believed', async () => {
    const here = await developmentIssuer(folder);
    const there = await developmentIssuer(join(folder, 'another'));
    const authenticate = createAuthenticator({ issuers: [here.issuer], clock });
    const message = 'The token must be signed with a key that its issuer publishes.';
    await refusalOf(authenticate(`Bearer ${await there.mint(claims, 60)}`), message);
  });

  it('is not found where no gateway has started, and makes nothing there', async () => {
    expect(await findDevelopmentIssuer(folder)).toBeNull();
    expect(await readdir(folder)).toEqual([]);
  });

  it.each(['', '{}', '{"kty":"oct","k":"c2VjcmV0"}', '{"kty":"OKP","crv":"Ed25519","x":"AA","d":"AA","kid":"1"}'])(
    'refuses a key file that holds %j',
    async (content) => {
      await writeFile(join(folder, 'dev-issuer.json'), content);
      const message =
        '"dev-issuer.json" in the data folder must hold the development key; remove it, and a start makes another.';
      await expect(developmentIssuer(folder)).rejects.toThrow(new ConfigurationError(message));
    },
  );
});

describe('a start', () => {
  const local = { host: '127.0.0.1', databaseUrl: null, issuersFile: null, production: false };
  const intro = "CANDOUR_ISSUERS must name the issuers' file, because the development issuer can't stand in:";
  const host = 'It does not exist while HOST is not loopback.';
  const database = 'It does not exist with a database of your own (DATABASE_URL).';
  const production = 'It does not exist in production (NODE_ENV).';

  it.each([
    { of: local },
    { of: { ...local, host: 'localhost' } },
    { of: { ...local, host: '::1' } },
    { of: { host: '0.0.0.0', databaseUrl: 'postgres://db/x', issuersFile: '/etc/issuers.json', production: true } },
  ])('with $of has an issuer', ({ of }) => {
    expect(assertIssuerPossible(of)).toBeUndefined();
  });

  it.each([
    { of: { ...local, host: '0.0.0.0' }, message: `${intro} ${host}` },
    { of: { ...local, host: '::' }, message: `${intro} ${host}` },
    { of: { ...local, databaseUrl: 'postgres://db/x' }, message: `${intro} ${database}` },
    { of: { ...local, production: true }, message: `${intro} ${production}` },
    {
      of: { host: 'gateway.example', databaseUrl: 'postgres://db/x', issuersFile: null, production: true },
      message: `${intro} ${host} ${database} ${production}`,
    },
  ])('with $of is refused', ({ of, message }) => {
    expect(() => assertIssuerPossible(of)).toThrow(new ConfigurationError(message));
  });
});
