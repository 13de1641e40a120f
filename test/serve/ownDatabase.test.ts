import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationClaims, recruiterPurposes } from '../../src/serve/demonstrationClaims.js';
import { asOwner, type FreshDatabase, freshDatabase } from '../helpers/database.js';
import { buildOnce } from './buildOnce.js';
import { post } from './post.js';
import {
  newDataFolder,
  postmasterOf,
  refusedStart,
  removeDataFolder,
  runGateway,
  type Variables,
} from './runGateway.js';

const issuer = 'https://identity.example';
let fresh: FreshDatabase;
let data: string;
let variables: Variables;
let token: string;

beforeAll(async () => {
  buildOnce();
  fresh = await freshDatabase();
  data = newDataFolder();
  const { privateKey, publicKey } = await generateKeyPair('EdDSA');
  const claims = demonstrationClaims('RECRUITER', recruiterPurposes);
  token = await new SignJWT({ ...claims, jti: 'one' })
    .setProtectedHeader({ alg: 'EdDSA', kid: 'mine' })
    .setIssuer(issuer)
    .setAudience('candour')
    .setIssuedAt()
    .setNotBefore('0s')
    .setExpirationTime('10m')
    .sign(privateKey);
  writeFileSync(join(data, 'keys.json'), JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'mine' }] }));
  const entry = { issuer, jwks: 'keys.json', audience: 'candour', algorithms: ['EdDSA'] };
  writeFileSync(join(data, 'issuers.json'), JSON.stringify([{ ...entry, tenants: ['acme'], roles: ['RECRUITER'] }]));
  const { host, port, user, database } = fresh.connection;
  variables = {
    CANDOUR_DATA: data,
    CANDOUR_ISSUERS: join(data, 'issuers.json'),
    CANDOUR_DPO_EMAIL: 'dpo@example.org',
    DATABASE_URL: `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host ?? '')}`,
  };
});
afterAll(async () => {
  await fresh.drop();
  await removeDataFolder(data);
});

describe('on a database of your own, with an issuer of your own', () => {
  it('the gateway starts empty, starts no PostgreSQL, makes no development issuer and offers no token', async () => {
    const running = await runGateway(variables);
    try {
      expect(running.tokens).toEqual([]);
      expect(running.stdout()).toMatch(/^Candour listens on \S+\/graphql\n\{/);
      expect(postmasterOf(data)).toBeUndefined();
      const answer = await post(running.address, { token, body: { query: '{ __typename }' } });
      expect([answer.status, await answer.json()]).toMatchObject([
        401,
        { errors: [{ message: 'The token is for a tenant that this gateway does not serve.' }] },
      ]);
      const officer = await post(running.address, { body: { query: '{ dpo { email } }' } });
      expect(await officer.json()).toEqual({ data: { dpo: { email: 'dpo@example.org' } } });
    } finally {
      running.kill('SIGTERM');
    }
    expect(await running.ended()).toEqual({ code: 0, signal: null });
  });

  it('CANDOUR_DEMO=on brings the demonstration, and a token of the issuer opens it', async () => {
    const running = await runGateway({ ...variables, CANDOUR_DEMO: 'on' });
    try {
      expect(running.tokens).toEqual([]);
      const query = 'query @purpose(is: TALENT_POOL) { candidates(first: 1) { nodes { fullName } } }';
      const answer = await post(running.address, { token, body: { query } });
      expect([answer.status, await answer.json()]).toMatchObject([
        200,
        { data: { candidates: { nodes: [{ fullName: expect.stringMatching(/\p{Ll}/u) }] } } },
      ]);
    } finally {
      running.kill('SIGTERM');
    }
    expect(await running.ended()).toEqual({ code: 0, signal: null });
  });

  it('CANDOUR_DEMO=on is refused where candidates of somebody else are', async () => {
    await asOwner(
      fresh.connection,
      `insert into tenant (tenant, name, jurisdiction, opened_at) values ('initech', 'Initech', 'FR', now());
       insert into subject (tenant, id, created_at) values ('initech', '7f1d3a52-5a0e-4c5e-9a53-2d2f0a4f0b11', now());
       insert into candidate (tenant, id, work, education, skills, languages)
         values ('initech', '7f1d3a52-5a0e-4c5e-9a53-2d2f0a4f0b11', '[]', '[]', '[]', '[]')`,
    );
    expect(await refusedStart({ ...variables, CANDOUR_DEMO: 'on' })).toEqual({
      code: 2,
      signal: null,
      said: 'CANDOUR_DEMO must be off: the database holds candidates other than those of the demonstration.',
    });
  });
});
