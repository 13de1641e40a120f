import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rangeOfPeriod } from '../../../src/access-log/export/rangeOfPeriod.js';
import { asOwner } from '../../helpers/database.js';
import { draftOf, factsOf, type LogFixture, openFixture } from '../support.js';

const start = Date.UTC(2026, 2, 1);
const minute = (count: number): Date => new Date(start + count * 60_000);
const size = 200;

let fixture: LogFixture;
beforeAll(async () => {
  fixture = await openFixture();
  await fixture.log.append(
    factsOf(),
    Array.from({ length: size + 5 }, () => draftOf()),
  );
  // One a minute; two of them minutes out of their order.
  await asOwner(
    fixture.connection,
    `update access_log_entry set at = '2026-03-01T00:00:00Z'::timestamptz + index * interval '1 minute';
     update access_log_entry set at = at + interval '5 minutes' where index = 50;
     update access_log_entry set at = at - interval '5 minutes' where index = 120`,
  );
});
afterAll(() => fixture.close());

const rangeOf = (from: Date | null, to: Date | null): Promise<unknown> =>
  rangeOfPeriod(fixture.database.pool, 'acme', { period: { from, to }, size });

describe('the range of a period', () => {
  it.each<[string, Date | null, Date | null, number, number]>([
    ['without bounds, everything that is signed', null, null, 0, 200],
    ['from the first instant included to the last one excluded', minute(10), minute(20), 10, 20],
    ['of one record', minute(30), new Date(minute(30).getTime() + 1), 30, 31],
    ['that ends after the log', minute(190), minute(1_000), 190, 200],
    ['that begins before the log', minute(-10), minute(3), 0, 3],
    ['before the log', minute(-20), minute(-10), 0, 0],
    ['after the log', minute(500), minute(600), 200, 200],
    ['open at its end', minute(199), null, 199, 200],
    ['open at its begin', null, minute(1), 0, 1],
    ['that begins at a record which stands before its time', minute(53), minute(60), 50, 60],
    ['that ends at a record which stands after its time', minute(110), minute(117), 110, 121],
  ])('%s', async (_what, from, to, first, end) => {
    expect(await rangeOf(from, to)).toEqual({ from: first, to: end });
  });

  it('is that of the tenant, whose log may be empty', async () => {
    const { pool } = fixture.database;
    const period = { from: minute(0), to: minute(10) };
    expect(await rangeOfPeriod(pool, 'globex', { period, size: 0 })).toEqual({ from: 0, to: 0 });
  });
});
