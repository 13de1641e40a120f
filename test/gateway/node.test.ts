import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adviser, dpo, recruiter, screening, selection } from '../helpers/askers.js';
import { type Asker, type ClientAnswer, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { expectLedgerHolds, recordsOf } from '../helpers/ledger.js';
import { knownApplications, nobody, person, rowsOf, visible } from './people.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

const ada = person('EVERYTHING_VALID');
const [job] = rowsOf.acme.job;
const application = rowsOf.acme.application.find(
  ({ candidate, stage }) => candidate === ada && stage === 'SHORTLISTED',
);
/** An application that was scored before its person was chosen for anything, and its person. */
const screened = rowsOf.acme.application.find(
  ({ candidate, stage, score }) =>
    stage === 'SCREENING' && score !== null && visible('acme', screening).includes(candidate),
);
const applicant = rowsOf.acme.candidate.find(({ id }) => id === screened?.candidate);
const ask = (asker: Asker, id: string, fields: string, purpose: string = screening): Promise<ClientAnswer> =>
  candour.ask(asker, `query Q($id: ID!) @purpose(is: ${purpose}) { ${fields} }`, { variables: { id } });
const node = `node(id: $id) { __typename id
  ... on Candidate { city email } ... on Application { stage score candidate { id city email } } ... on Job { title } }`;

describe('node', () => {
  it.each([
    ['a candidate', ada, { __typename: 'Candidate', id: ada, city: rowsOf.acme.candidate[0]?.city, email: null }],
    [
      'a candidate in capitals',
      ada.toUpperCase(),
      { __typename: 'Candidate', id: ada, city: rowsOf.acme.candidate[0]?.city, email: null },
    ],
    ['a vacancy', job?.id ?? '', { __typename: 'Job', id: job?.id, title: job?.title }],
    [
      'an application, with the way back to its person',
      screened?.id ?? '',
      {
        __typename: 'Application',
        id: screened?.id,
        stage: screened?.stage,
        score: null,
        candidate: { id: applicant?.id, city: applicant?.city, email: null },
      },
    ],
  ])('finds %s, under the same verdicts as every other way', async (_what, id, found) => {
    const answer = await ask(recruiter, id, node);
    expect(answer.data).toEqual({ node: found });
    const query = `query Q($id: ID!) @purpose(is: ${screening}) { ${node} }`;
    await expectLedgerHolds(candour, { query, variables: { id }, answer });
  });

  it.each([
    ['NO_NOTICE', 'NOTICE_MISSING'],
    ['RETENTION_EXPIRED', 'SUBJECT_RESTRICTED'],
  ] as const)('opens an application no wider than its person is: %s', async (state, code) => {
    const applied = knownApplications('acme', screening).find(({ candidate }) => candidate === person(state));
    const id = applied?.id ?? '';
    const fields =
      'node(id: $id) { __typename id ... on Application { stage appliedAt job { title } candidate { id city } } }';
    const answer = await ask(recruiter, id, fields);
    expect(answer.data).toEqual({
      node: { __typename: 'Application', id, stage: null, appliedAt: null, job: null, candidate: null },
    });
    expect(new Set(answer.extensions.access.refused.map((row) => row.code))).toEqual(new Set([code]));
    expect((await recordsOf(candour, answer))[0]?.subjects).toEqual([person(state)]);
  });

  it('releases the score for selection', async () => {
    const fields = 'node(id: $id) { ... on Application { score notes { author } } }';
    const { data } = await ask(recruiter, application?.id ?? '', fields, selection);
    expect(data).toMatchObject({ node: { score: application?.score } });
    expect(application?.score).toEqual(expect.any(Number));
  });
});

describe('an id that the tenant does not have', () => {
  const foreign = rowsOf.globex;
  const ids = [
    ['unknown', nobody],
    ["another tenant's candidate", foreign.candidate[0]?.id ?? ''],
    ["another tenant's application", foreign.application[0]?.id ?? ''],
    ["another tenant's vacancy", foreign.job[0]?.id ?? ''],
    ['an application of our own', application?.id ?? ''],
    ['a vacancy of our own', job?.id ?? ''],
    ['no UUID', 'x'],
    ['empty', ''],
    ['NUL', '\0'],
    ['a number', '7'],
  ] as const;

  it.each([
    ['candidate', 'candidate(id: $id) { id city email work { employer } }', recruiter, screening, ids],
    ['candidate', 'candidate(id: $id) { id religiousBelief }', adviser, 'MOBILITY_RELOCATION', ids],
    ['candidate', 'candidate(id: $id) { id religiousBelief }', dpo, 'RIGHTS_FULFILMENT', ids],
    ['node', node, recruiter, screening, ids.filter(([what]) => !what.includes('our own'))],
  ] as const)('answers the bytes of an unknown one: %s { %s }', async (field, fields, asker, purpose, asked) => {
    const texts = new Set<string>();
    for (const [, id] of asked) {
      const answer = await ask(asker, id, fields, purpose);
      expect(answer.data).toEqual({ [field]: null });
      texts.add(answer.text.replaceAll(answer.receipt ?? '', '…'));
      const records = await recordsOf(candour, answer);
      expect(records).toEqual([
        expect.objectContaining({ outcome: 'NOT_FOUND', code: 'NOT_FOUND', subjects: [], tenant: 'acme' }),
      ]);
    }
    expect(texts.size).toBe(1);
  });

  it('leaves no trace of itself in any log', async () => {
    const id = foreign.candidate[0]?.id ?? '';
    await ask(recruiter, id, 'candidate(id: $id) { id }');
    const { rows } = await candour.database.pool.query<{ text: string; tenant: string }>(
      'select tenant, entry::text as text from access_log_entry entry union all select tenant, token::text from access_log_token token',
    );
    expect(rows.length).toBeGreaterThan(1);
    for (const { text, tenant } of rows) {
      expect(text).not.toContain(id);
      expect(text).not.toContain(nobody);
      expect(tenant).not.toBe('globex');
    }
  });
});

describe('jobs', () => {
  it('come by id, page by page, and are those of the tenant', async () => {
    const found: string[] = [];
    for (let after: string | null = null; ; after = found.at(-1) ?? null) {
      const query = 'query Q($after: ID) { jobs(first: 7, after: $after) { id title } }';
      const { data } = await candour.ask(recruiter, query, { variables: { after } });
      const page = (data?.['jobs'] ?? []) as { id: string }[];
      found.push(...page.map(({ id }) => id));
      if (page.length < 7) break;
    }
    expect(found).toEqual(rowsOf.acme.job.map(({ id }) => id).sort());
    const forged = await candour.ask(recruiter, '{ jobs(after: "x") { id } }');
    expect([forged.code, forged.errors[0]?.message]).toEqual(['BAD_REQUEST', '"after" must be the id of a job.']);
  });
});
