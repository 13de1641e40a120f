import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkEntry } from '../../src/access-log/checkEntry.js';
import { createCounters } from '../../src/access-log/counters.js';
import { resolveTokens } from '../../src/access-log/lookUpTokens.js';
import { Tally } from '../../src/access-log/Tally.js';
import { type LogFixture, openFixture, refusalOf } from './support.js';

let fixture: LogFixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.close());

const at = (minute: number, second = 0): Date => new Date(Date.UTC(2026, 2, 4, 5, minute, second));

/** Counters under a clock that the test sets. */
const countersAt = (start: Date, log = fixture.log) => {
  let now = start;
  const counters = createCounters({ log, database: fixture.database, clock: () => now });
  return {
    counters,
    set: (instant: Date) => {
      now = instant;
    },
  };
};

const recorded = async () =>
  (await fixture.entries('processor')).map(({ leaf, outcome, code }) => ({
    outcome,
    code,
    ...JSON.parse(leaf.toString()).counted,
  }));

describe('counters', () => {
  it('record how many requests had no principal, by minute and cause', async () => {
    const { counters, set } = countersAt(at(6, 58));
    for (let turn = 0; turn < 1_000; turn += 1) counters.count('UNAUTHENTICATED');
    counters.count('OFFICER_ASKED');
    set(at(7, 1));
    counters.count('UNAUTHENTICATED');
    await counters.flush();
    expect(await recorded()).toEqual([
      { outcome: 'REFUSED', code: 'UNAUTHENTICATED', minute: '2026-03-04T05:06Z', requests: 1_000 },
      { outcome: 'RELEASED', code: null, minute: '2026-03-04T05:06Z', requests: 1 },
    ]);
    await counters.close();
    expect((await recorded())[2]).toEqual({
      outcome: 'REFUSED',
      code: 'UNAUTHENTICATED',
      minute: '2026-03-04T05:07Z',
      requests: 1,
    });
  });

  it('write entries whose principal is the gateway itself, in no role', async () => {
    const { counters } = countersAt(at(6));
    counters.count('BAD_REQUEST');
    await counters.close();
    const [entry] = await fixture.entries('processor');
    if (entry === undefined) throw new Error('It was expected to be recorded.');
    expect(checkEntry(entry)).toEqual([]);
    expect(entry).toMatchObject({
      roles: [],
      country: null,
      organisation: null,
      purpose: null,
      fields: [],
      subjects: [],
    });
    const names = await resolveTokens(fixture.database.pool, 'processor', [entry.principal]);
    expect(names.get(entry.principal)).toBe(fixture.log.replica);
  });

  it('write nothing where nothing was counted', async () => {
    const { counters } = countersAt(at(6));
    await counters.flush();
    await counters.close();
    expect(await recorded()).toEqual([]);
  });

  it('keep their counts while the log cannot be written, and write each once', async () => {
    const { counters, set } = countersAt(at(6));
    counters.count('LIMIT_EXCEEDED');
    set(at(7));
    const owner = new pg.Client(fixture.connection);
    await owner.connect();
    await owner.query(`delete from access_log_head where tenant = 'processor'`);
    expect(await refusalOf(counters.flush())).toEqual({
      code: 'AUDIT_UNAVAILABLE',
      message: 'The controller has no access log.',
      retryAfter: 1,
    });
    await owner.query(`insert into access_log_head values ('processor', 0, 0, 0)`);
    await owner.end();
    await Promise.all([counters.flush(), counters.flush()]);
    await counters.close();
    expect(await recorded()).toEqual([
      { outcome: 'REFUSED', code: 'LIMIT_EXCEEDED', minute: '2026-03-04T05:06Z', requests: 1 },
    ]);
  });

  it('count once what was committed without their being told', async () => {
    let lose = true;
    const { counters, set } = countersAt(at(6), {
      ...fixture.log,
      // The first commit succeeds, and then the connection breaks before the answer comes.
      async appendWithin(tx, facts, drafts, raise) {
        const outcome = await fixture.log.appendWithin(tx, facts, drafts, raise);
        if (!lose) return outcome;
        lose = false;
        await tx.query('commit', []);
        throw new Error('The connection broke.');
      },
    });
    counters.count('UNAUTHENTICATED');
    set(at(7));
    expect((await refusalOf(counters.flush())).code).toBe('AUDIT_UNAVAILABLE');
    counters.count('UNAUTHENTICATED');
    await counters.close();
    expect(await recorded()).toEqual([
      { outcome: 'REFUSED', code: 'UNAUTHENTICATED', minute: '2026-03-04T05:06Z', requests: 1 },
      { outcome: 'REFUSED', code: 'UNAUTHENTICATED', minute: '2026-03-04T05:07Z', requests: 1 },
    ]);
  });

  it('hold a bounded number of minutes, and lose no request over it', () => {
    const tally = new Tally();
    for (let minute = 0; minute < 10_000; minute += 1) tally.add('UNAUTHENTICATED', at(minute));
    const counts = tally.take();
    expect(counts).toHaveLength(240);
    expect(counts.reduce((sum, { requests }) => sum + requests, 0)).toBe(10_000);
  });
});
