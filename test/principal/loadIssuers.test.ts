import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/errors/ConfigurationError.js';
import { loadIssuers } from '../../src/principal/loadIssuers.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candour issuers-'));
  await writeFile(join(folder, 'keys.json'), '{"keys":[]}');
  await writeFile(join(folder, 'no-keys.json'), '{}');
});
afterAll(() => rm(folder, { recursive: true }));

const good = {
  issuer: 'https://identity.example',
  jwks: 'https://identity.example/keys',
  audience: 'candour',
  algorithms: ['ES256'],
  tenants: ['acme'],
  roles: ['RECRUITER'],
};

async function load(content: unknown) {
  const path = join(folder, 'issuers.json');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return loadIssuers(path);
}

async function faultOf(loaded: Promise<unknown>): Promise<string> {
  const error: unknown = await loaded.then(
    () => null,
    (refused: unknown) => refused,
  );
  return error instanceof ConfigurationError ? error.message : `no ConfigurationError: ${String(error)}`;
}

describe("the issuers' file", () => {
  it('gives each issuer with its bounds', async () => {
    const url = { kind: 'URL', url: new URL('https://identity.example/keys'), allowPrivate: false };
    const { jwks: _jwks, ...rest } = good;
    expect(await load([good])).toEqual([{ ...rest, claims: {}, keySet: url }]);
  });

  it('names files from its own folder, claims by the names of the issuer, and all tenants by a star', async () => {
    const entry = { ...good, jwks: 'keys.json', tenants: '*', claims: { roles: 'groups' } };
    expect(await load([entry])).toMatchObject([
      { keySet: { kind: 'FILE', path: join(folder, 'keys.json') }, tenants: '*', claims: { roles: 'groups' } },
    ]);
  });

  it.each(['http://localhost:8080/keys', 'http://127.0.0.1/keys', 'http://[::1]/keys', 'https://[2606:2800::1]/keys'])(
    'may name the key set %s',
    async (jwks) => {
      expect(await load([{ ...good, jwks }])).toMatchObject([{ keySet: { kind: 'URL', url: new URL(jwks) } }]);
    },
  );

  it('may name a key set in a private network when it says so', async () => {
    const jwks = 'https://10.0.0.1/keys';
    expect(await load([{ ...good, jwks, allowPrivate: true }])).toMatchObject([{ keySet: { allowPrivate: true } }]);
  });
});

describe("the issuers' file is refused", () => {
  const intro = "The issuers' file (CANDOUR_ISSUERS) is not in order.";
  const keySet =
    '$[0].jwks must be an https URL (http on loopback only; a private address only with "allowPrivate": true), or the path of a file.';
  const algorithms = 'must be one of EdDSA, Ed25519, ES256, ES384, ES512, RS256, RS384, RS512, PS256, PS384, PS512.';
  const roles =
    'must be one of RECRUITER, HIRING_MANAGER, MOBILITY_ADVISER, LEGAL_COUNSEL, INTAKE, CONTROLLER, ADMIN, AUDITOR, DPO, SUBJECT.';
  const claims =
    'must be an object with no other keys than sub, kind, owner, org, client, tenant, roles, purposes, country, subject, jobs.';

  it('when it is not there', async () => {
    const message = 'CANDOUR_ISSUERS must name a file that can be read.';
    expect(await faultOf(loadIssuers(join(folder, 'absent.json')))).toBe(message);
  });

  it.each([
    { when: 'it holds no JSON', content: '[secret', message: 'CANDOUR_ISSUERS must name a file that holds JSON.' },
    { when: 'it holds no list', content: { issuers: [] }, message: `${intro} $ must be a list.` },
    { when: 'it holds no issuer', content: [], message: `${intro} $ must not be empty.` },
    { when: 'an entry is no object', content: ['x'], message: `${intro} $[0] must be an object.` },
    {
      when: 'an entry holds an unknown key',
      content: [{ ...good, algoritms: ['none'] }],
      message: `${intro} $[0] holds a key that is not known.`,
    },
    ...['none', 'HS256', 'RSA-OAEP'].map((algorithm) => ({
      when: `it accepts ${algorithm}`,
      content: [{ ...good, algorithms: ['ES256', algorithm] }],
      message: `${intro} $[0].algorithms[1] ${algorithms}`,
    })),
    {
      when: 'several things are wrong, all of them',
      content: [good, { ...good, audience: 7, tenants: [], roles: ['ROOT'], algorithms: [] }],
      message: `${intro} $[1].audience must be text. $[1].algorithms must not be empty. $[1].tenants must not be empty. $[1].roles[0] ${roles}`,
    },
    {
      when: 'its tenants are no list',
      content: [{ ...good, tenants: 'acme' }],
      message: `${intro} $[0].tenants must be a list of tenants, or "*" for all.`,
    },
    {
      when: 'a tenant has a space in its name',
      content: [{ ...good, tenants: ['acme', 'glo bex'] }],
      message: `${intro} $[0].tenants[1] must be 1 to 64 letters, digits, "-", "_" or ".".`,
    },
    {
      when: 'a claim has no name',
      content: [{ ...good, claims: { roles: 7 } }],
      message: `${intro} $[0].claims.roles must be text.`,
    },
    {
      when: 'it renames a claim that there is not',
      content: [{ ...good, claims: { exp: 'end' } }],
      message: `${intro} $[0].claims ${claims}`,
    },
    {
      when: 'two entries are one issuer',
      content: [good, good],
      message: `${intro} $[1].issuer must not be named twice.`,
    },
    {
      when: 'it names the development issuer',
      content: [{ ...good, issuer: 'candour-dev' }],
      message: `${intro} $[0].issuer must not be the development issuer.`,
    },
    ...[
      'http://identity.example/keys',
      'ftp://identity.example/keys',
      'file:///etc/keys.json',
      'https://',
      'https://me:secret@identity.example/keys',
      'https://10.0.0.1/keys',
      'https://0x0a000001/keys',
      'https://169.254.169.254/keys',
      'https://[::ffff:10.0.0.1]/keys',
      'http://localhost.example/keys',
    ].map((jwks) => ({ when: `its keys are at ${jwks}`, content: [{ ...good, jwks }], message: `${intro} ${keySet}` })),
    ...['absent.json', 'no-keys.json'].map((jwks) => ({
      when: `its keys are in ${jwks}`,
      content: [{ ...good, jwks }],
      message: `${intro} $[0].jwks must name a file that holds a JSON Web Key Set.`,
    })),
  ])('when $when', async ({ content, message }) => {
    expect(await faultOf(load(content))).toBe(message);
  });
});
