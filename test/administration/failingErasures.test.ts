import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completeErasures } from '../../src/administration/erasure/completeErasures.js';
import { asOwner } from '../helpers/database.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { newPerson, rowsOf } from '../writes/support.js';
import { controller } from './breakGlassSupport.js';
import { complete, erasing, erasureOf, erasuresFor } from './erasing.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

const owner = (statement: string) => asOwner(candour.fresh.connection, statement);
const ofIt = async (id: string) => (await erasuresFor(candour, controller)).find((each) => each.id === id);

/** More persons than are told of in one go, whose erasure has begun before everybody else's; nobody reads who they are. */
const before = 101;

describe('persons whose recipients cannot be noted', () => {
  it('hold up nobody else, are reported one by one, and are tried again by the next run', async () => {
    const { gateway, database, fresh, clock } = candour;
    await owner(`insert into subject_erasure (tenant, id, subject, ground, outcome, decided_at, begun_at)
      select 'acme', gen_random_uuid(), gen_random_uuid(), 'NO_LONGER_NEEDED', 'ERASED', '2026-01-01', '2026-01-01'
      from generate_series(1, ${before})`);
    await owner(`create function refuse() returns trigger language plpgsql as $$ begin raise 'no room for it'; end $$`);
    await owner(`create trigger refuse before update of recipients on subject_erasure for each row
      when (old.decided_at = '2026-01-01') execute function refuse()`);
    const id = await newPerson(candour);
    const erasure = erasureOf(await erasing(candour, id));

    const failed: unknown[] = [];
    await completeErasures({
      ...{ pool: database.pool, log: gateway.log, rulebook: gateway.rulebook, keys: fresh.keys },
      clock: () => clock.now,
      onUnplanned: (error) => failed.push(error),
    });
    expect(await ofIt(erasure.id)).toMatchObject({ candidate: null, completedAt: clock.now.toISOString() });
    expect(failed.map(String)).toEqual(Array.from({ length: before }, () => 'error: no room for it'));

    await owner('drop trigger refuse on subject_erasure');
    await complete(candour);
    expect(await rowsOf(candour, 'select from subject_erasure where completed_at is null')).toEqual([]);
  });
});
