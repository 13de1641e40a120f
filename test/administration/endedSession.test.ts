import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { candidate } from '../helpers/askers.js';
import { asOwner } from '../helpers/database.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { dies, only } from '../obligations/dying.js';
import { outcomeOf } from '../obligations/support.js';
import { fulfilling, newPerson, rowsOf } from '../writes/support.js';

let candour: TestGateway;
let other: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
  other = await startTestGateway({ fresh: candour.fresh });
});
afterAll(async () => {
  await other.stop();
  await candour.stop();
});

/** How many transactions wait for somebody's lock. */
const waiting = async (): Promise<unknown> => {
  const [row] = await asOwner(
    candour.fresh.connection,
    "select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  );
  return (row as { n: number }).n;
};

describe('the session of a person whose death is recorded', () => {
  it('does nothing more, on another replica either, with what was asked before and waited meanwhile', async () => {
    const id = await newPerson(candour);
    const ask = (body: string) => other.ask(candidate(id), fulfilling(body));
    const restrict = `restrictProcessing(candidate: "${id}", ground: NEEDED_FOR_CLAIM) { id }`;
    const holder = new pg.Client(candour.fresh.connection);
    await holder.connect();
    await holder.query('begin');
    await holder.query('select from subject where id = $1 for update', [id]);
    const dying = dies(candour, id);
    await expect.poll(waiting, { timeout: 60_000 }).toBe(1);
    const asked = ask(restrict);
    await expect.poll(waiting, { timeout: 60_000 }).toBe(2);
    await holder.query('commit');
    await holder.end();
    only(await dying);
    expect(outcomeOf(await asked)).toBe('SUBJECT_RESTRICTED');
    expect(await rowsOf(candour, 'select from subject_restriction where subject = $1', [id])).toEqual([]);
    expect(outcomeOf(await ask(restrict))).toBe('SUBJECT_RESTRICTED');
    expect([...candour.unplanned, ...other.unplanned]).toEqual([]);
  });
});
