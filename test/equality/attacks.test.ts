import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DemonstrationTenant } from '../../src/demonstration/demonstrationTenants.js';
import { eeaCountries } from '../../src/vocabulary/countries.js';
import { rowsOf } from '../gateway/people.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { attack } from '../statistics/attacker.js';
import {
  addPersons,
  ask,
  countedAt,
  countsOf,
  globexDpo,
  keptCount,
  populate,
  type Release,
  statistics,
  withdraw,
} from './support.js';

let candour: TestGateway;
beforeEach(async () => {
  candour = await startTestGateway();
});
afterEach(async () => {
  expect(candour.unplanned).toEqual([]);
  await candour.stop();
});

const everyTable = ['NATIONALITY_REGION', 'AGE_BAND', 'RELIGIOUS_BELIEF'].flatMap((dimension) =>
  ['STAGE', 'APPLICATION_QUARTER', 'JOB_LOCATION'].map((by) => ({ dimension, by })),
);
const published = (releases: readonly Release[]): number =>
  releases.flatMap(({ cells }) => cells).filter(({ count }) => count !== null).length;
const second = new Date('2026-04-02T12:00:00Z');
const alike = { nationality: 'IN', stage: 'INTERVIEW', religiousBelief: 'Muslim', explicit: 'GIVEN' } as const;

describe('differencing', () => {
  const all = (period: string) => Promise.all(everyTable.map((asked) => ask(candour, { ...asked, period })));

  it('of two quarters tells nothing of one person who joined, by any breakdown', async () => {
    await populate(candour);
    const before = await all('2025-Q4');
    expect(published(before)).toBeGreaterThan(8);
    await addPersons(candour, { count: 1, ...alike });
    candour.clock.now = second;
    const after = await all('2026-Q1');
    // Thirteen of them are more than k: only the difference to the twelve before speaks against them.
    const nationality = countsOf(after[0] as Release);
    expect(nationality['SHORTLISTED']).toEqual([null, null]);
    const told = (releases: readonly Release[], value: string, by: string) =>
      releases
        .find((each) => each.by === by && each.cells.some((cell) => cell.value === value))
        ?.cells.filter((cell) => cell.value === value);
    for (const value of ['OTHER_COUNTRY', 'MUSLIM', 'FROM_30_TO_49'])
      for (const by of ['STAGE', 'APPLICATION_QUARTER', 'JOB_LOCATION'])
        expect(
          told(after, value, by)?.every(({ count }) => count === null),
          `${value} ${by}`,
        ).toBe(true);
  });

  it('of two quarters tells nothing of one person who withdrew', async () => {
    await populate(candour);
    const [id] = await addPersons(candour, { count: 1, ...alike });
    const before = await ask(candour);
    expect(countsOf(before)['SHORTLISTED']).toEqual([10, 15]);
    await withdraw(candour, id ?? '');
    candour.clock.now = second;
    expect(countsOf(await ask(candour, { period: '2026-Q1' }))['SHORTLISTED']).toEqual([null, null]);
  });

  it('tells that nothing has changed, and publishes again once k persons came', async () => {
    await populate(candour);
    const before = await ask(candour);
    candour.clock.now = second;
    expect(countsOf(await ask(candour, { period: '2026-Q1' }))).toEqual(countsOf(before));
    await addPersons(candour, { count: 10, ...alike, appliedAt: '2026-05-01T00:00:00Z' });
    candour.clock.now = new Date('2026-07-02T12:00:00Z');
    expect(countsOf(await ask(candour, { period: '2026-Q2' }))['SHORTLISTED']).toEqual([10, 20]);
  });

  it('reaches back further than the last release', async () => {
    await populate(candour);
    await ask(candour);
    await addPersons(candour, { count: 10, ...alike });
    candour.clock.now = second;
    expect(countsOf(await ask(candour, { period: '2026-Q1' }))['SHORTLISTED']).toEqual([10, 20]);
    const { rows } = await candour.database.pool.query<{ id: string }>(
      "select candidate as id from application where tenant = 'globex' and stage = 'INTERVIEW' and applied_at = '2025-11-15T10:00:00Z' limit 40",
    );
    const others = new Set(
      (
        await candour.database.pool.query<{ id: string }>(
          "select id from candidate where tenant = 'globex' and nationality = 'IN'",
        )
      ).rows.map(({ id }) => id),
    );
    const leaving = rows.filter(({ id }) => others.has(id)).slice(0, 11);
    for (const { id } of leaving) await withdraw(candour, id);
    candour.clock.now = new Date('2026-07-02T12:00:00Z');
    // 22 less 11 is 11: eleven from the last release, but one from the first.
    expect(leaving).toHaveLength(11);
    expect(countsOf(await ask(candour, { period: '2026-Q2' }))['SHORTLISTED']).toEqual([null, null]);
  });
});

describe('a tracker', () => {
  const groups: Readonly<Record<string, string>> = {
    ...{ APPLIED: 'APPLIED', SCREENING: 'APPLIED', SHORTLISTED: 'SHORTLISTED', INTERVIEW: 'SHORTLISTED' },
    ...{ OFFER: 'OFFERED', HIRED: 'OFFERED', REJECTED: 'REJECTED' },
  };

  /** Every person that is counted with all of its attributes, by hand from the demonstration's rows. */
  function attributesOf(tenant: DemonstrationTenant): readonly Readonly<Record<string, string>>[] {
    const { application, candidate, job } = rowsOf[tenant];
    return countedAt(tenant).flatMap((id) => {
      const own = application.filter((row) => row.candidate === id && row.applied_at < '2026-01-01T00:00:00.000Z');
      const latest = own.sort((one, other) => (one.applied_at < other.applied_at ? 1 : -1))[0];
      const person = candidate.find((row) => row.id === id);
      if (!latest || !person?.nationality || !person.date_of_birth) return [];
      // Ages on 1 January: the month and the day are before or on it for nobody but those born on it.
      const age = 2026 - Number(person.date_of_birth.slice(0, 4)) - (person.date_of_birth.slice(5) > '01-01' ? 1 : 0);
      return {
        STAGE: groups[latest.stage] ?? '',
        APPLICATION_QUARTER: `Q${Math.ceil(Number(latest.applied_at.slice(5, 7)) / 3)}`,
        JOB_LOCATION: job.find((row) => row.id === latest.job)?.location ?? 'NOT_STATED',
        NATIONALITY_REGION: eeaCountries.has(person.nationality) ? 'EUROPEAN_ECONOMIC_AREA' : 'OTHER_COUNTRY',
        AGE_BAND: age < 30 ? 'UNDER_30' : age < 50 ? 'FROM_30_TO_49' : 'FROM_50',
      };
    });
  }

  it.each(['globex', 'acme'] as const)(
    'over all breakdowns of %s, with every total that they could give away, learns no suppressed count',
    async (tenant) => {
      const persons = attributesOf(tenant);
      expect(persons.length).toBeGreaterThan(80);
      const count = (of: Readonly<Record<string, string>>): number =>
        persons.filter((person) => Object.entries(of).every(([name, value]) => person[name] === value)).length;
      const tables = ['NATIONALITY_REGION', 'AGE_BAND'].flatMap((dimension) =>
        ['STAGE', 'APPLICATION_QUARTER', 'JOB_LOCATION'].map((by) => ({ dimension, by })),
      );
      const releases: Release[] = [];
      for (const asked of tables) releases.push(await ask(candour, asked, { ...globexDpo, tenant }));
      const totals = new Map<string, number>();
      for (const { dimension, by, cells } of releases)
        for (const { group, value, count: told } of cells) {
          if (told === null) continue;
          totals.set(`${by} ${group}`, count({ [by]: group }));
          totals.set(`${dimension} ${value}`, count({ [dimension]: value }));
        }
      expect(totals.size).toBeGreaterThan(3);
      for (const { dimension, by, cells } of releases) {
        const lines = [...new Set(cells.map(({ group }) => group))];
        const values = [...new Set(cells.map(({ value }) => value))];
        const truth = lines.map((group) => values.map((value) => count({ [by]: group, [dimension]: value })));
        const told = lines.map((group) => cells.filter((cell) => cell.group === group).map((cell) => cell.count));
        const guessed = attack(
          {
            published: told,
            rounding: 5,
            rowTotals: lines.map((group) => totals.get(`${by} ${group}`) ?? null),
            columnTotals: values.map((value) => totals.get(`${dimension} ${value}`) ?? null),
            total: persons.length,
          },
          truth,
        );
        for (const [at, cell] of cells.entries()) {
          const [least = 0, most = 0] = guessed.flat()[at] ?? [];
          if (cell.count === null)
            expect(most - least, JSON.stringify({ dimension, by, cell })).toBeGreaterThanOrEqual(10);
        }
      }
    },
  );
});

describe('replicas that compute at the same time', () => {
  it('agree: one computes, and records it once', async () => {
    const replicas = [candour, ...(await Promise.all([1, 2].map(() => startTestGateway({ fresh: candour.fresh }))))];
    const asks = replicas.flatMap((replica) => Array.from({ length: 4 }, () => replica.ask(globexDpo, statistics())));
    const answers = await Promise.all(asks);
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    expect(answers.map(({ code }) => code)).toEqual(answers.map(() => null));
    const { rows } = await candour.database.pool.query(
      "select outcome, count(*)::int from access_log_entry where tenant = 'globex' and type = 'EqualityStatistics' group by 1 order by 1",
    );
    expect(rows).toEqual([
      { outcome: 'RELEASED', count: 12 },
      { outcome: 'WRITTEN', count: 1 },
    ]);
    for (const replica of replicas.slice(1)) await replica.stop();
  });

  it('count nobody whose withdrawal is recorded before the release', async () => {
    await populate(candour);
    const leaving = await addPersons(candour, { count: 24, ...alike });
    const replica = await startTestGateway({ fresh: candour.fresh });
    const withdrawals = leaving.map((id, at) => withdraw(at % 2 === 0 ? candour : replica, id));
    const releases = [ask(replica), ask(candour)];
    const [one, other] = await Promise.all(releases);
    await Promise.all(withdrawals);
    expect(other).toEqual(one);
    const { rows } = await candour.database.pool.query<{ before: number }>(
      `select count(*)::int as before from access_log_entry e where tenant = 'globex' and outcome = 'WRITTEN' and type <> 'EqualityStatistics'
         and index < (select index from access_log_entry where tenant = 'globex' and type = 'EqualityStatistics' and outcome = 'WRITTEN')`,
    );
    expect(await keptCount(candour, {}, 'SHORTLISTED', 'OTHER_COUNTRY')).toBe(36 - (rows[0]?.before ?? 0));
    await replica.stop();
  });
});
