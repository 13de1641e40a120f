import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demonstrationPersons } from '../../src/demonstration/demonstrationPersons.js';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import { tableCell } from '../enforce/demonstrationTable.js';
import { hasConsent, makesKnown, mayBeUsed, personFacts } from '../enforce/personFacts.js';
import { objectType, selectAll } from '../enforce/walkSchema.js';
import { stagesFor } from '../gateway/people.js';
import * as askers from '../helpers/askers.js';
import { asOwner } from '../helpers/database.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { unopenable } from '../helpers/sealed.js';

const { screening, selection, interview, management, recruiter, hiringManager, adviser, intake, counsel, dpo } = askers;

const tenant = 'acme';
const cases: readonly (readonly [string, Asker, Purpose])[] = [
  ['RECRUITER', recruiter, screening],
  ['RECRUITER', recruiter, selection],
  ['RECRUITER', recruiter, 'TALENT_POOL'],
  ['RECRUITER', recruiter, 'DIRECT_MARKETING'],
  ['HIRING_MANAGER', hiringManager, interview],
  ['MOBILITY_ADVISER', adviser, 'MOBILITY_RELOCATION'],
  ['INTAKE', intake, management],
  ['LEGAL_COUNSEL', counsel, 'LEGAL_CLAIMS'],
  ['DPO', dpo, 'EQUALITY_MONITORING'],
];

const text = 'case when random() < 0.2 then null else md5(random()::text) end';
const sealed = `case when random() < 0.2 then null else ${unopenable} end`;
const list = (key: string): string => `jsonb_build_array(jsonb_build_object('${key}', md5(random()::text)))`;
/** What is stored, as assignments: the coordinates that show it, and another value for it. */
const columns: readonly {
  readonly table: string;
  readonly column: string;
  readonly shownBy: string;
  readonly other: string;
}[] = [
  { table: 'candidate', column: 'given_name', shownBy: 'givenName fullName', other: text },
  { table: 'candidate', column: 'family_name', shownBy: 'familyName fullName', other: text },
  {
    table: 'candidate',
    column: 'date_of_birth',
    shownBy: 'dateOfBirth age',
    other: `date '1950-01-01' + (random() * 20000)::int`,
  },
  { table: 'candidate', column: 'salary_expectation', shownBy: 'salaryExpectation', other: '(random() * 90000)::int' },
  { table: 'candidate', column: 'summary', shownBy: 'summary', other: sealed },
  ...['headline', 'email', 'phone', 'address', 'city', 'region', 'nationality'].map((name) => ({
    table: 'candidate',
    column: name,
    shownBy: name,
    other: text,
  })),
  { table: 'candidate', column: 'country_code', shownBy: 'countryCode', other: text },
  { table: 'candidate', column: 'work_permit', shownBy: 'workPermit', other: text },
  { table: 'candidate', column: 'ethnic_origin', shownBy: 'ethnicOrigin', other: sealed },
  { table: 'candidate', column: 'religious_belief', shownBy: 'religiousBelief', other: sealed },
  { table: 'candidate', column: 'photo_url', shownBy: 'photoUrl', other: text },
  { table: 'candidate', column: 'work', shownBy: 'work', other: list('employer') },
  { table: 'candidate', column: 'education', shownBy: 'education', other: list('area') },
  { table: 'candidate', column: 'skills', shownBy: 'skills', other: list('name') },
  { table: 'candidate', column: 'languages', shownBy: 'languages', other: list('language') },
];
/**
 * The same of an application: closed for a purpose that does not open applications at all, but for its score. Who is
 * known for a purpose hangs on the stage, so that is changed to another one that says the same.
 */
const appliedFor = (
  purpose: Purpose,
): readonly { readonly column: string; readonly shownBy: string; readonly other: string }[] => [
  { column: 'status', shownBy: 'status', other: text },
  { column: 'stage', shownBy: 'stage', other: otherStage(purpose) },
  { column: 'score', shownBy: 'score', other: 'random() * 10' },
  { column: 'applied_at', shownBy: 'appliedAt', other: `applied_at + interval '1 day' * random()` },
];

function otherStage(purpose: Purpose): string {
  const stages = stagesFor[purpose];
  if (!stages) return text;
  const listed = stages.map((stage) => `'${stage}'`).join(', ');
  return `case when stage in (${listed}) then (array[${listed}])[1 + floor(random() * ${stages.length})::int] else md5(random()::text) end`;
}

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
  await change('create table stages_before as select tenant, id, stage from application');
});
/** Each case finds the stages that the demonstration has: without them nobody would be known. */
beforeEach(() =>
  change(
    'update application a set stage = b.stage from stages_before b where b.tenant = a.tenant and b.id = a.id and a.stage is distinct from b.stage',
  ),
);
afterAll(() => candour.stop());

const change = (statement: string): Promise<unknown> => asOwner(candour.fresh.connection, statement);
const isClosed = (type: string, fields: string, purpose: Purpose): boolean =>
  fields.split(' ').every((field) => tableCell(`${type}.${field}`, purpose, false) === 'CLOSED');

/** Changes every stored value that no field shows for the purpose. */
async function changeClosed(purpose: Purpose): Promise<number> {
  const closed = columns.filter(({ shownBy }) => isClosed('Candidate', shownBy, purpose));
  const own = appliedFor(purpose).filter(({ shownBy }) => isClosed('Application', shownBy, purpose));
  await change(`update candidate set ${closed.map(({ column, other }) => `${column} = ${other}`).join(', ')}`);
  if (own.length > 0)
    await change(`update application set ${own.map(({ column, other }) => `${column} = ${other}`).join(', ')}`);
  if (isClosed('Application', 'notes', purpose))
    await change(`update interview_note set text = ${sealed}, author = ${text}`);
  if (isClosed('Candidate', 'lastContactAt', purpose))
    await change(`update subject set last_contact_at = last_contact_at + interval '1 second' * random()`);
  return closed.length + own.length;
}

/**
 * Changes everything that is stored of the persons whom the purpose may not use, special values without consent, and of
 * the others the applications that are out of its scope.
 */
async function changeUnusable(purpose: Purpose): Promise<number> {
  const facts = [...(await personFacts(candour, tenant, candour.clock.now)).values()];
  const isUnusable = (id: (typeof facts)[number]): boolean =>
    purpose === 'LEGAL_CLAIMS' || !mayBeUsed(id, purpose, { tenant, now: candour.clock.now });
  const unusable = facts.filter(isUnusable).map(({ id }) => `'${id}'`);
  const unconsenting = facts.filter((person) => !hasConsent(person, purpose, true)).map(({ id }) => `'${id}'`);
  await change(
    `update candidate set ${columns.map(({ column, other }) => `${column} = ${other}`).join(', ')} where id in (${unusable})`,
  );
  await change(`update application set score = random() where candidate in (${unusable})`);
  const unknown = facts.flatMap(({ applications }) =>
    applications.flatMap((application) => (makesKnown(application, purpose) ? [] : [`'${application['id']}'`])),
  );
  if (unknown.length > 0) {
    await change(
      `update application set score = random(), status = ${text}, applied_at = applied_at - interval '1 year' * random() where id in (${unknown})`,
    );
    await change(`update interview_note set text = ${sealed}, author = ${text} where application in (${unknown})`);
  }
  await change(`update candidate set religious_belief = ${sealed} where id in (${unconsenting})`);
  return unusable.length;
}

/** Asks for everything in every way: by id, as node, listed, filtered and sorted by each input, counted, paged. */
async function askEverything(asker: Asker, purpose: Purpose): Promise<readonly string[]> {
  const all = selectAll(objectType(candour.gateway.schema, 'Candidate'), 3);
  const [ada] = demonstrationPersons.acme;
  const facts = await candour.database.pool.query(
    'select id from application where tenant = $1 and candidate = $2 and ($3::text[] is null or stage = any ($3)) order by id limit 1',
    [tenant, ada?.id, stagesFor[purpose] ?? null],
  );
  const persons = demonstrationPersons.acme.map(
    ({ id }, position) => `p${position}: candidate(id: "${id}") { ${all} }`,
  );
  const filters = [
    ...[
      'givenName',
      'familyName',
      'email',
      'city',
      'countryCode',
      'nationality',
      'religiousBelief',
      'ethnicOrigin',
    ].flatMap((field) => [`{ ${field}: { contains: "a" } }`, `{ not: { ${field}: { isNull: true } } }`]),
    '{ dateOfBirth: { startsWith: "19" } }',
    '{ salaryExpectation: { gt: 40000 } }',
    '{ skill: { contains: "a" } }',
    '{ text: "a" }',
    '{ or: [{ city: { contains: "a" } }, { religiousBelief: { isNull: false } }] }',
  ];
  const orders = [
    'FAMILY_NAME',
    'CITY',
    'LAST_CONTACT_AT',
    'DATE_OF_BIRTH',
    'SALARY_EXPECTATION',
    'RELIGIOUS_BELIEF',
    'ETHNIC_ORIGIN',
  ];
  const page = '{ totalCount pageInfo { hasNextPage endCursor } nodes { id } }';
  const questions = [
    persons.join(' '),
    `node(id: "${facts.rows[0]?.id}") { id ... on Application { status score notes { text author } candidate { email } } }`,
    `candidates(first: 10) { totalCount pageInfo { hasNextPage endCursor } nodes { ${all} } }`,
    ...filters.map((filter) => `candidates(first: 5, where: ${filter}) ${page}`),
    ...orders.map((by) => `candidates(first: 5, orderBy: [{ by: ${by}, direction: DESC }]) ${page}`),
  ];
  const texts: string[] = [];
  for (const question of questions) {
    const { text: answer, data } = await candour.ask(asker, `query @purpose(is: ${purpose}) { ${question} }`);
    texts.push(withoutReceipt(answer));
    const cursor = (data?.['candidates'] as { pageInfo?: { endCursor: string | null } } | undefined)?.pageInfo
      ?.endCursor;
    if (!cursor) continue;
    const next = question.replace('first: ', `after: "${cursor}", first: `);
    texts.push(withoutReceipt((await candour.ask(asker, `query @purpose(is: ${purpose}) { ${next} }`)).text));
  }
  return texts;
}

/** A receipt names the record of its own request: no two are the same, whatever was asked. */
const withoutReceipt = (answer: string): string => answer.replace(/"receipt":"[^"]*"/, '"receipt":""');

describe.each(cases)('%s (%#)', (_role, asker, purpose) => {
  it(`for ${purpose}: no value that is closed to it, and nothing of a person it may not use, changes a byte of any answer`, async () => {
    const before = await askEverything(asker, purpose);
    expect(before.length).toBeGreaterThan(25);
    if (stagesFor[purpose]) expect(before.filter((answer) => answer.includes('"nodes":[{')).length).toBeGreaterThan(2);
    expect(await changeClosed(purpose)).toBeGreaterThan(3);
    expect(await askEverything(asker, purpose)).toEqual(before);
    expect(await changeUnusable(purpose)).toBeGreaterThan(10);
    expect(await askEverything(asker, purpose)).toEqual(before);
  });
});

describe('what is open', () => {
  it('does change answers, so that these tests would see it', async () => {
    const before = await askEverything(recruiter, screening);
    await change(`update candidate set city = md5(random()::text)`);
    const after = await askEverything(recruiter, screening);
    expect(after.filter((answer, position) => answer !== before[position]).length).toBeGreaterThan(2);
  });
});
