import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eeaCountries } from '../../src/vocabulary/countries.js';
import { rowsOf } from '../gateway/people.js';
import { adviser, auditor, candidate, dpo, hiringManager, intake, recruiter, selection } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import { refusalOf } from '../writes/support.js';
import { ask, countedAt, countsOf, globexController, globexDpo, statistics } from './support.js';

let candour: TestGateway;
let other: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
  other = await startTestGateway({ fresh: candour.fresh });
});
afterAll(async () => {
  expect([...candour.unplanned, ...other.unplanned]).toEqual([]);
  await other.stop();
  await candour.stop();
});

/** The first instant after the quarter before the tests' noon. */
const quarterEnd = '2026-01-01T00:00:00.000Z';
const groupOf: Readonly<Record<string, string>> = {
  ...{ APPLIED: 'APPLIED', SCREENING: 'APPLIED', SHORTLISTED: 'SHORTLISTED', INTERVIEW: 'SHORTLISTED' },
  ...{ OFFER: 'OFFERED', HIRED: 'OFFERED', REJECTED: 'REJECTED' },
};

/** Persons of globex by the stage of their latest application and the region of their nationality, by hand. */
function byHand(): ReadonlyMap<string, number> {
  const { application, candidate: candidates } = rowsOf.globex;
  const counts = new Map<string, number>();
  for (const id of countedAt('globex')) {
    const own = application.filter((row) => row.candidate === id && row.applied_at < quarterEnd);
    const latest = own.reduce<(typeof own)[number] | null>(
      (last, row) => (last && last.applied_at > row.applied_at ? last : row),
      null,
    );
    const nationality = candidates.find((row) => row.id === id)?.nationality;
    if (!latest || !nationality) continue;
    const name = `${groupOf[latest.stage]} ${eeaCountries.has(nationality) ? 'EUROPEAN_ECONOMIC_AREA' : 'OTHER_COUNTRY'}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

describe('a release', () => {
  it('publishes what is safe of a small tenant, and suppresses the rest with its code', async () => {
    const release = await ask(candour);
    expect(release).toMatchObject({
      ...{ dimension: 'NATIONALITY_REGION', by: 'STAGE', period: '2025-Q4', k: 10, rounding: 5 },
      computedAt: '2026-03-02T12:00:00.000Z',
    });
    expect(countsOf(release)).toEqual({
      APPLIED: [null, null],
      SHORTLISTED: [20, 10],
      OFFERED: [20, 10],
      REJECTED: [null, null],
    });
    for (const { count, code } of release.cells) expect(code).toBe(count === null ? 'STATISTIC_SUPPRESSED' : null);
    const exact = byHand();
    expect(exact.get('SHORTLISTED EUROPEAN_ECONOMIC_AREA')).toBe(20);
    for (const { group, value, count } of release.cells)
      if (count !== null) expect(Math.abs((exact.get(`${group} ${value}`) ?? 0) - count)).toBeLessThanOrEqual(2);
    // What is suppressed: 17 of 26, for the other nine; and those without whom 9 of 26 could be computed.
    expect([exact.get('APPLIED EUROPEAN_ECONOMIC_AREA'), exact.get('APPLIED OTHER_COUNTRY')]).toEqual([17, 9]);
  });

  it('lists every group and value, whether or not anybody is in it', async () => {
    const belief = await ask(candour, { dimension: 'RELIGIOUS_BELIEF' });
    expect(belief.cells.map(({ value }) => value).slice(0, 7)).toEqual(
      'CHRISTIAN MUSLIM JEWISH BUDDHIST HINDU SIKH OTHER_BELIEF'.split(' '),
    );
    expect(belief.cells).toHaveLength(4 * 7);
    expect(belief.cells.every(({ count }) => count === null)).toBe(true);
    const locations = await ask(candour, { by: 'JOB_LOCATION' });
    const places = new Set(rowsOf.globex.job.map(({ location }) => location ?? 'NOT_STATED'));
    expect(new Set(locations.cells.map(({ group }) => group))).toEqual(places);
    const quarters = await ask(candour, { dimension: 'AGE_BAND', by: 'APPLICATION_QUARTER' });
    expect(Object.keys(countsOf(quarters))).toEqual(['Q1', 'Q2', 'Q3', 'Q4']);
  });

  it('is the same bytes for every asker, on every replica, whenever it is asked', async () => {
    const texts = new Set<string>();
    for (const gateway of [candour, other, candour])
      for (const as of [globexDpo, globexController, { ...globexDpo, id: 'another', country: 'NL' }]) {
        texts.add(JSON.stringify((await gateway.ask(as, statistics())).data));
        gateway.clock.now = new Date(gateway.clock.now.getTime() + 86_400_000);
      }
    expect(texts.size).toBe(1);
  });

  it('belongs to one controller', async () => {
    const own = await ask(candour, {}, dpo);
    expect(countsOf(own)).toEqual({
      APPLIED: [10, 15],
      SHORTLISTED: [null, null],
      OFFERED: [20, 10],
      REJECTED: [null, null],
    });
    const { rows } = await candour.database.pool.query('select tenant, quarter from equality_quarter order by 1');
    expect(rows).toEqual([
      { tenant: 'acme', quarter: '2025-Q4' },
      { tenant: 'globex', quarter: '2025-Q4' },
    ]);
  });

  it('can be changed by no gateway', async () => {
    for (const table of ['equality_quarter', 'equality_release', 'equality_kept_count', 'equality_threshold'])
      for (const statement of [`update ${table} set tenant = 'x'`, `delete from ${table}`])
        await expect(candour.database.pool.query(statement)).rejects.toThrow('permission denied');
  });
});

describe('the record of a release', () => {
  it('says by what was counted, and nothing of whom or how many', async () => {
    const answer = await candour.ask(globexDpo, statistics({ dimension: 'RELIGIOUS_BELIEF' }));
    const records = await recordsOf(candour, answer);
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      ...{ type: 'EqualityStatistics', outcome: 'RELEASED', code: null, subjects: [] },
      ...{ purpose: 'EQUALITY_MONITORING', basis: 'A6_1_A_CONSENT', article9: 'A9_2_A' },
    });
    expect(records[0]?.fields.map(({ mode, field, verdict }) => `${mode} ${field} ${verdict}`)).toEqual([
      'AGGREGATE Application.appliedAt RELEASED',
      'AGGREGATE Application.stage RELEASED',
      'AGGREGATE Candidate.religiousBelief RELEASED',
    ]);
    const ordinary = await recordsOf(candour, await candour.ask(globexDpo, statistics()));
    expect(ordinary[0]?.article9).toBeNull();
  });

  it('names no person in any way: no token, no count of them, no cell', async () => {
    const { rows } = await candour.database.pool.query<{ leaf: string; subjects: readonly string[] }>(
      "select convert_from(leaf, 'UTF8') as leaf, subjects from access_log_entry where type = 'EqualityStatistics'",
    );
    expect(rows.length).toBeGreaterThan(5);
    const suppressed = new Set<string>();
    for (const { leaf, subjects } of rows) {
      expect(subjects).toEqual([]);
      const told = JSON.parse(leaf) as {
        readonly subjects: unknown;
        readonly counted: unknown;
        readonly code: unknown;
      };
      // The root of the tree over nobody.
      expect(told.subjects).toEqual({ count: 0, root: createHash('sha256').digest('hex') });
      expect([told.counted, told.code]).toEqual([null, null]);
      suppressed.add(leaf.includes('SHORTLISTED') ? leaf : '');
    }
    expect([...suppressed]).toEqual(['']);
    const tokens = await candour.database.pool.query("select from access_log_token where kind = 'SUBJECT'");
    expect(tokens.rows).toEqual([]);
  });

  it('is one more where it was computed, with the digest of what was published', async () => {
    const { rows } = await candour.database.pool.query<{ leaf: string }>(
      "select convert_from(leaf, 'UTF8') as leaf from access_log_entry where tenant = 'globex' and type = 'EqualityStatistics' and outcome = 'WRITTEN'",
    );
    expect(rows).toHaveLength(1);
    const leaf = JSON.parse(rows[0]?.leaf ?? '') as { changeDigest: string; article9Condition: string };
    expect(leaf.article9Condition).toBe('A9_2_A');
    const published: unknown[] = [];
    for (const dimension of ['AGE_BAND', 'NATIONALITY_REGION', 'RELIGIOUS_BELIEF', 'ETHNIC_ORIGIN'])
      for (const by of ['STAGE', 'JOB_LOCATION', 'APPLICATION_QUARTER']) {
        const { cells } = await ask(candour, { dimension, by });
        published.push([dimension, by, cells.map(({ group, value, count }) => [group, value, count])]);
      }
    const entry = JSON.stringify({ published, quarter: '2025-Q4', tenant: 'globex' });
    expect(leaf.changeDigest).toBe(createHash('sha256').update(entry).digest('hex'));
  });
});

describe('statistics are refused', () => {
  const everything = [...new Set([...recruiter.purposes, 'EQUALITY_MONITORING', 'MOBILITY_RELOCATION'] as const)];
  const roles =
    'ROLE_FORBIDDEN: None of the roles in the token may act for the purpose EQUALITY_MONITORING. It is for CONTROLLER, DPO.';
  it.each<[string, Asker]>([
    ['a recruiter', { ...recruiter, purposes: everything }],
    ['a hiring manager', { ...hiringManager, purposes: everything }],
    ['a mobility adviser', { ...adviser, purposes: everything }],
    ['intake', { ...intake, purposes: everything }],
    ['an auditor', { ...auditor, purposes: ['EQUALITY_MONITORING'] }],
    ['an administrator', { roles: ['ADMIN'], purposes: ['EQUALITY_MONITORING'] }],
    ['a candidate', { ...candidate(countedAt('globex')[0] ?? ''), purposes: ['EQUALITY_MONITORING'] }],
  ])('to %s', async (_who, as) => {
    expect(refusalOf(await candour.ask({ ...as, tenant: 'globex' }, statistics()))).toBe(roles);
  });

  it('without the purpose in the token, and without one at all', async () => {
    const without = { ...globexDpo, purposes: ['ACCOUNTABILITY'] } as const;
    expect((await candour.ask(without, statistics())).code).toBe('PURPOSE_NOT_GRANTED');
    const query = statistics().replace(/@purpose\(.*?\)/, '');
    expect((await candour.ask(globexDpo, query)).code).toBe('PURPOSE_REQUIRED');
  });

  it.each<[string, Asker, string]>([
    ['selection', { ...recruiter, tenant: 'globex' }, selection],
    ['relocation', { ...adviser, tenant: 'globex' }, 'MOBILITY_RELOCATION'],
    ['the rights of persons', { ...candidate(countedAt('globex')[0] ?? ''), tenant: 'globex' }, 'RIGHTS_FULFILMENT'],
    ['accountability', globexDpo, 'ACCOUNTABILITY'],
  ])('for %s', async (_what, as, purpose) => {
    for (const dimension of ['RELIGIOUS_BELIEF', 'AGE_BAND']) {
      const answer = await candour.ask(as, statistics({ dimension, purpose }));
      expect(answer.data).toBeUndefined();
      expect(answer.code).toBe('PURPOSE_NOT_ALLOWED');
    }
  });

  it('of ethnic origin under French law, to everybody, and not even listed', async () => {
    const controller = { ...globexController, tenant: 'acme' };
    for (const as of [dpo, controller])
      expect(refusalOf(await candour.ask(as, statistics({ dimension: 'ETHNIC_ORIGIN' })))).toBe(
        'PURPOSE_NOT_ALLOWED: Aggregating by "Candidate.ethnicOrigin" is refused for EQUALITY_MONITORING.',
      );
    const { rows } = await candour.database.pool.query(
      "select from equality_release where tenant = 'acme' and dimension = 'ETHNIC_ORIGIN'",
    );
    expect(rows).toEqual([]);
    const schema = '{ __type(name: "EqualityDimension") { enumValues { name } } }';
    const listed = async (as: Asker) => JSON.stringify((await candour.ask(as, schema)).data);
    expect(await listed(dpo)).not.toContain('ETHNIC_ORIGIN');
    expect(await listed(globexDpo)).toContain('ETHNIC_ORIGIN');
  });

  it.each(['2026-Q1', '2026-Q2', '9999-Q4'])('for the quarter %s, which is not over', async (period) => {
    expect(refusalOf(await candour.ask(globexDpo, statistics({ period })))).toBe(
      'BAD_REQUEST: "Query.equalityStatistics(period:)" must be a calendar quarter that is over, such as "2025-Q4".',
    );
  });

  it.each(['', '2025', '2025-Q5', '2025-q4', ' 2025-Q4', '2025-12', '2025-Q4/2026-Q1', '\u0000'])(
    'for the period %j, which is no quarter',
    async (period) => {
      const query = statistics({ period: '$' })
        .replace('"$"', '$period')
        .replace('Equality @', 'Equality($period: String!) @');
      expect((await candour.ask(globexDpo, query, { variables: { period } })).code).toBe('BAD_REQUEST');
    },
  );

  it('for a quarter that nobody asked for in time: it is not made up afterwards', async () => {
    for (const period of ['2025-Q3', '2024-Q1', '0000-Q1'])
      expect(refusalOf(await candour.ask(globexDpo, statistics({ period })))).toMatch(
        /^BAD_REQUEST: There is no such release, and there will be none/,
      );
    const { rows } = await candour.database.pool.query("select from equality_quarter where quarter < '2025-Q4'");
    expect(rows).toEqual([]);
  });

  it('to be filtered, listed or read one by one: there is no argument and no field for it', async () => {
    const filter = statistics().replace('period:', 'where: { city: { eq: "Utrecht" } }, period:');
    expect((await candour.ask(globexDpo, filter)).code).toBe('BAD_REQUEST');
    const persons = statistics().replace('group value', 'group value persons { id }');
    expect((await candour.ask(globexDpo, persons)).code).toBe('BAD_REQUEST');
  });
});

describe('explainAccess', () => {
  it('says of statistics what an asker would get, and fetches nothing', async () => {
    const document = (dimension: string) => JSON.stringify(statistics({ dimension }));
    const explained = async (as: Asker, dimension: string) =>
      (
        await candour.ask(
          as,
          `{ explainAccess(document: ${document(dimension)}) { wouldFetch fields { field mode verdict code rule } } }`,
        )
      ).data?.['explainAccess'];
    expect(await explained(globexDpo, 'RELIGIOUS_BELIEF')).toMatchObject({
      wouldFetch: true,
      fields: [
        { field: 'Application.appliedAt', mode: 'AGGREGATE', verdict: 'RELEASED', rule: 'equality-statistics' },
        { field: 'Application.stage', mode: 'AGGREGATE' },
        { field: 'Candidate.religiousBelief', mode: 'AGGREGATE', verdict: 'SUBJECT', code: null },
      ],
    });
    expect(await explained(dpo, 'ETHNIC_ORIGIN')).toMatchObject({
      wouldFetch: false,
      fields: [{}, {}, { field: 'Candidate.ethnicOrigin', verdict: 'REFUSED', rule: 'ceiling-french-ethnic-origin' }],
    });
  });
});

it('answers several releases in one operation', async () => {
  const both = `query @purpose(is: EQUALITY_MONITORING) {
    a: equalityStatistics(dimension: AGE_BAND, by: STAGE, period: "2025-Q4") { cells { group value count code } }
    b: equalityStatistics(dimension: AGE_BAND, by: STAGE, period: "2025-Q4") { cells { group value count code } } }`;
  const { data } = await candour.ask(globexDpo, both);
  const { cells } = await ask(candour, { dimension: 'AGE_BAND' });
  expect(data).toEqual({ a: { cells }, b: { cells } });
});
