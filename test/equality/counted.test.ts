import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PolicyDocument } from '../../src/policy/PolicyDocument.js';
import type { PolicyLine } from '../../src/policy/PolicyLine.js';
import type { PolicyScope } from '../../src/policy/PolicyScope.js';
import { consentStatuses, validConsentStatuses } from '../../src/vocabulary/consentStatuses.js';
import { activate } from '../helpers/activate.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { refusalOf } from '../writes/support.js';
import {
  addPersons,
  ask,
  countNobody,
  countsOf,
  globexController,
  globexDpo,
  keptCount,
  populate,
  statistics,
  withdraw,
} from './support.js';

let candour: TestGateway;
const start = async (): Promise<void> => {
  candour = await startTestGateway();
};
const stop = async (): Promise<void> => {
  expect(candour.unplanned).toEqual([]);
  await candour.stop();
};

const alike = { nationality: 'IN', stage: 'INTERVIEW', religiousBelief: 'Muslim', explicit: 'GIVEN' } as const;
const invalid = consentStatuses.filter((status) => !validConsentStatuses.has(status));
/** The exact count of a cell of NATIONALITY_REGION by STAGE; twelve were there before a test added to it. */
const exact = (group: string, value = 'OTHER_COUNTRY') => keptCount(candour, {}, group, value);

describe('counted is', () => {
  // One release for all: each law has a cell of its own.
  beforeAll(async () => {
    await start();
    await populate(candour);
    const refused = [
      { told: false },
      { consent: null },
      ...invalid.map((consent) => ({ consent })),
      { lastContact: '2024-03-02T11:59:59Z' },
      { appliedAt: '2026-01-01T00:00:00Z' },
      { nationality: null },
    ];
    const never = { ...alike, stage: 'OFFER', religiousBelief: null };
    for (const fault of refused) await addPersons(candour, { count: 3, ...never, ...fault });
    const always = { count: 5, ...alike, nationality: 'NL', stage: 'REJECTED' };
    await addPersons(candour, always);
    await addPersons(candour, { ...always, consent: 'RENEWED' });
    await addPersons(candour, { ...always, lastContact: '2024-03-02T12:00:00Z' });
    await addPersons(candour, { ...always, appliedAt: '2025-12-31T23:59:59Z' });
    for (const explicit of [null, ...invalid]) await addPersons(candour, { count: 3, ...alike, explicit });
    for (const consent of [null, 'WITHDRAWN']) await addPersons(candour, { count: 3, ...alike, consent });
    const [id] = await addPersons(candour, { count: 1, ...alike, stage: 'APPLIED', nationality: 'NL' });
    await candour.database.pool.query(
      `insert into application (tenant, id, candidate, job, status, stage, applied_at)
       select tenant, gen_random_uuid(), candidate, job, status, times.stage, at::timestamptz from application,
         (values ('2025-09-01', 'APPLIED'), ('2025-12-01', 'OFFER'), ('2026-01-05', 'APPLIED')) as times (at, stage)
       where tenant = 'globex' and candidate = $1`,
      [id],
    );
    await ask(candour);
  });
  afterAll(() => stop());

  it('nobody whom the purpose is refused for: no notice, no consent, retention passed, no application in time', async () => {
    expect(await exact('OFFERED')).toBe(12);
  });

  it('everybody who consented, or renewed it, and was in touch within the period', async () => {
    expect(await exact('REJECTED', 'EUROPEAN_ECONOMIC_AREA')).toBe(12 + 20);
  });

  it('by a special category, only who also consented explicitly', async () => {
    const belief = { dimension: 'RELIGIOUS_BELIEF' };
    const release = await ask(candour, belief);
    expect(release.cells.find(({ group, value }) => group === 'SHORTLISTED' && value === 'MUSLIM')?.count).toBe(10);
    expect(await keptCount(candour, belief, 'SHORTLISTED', 'MUSLIM')).toBe(12);
    // Those who only refuse the special category are counted by their nationality.
    expect(await exact('SHORTLISTED')).toBe(12 + 3 * (1 + invalid.length));
  });

  it('a person once, where its latest application is', async () => {
    expect(await exact('OFFERED', 'EUROPEAN_ECONOMIC_AREA')).toBe(13);
    expect(await exact('APPLIED', 'EUROPEAN_ECONOMIC_AREA')).toBe(12);
  });
});

describe('a withdrawal', () => {
  beforeAll(() => start());
  afterAll(() => stop());

  it('changes no release, and the next ones count the person no more', async () => {
    await populate(candour);
    const ids = await addPersons(candour, { count: 11, ...alike });
    const [first] = await addPersons(candour, { count: 1, ...alike });
    await withdraw(candour, first ?? '');
    const before = JSON.stringify(await ask(candour));
    expect(await exact('SHORTLISTED')).toBe(23);
    for (const id of ids) await withdraw(candour, id);
    expect(JSON.stringify(await ask(candour))).toBe(before);
    candour.clock.now = new Date('2026-04-02T12:00:00Z');
    expect(JSON.stringify(await ask(candour))).toBe(before);
    expect(countsOf(await ask(candour, { period: '2026-Q1' }))['SHORTLISTED']).toEqual([10, 10]);
    expect(await keptCount(candour, { period: '2026-Q1' }, 'SHORTLISTED', 'OTHER_COUNTRY')).toBe(12);
    expect(JSON.stringify(await ask(candour))).toBe(before);
  });
});

describe('a small tenant', () => {
  beforeEach(() => start());
  afterEach(() => stop());

  it('publishes nothing of a tiny group, and the same of nobody', async () => {
    await countNobody(candour);
    candour.clock.now = new Date('2025-12-31T12:00:00Z');
    const nobody = await ask(candour, { period: '2025-Q3' });
    expect(nobody.cells.every(({ count, code }) => count === null && code === 'STATISTIC_SUPPRESSED')).toBe(true);
    candour.clock.now = new Date('2026-03-02T12:00:00Z');
    await addPersons(candour, { count: 4 });
    for (const by of ['STAGE', 'JOB_LOCATION', 'APPLICATION_QUARTER'])
      for (const dimension of ['NATIONALITY_REGION', 'AGE_BAND', 'RELIGIOUS_BELIEF', 'ETHNIC_ORIGIN'])
        expect((await ask(candour, { by, dimension })).cells.every(({ count }) => count === null)).toBe(true);
    const { rows } = await candour.database.pool.query('select from equality_kept_count');
    expect(rows).toEqual([]);
  });

  it('publishes no cell that is its whole group, however many persons it holds', async () => {
    await populate(candour);
    await candour.database.pool.query(
      "update candidate set nationality = 'NL' where tenant = 'globex' and id in (select candidate from application where tenant = 'globex' and stage = 'OFFER')",
    );
    const counts = countsOf(await ask(candour));
    expect(counts['OFFERED']).toEqual([null, null]);
    expect(
      Object.values(counts)
        .flat()
        .filter((count) => count !== null).length,
    ).toBeGreaterThan(0);
  });
});

describe('what the policy does not open', () => {
  beforeEach(() => start());
  afterEach(() => stop());

  const without = (id: string) =>
    activate(candour, (policy) => ({ ...policy, lines: policy.lines.filter((line) => line.id !== id) }), 'globex');

  it('is refused, not counted, and does not come later: a quarter is computed at one moment', async () => {
    await without('equality-statistics-special');
    expect(refusalOf(await candour.ask(globexDpo, statistics({ dimension: 'RELIGIOUS_BELIEF' })))).toBe(
      'PURPOSE_NOT_ALLOWED: Aggregating by "Candidate.religiousBelief" is refused for EQUALITY_MONITORING.',
    );
    await ask(candour);
    const { rows } = await candour.database.pool.query('select distinct dimension from equality_release order by 1');
    expect(rows).toEqual([{ dimension: 'AGE_BAND' }, { dimension: 'NATIONALITY_REGION' }]);
    const again: PolicyLine = {
      ...{ id: 'again', fields: ['Candidate.religiousBelief'], mode: 'READ', article9: 'A9_2_A' },
      ...{ purposes: ['EQUALITY_MONITORING'], roles: ['DPO'] },
    };
    await activate(candour, (policy) => ({ ...policy, lines: [...policy.lines, again] }), 'globex');
    expect(refusalOf(await candour.ask(globexDpo, statistics({ dimension: 'RELIGIOUS_BELIEF' })))).toMatch(
      /^BAD_REQUEST: There is no such release/,
    );
    candour.clock.now = new Date('2026-04-02T12:00:00Z');
    expect((await ask(candour, { dimension: 'RELIGIOUS_BELIEF', period: '2026-Q1' })).cells).toHaveLength(28);
  });

  it('is refused of a release that exists as soon as the policy closes it', async () => {
    await ask(candour);
    await without('equality-statistics');
    expect((await candour.ask(globexDpo, statistics())).code).toBe('PURPOSE_NOT_ALLOWED');
  });

  it('is counted for a role that may see it, whoever asks first', async () => {
    const only = (policy: PolicyDocument): PolicyDocument => ({
      ...policy,
      lines: policy.lines.map((line) =>
        line.id === 'equality-statistics-special' ? { ...line, roles: ['DPO'] } : line,
      ),
    });
    await activate(candour, only, 'globex');
    await ask(candour, {}, globexController);
    expect((await candour.ask(globexController, statistics({ dimension: 'RELIGIOUS_BELIEF' }))).code).toBe(
      'ROLE_FORBIDDEN',
    );
    expect((await ask(candour, { dimension: 'RELIGIOUS_BELIEF' })).cells).toHaveLength(28);
  });

  it('is refused to a caller whom a scope lets see some persons only', async () => {
    const scope: PolicyScope = {
      id: 'some',
      purposes: ['EQUALITY_MONITORING'],
      roles: ['DPO'],
      person: { applications: { $elemMatch: { stage: { $in: ['OFFER'] } } } },
    };
    await activate(candour, (policy) => ({ ...policy, scopes: [...(policy.scopes ?? []), scope] }), 'globex');
    expect(refusalOf(await candour.ask(globexDpo, statistics()))).toBe(
      'ROLE_FORBIDDEN: A scope of the policy lets the caller see some persons only, and statistics count all of them.',
    );
    expect((await ask(candour, {}, globexController)).k).toBe(10);
  });
});
