import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationPersons } from '../../src/demonstration/demonstrationPersons.js';
import { adviser, auditor, candidate, intake, management, recruiter } from '../helpers/askers.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';

const [ada, , ines] = demonstrationPersons.acme;
let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

const page =
  'query P($after: String, $first: Int) @purpose(is: TALENT_POOL) { candidates(orderBy: [{ by: CITY }], after: $after, first: $first) { nodes { id } pageInfo { hasNextPage endCursor } } }';

interface Page {
  readonly candidates: {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly endCursor: string };
  };
}

describe('a cursor', () => {
  it('tells nothing of a person who has withdrawn since, whatever the value behind it', async () => {
    const all = await candour.ask(recruiter, page, { variables: { first: 100 } });
    const nodes = (all.data as unknown as Page).candidates.nodes;
    const first = nodes.findIndex(({ id }) => id === ada?.id) + 1;
    expect(first).toBeGreaterThan(0);
    const cut = await candour.ask(recruiter, page, { variables: { first } });
    const after = (cut.data as unknown as Page).candidates.pageInfo.endCursor;
    const withdraw = `mutation W @purpose(is: RIGHTS_FULFILMENT) { withdrawConsent(candidate: "${ada?.id}", purpose: TALENT_POOL) { status } }`;
    await candour.ask(candidate(ada?.id ?? ''), withdraw);
    const answers = new Set<string>();
    for (const city of ['Aaa', 'Paris', 'Zzz', null]) {
      await candour.database.pool.query('update candidate set city = $1 where tenant = $2 and id = $3', [
        city,
        'acme',
        ada?.id,
      ]);
      const { errors, data } = await candour.ask(recruiter, page, { variables: { first: 1, after } });
      answers.add(JSON.stringify({ errors, data }));
    }
    expect([...answers]).toEqual([
      JSON.stringify({
        errors: [
          {
            message: 'The list has changed where the cursor stands. Begin again without it.',
            extensions: { code: 'BAD_REQUEST' },
          },
        ],
      }),
    ]);
  });
});

describe('filters', () => {
  it('are bounded together, with the values that variables bring', async () => {
    const query =
      'query F($c: [String!]) @purpose(is: RECRUITMENT_APPLICATION_SCREENING) { a: candidates(where: { city: { in: $c } }) { totalCount } b: candidates(where: { city: { in: $c } }) { totalCount } }';
    const cities = Array.from({ length: 600 }, (_, position) => `city ${position}`);
    const { errors } = await candour.ask(recruiter, query, { variables: { c: cities } });
    expect(errors).toEqual([
      {
        message: 'The filters of an operation may hold at most 1000 conditions and values together.',
        extensions: { code: 'LIMIT_EXCEEDED' },
      },
    ]);
  });
});

describe('a consent that somebody else records', () => {
  const give = (of: string | undefined, collectedAt: string, more: string) =>
    `mutation G @purpose(is: ${management}) { giveConsent(candidate: "${of}", ${more}, noticeVersion: "v2", evidence: { method: PAPER, reference: "r", collectedAt: "${collectedAt}" }) { status } }`;

  it('needs evidence later than the withdrawal', async () => {
    const old = await candour.ask(intake, give(ines?.id, '2001-01-01T00:00:00Z', 'purpose: TALENT_POOL'));
    expect(old.errors).toEqual([
      {
        message:
          'The evidence must be later than the withdrawal of the person; only the person can give the consent again.',
        extensions: { code: 'CONSENT_WITHDRAWN' },
      },
    ]);
    const new_ = await candour.ask(intake, give(ines?.id, '2026-03-02T11:00:00Z', 'purpose: TALENT_POOL'));
    expect(new_.data).toEqual({ giveConsent: { status: 'GIVEN' } });
  });

  it('takes nothing from the explicit one that the person gave', async () => {
    const belief = `query R @purpose(is: MOBILITY_RELOCATION) { candidate(id: "${ada?.id}") { religiousBelief } }`;
    const before = await candour.ask(adviser, belief);
    const asked = await candour.ask(
      intake,
      give(ada?.id, '2026-03-01T00:00:00Z', 'purpose: MOBILITY_RELOCATION, explicit: true'),
    );
    expect(asked.data).toEqual({ giveConsent: { status: 'REQUESTED' } });
    expect(before.data).toEqual({ candidate: { religiousBelief: expect.any(String) } });
    expect((await candour.ask(adviser, belief)).data).toEqual(before.data);
  });
});

describe('a mutation that is to fail on any refusal', () => {
  const update = (fields: string) =>
    `mutation U @purpose(is: ${management}, onRefusal: ERROR) { updateCandidate(id: "${ada?.id}", set: { headline: "Changed" }) { ${fields} } }`;

  it('fails before it writes where the refusal is the same for everybody', async () => {
    const { errors } = await candour.ask(intake, update('id address'));
    expect(errors[0]?.extensions).toEqual({
      field: 'Candidate.address',
      rule: 'default-deny',
      code: 'PURPOSE_NOT_ALLOWED',
    });
    expect(errors[0]?.message).toContain('Nothing was written.');
    const { rows } = await candour.database.pool.query('select headline from candidate where id = $1', [ada?.id]);
    expect(rows).not.toEqual([{ headline: 'Changed' }]);
  });

  it('says that what it wrote stands where the refusal depends on the person', async () => {
    const create = `mutation C @purpose(is: ${management}, onRefusal: ERROR) { createCandidate(input: { givenName: "New" }) { givenName } }`;
    const { errors } = await candour.ask(intake, create);
    expect(errors[0]?.extensions).toMatchObject({ code: 'NOTICE_MISSING', written: true });
    expect(errors[0]?.message).toContain('What it wrote stands.');
  });
});

describe('well-formed input at the edge of what can be stored', () => {
  it('is refused or matches nothing, never INTERNAL', async () => {
    const expiry = `mutation E @purpose(is: RIGHTS_FULFILMENT) { giveConsent(candidate: "${ada?.id}", purpose: TALENT_POOL, noticeVersion: "v2", expiresAt: "9999-12-31T23:59:59-01:00") { status } }`;
    expect((await candour.ask(candidate(ada?.id ?? ''), expiry)).code).toBe('BAD_REQUEST');
    for (const field of ['subject', 'principal', 'organisation', 'field', 'code'])
      for (const text of ['a\\u0000', '']) {
        const query = `query A @purpose(is: ACCOUNTABILITY) { accessRecords(where: { ${field}: "${text}" }) { nodes { index } } }`;
        expect((await candour.ask(auditor, query)).data).toEqual({ accessRecords: { nodes: [] } });
      }
    expect(candour.unplanned).toEqual([]);
  });
});
