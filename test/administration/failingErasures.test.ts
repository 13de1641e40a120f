import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completeErasures } from '../../src/administration/erasure/completeErasures.js';
import { KeysUnavailable } from '../../src/subject-keys/KeysUnavailable.js';
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

/** More persons than are dealt with in one go. */
const before = 101;

/** Begins their erasure before everybody else's; nobody reads who they are. */
const beginBefore = () =>
  owner(`insert into subject_erasure (tenant, id, subject, ground, outcome, decided_at, begun_at)
    select 'acme', gen_random_uuid(), gen_random_uuid(), 'NO_LONGER_NEEDED', 'ERASED', '2026-01-01', '2026-01-01'
    from generate_series(1, ${before})`);

/** What a gateway does by itself; gives what it did not plan for. */
async function failuresOfARun(): Promise<readonly unknown[]> {
  const { gateway, database, fresh, clock } = candour;
  const failed: unknown[] = [];
  await completeErasures({
    ...{ pool: database.pool, log: gateway.log, rulebook: gateway.rulebook, keys: fresh.keys },
    clock: () => clock.now,
    onUnplanned: (error) => failed.push(error),
  });
  return failed;
}

describe('persons whose recipients cannot be noted', () => {
  it('hold up nobody else, are reported one by one, and are tried again by the next run', async () => {
    await beginBefore();
    await owner(`create function refuse() returns trigger language plpgsql as $$ begin raise 'no room for it'; end $$`);
    await owner(`create trigger refuse before update of recipients on subject_erasure for each row
      when (old.decided_at = '2026-01-01') execute function refuse()`);
    const id = await newPerson(candour);
    const erasure = erasureOf(await erasing(candour, id));

    const failed = await failuresOfARun();
    expect(await ofIt(erasure.id)).toMatchObject({ candidate: null, completedAt: candour.clock.now.toISOString() });
    expect(failed.map(String)).toEqual(Array.from({ length: before }, () => 'error: no room for it'));

    await owner('drop trigger refuse on subject_erasure');
    await complete(candour);
    expect(await rowsOf(candour, 'select from subject_erasure where completed_at is null')).toEqual([]);
  });
});

describe('persons whose keys cannot be destroyed', () => {
  it('hold up nobody else, are reported one by one, and are tried again by the next run', async () => {
    await beginBefore();
    const begun = await rowsOf(candour, 'select subject from subject_erasure where completed_at is null');
    const persons = begun.map(({ subject }) => String(subject));
    // A folder lies where the file of the key should: nothing overwrites that.
    const files = persons.map((person) => join(candour.fresh.keyFolder, 'acme', person.slice(-2), person));
    for (const file of files) mkdirSync(file, { recursive: true });
    const id = await newPerson(candour);
    const erasure = erasureOf(await erasing(candour, id));

    const failed = await failuresOfARun();
    expect(await ofIt(erasure.id)).toMatchObject({ candidate: null, completedAt: candour.clock.now.toISOString() });
    expect((await candour.fresh.keys.read('acme', [id])).size).toBe(0);
    expect(failed).toHaveLength(before);
    for (const error of failed) expect(error).toBeInstanceOf(KeysUnavailable);
    const waiting = 'select from subject_erasure where key_destroyed_at is null and recipients = 0';
    expect(await rowsOf(candour, waiting)).toHaveLength(before);

    for (const file of files) {
      rmSync(file, { recursive: true });
      writeFileSync(file, Buffer.alloc(32, 7));
    }
    expect((await candour.fresh.keys.read('acme', persons)).size).toBe(before);
    await complete(candour);
    expect((await candour.fresh.keys.read('acme', persons)).size).toBe(0);
    expect(await rowsOf(candour, 'select from subject_erasure where completed_at is null')).toEqual([]);
  });
});
