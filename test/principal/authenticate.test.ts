import { createHmac } from 'node:crypto';
import { exportSPKI, UnsecuredJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Authenticate, createAuthenticator } from '../../src/principal/authenticate.js';
import {
  CANDIDATE,
  createSigningKey,
  goodClaims,
  issuerWith,
  NOW,
  refusalOf,
  SECONDS,
  type SigningKey,
} from './testIssuer.js';

let key: SigningKey;
let ecKey: SigningKey;
let authenticate: Authenticate;
let now: Date;

beforeAll(async () => {
  key = await createSigningKey('ed-1');
  ecKey = await createSigningKey('ec-1', 'ES256');
});

const fresh = (): Authenticate => {
  now = NOW;
  return createAuthenticator({ issuers: [issuerWith([key.publicJwk, ecKey.publicJwk])], clock: () => now });
};
const bearer = async (token: string | Promise<string>): Promise<string> => `Bearer ${await token}`;
const without = (claim: string) => key.sign({ [claim]: undefined });
const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** What an attacker makes who holds only the public key: an HMAC with its published bytes as the secret. */
function signedWithPublicBytes(secret: string | Buffer): string {
  const input = `${base64url({ alg: 'HS256', kid: 'ed-1' })}.${base64url(goodClaims)}`;
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
}

describe('a good token', () => {
  it('gives the principal that its claims describe', async () => {
    expect(await fresh()(await bearer(key.sign()))).toEqual({
      id: 'p-1',
      tokenId: expect.any(String),
      kind: 'PERSON',
      organisation: 'acme-hr',
      client: 'ats',
      tenant: 'acme',
      roles: ['RECRUITER'],
      purposes: ['RECRUITMENT_APPLICATION_SCREENING', 'TALENT_POOL'],
      country: 'FR',
    });
  });

  it('is of a service when it does not say', async () => {
    const token = key.sign({ kind: undefined, owner: 'ops', exp: SECONDS + 86_400, jobs: [CANDIDATE.toUpperCase()] });
    expect(await fresh()(await bearer(token))).toMatchObject({ kind: 'SERVICE', owner: 'ops', jobs: [CANDIDATE] });
  });

  it('of a candidate names it', async () => {
    const token = key.sign({ roles: ['SUBJECT'], subject: CANDIDATE });
    expect(await fresh()(await bearer(token))).toMatchObject({ roles: ['SUBJECT'], subject: CANDIDATE });
  });

  it.each([
    { what: 'another algorithm of its issuer', make: () => ecKey.sign() },
    { what: 'no kid where one key fits', make: () => ecKey.signWithoutKid() },
    { what: 'claims that the gateway has no use for', make: () => key.sign({ email: 'x@y.example', scope: 'a b' }) },
    { what: 'no purposes granted', make: () => key.sign({ purposes: [] }) },
    { what: 'the access token type', make: () => key.sign({}, { typ: 'at+jwt' }) },
    { what: 'no "nbf", which an issuer may leave out', make: () => without('nbf') },
    { what: 'an issuer clock 5 seconds ahead', make: () => key.sign({ nbf: SECONDS + 5, iat: SECONDS + 5 }) },
    { what: 'an end 4 seconds ago', make: () => key.sign({ iat: SECONDS - 60, nbf: SECONDS - 60, exp: SECONDS - 4 }) },
    { what: 'several audiences', make: () => key.sign({ aud: ['another', 'candour'] }) },
    { what: 'repeated roles', make: () => key.sign({ roles: ['RECRUITER', 'RECRUITER'] }) },
    { what: 'small letters in its country', make: () => key.sign({ country: 'fr' }) },
  ])('with $what is believed', async ({ make }) => {
    expect(await fresh()(await bearer(make()))).toMatchObject({ id: 'p-1', roles: ['RECRUITER'], country: 'FR' });
  });

  it('reads claims by the names that its issuer uses', async () => {
    const entry = issuerWith([key.publicJwk], { claims: { roles: 'https://x.example/roles', tenant: 'constructor' } });
    const renamed = createAuthenticator({ issuers: [entry], clock: () => NOW });
    const claims = { 'https://x.example/roles': ['INTAKE'], constructor: 'acme', roles: ['ADMIN'], tenant: 'globex' };
    expect(await renamed(await bearer(key.sign(claims)))).toMatchObject({ roles: ['INTAKE'], tenant: 'acme' });
    const message = 'The token must carry the claim "tenant": 1 to 64 letters, digits, "-", "_" or ".".';
    const bare = key.sign({ 'https://x.example/roles': ['INTAKE'] });
    expect(await refusalOf(renamed(await bearer(bare)), message)).toBe('CLAIM_TENANT');
  });
});

describe('a header is refused that', () => {
  const scheme = 'The header "Authorization" must hold the word "Bearer" and one token, and nothing else.';
  const compact = 'The token must be a signed JWT in compact form.';
  it.each([
    {
      what: 'is not there',
      of: () => undefined,
      message: 'The request must carry a token in the header "Authorization", after the word "Bearer".',
    },
    { what: 'is empty', of: () => '', message: scheme },
    { what: 'has another scheme', of: (token: string) => `Basic ${token}`, message: scheme },
    { what: 'has no scheme', of: (token: string) => token, message: scheme },
    { what: 'has two tokens', of: (token: string) => `Bearer ${token} ${token}`, message: scheme },
    { what: 'is two headers joined', of: (token: string) => `Bearer ${token}, Bearer ${token}`, message: scheme },
    { what: 'has two tokens without a space', of: (token: string) => `Bearer ${token},${token}`, message: compact },
    { what: 'has a word for a token', of: () => 'Bearer undefined', message: compact },
    { what: 'has an encrypted token (five parts)', of: () => 'Bearer a.b.c.d.e', message: compact },
    { what: 'has parts that hold no JSON', of: () => 'Bearer aaaa.bbbb.cccc', message: compact },
    { what: 'has a control character', of: (token: string) => `Bearer ${token}\u0000`, message: compact },
    {
      what: 'is longer than 8 KB',
      of: (token: string) => `Bearer ${token}${'A'.repeat(8192)}`,
      message: 'The token must be at most 8 KB long.',
    },
  ])('$what', async ({ of, message }) => {
    await refusalOf(fresh()(of(await key.sign())), message);
  });
});

describe('a token is refused', () => {
  const algorithm = 'The token must be signed with an asymmetric algorithm that is accepted for its issuer.';
  const notYet = 'The token is not valid yet; look at its claims "nbf" and "iat".';
  const keyUnknown = 'The token must be signed with a key that its issuer publishes.';
  const rolesClaim =
    'The token must carry the claim "roles": a list of at least one role, each of which the gateway knows.';
  const purposesClaim =
    'The token must carry the claim "purposes": a list of purposes, each of which the gateway knows.';
  const countryClaim = 'The token must carry the claim "country": two letters after ISO 3166-1.';
  const subClaim = 'The token must carry the claim "sub": 1 to 255 visible characters.';
  const subjectRule = 'A token with the claim "subject" must have the role SUBJECT and no other.';
  const jobsClaim = 'The claim "jobs" must be a list of at most 500 UUIDs, or "*" alone in a list, or absent.';
  const seconds = (claim: string) => `The token must carry the claim "${claim}": a number of seconds.`;
  const together = (roles: string) => `The token holds roles that are refused together: ${roles}.`;

  it.each([
    // Algorithms and keys
    { when: 'unsigned', make: async () => new UnsecuredJWT({ ...goodClaims }).encode(), message: algorithm },
    {
      when: 'signed by HMAC with the public key in PEM',
      make: async () => signedWithPublicBytes(await exportSPKI(key.publicKey)),
      message: algorithm,
    },
    {
      when: 'signed by HMAC with the public key as JWK',
      make: async () => signedWithPublicBytes(JSON.stringify(key.publicJwk)),
      message: algorithm,
    },
    {
      when: 'signed by HMAC with the raw public key',
      make: async () => signedWithPublicBytes(Buffer.from(key.publicJwk.x ?? '', 'base64url')),
      message: algorithm,
    },
    {
      when: "signed with an algorithm that is not its issuer's",
      make: async () => (await createSigningKey('rs-1', 'RS256')).sign(),
      message: algorithm,
    },
    {
      when: 'signed with a key of its own under a known kid',
      make: async () => (await createSigningKey('ed-1')).sign(),
      message: "The token's signature does not hold.",
    },
    {
      when: 'changed after it was signed',
      make: async () => {
        const [head, , signature] = (await key.sign()).split('.');
        return `${head}.${base64url({ ...goodClaims, sub: 'somebody-else' })}.${signature}`;
      },
      message: "The token's signature does not hold.",
    },
    { when: 'under an unknown kid', make: () => key.sign({}, { kid: 'ed-2' }), message: keyUnknown },
    { when: 'under the kid of another key', make: () => key.sign({}, { kid: 'ec-1' }), message: keyUnknown },
    ...['../../../../dev/null', 'file:///etc/passwd', "' OR 1=1 --", '__proto__', '', 'http://169.254.169.254/'].map(
      (kid) => ({ when: `under the kid "${kid}"`, make: () => key.sign({}, { kid }), message: keyUnknown }),
    ),
    {
      when: 'with a key in its own header',
      make: async () => {
        const own = await createSigningKey('own');
        return own.sign({}, { jwk: own.publicJwk, jku: 'https://evil.example/keys' });
      },
      message: keyUnknown,
    },
    {
      when: 'with a critical header that nobody knows',
      make: async () => {
        const [, payload, signature] = (await key.sign()).split('.');
        return `${base64url({ alg: 'EdDSA', kid: 'ed-1', crit: ['x'], x: 1 })}.${payload}.${signature}`;
      },
      message: 'The token must be a signed JWT in compact form.',
    },
    {
      when: 'of another type',
      make: () => key.sign({}, { typ: 'logout+jwt' }),
      message: 'The token must be an access token: its header "typ" must be absent, "JWT" or "at+jwt".',
    },

    // Issuer, audience, times
    { when: 'without iss', make: () => without('iss'), message: 'The token must carry the claim "iss": text.' },
    ...['https://identity.example/', 'candour-dev', '__proto__'].map((iss) => ({
      when: `from the issuer ${iss}`,
      make: () => key.sign({ iss }),
      message: 'The token must come from an issuer that this gateway is configured for.',
    })),
    {
      when: 'without aud',
      make: () => without('aud'),
      message: 'The token must carry the claim "aud": text, or a list of texts.',
    },
    {
      when: 'for another audience',
      make: () => key.sign({ aud: 'candour-2' }),
      message: 'The token must be meant for this gateway; look at its claim "aud".',
    },
    ...['exp', 'iat'].map((claim) => ({
      when: `without ${claim}`,
      make: () => without(claim),
      message: seconds(claim),
    })),
    ...['exp', 'nbf', 'iat'].flatMap((claim) => [
      { when: `with text as ${claim}`, make: () => key.sign({ [claim]: `${SECONDS}` }), message: seconds(claim) },
    ]),
    {
      when: 'after its end',
      make: () => key.sign({ iat: SECONDS - 60, nbf: SECONDS - 60, exp: SECONDS - 5 }),
      message: 'The token has expired; ask its issuer for a new one.',
    },
    { when: 'before its time', make: () => key.sign({ nbf: SECONDS + 6 }), message: notYet },
    { when: 'issued in the future', make: () => key.sign({ iat: SECONDS + 6 }), message: notYet },
    {
      when: 'of a person that lives longer than an hour',
      make: () => key.sign({ exp: SECONDS + 3601 }),
      message: 'A token of a person must live at most 1 hour, from "iat" to "exp".',
    },
    {
      when: 'of a service that lives longer than a day',
      make: () => key.sign({ kind: 'SERVICE', owner: 'ops', exp: SECONDS + 86_401 }),
      message: 'A token of a service must live at most 24 hours, from "iat" to "exp".',
    },
    {
      when: 'without jti',
      make: () => without('jti'),
      message: 'The token must carry the claim "jti": 1 to 255 visible characters.',
    },

    // Who it speaks of
    { when: 'without sub', make: () => without('sub'), message: subClaim },
    { when: 'with NUL in sub', make: () => key.sign({ sub: 'p\u0000' }), message: subClaim },
    { when: 'with a sub that is too long', make: () => key.sign({ sub: 'p'.repeat(256) }), message: subClaim },
    {
      when: 'of an unknown kind',
      make: () => key.sign({ kind: 'person' }),
      message: 'The claim "kind" must be PERSON or SERVICE, or absent.',
    },
    {
      when: 'of a service that nobody answers for',
      make: () => key.sign({ kind: 'SERVICE' }),
      message: 'A token of a service must name who answers for it in the claim "owner".',
    },
    {
      when: 'of a person with an owner',
      make: () => key.sign({ owner: 'ops' }),
      message: 'A token of a person must not carry the claim "owner".',
    },
    {
      when: 'with a list as org',
      make: () => key.sign({ org: ['acme-hr'] }),
      message: 'The claim "org" must be 1 to 255 visible characters, or absent.',
    },
    {
      when: 'with an empty client',
      make: () => key.sign({ client: '' }),
      message: 'The claim "client" must be 1 to 255 visible characters, or absent.',
    },
    {
      when: 'without tenant',
      make: () => without('tenant'),
      message: 'The token must carry the claim "tenant": 1 to 64 letters, digits, "-", "_" or ".".',
    },
    {
      when: 'for a tenant that its issuer may not speak for',
      make: () => key.sign({ tenant: 'globex' }),
      message: "The token's issuer must be one that may speak for its tenant.",
    },
    { when: 'without country', make: () => without('country'), message: countryClaim },
    { when: 'with a country of three letters', make: () => key.sign({ country: 'FRA' }), message: countryClaim },

    // What it may do
    { when: 'without roles', make: () => without('roles'), message: rolesClaim },
    { when: 'with no role', make: () => key.sign({ roles: [] }), message: rolesClaim },
    { when: 'with a role as text', make: () => key.sign({ roles: 'RECRUITER' }), message: rolesClaim },
    { when: 'with an unknown role', make: () => key.sign({ roles: ['RECRUITER', 'ROOT'] }), message: rolesClaim },
    { when: 'with a role named as a property', make: () => key.sign({ roles: ['constructor'] }), message: rolesClaim },
    {
      when: 'with a role that its issuer may not give',
      make: () => key.sign({ roles: ['LEGAL_COUNSEL'] }),
      message: "The token's issuer must be one that may give each of its roles.",
    },
    { when: 'without purposes', make: () => without('purposes'), message: purposesClaim },
    { when: 'with an unknown purpose', make: () => key.sign({ purposes: ['FUN'] }), message: purposesClaim },
    { when: 'as DPO and ADMIN', make: () => key.sign({ roles: ['DPO', 'ADMIN'] }), message: together('DPO and ADMIN') },
    {
      when: 'as a candidate and something else',
      make: () => key.sign({ roles: ['SUBJECT', 'INTAKE'], subject: CANDIDATE }),
      message: together('SUBJECT and INTAKE'),
    },
    {
      when: 'as a candidate that it does not name',
      make: () => key.sign({ roles: ['SUBJECT'] }),
      message: 'A token with the role SUBJECT must name its candidate in the claim "subject".',
    },
    { when: 'with a candidate but another role', make: () => key.sign({ subject: CANDIDATE }), message: subjectRule },
    {
      when: 'with a candidate that is no UUID',
      make: () => key.sign({ roles: ['SUBJECT'], subject: 'ada' }),
      message: 'The claim "subject" must be a UUID, or absent.',
    },
    { when: 'with jobs that are no UUIDs', make: () => key.sign({ jobs: ['chef'] }), message: jobsClaim },
    { when: 'with all jobs and one', make: () => key.sign({ jobs: ['*', CANDIDATE] }), message: jobsClaim },
  ])('$when', async ({ make, message }) => {
    await refusalOf(fresh()(await bearer(make())), message);
  });

  it('names its fault for the log, and holds no value', async () => {
    const canary = 'canary-7d1f';
    const token = await key.sign({ sub: canary, roles: [canary] }, { kid: 'ed-1' });
    expect(await refusalOf(fresh()(`Bearer ${token}`), rolesClaim)).toBe('CLAIM_ROLES');
  });
});

describe('a token that was verified before', () => {
  it('gives the same frozen principal', async () => {
    authenticate = fresh();
    const header = await bearer(key.sign());
    const first = await authenticate(header);
    expect(await authenticate(header)).toBe(first);
    expect(Object.isFrozen(first)).toBe(true);
  });

  it('ends when its time is over, and does not begin before it', async () => {
    authenticate = fresh();
    const header = await bearer(key.sign());
    await authenticate(header);
    now = new Date(NOW.getTime() + 3_605_000);
    await refusalOf(authenticate(header), 'The token has expired; ask its issuer for a new one.');
    now = new Date(NOW.getTime() - 6_000);
    await refusalOf(authenticate(header), 'The token is not valid yet; look at its claims "nbf" and "iat".');
  });
});

describe('one sub with several tokens', () => {
  const conflict = 'The principal holds, over several tokens, roles that are refused together: DPO and RECRUITER.';
  const as = async (role: string, sub = 'p-1') => bearer(key.sign({ roles: [role], sub }));

  it('is refused the later of two roles that are refused together, and keeps the earlier', async () => {
    authenticate = fresh();
    await authenticate(await as('DPO'));
    expect(await refusalOf(authenticate(await as('RECRUITER')), conflict)).toBe('ROLES');
    expect(await authenticate(await as('DPO'))).toMatchObject({ roles: ['DPO'] });
  });

  it('is refused also with a token that was believed before', async () => {
    authenticate = fresh();
    const recruiter = await bearer(key.sign({ kind: 'SERVICE', owner: 'ops', exp: SECONDS + 86_400 }));
    await authenticate(recruiter);
    await refusalOf(
      authenticate(await as('AUDITOR')),
      'The principal holds, over several tokens, roles that are refused together: RECRUITER and AUDITOR.',
    );
    expect(await authenticate(recruiter)).toMatchObject({ roles: ['RECRUITER'] });
  });

  it('may hold roles that go together, and another sub any', async () => {
    authenticate = fresh();
    await authenticate(await as('RECRUITER'));
    expect(await authenticate(await as('INTAKE'))).toMatchObject({ roles: ['INTAKE'] });
    expect(await authenticate(await as('DPO', 'p-2'))).toMatchObject({ roles: ['DPO'] });
  });

  it('is free of a role that it was not seen with for 24 hours', async () => {
    authenticate = fresh();
    await authenticate(await as('DPO'));
    now = new Date(NOW.getTime() + 24 * 3_600_000);
    const later = { iat: SECONDS + 86_400, nbf: SECONDS + 86_400, exp: SECONDS + 86_460 };
    expect(await authenticate(await bearer(key.sign(later)))).toMatchObject({ roles: ['RECRUITER'] });
  });
});

describe('a token is recognised', () => {
  it('once it was let in, and inside its time only', async () => {
    const authenticate = fresh();
    const header = await bearer(key.sign());
    expect(authenticate.recognise(header)).toBeNull();
    const principal = await authenticate(header);
    expect(authenticate.recognise(header)).toBe(principal);
    now = new Date(NOW.getTime() + 2 * 3_600_000);
    expect(authenticate.recognise(header)).toBeNull();
  });

  it('no longer once it was refused', async () => {
    const authenticate = fresh();
    const header = await bearer(key.sign());
    await authenticate(header);
    now = new Date(NOW.getTime() + 2 * 3_600_000);
    await expect(authenticate(header)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    now = NOW;
    expect(authenticate.recognise(header)).toBeNull();
  });

  it.each(['', 'Bearer', 'Basic eDp5', 'Bearer abc'])('never as %j', (header) => {
    expect(fresh().recognise(header)).toBeNull();
  });
});
