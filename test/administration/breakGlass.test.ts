import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { nobody, person as personOf, rowsOf } from '../gateway/people.js';
import { counsel, interview, recruiter, screening } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import { refusalOf } from '../writes/support.js';
import {
  claimed,
  closing,
  controller,
  type GrantWanted,
  grantOf,
  naming,
  officer,
  opened,
  opening,
  person,
} from './breakGlassSupport.js';

let candour: TestGateway;
let other: TestGateway;
const noon = new Date('2026-03-02T12:00:00Z');
const ada = personOf('EVERYTHING_VALID');
const noNotice = personOf('NO_NOTICE');
const ines = personOf('CONSENT_WITHDRAWN');
const stranger = personOf('EVERYTHING_VALID', 'globex');
const notGranted =
  'PURPOSE_NOT_GRANTED: The token does not grant the purpose LEGAL_CLAIMS. Ask the issuer of the token to grant it.';

beforeAll(async () => {
  candour = await startTestGateway();
  other = await startTestGateway({ fresh: candour.fresh });
  // Everybody here stands under a claim, but for one: what is closed then is closed for another reason.
  for (const id of [ada, noNotice]) await claimed(candour, id);
});
afterEach(() => {
  candour.clock.now = noon;
  other.clock.now = noon;
});
afterAll(async () => {
  await other.stop();
  await candour.stop();
});

const emailOf = (id: string): string => rowsOf.acme.candidate.find((row) => row.id === id)?.email ?? '';
const later = (minutes: number): void => {
  for (const { clock } of [candour, other]) clock.now = new Date(noon.getTime() + minutes * 60_000);
};

describe('a grant of break-glass', () => {
  it('lets its principal read its persons for its purpose on every replica at once, without purpose, role or scope of its own', async () => {
    const before = await other.ask(person, naming(nobody, ada));
    expect(refusalOf(before)).toBe(notGranted);
    const id = await opened(candour, { persons: [ada, noNotice] }, { as: { ...person, jobs: [] } });
    for (const grant of [id, id.toUpperCase()]) {
      const { data } = await other.ask(
        { ...person, jobs: [] },
        naming(grant, ada, { fields: 'email applications { id }' }),
      );
      expect(data?.['candidate']).toMatchObject({ id: ada, email: emailOf(ada) });
      expect(data).toMatchObject({ candidate: { applications: [{}, {}, {}] } });
    }
    const list = `query @purpose(is: LEGAL_CLAIMS, because: "${id}") { candidates { totalCount nodes { id } } }`;
    expect((await other.ask(person, list)).data?.['candidates']).toMatchObject({ totalCount: 2 });
    const unnamed = await other.ask(person, naming('', ada));
    expect(refusalOf(unnamed)).toBe(notGranted);
  });

  it('lets nobody else be seen: who is not named, is of another tenant, or does not exist answer alike', async () => {
    await claimed(candour, ines);
    const id = await opened(candour, { persons: [ada, stranger, nobody] });
    const answers = await Promise.all([ines, stranger, nobody].map((each) => candour.ask(person, naming(id, each))));
    expect(answers.map(({ data }) => data)).toEqual(Array.from({ length: 3 }, () => ({ candidate: null })));
    const [record] = await recordsOf(candour, answers[0] ?? { receipt: null });
    expect(record).toMatchObject({ outcome: 'NOT_FOUND', subjects: [] });
    const foreign = { ...person, tenant: 'globex', organisation: 'globex-hr' };
    expect(refusalOf(await candour.ask(foreign, naming(id, stranger)))).toBe(notGranted);
    const application = rowsOf.acme.application.find(({ candidate }) => candidate === ines)?.id;
    const node = `query @purpose(is: LEGAL_CLAIMS, because: "${id}") { node(id: "${application}") { id } }`;
    expect((await candour.ask(person, node)).data).toEqual({ node: null });
  });

  it.each<[string, Partial<Asker>]>([
    ['another principal', { id: 'p-other' }],
    ['a service of the same name', { kind: 'SERVICE' }],
    ['the principal once it has no role that reads candidates', { roles: ['AUDITOR'] }],
    ['the principal once it is a candidate', { roles: ['SUBJECT'], subject: ada }],
  ])('serves not %s', async (_who, changed) => {
    const id = await opened(candour, { persons: [ada] });
    expect(refusalOf(await candour.ask({ ...person, ...changed }, naming(id, ada)))).toBe(notGranted);
  });

  it('serves no other purpose, and no text that only holds its id', async () => {
    const id = await opened(candour, { persons: [ada] });
    for (const purpose of ['SECURITY', 'RIGHTS_FULFILMENT', 'TALENT_POOL'])
      expect((await candour.ask(person, naming(id, ada, { purpose }))).code).toBe('PURPOSE_NOT_GRANTED');
    for (const text of [`${id} `, `grant ${id}`, `%${id.slice(1)}`, '__proto__'])
      expect(refusalOf(await candour.ask(person, naming(text, ada)))).toBe(notGranted);
  });

  it('ends at its minute, on every replica', async () => {
    const id = await opened(candour, { persons: [ada], minutes: 1 });
    later(0.99);
    expect((await other.ask(person, naming(id, ada))).data).toEqual({ candidate: { id: ada, email: emailOf(ada) } });
    later(1);
    expect(refusalOf(await other.ask(person, naming(id, ada)))).toBe(notGranted);
    expect(refusalOf(await candour.ask(person, naming(id, ada)))).toBe(notGranted);
  });

  it.each([
    ['DPO', officer],
    ['CONTROLLER', controller],
  ] as const)('ends at once when the %s closes it', async (_role, as) => {
    const id = await opened(candour, { persons: [ada] });
    expect((await other.ask(person, naming(id, ada))).code).toBeNull();
    expect((await closing(candour, as, id)).code).toBeNull();
    expect(refusalOf(await other.ask(person, naming(id, ada)))).toBe(notGranted);
  });

  it('ends on every replica also where its closing shares an operation with the change of a person', async () => {
    const id = await opened(candour, { persons: [ada] });
    expect((await other.ask(person, naming(id, ada))).code).toBeNull();
    const both = `mutation @purpose(is: ACCOUNTABILITY) {
      recordClaim(candidate: "${ada}", kind: HOLD, reference: "x") { id } closeBreakGlass(id: "${id}") { id } }`;
    expect((await candour.ask(controller, both)).code).toBeNull();
    expect(refusalOf(await other.ask(person, naming(id, ada)))).toBe(notGranted);
  });

  it('falls with the principal that was revoked', async () => {
    const as = { ...person, id: 'p-leaves' };
    const id = await opened(candour, { persons: [ada] }, { as });
    const administrator: Asker = { roles: ['ADMIN'], purposes: ['POLICY_ADMINISTRATION'] };
    const revoking =
      'mutation @purpose(is: POLICY_ADMINISTRATION) { revokePrincipal(principal: "p-leaves") { __typename } }';
    expect((await candour.ask(administrator, revoking)).errors).toEqual([]);
    expect((await other.ask(as, naming(id, ada))).code).toBe('UNAUTHENTICATED');
  });
});

describe('what break-glass does not lift', () => {
  const codes = (answer: Awaited<ReturnType<TestGateway['ask']>>) =>
    answer.extensions.access.refused.map(({ field, code, rule }) => [field, code, rule]);

  it('leaves closed what no line opens, what stands under no claim, and every special category', async () => {
    const unclaimed = rowsOf.acme.subject.at(-1)?.id ?? '';
    const id = await opened(candour, { persons: [ada, unclaimed] });
    const fields = 'email headline religiousBelief ethnicOrigin';
    const answer = await candour.ask(person, naming(id, ada, { fields }));
    expect(answer.data).toEqual({
      candidate: { id: ada, email: emailOf(ada), headline: null, religiousBelief: null, ethnicOrigin: null },
    });
    expect(codes(answer)).toEqual([
      ['Candidate.headline', 'PURPOSE_NOT_ALLOWED', 'default-deny'],
      ['Candidate.religiousBelief', 'PURPOSE_NOT_ALLOWED', 'default-deny'],
      ['Candidate.ethnicOrigin', 'PURPOSE_NOT_ALLOWED', 'ceiling-french-ethnic-origin'],
    ]);
    const nothing = await candour.ask(person, naming(id, unclaimed));
    expect(nothing.data).toEqual({ candidate: { id: unclaimed, email: null } });
    expect(codes(nothing)[0]?.[1]).toBe('PURPOSE_NOT_ALLOWED');
  });

  it('leaves a transfer uncovered', async () => {
    const as = { ...person, country: 'US' };
    const id = await opened(candour, { persons: [ada] }, { as });
    expect(codes(await candour.ask(as, naming(id, ada)))[0]?.[1]).toBe('TRANSFER_NOT_COVERED');
  });

  it("leaves the person's own rights to the person, and to the DPO with a request", async () => {
    const id = await opened(candour, { persons: [ada], purpose: 'RIGHTS_FULFILMENT' });
    const answer = await candour.ask(person, naming(id, ada, { purpose: 'RIGHTS_FULFILMENT' }));
    expect(answer.data).toEqual({ candidate: { id: ada, email: null } });
    expect(codes(answer)).toEqual([['Candidate.email', 'ROLE_FORBIDDEN', 'ceiling-rights-request']]);
  });

  it('opens for SECURITY no candidate value where the policy opens none', async () => {
    const id = await opened(candour, { persons: [ada], purpose: 'SECURITY' });
    const answer = await candour.ask(person, naming(id, ada, { purpose: 'SECURITY' }));
    expect(answer.data).toEqual({ candidate: { id: ada, email: null } });
    expect(codes(answer)[0]?.[1]).toBe('PURPOSE_NOT_ALLOWED');
  });

  it('makes nobody a DPO: what an office may do, and its view of codes, stay with the office', async () => {
    const id = await opened(candour, { persons: [ada], purpose: 'SECURITY' });
    for (const root of ['breakGlassGrants { id }', 'notices { id }', 'accessRecords { treeSize }']) {
      const query = `query @purpose(is: SECURITY, because: "${id}") { ${root} }`;
      expect((await candour.ask(person, query)).code).toBe('ROLE_FORBIDDEN');
    }
  });

  it('opens no mutation: one that names a grant is judged as if it named none', async () => {
    const id = await opened(candour, { persons: [ada] });
    const writing = `mutation @purpose(is: LEGAL_CLAIMS, because: "${id}") { updateCandidate(id: "${ada}", set: { city: "Lille" }) { id email } }`;
    expect(refusalOf(await candour.ask(person, writing))).toBe(notGranted);
    const rights = await opened(candour, { persons: [ada], purpose: 'RIGHTS_FULFILMENT' });
    const withdrawing = `mutation @purpose(is: RIGHTS_FULFILMENT, because: "${rights}") { withdrawConsent(candidate: "${ada}", purpose: TALENT_POOL) { status } }`;
    expect((await candour.ask(person, withdrawing)).code).toBe('PURPOSE_NOT_GRANTED');
    const security = await opened(candour, { persons: [ada], purpose: 'SECURITY' });
    const closes = `mutation @purpose(is: SECURITY, because: "${security}") { closeBreakGlass(id: "${security}") { id } }`;
    expect((await candour.ask(person, closes)).code).toBe('PURPOSE_NOT_GRANTED');
  });

  it('narrows whoever may act for the purpose anyway to the persons of the grant', async () => {
    const as: Asker = { ...counsel, kind: 'PERSON', id: 'p-counsel' };
    const id = await opened(candour, { persons: [noNotice] }, { as, stated: 'LEGAL_CLAIMS' });
    const list = (because: string) =>
      candour.ask(as, `query @purpose(is: LEGAL_CLAIMS${because}) { candidates { nodes { id } } }`);
    expect((await list(`, because: "${id}"`)).data).toEqual({ candidates: { nodes: [{ id: noNotice }] } });
    const all = (await list('')).data as { candidates: { nodes: { id: string }[] } };
    expect(all.candidates.nodes.map((node) => node.id)).toContain(ada);
  });

  it('leaves the very same operation under another purpose as it was', async () => {
    const id = await opened(candour, { persons: [ada] });
    const fields = 'fullName email';
    const asked = (grant: string) => candour.ask(recruiter, naming(grant, ada, { purpose: screening, fields }));
    expect((await asked(id)).data).toEqual((await asked('none')).data);
  });
});

describe('openBreakGlass', () => {
  it('answers the same of persons whom the tenant does not have', async () => {
    const shape = async (persons: readonly string[]) => {
      const { id, ...grant } = grantOf(await opening(candour, { persons }));
      expect(id).toMatch(/^[0-9a-f-]{36}$/);
      return grant;
    };
    const known = await shape([ada, noNotice]);
    expect(known).toEqual({
      ...{ principal: 'p-romy', purpose: 'LEGAL_CLAIMS', reason: 'The court wants an answer by noon.' },
      ...{ openedAt: '2026-03-02T12:00:00.000Z', expiresAt: '2026-03-02T12:30:00.000Z', persons: 2 },
      ...{ closings: [], read: [] },
    });
    expect(await shape([nobody, stranger])).toEqual(known);
    expect(await shape([ada, ada.toUpperCase(), stranger])).toEqual(known);
  });

  it('is recorded with those of the persons whom the tenant has, by digest, without its reason', async () => {
    const asked = await opening(candour, { persons: [ada, nobody, stranger], reason: 'A canary sang of 77.' });
    const [record] = await recordsOf(candour, asked);
    expect(record).toMatchObject({ purpose: interview, outcome: 'WRITTEN', subjects: [ada] });
    const { rows } = await candour.database.pool.query<{ leaf: string; digest: string | null; isWrite: boolean }>(
      `select convert_from(leaf, 'UTF8') as leaf, change_digest as digest,
         fields @> '[{"field": "Mutation.openBreakGlass", "mode": "WRITE"}]' as "isWrite"
       from access_log_entry where tenant = 'acme' order by index desc`,
    );
    expect(rows.find(({ isWrite }) => isWrite)?.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(rows.filter(({ leaf }) => /canary/.test(leaf))).toEqual([]);
    const kept = await candour.database.pool.query("select 1 from idempotency where outcome::text like '%canary%'");
    expect(kept.rows).toEqual([]);
  });

  it('is done once for one idempotency key', async () => {
    const options = { idempotencyKey: 'k-1' };
    const first = grantOf(await opening(candour, { persons: [ada] }, options));
    expect(grantOf(await opening(candour, { persons: [ada] }, options))).toEqual(first);
  });

  it.each<[string, Asker]>([
    ['a service', { ...recruiter, purposes: [interview] }],
    ['an auditor', { roles: ['AUDITOR'], purposes: ['ACCOUNTABILITY'], kind: 'PERSON' }],
    ['the DPO', { ...officer, kind: 'PERSON' }],
    ['a controller', { ...controller, kind: 'PERSON' }],
    ['an administrator', { roles: ['ADMIN'], purposes: ['POLICY_ADMINISTRATION'], kind: 'PERSON' }],
    ['a candidate', { roles: ['SUBJECT'], purposes: ['RIGHTS_FULFILMENT'], kind: 'PERSON', subject: ada }],
  ])('is not for %s', async (_who, as) => {
    const answer = await opening(candour, { persons: [ada] }, { as, stated: as.purposes[0] ?? '' });
    expect(refusalOf(answer)).toBe(
      'ROLE_FORBIDDEN: Break-glass is opened by a natural person (claim "kind" PERSON) with a role that reads candidates.',
    );
  });

  it.each(['RECRUITMENT_INTERVIEW_MANAGEMENT', 'MOBILITY_RELOCATION', 'ACCOUNTABILITY', 'POLICY_ADMINISTRATION'])(
    'is not for %s',
    async (purpose) => {
      expect(refusalOf(await opening(candour, { persons: [ada], purpose }))).toBe(
        'PURPOSE_NOT_ALLOWED: Break-glass is for LEGAL_CLAIMS, SECURITY, RIGHTS_FULFILMENT, and for no other purpose.',
      );
    },
  );

  const persons = '"Mutation.openBreakGlass(persons:)" must name from 1 to 20 persons.';
  const ids = '"Mutation.openBreakGlass(persons:)" must hold ids of candidates, UUIDs.';
  const minutes = '"Mutation.openBreakGlass(minutes:)" must be from 1 to 60.';
  const text = '"Mutation.openBreakGlass(reason:)" must be a text of 10 to 2,000 visible characters.';
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) => `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`);
  it.each<readonly [GrantWanted, string]>([
    [{ persons: [] }, persons],
    [{ persons: many(21) }, persons],
    [{ persons: ['x'] }, ids],
    [{ persons: [ada, `${ada} `] }, ids],
    ...[0, -1, 61, 2 ** 31 - 1].map((given) => [{ persons: [ada], minutes: given }, minutes] as const),
    ...[
      ...['', 'too short', ' '.repeat(50), 'a\u200b'.repeat(9), '\u2800'.repeat(20), 'x'.repeat(2_001)],
      ...[`${'x'.repeat(20)}\u0000`, `${'x'.repeat(20)}\ud800`],
    ].map((given) => [{ persons: [ada], reason: given }, text] as const),
  ])('refuses %j', async (wanted, sentence) => {
    expect(refusalOf(await opening(candour, wanted))).toBe(`BAD_REQUEST: ${sentence}`);
  });

  it('takes what lies at the bounds', async () => {
    for (const wanted of [
      { persons: many(20), minutes: 60, reason: 'é'.repeat(10) },
      { persons: many(1), minutes: 1, reason: 'x'.repeat(2_000) },
    ])
      expect(grantOf(await opening(candour, wanted, { as: { ...person, id: 'p-bounds' } })).persons).toBe(
        wanted.persons.length,
      );
  });

  it('is refused to a principal that holds fifty that are open', async () => {
    const as = { ...person, id: 'p-many' };
    for (let count = 0; count < 50; count++) await opened(candour, { persons: [ada], minutes: 5 }, { as });
    expect(refusalOf(await opening(candour, { persons: [ada] }, { as }))).toBe(
      'LIMIT_EXCEEDED: A principal may hold at most 50 grants of break-glass that are open. Wait until one has ended.',
    );
    later(5);
    expect((await opening(candour, { persons: [ada] }, { as })).code).toBeNull();
  });
});

it('plans nothing that the gateway did not expect', () => {
  expect([...candour.unplanned, ...other.unplanned]).toEqual([]);
});
