import { createMongoAbility, type MongoQuery, subject } from '@casl/ability';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDemonstration } from '../../src/demonstration/openDemonstration.js';
import { type CompiledPolicy, compilePolicy } from '../../src/policy/CompiledPolicy.js';
import type { InstructionsDocument } from '../../src/policy/InstructionsDocument.js';
import { type PersonConditionDocument, policyScope } from '../../src/policy/PolicyScope.js';
import { type PersonScope, personScope } from '../../src/policy/personScope.js';
import type { Principal } from '../../src/principal/Principal.js';
import type { Rulebook } from '../../src/rulebook/Rulebook.js';
import { applicationScopeSql, canAsk, personScopeSql } from '../../src/sources/candidates/personScopeSql.js';
import { Sql } from '../../src/storage/Sql.js';
import { applicationStages, applicationStatuses } from '../../src/vocabulary/applications.js';
import { nobody, rowsOf } from '../gateway/people.js';
import { screening } from '../helpers/askers.js';
import { type FreshDatabase, freshDatabase } from '../helpers/database.js';
import { asOf, principal } from '../helpers/gateway.js';

const { acme } = rowsOf;
const applicationsOf = Map.groupBy(acme.application, ({ candidate }) => candidate);
const persons = acme.subject.map(({ id }) => ({
  id,
  applications: (applicationsOf.get(id) ?? []).map(({ id: own, job, stage, status }) => ({
    id: own,
    job,
    stage,
    status,
  })),
}));

const sample = (values: readonly string[], most: number) =>
  fc.array(fc.constantFrom(...values, nobody), { maxLength: most });
const jobIds = acme.job.map(({ id }) => id);
const personIds = acme.subject.map(({ id }) => id);
const listed = (values: fc.Arbitrary<string[]>) => values.map(($in) => ({ $in }));
const claimed = (claim: 'jobs' | 'subject') => fc.constant({ $in: { claim } });
/** Of each field that is named: values of it, values that none has, or a claim's. */
const element = fc
  .record(
    {
      id: listed(
        sample(
          acme.application.map(({ id }) => id),
          300,
        ),
      ),
      job: fc.oneof(listed(sample(jobIds, 20)), claimed('jobs')),
      stage: listed(sample(applicationStages, 7)),
      status: listed(sample(applicationStatuses, 2)),
    },
    { requiredKeys: [] },
  )
  .filter((made) => Object.keys(made).length > 0);
const condition: fc.Arbitrary<PersonConditionDocument> = fc
  .record(
    {
      id: fc.oneof(listed(sample(personIds, 200)), claimed('subject')),
      applications: element.map(($elemMatch) => ({ $elemMatch })),
    },
    { requiredKeys: [] },
  )
  .filter((made) => Object.keys(made).length > 0) as fc.Arbitrary<PersonConditionDocument>;
const claims = fc.record({
  jobs: fc.oneof(fc.constant(undefined), fc.constant(['*']), sample(jobIds, 20)),
  subject: fc.oneof(fc.constant(undefined), fc.constantFrom(...personIds)),
});

const emptyRulebook: Rulebook = {
  governed: [],
  byCoordinate: new Map(),
  types: new Map(),
  inputs: new Map(),
  digest: '',
};
const instructions: InstructionsDocument = { purposes: {}, categories: [], recipients: 'ANY' };
const facts = { tenant: 'acme', version: 1, instructionsNumber: 1, jurisdiction: 'FR', at: asOf, known: null };
const policyOf = (conditions: readonly PersonConditionDocument[]): CompiledPolicy =>
  compilePolicy(
    {
      policy: {
        rolesByPurpose: { [screening]: ['RECRUITER'] },
        lines: [],
        scopes: conditions.map((person, index) => ({
          id: `scope-${index}`,
          purposes: [screening],
          roles: ['RECRUITER'],
          person,
        })),
      },
      instructions,
    },
    { ...facts, rulebook: emptyRulebook },
  );
interface Claims {
  readonly jobs?: readonly string[] | undefined;
  readonly subject?: string | undefined;
}
const asking = ({ jobs, subject: self }: Claims): Principal => {
  const { jobs: _all, ...rest } = principal({ roles: ['RECRUITER'], purposes: [screening] });
  return { ...rest, ...(jobs && { jobs }), ...(self !== undefined && { subject: self }) };
};

/** CASL itself, asked whether all conditions hold; it knows no `$and`, so each is a rule of an ability of its own. */
function sees(kind: string, conditions: readonly MongoQuery[]): (object: object) => boolean {
  const abilities = conditions.map((each) => createMongoAbility([{ action: 'see', subject: kind, conditions: each }]));
  return (object) => abilities.every((ability) => ability.can('see', subject(kind, { ...object })));
}

function byCasl(scope: PersonScope) {
  const seen = persons.filter(sees('Person', scope));
  const elements = scope.flatMap(({ applications }) =>
    applications && '$elemMatch' in applications ? [applications.$elemMatch] : [],
  );
  const isSeen = sees('Application', elements);
  return {
    persons: seen.map(({ id }) => id).sort(),
    applications: seen.flatMap(({ applications }) => applications.filter(isSeen).map(({ id }) => id)).sort(),
  };
}

/** Another tenant's persons of the same ids, with an application of another kind: they are nobody of this one's. */
const twins = `insert into subject (tenant, id, created_at) select 'globex', id, created_at from subject where tenant = 'acme';
  insert into candidate (tenant, id, work, education, skills, languages)
    select 'globex', id, '[]', '[]', '[]', '[]' from candidate where tenant = 'acme';
  insert into application (tenant, id, candidate, job, status, stage)
    select 'globex', a.id, a.candidate, j.id, 'OPEN', 'OFFER' from application a
    cross join (select id from job where tenant = 'globex' order by id limit 1) j where a.tenant = 'acme'`;

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
  const client = await fresh.database.connect();
  await openDemonstration(client, asOf, fresh.keys);
  await client.query(twins);
  await client.end();
});
afterAll(() => fresh.drop());

async function idsBySql(from: string, tests: (sql: Sql) => readonly string[]): Promise<readonly string[]> {
  const sql = new Sql('acme');
  const where = [`s.tenant = ${sql.tenant}`, ...tests(sql)].join(' and ');
  const { rows } = await fresh.database.pool.query<{ id: string }>(`${from} where ${where}`, sql.values);
  return rows.map(({ id }) => id).sort();
}
const bySql = async (scope: PersonScope) => ({
  persons: await idsBySql('select s.id from subject s', (sql) => personScopeSql(scope, sql)),
  applications: await idsBySql(
    'select a.id from subject s join application a on a.tenant = s.tenant and a.candidate = s.id',
    (sql) => [...personScopeSql(scope, sql), ...applicationScopeSql(scope, 'a', sql)],
  ),
});

describe('a scope', () => {
  it('picks in SQL the persons that CASL picks, and of their applications the same ones', async () => {
    let some = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(condition, { maxLength: 3 }), claims, async (conditions, claim) => {
        const scope = personScope(asking(claim), screening, policyOf(conditions));
        const expected = byCasl(scope);
        if (expected.persons.length > 0 && expected.persons.length < persons.length) some++;
        expect(await bySql(scope)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
    expect(some).toBeGreaterThan(20);
  });

  it('only narrows: with one more condition, nobody more is seen', () => {
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 2 }), condition, claims, (conditions, one, claim) => {
        const few = byCasl(personScope(asking(claim), screening, policyOf([...conditions, one])));
        const many = byCasl(personScope(asking(claim), screening, policyOf(conditions)));
        expect(many.persons).toEqual(expect.arrayContaining(few.persons as string[]));
        expect(many.applications).toEqual(expect.arrayContaining(few.applications as string[]));
      }),
      { numRuns: 100 },
    );
  });

  it('can be written and asked in every form that is tried here', () => {
    fc.assert(
      fc.property(condition, (person) => {
        const scope = { id: 'one', purposes: [screening], roles: ['RECRUITER'], person };
        expect(policyScope.parse(scope)).toEqual(scope);
        expect(canAsk(person)).toBe(true);
      }),
    );
  });
});

const written = (person: unknown) =>
  policyScope.safeParse({ id: 'one', purposes: [screening], roles: ['RECRUITER'], person }).success;

describe('a condition that can not be written', () => {
  it.each([
    ['an operator that is not of the list', { id: { $ne: nobody } }],
    ['one beside an operator of the list', { id: { $in: [nobody], $nin: [] } }],
    ['a value without an operator', { id: nobody }],
    ['an operator in the place of a name', { $or: { $in: [nobody] } }],
    ['one on the whole', { $where: 'true' }],
    ['a path', { 'applications.stage': { $in: ['APPLIED'] } }],
    ['an operator below an element', { applications: { $elemMatch: { stage: { $regex: '.' } } } }],
    ['an element of an element', { applications: { $elemMatch: { notes: { $elemMatch: { id: { $in: [] } } } } } }],
    ["vacancies in a person's place", { id: { $in: { claim: 'jobs' } } }],
    ["a person in a vacancy's place", { applications: { $elemMatch: { job: { $in: { claim: 'subject' } } } } }],
    ['a claim that is none of the list', { id: { $in: { claim: 'roles' } } }],
    ['a value that is no text', { id: { $in: [null] } }],
    ['a value that PostgreSQL has not', { applications: { $elemMatch: { stage: { $in: ['A\0'] } } } }],
    ['nothing', {}],
    ['nothing of an element', { applications: { $elemMatch: {} } }],
    ['the name "__proto__"', JSON.parse(`{ "id": { "$in": [] }, "__proto__": { "$in": [] } }`)],
    [
      'that name below an element',
      JSON.parse(`{ "applications": { "$elemMatch": { "stage": { "$in": [] }, "__proto__": { "$in": [] } } } }`),
    ],
  ])('%s', (_law, person) => {
    expect(written(person)).toBe(false);
  });
});

describe('a condition that the source can not ask', () => {
  const cases: readonly (readonly [string, PersonConditionDocument])[] = [
    ['an unknown name', { salary: { $in: ['1'] } }],
    ['a name that every object has', { constructor: { $in: ['1'] } } as unknown as PersonConditionDocument],
    ['a field of the element on the person', { stage: { $in: ['APPLIED'] } }],
    ['a value for a list', { applications: { $in: ['APPLIED'] } }],
    ['an element of what is no list', { id: { $elemMatch: { stage: { $in: ['APPLIED'] } } } }],
    ['an unknown name of an element', { applications: { $elemMatch: { score: { $in: ['1'] } } } }],
    ['an id that is no UUID', { id: { $in: ['1'] } }],
    ['an id in capitals, which no id equals', { id: { $in: [personIds[0]?.toUpperCase() ?? ''] } }],
    ["vacancies in an application's place", { applications: { $elemMatch: { id: { $in: { claim: 'jobs' } } } } }],
  ];

  it.each(cases)('%s', async (_law, person) => {
    expect(written(person)).toBe(true);
    expect(canAsk(person)).toBe(false);
  });

  it.each(cases)('%s: where one is stored all the same, nobody is seen', async (_law, person) => {
    const scope = personScope(asking({ jobs: jobIds }), screening, policyOf([person]));
    expect(await bySql(scope)).toEqual({ persons: [], applications: [] });
  });
});
