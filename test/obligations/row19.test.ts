import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { person, rowsOf } from '../gateway/people.js';
import { recruiter, screening } from '../helpers/askers.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';

let candour: TestGateway;
let application = '';
beforeAll(async () => {
  candour = await startTestGateway();
  application =
    rowsOf.acme.application.find(({ candidate, stage }) => candidate === ada && stage === 'APPLIED')?.id ?? '';
});
afterAll(() => candour.stop());

const ada = person('EVERYTHING_VALID');
const row = rowsOf.acme.candidate.find(({ id }) => id === ada);
/** Values of fields that a recruiter who screens may not read, and the name that leaves as initials. */
const secrets = [row?.email, row?.phone, row?.address, row?.family_name, row?.date_of_birth].map(String);
const secret = 'email phone address familyName dateOfBirth';
const byId = (selection: string): string => `candidate(id: "${ada}") { ${selection} }`;
const Q = (body: string, rest = '', variables = ''): string =>
  `query Q${variables} @purpose(is: ${screening}) { ${body} } ${rest}`;
const many = (count: number, one: (position: number) => string): string =>
  Array.from({ length: count }, (_, position) => one(position)).join(' ');

/** Ways to ask for what is refused. */
const ways: readonly string[] = [
  Q(byId(secret)),
  Q(byId(many(60, (at) => `a${at}: email`))),
  Q(many(20, (at) => `c${at}: ${byId('email')}`)),
  Q(byId(`... { ${secret} }`)),
  Q(byId(`... on Candidate { ${secret} }`)),
  Q(byId(`... on Node { ... on Candidate { ${secret} } }`)),
  Q(byId('...F'), `fragment F on Candidate { ${secret} }`),
  Q(
    byId('...F'),
    `fragment F on Candidate { ...G } fragment G on Candidate { ...H } fragment H on Candidate { ${secret} }`,
  ),
  Q(byId('...F ...G'), `fragment F on Candidate { email } fragment G on Candidate { email phone }`),
  Q(`node(id: "${ada}") { ... on Candidate { ${secret} } }`),
  Q(`node(id: "${ada}") { id ... on Node { id ... on Candidate { ${secret} } } }`),
  Q(`node(id: "${ada}") { __typename ...F }`, `fragment F on Node { ... on Candidate { ${secret} } }`),
  Q(`node(id: "${application}") { ... on Application { candidate { ${secret} } } }`),
  Q(byId(`applications { candidate { ${secret} } }`)),
  Q(byId(`applications { candidate { applications { candidate { ${secret} } } } }`)),
  Q(`candidates(first: 100) { nodes { ${secret} } }`),
  Q(`candidates(first: 1) { nodes { ${secret} } } b: candidates(first: 100) { nodes { id email } }`),
  Q(`candidates(where: { id: { eq: "${ada}" } }) { nodes { ${secret} } totalCount }`),
  Q(`candidates(where: { email: { eq: "${row?.email}" } }) { nodes { id } }`),
  Q(`candidates(where: { email: { contains: "@" } }) { totalCount }`),
  Q(`candidates(where: { not: { email: { isNull: true } } }) { totalCount }`),
  Q(`candidates(where: { or: [{ email: { isNull: false } }] }) { totalCount }`),
  Q(`candidates(where: { familyName: { startsWith: "L" } }) { nodes { id } }`),
  Q(`candidates(where: { text: "${row?.email}" }) { nodes { id } }`),
  Q('candidates(orderBy: [{ by: FAMILY_NAME }]) { nodes { id } }'),
  Q('candidates(orderBy: [{ by: DATE_OF_BIRTH, direction: DESC }]) { nodes { id } }'),
  Q('candidates(orderBy: [{ by: RELIGIOUS_BELIEF }]) { pageInfo { endCursor } }'),
  Q(byId('email @include(if: true) phone @skip(if: false)')),
  Q(byId('email @include(if: $yes)'), '', '($yes: Boolean = true)'),
  Q(byId('id: email')),
  Q(byId('fullName: email city: phone')),
  Q(byId('fullName')),
  Q(byId('givenName familyName fullName')),
  Q(byId('religiousBelief ethnicOrigin')),
  Q(byId('__typename email')),
  Q(byId('applications { notes { text author } score }')),
  `query A @purpose(is: ${screening}) { ${byId('city')} } query B { ${byId(secret)} }`,
  `query @purpose(is: ${screening}) @purpose(is: TALENT_POOL) { ${byId(secret)} }`,
  `query ($p: String) @purpose(is: $p) { ${byId(secret)} }`,
  `{ ${byId(secret)} }`,
  `mutation @purpose(is: ${screening}) { updateCandidate(id: "${ada}", set: {}) { ${secret} } }`,
  `query @purpose(is: ${screening}, onRefusal: ERROR) { ${byId(secret)} }`,
  `subscription @purpose(is: ${screening}) { ${byId(secret)} }`,
  Q(byId('email(format: "plain")')),
  Q(`__type(name: "Candidate") { fields { name } } ${byId('email')}`),
];

describe('row 19: no unauthorised access', () => {
  it('knows the values that must not leave', () => {
    expect(secrets.every((value) => value.length > 3 && value !== 'undefined')).toBe(true);
    expect(ways.length).toBeGreaterThanOrEqual(40);
  });

  it.each(ways.map((query) => [query.slice(0, 110), query]))('lets no value through: %s', async (_, query) => {
    const operationName = query.includes('query B') ? 'B' : undefined;
    const answer = await candour.ask(recruiter, query, operationName === undefined ? {} : { operationName });
    for (const value of secrets) expect(answer.text.includes(value)).toBe(false);
    expect(answer.errors.length > 0 || answer.extensions.access !== undefined).toBe(true);
  });
});
