import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  adviser,
  auditor,
  candidate,
  counsel,
  dpo,
  hiringManager,
  intake,
  management,
  recruiter,
  screening,
  selection,
} from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import { person, rowsOf } from './people.js';

const ada = person('EVERYTHING_VALID');
const asked = `candidate(id: "${ada}") { givenName familyName email city }`;
const [row] = rowsOf.acme.candidate;
let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

/** Nothing that is stored of the person, her id apart, which the caller sent. */
function expectNothingOfAda(text: string): void {
  for (const [column, value] of Object.entries(row ?? {}))
    if (typeof value === 'string' && value.length > 3 && column !== 'id' && column !== 'tenant')
      expect(text, column).not.toContain(value);
}

const fix = 'add "@purpose(is: …)" to the operation itself';
const faults: readonly (readonly [fault: string, query: string, sentence: string])[] = [
  ['states none', `query Q { ${asked} }`, fix],
  ['states none, without a name', `{ ${asked} }`, fix],
  ['lists without', '{ candidates { totalCount } }', fix],
  ['asks for a node without', `{ node(id: "${ada}") { id } }`, fix],
  ['only asks whether somebody is there', `{ candidate(id: "${ada}") { __typename } }`, fix],
  ['reads the log without', '{ accessRecords { treeSize } }', fix],
  [
    'changes something without',
    `mutation { withdrawConsent(candidate: "${ada}", purpose: TALENT_POOL) { status } }`,
    fix,
  ],
  ['mixes what needs none with what does', `{ __typename jobs { id } ${asked} }`, fix],
  ['states an unknown one', `query Q @purpose(is: CURIOSITY) { ${asked} }`, 'names no purpose of the enum "Purpose"'],
  ['states a text', `query Q @purpose(is: "${screening}") { ${asked} }`, 'without quotes'],
  ['states null', `query Q @purpose(is: null) { ${asked} }`, 'must be a value of the enum'],
  ['states nothing in it', `query Q @purpose { ${asked} }`, 'needs its argument "is"'],
  [
    'states it by variable',
    `query Q($p: Purpose!) @purpose(is: $p) { ${asked} }`,
    'must be a literal, never a variable',
  ],
  [
    'states two',
    `query Q @purpose(is: ${screening}) @purpose(is: ${screening}) { ${asked} }`,
    'states @purpose more than once',
  ],
  ['states the argument twice', `query Q @purpose(is: ${screening}, is: ${selection}) { ${asked} }`, 'is given twice'],
  [
    'states it on a fragment only',
    `query Q { ...F } fragment F on Query @purpose(is: ${screening}) { ${asked} }`,
    'stands on a query or a mutation, nowhere else',
  ],
  ['states it on a field only', `{ candidate(id: "${ada}") @purpose(is: ${screening}) { email } }`, 'nowhere else'],
  ['states it on an inline fragment only', `{ ... @purpose(is: ${screening}) { ${asked} } }`, 'nowhere else'],
];

describe('an operation that needs a purpose', () => {
  it.each(faults)('is refused as PURPOSE_REQUIRED when it %s', async (_fault, query, sentence) => {
    const answer = await candour.ask(recruiter, query, { variables: { p: screening } });
    expect(answer.code).toBe('PURPOSE_REQUIRED');
    expect(answer.errors[0]?.extensions.code).toBe('PURPOSE_REQUIRED');
    expect(answer.errors[0]?.message).toContain(sentence);
    expect(answer.data ?? null).toBeNull();
    expectNothingOfAda(answer.text);
    const records = await recordsOf(candour, answer);
    expect(records).toEqual([expect.objectContaining({ outcome: 'REFUSED', code: 'PURPOSE_REQUIRED', subjects: [] })]);
  });

  it('states it itself: the purpose of another operation in the document does not count', async () => {
    const query = `query A @purpose(is: ${screening}) { ${asked} } query B { ${asked} }`;
    expect((await candour.ask(recruiter, query, { operationName: 'A' })).code).toBeNull();
    const answer = await candour.ask(recruiter, query, { operationName: 'B' });
    expect(answer.code).toBe('PURPOSE_REQUIRED');
    expectNothingOfAda(answer.text);
  });
});

const refusals: readonly (readonly [code: string, who: string, asker: Asker, purpose: string, sentence: string])[] = [
  ['PURPOSE_NOT_GRANTED', 'whose token does not grant it', hiringManager, screening, 'The token does not grant'],
  ['PURPOSE_NOT_GRANTED', 'whose token grants nothing', { ...recruiter, purposes: [] }, screening, 'does not grant'],
  [
    'PURPOSE_NOT_INSTRUCTED',
    'that has it granted, where no controller instructs it',
    recruiter,
    'RECRUITMENT_BACKGROUND_CHECK',
    'The controller has not instructed the purpose RECRUITMENT_BACKGROUND_CHECK.',
  ],
  [
    'PURPOSE_NOT_INSTRUCTED',
    'that is an administrator, all the same',
    { roles: ['ADMIN'], purposes: ['RECRUITMENT_BACKGROUND_CHECK'] },
    'RECRUITMENT_BACKGROUND_CHECK',
    'Only the controller can add it',
  ],
  [
    'ROLE_FORBIDDEN',
    'whose role is not for it',
    { ...hiringManager, purposes: [screening] },
    screening,
    'None of the roles in the token may act for the purpose',
  ],
  [
    'ROLE_FORBIDDEN',
    'that adjusts settings',
    { roles: ['ADMIN'], purposes: [screening] },
    screening,
    'It is for RECRUITER.',
  ],
  ['ROLE_FORBIDDEN', 'that audits', { ...auditor, purposes: [management] }, management, 'It is for INTAKE, RECRUITER.'],
  [
    'ROLE_FORBIDDEN',
    'in no role for a duty',
    { ...counsel, purposes: ['LEGAL_COMPLIANCE'] },
    'LEGAL_COMPLIANCE',
    'None of',
  ],
  [
    'ROLE_FORBIDDEN',
    'that is a candidate',
    { ...candidate(ada), purposes: [screening, 'RIGHTS_FULFILMENT'] },
    screening,
    'None of the roles',
  ],
];

describe('a stated purpose', () => {
  it.each(refusals)('is refused as %s for a caller %s', async (code, _who, asker, purpose, sentence) => {
    const answer = await candour.ask(asker, `query Q @purpose(is: ${purpose}) { ${asked} }`);
    expect(answer.code).toBe(code);
    expect(answer.errors[0]?.message).toContain(sentence);
    expectNothingOfAda(answer.text);
    const records = await recordsOf(candour, answer);
    expect(records).toEqual([expect.objectContaining({ outcome: 'REFUSED', code, purpose, subjects: [] })]);
  });

  it('opens nothing of a person to the DPO without a request of that person', async () => {
    const query = `query Q @purpose(is: RIGHTS_FULFILMENT) { candidate(id: "${ada}") { givenName religiousBelief } }`;
    const answer = await candour.ask(dpo, query);
    expect(answer.data).toEqual({ candidate: { givenName: null, religiousBelief: null } });
    expect(answer.extensions.access.refused.map(({ code }) => code)).toEqual(['ROLE_FORBIDDEN', 'ROLE_FORBIDDEN']);
    const list = await candour.ask(dpo, 'query Q @purpose(is: RIGHTS_FULFILMENT) { candidates { totalCount } }');
    expect(list.code).not.toBeNull();
    expect(list.data ?? null).toBeNull();
  });

  it.each([
    ['reaches the same field differently', screening, 'A.', null],
    ['reaches the same field differently', selection, 'Ada', null],
  ])('%s: %s', async (_law, purpose, givenName, email) => {
    const query = `query Q @purpose(is: ${purpose}) { candidate(id: "${ada}") { givenName email } }`;
    const answer = await candour.ask(recruiter, query);
    expect(answer.data).toEqual({ candidate: { givenName, email } });
    expect(await recordsOf(candour, answer)).toEqual([expect.objectContaining({ purpose, basis: 'A6_1_B_CONTRACT' })]);
  });
});

describe('an operation on what concerns nobody', () => {
  const askers: readonly Asker[] = [recruiter, adviser, intake, dpo, auditor, { roles: [], purposes: [] }];
  it.each([
    ['__typename', '{ __typename }', { __typename: 'Query' }],
    ['jobs', '{ jobs(first: 1) { title } }', { jobs: [{ title: expect.any(String) }] }],
    ['dpo', '{ dpo { postalAddress } }', { dpo: { postalAddress: expect.stringContaining('59700') } }],
  ])('needs no purpose: %s', async (_what, query, data) => {
    for (const asker of askers) {
      const answer = await candour.ask(asker, query);
      expect(answer.data).toEqual(data);
      expect(answer.extensions.access).toEqual({
        purpose: null,
        policyVersion: 1,
        receipt: answer.receipt,
        refused: [],
        transformed: [],
      });
      expect(await recordsOf(candour, answer)).toEqual([
        expect.objectContaining({ outcome: 'RELEASED', subjects: [] }),
      ]);
    }
  });
});
