import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  adviser,
  auditor,
  candidate,
  dpo,
  hiringManager,
  interview,
  recruiter,
  screening,
  selection,
} from '../helpers/askers.js';
import { type ClientAnswer, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { expectLedgerHolds, recordsOf } from '../helpers/ledger.js';
import { sealedValue } from '../helpers/sealed.js';
import { nobody, person, rowsOf } from './people.js';
import { everything } from './policyTable.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

const ada = person('EVERYTHING_VALID');
const sanne = person('EVERYTHING_VALID', 'globex');
const byId = (purpose: string, id: string, fields: string): string =>
  `query Q @purpose(is: ${purpose}) { candidate(id: "${id}") { ${fields} } }`;
const refusals = ({ extensions }: ClientAnswer) => extensions.access.refused.map(({ field, code }) => [field, code]);
/** An answer's text without what differs between any two requests, and without the ids that were asked for. */
const textOf = ({ text, receipt }: ClientAnswer, ...ids: readonly string[]): string =>
  ids.reduce((rest, id) => rest.replaceAll(id, '…'), text.replaceAll(receipt ?? '', '…'));

describe('a destination outside the EEA', () => {
  it.each(['MA', 'US', 'BY', 'AU'])('gets no value of a person: %s', async (country) => {
    const query = byId(screening, ada, 'id fullName city work { employer }');
    const answer = await candour.ask({ ...recruiter, country }, query);
    expect(answer.data).toEqual({ candidate: { id: ada, fullName: null, city: null, work: null } });
    expect(refusals(answer)).toEqual([
      ['Candidate.fullName', 'TRANSFER_NOT_COVERED'],
      ['Candidate.city', 'TRANSFER_NOT_COVERED'],
      ['Candidate.work', 'TRANSFER_NOT_COVERED'],
    ]);
    await expectLedgerHolds(candour, { query, answer });
    const list = await candour.ask(
      { ...recruiter, country },
      `query Q @purpose(is: ${screening}) { candidates { totalCount } }`,
    );
    expect(list.code).toBe('TRANSFER_NOT_COVERED');
    const filter = await candour.ask(
      { ...recruiter, country },
      `query Q @purpose(is: ${screening}) { candidates(where: { city: { isNull: false } }) { nodes { id } } }`,
    );
    expect(filter.code).toBe('TRANSFER_NOT_COVERED');
  });

  it.each(['FR', 'NL', 'IS', 'NO'])('is not one within it: %s', async (country) => {
    expect(refusals(await candour.ask({ ...recruiter, country }, byId(screening, ada, 'city')))).toEqual([]);
  });

  it('does not keep a person from its own data', async () => {
    const answer = await candour.ask({ ...candidate(ada), country: 'MA' }, byId('RIGHTS_FULFILMENT', ada, 'email'));
    expect(answer.data).toEqual({ candidate: { email: rowsOf.acme.candidate[0]?.email } });
  });

  it.each(['GB', 'CH'])('with an adequacy decision is answered like one within it: %s', async (country) => {
    const query = byId(screening, ada, 'id fullName city');
    const answer = await candour.ask({ ...recruiter, country }, query);
    expect(answer.data).toEqual({ candidate: { id: ada, fullName: 'A. L.', city: 'Paris' } });
    await expectLedgerHolds(candour, { query, answer });
  });
});

describe('a special category', () => {
  it.each([
    [recruiter, screening],
    [recruiter, selection],
    [hiringManager, interview],
    [recruiter, 'TALENT_POOL'],
    [dpo, 'EQUALITY_MONITORING'],
    [{ roles: ['CONTROLLER'], purposes: ['EQUALITY_MONITORING'] }, 'EQUALITY_MONITORING'],
    [auditor, 'ACCOUNTABILITY'],
  ] as const)('is not read of one person by $roles, explicit consent or not: %s', async (asker, purpose) => {
    for (const id of [ada, person('CONSENT_WITHDRAWN')]) {
      const answer = await candour.ask(asker, byId(purpose, id, 'religiousBelief ethnicOrigin'));
      expect(answer.data).toEqual({ candidate: { religiousBelief: null, ethnicOrigin: null } });
      expect(refusals(answer)).toEqual([
        ['Candidate.religiousBelief', 'PURPOSE_NOT_ALLOWED'],
        ['Candidate.ethnicOrigin', 'PURPOSE_NOT_ALLOWED'],
      ]);
    }
  });

  it('names the French ceiling for ethnic origin at acme, and the purpose elsewhere', async () => {
    const query = (id: string) => byId('EQUALITY_MONITORING', id, 'ethnicOrigin');
    const french = await candour.ask(dpo, query(ada));
    expect(french.extensions.access.refused[0]?.rule).toBe('ceiling-french-ethnic-origin');
    const dutch = await candour.ask({ ...dpo, tenant: 'globex' }, query(sanne));
    expect(dutch.extensions.access.refused[0]?.rule).toBe('ceiling-special-category-purpose');
  });
});

describe('the person itself', () => {
  it('sees its ethnic origin and religious belief, consent or not, under any jurisdiction', async () => {
    await candour.database.pool.query("update candidate set ethnic_origin = $2 where tenant = 'acme' and id = $1", [
      ada,
      await sealedValue(candour.fresh, 'stored before', {
        tenant: 'acme',
        person: ada,
        coordinate: 'Candidate.ethnicOrigin',
      }),
    ]);
    const own = await candour.ask(candidate(ada), byId('RIGHTS_FULFILMENT', ada, 'id ethnicOrigin religiousBelief'));
    const religiousBelief = rowsOf.acme.candidate[0]?.religious_belief;
    expect(own.data).toEqual({ candidate: { id: ada, ethnicOrigin: 'stored before', religiousBelief } });
    expect(religiousBelief).toEqual(expect.any(String));
    const [record] = await recordsOf(candour, own);
    expect(record).toMatchObject({ basis: 'A6_1_C_LEGAL_OBLIGATION', outcome: 'RELEASED' });
  });

  it.each(['NO_NOTICE', 'CONSENT_WITHDRAWN', 'RETENTION_EXPIRED'] as const)(
    'sees everything that is stored in the state %s, but not who wrote a note',
    async (state) => {
      const query = `query Own @purpose(is: RIGHTS_FULFILMENT) { ${everything(person(state))} }`;
      const answer = await candour.ask(candidate(person(state)), query);
      expect(refusals(answer)).toEqual([['InterviewNote.author', 'PURPOSE_NOT_ALLOWED']]);
      const authors = new Set(rowsOf.acme.interview_note.map(({ author }) => author));
      for (const author of authors) expect(answer.text).not.toContain(author);
      const stored = rowsOf.acme.candidate.find(({ id }) => id === person(state));
      expect(answer.data?.['candidate']).toMatchObject({ email: stored?.email, address: stored?.address });
      await expectLedgerHolds(candour, { query, answer });
    },
  );

  it('sees nobody else: every other id answers the bytes of an unknown one', async () => {
    const other = person('CONSENT_WITHDRAWN');
    const application = rowsOf.acme.application.find((row) => row.candidate === other)?.id ?? '';
    const texts = new Set<string>();
    for (const id of [nobody, other, application, sanne]) {
      const query = `query Q($id: ID!) @purpose(is: RIGHTS_FULFILMENT) {
        candidate(id: $id) { id givenName } node(id: $id) { id __typename }
      }`;
      const answer = await candour.ask(candidate(ada), query, { variables: { id } });
      expect(answer.data).toEqual({ candidate: null, node: null });
      texts.add(textOf(answer, id));
      const outcomes = (await recordsOf(candour, answer)).map(({ outcome, subjects }) => [outcome, subjects]);
      expect(outcomes).toEqual([
        ['NOT_FOUND', []],
        ['NOT_FOUND', []],
      ]);
    }
    expect(texts.size).toBe(1);
  });

  it('is alone in a list, and may not filter it', async () => {
    const query = 'query Q @purpose(is: RIGHTS_FULFILMENT) { candidates(first: 100) { totalCount nodes { id } } }';
    expect((await candour.ask(candidate(ada), query)).data).toEqual({
      candidates: { totalCount: 1, nodes: [{ id: ada }] },
    });
    const filter = `query Q @purpose(is: RIGHTS_FULFILMENT) { candidates(where: { city: { eq: "Paris" } }) { totalCount } }`;
    expect((await candour.ask(candidate(ada), filter)).code).toBe('PURPOSE_NOT_ALLOWED');
  });
});

describe('a cell that is closed to everybody', () => {
  const states = ['EVERYTHING_VALID', 'NO_NOTICE', 'CONSENT_WITHDRAWN', 'RETENTION_EXPIRED'] as const;
  it.each([
    [recruiter, screening, 'email religiousBelief ethnicOrigin address age'],
    [recruiter, 'TALENT_POOL', 'dateOfBirth salaryExpectation religiousBelief'],
    [adviser, 'MOBILITY_RELOCATION', 'ethnicOrigin headline applications { score }'],
    [dpo, 'EQUALITY_MONITORING', 'givenName ethnicOrigin religiousBelief'],
    [{ ...recruiter, country: 'MA' }, screening, 'city fullName lastContactAt'],
  ] as const)('answers the same bytes for every state of the person ($roles, %s)', async (asker, purpose, fields) => {
    const texts = new Set<string>();
    for (const state of states) {
      const answer = await candour.ask(asker, byId(purpose, person(state), `id ${fields}`));
      expect(answer.extensions.access.refused.length).toBeGreaterThan(2);
      texts.add(textOf(answer, person(state)));
    }
    expect(texts.size).toBe(1);
  });
});
