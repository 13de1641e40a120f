import { Registry } from 'prom-client';
import { v4 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addStep, newStep } from '../../src/administration/breach/BreachStep.js';
import { clockOf } from '../../src/administration/breach/breachClock.js';
import { enterBreach } from '../../src/administration/breach/enterBreach.js';
import { countLate } from '../../src/administration/breach/lateBreaches.js';
import { tellBreaches } from '../../src/serve/tellBreaches.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { controller, hoursAfterNoon as hours, processor, register } from './breaching.js';

describe('a clock', () => {
  const clock = (now: Date, doneAt: Date | null = null, isNeeded = true) =>
    clockOf({ awareAt: hours(0), hours: 72, doneAt, isNeeded }, now).state;

  it.each([
    [0, 'DUE'],
    [47.9, 'DUE'],
    [48, 'DUE_SOON'],
    [72, 'DUE_SOON'],
    [72.001, 'LATE'],
  ])('of 72 hours is, after %d, %s', (after, state) => {
    expect(clock(hours(after))).toBe(state);
  });

  it('stays as it was when the notice was given, and ends where none is needed', () => {
    expect(clock(hours(500), hours(72))).toBe('NOTIFIED');
    expect(clock(hours(500), hours(72.001))).toBe('NOTIFIED_LATE');
    expect(clock(hours(500), null, false)).toBe('NOT_NEEDED');
    expect(clock(hours(500), hours(1), false)).toBe('NOTIFIED');
  });
});

describe('what is late in SQL', () => {
  let candour: TestGateway;
  const noticeHours = 24;
  const none = { records: 0, subjects: 0, subjectTokens: [], categories: [], coordinates: [], treeSize: '0' };
  const scope = { tenant: 'acme', ...none };
  beforeAll(async () => {
    candour = await startTestGateway();
    const { pool } = candour.database;
    const by = { principal: { id: 'test' }, now: hours(0) };
    const enter = async (tenant: string, aware: number, noticed: number | null): Promise<string> => {
      const id = v4();
      await enterBreach(pool, {
        ...{ tenant, id, kind: 'INTEGRITY_BREACH', awareAt: hours(aware), recordedAt: hours(aware), facts: {} },
        ...{
          recordedBy: 'test',
          description: null,
          suspect: null,
          scope: null,
          noticedAt: noticed === null ? null : hours(noticed),
        },
      });
      return id;
    };
    // Every way in which an entry may be before and after its time.
    for (const noticed of [null, 20])
      for (const risks of [[], ['RISK_UNLIKELY'], ['RISK_UNLIKELY', 'HIGH_RISK'], ['RISK', 'RISK_UNLIKELY']] as const)
        for (const isNotified of [false, true]) {
          const breach = await enter('acme', 10, noticed);
          for (const [order, risk] of risks.entries())
            await addStep(
              pool,
              'acme',
              newStep('RISK_DECIDED', { risk, reason: 'x' }, { breach, ...by, now: hours(21 + order) }),
            );
          if (isNotified) {
            const said = { sentAt: hours(30).toISOString(), reference: null, added: 'x', delayReason: null };
            await addStep(pool, 'acme', newStep('AUTHORITY_NOTIFIED', said, { breach, ...by }));
          }
        }
    for (const noticed of [null, 12, 50]) {
      const breach = await enter('processor', 10, null);
      await pool.query(
        `insert into breach_notice (tenant, breach, controller, scope, given, noticed_at)
         values ('processor', $1, 'acme', $3, 1, $2)`,
        [breach, noticed === null ? null : hours(noticed), JSON.stringify(scope)],
      );
    }
  });
  afterAll(() => candour.stop());

  it.each([9, 33, 34, 34.01, 81, 82, 82.01, 91, 92, 92.01, 500])(
    'is what the clocks call LATE, %d hours on',
    async (after) => {
      candour.clock.now = hours(after);
      const all = [];
      for (const as of [controller, processor]) {
        const entries = await register(candour, as, '(first: 100)');
        const late = entries.filter(
          ({ authority, notices }) => authority?.state === 'LATE' || notices.some(({ state }) => state === 'LATE'),
        );
        expect((await register(candour, as, '(first: 100, late: true)')).map(({ id }) => id)).toEqual(
          late.map(({ id }) => id),
        );
        all.push(...entries);
      }
      expect(await countLate(candour.database.pool, { now: hours(after), noticeHours })).toEqual({
        AUTHORITY_NOTICE: all.filter(({ authority }) => authority?.state === 'LATE').length,
        CONTROLLER_NOTICE: all.flatMap(({ notices }) => notices).filter(({ state }) => state === 'LATE').length,
      });
    },
  );

  it('is late at all: four entries, and one notice', async () => {
    expect(await countLate(candour.database.pool, { now: hours(500), noticeHours })).toEqual({
      ...{ AUTHORITY_NOTICE: 4, CONTROLLER_NOTICE: 1 },
    });
  });

  it('is a gauge whose labels are two', async () => {
    const registry = new Registry();
    const { gateway, database } = candour;
    const write = (): void => undefined;
    const clock = (): Date => hours(500);
    const stop = tellBreaches({ gateway, database, registry, clock, log: { write }, noticeHours });
    await vi.waitFor(async () => {
      expect((await registry.metrics()).split('\n').filter((line) => line.startsWith('candour_breaches_late'))).toEqual(
        ['candour_breaches_late{clock="AUTHORITY_NOTICE"} 4', 'candour_breaches_late{clock="CONTROLLER_NOTICE"} 1'],
      );
    }, 20_000);
    await stop();
  });
});
