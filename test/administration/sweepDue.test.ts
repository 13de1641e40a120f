import { v4 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sweepDue } from '../../src/administration/sweep/sweepDue.js';
import { person } from '../gateway/people.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { oldSigner } from '../helpers/oldLog.js';
import { rowsOf } from '../writes/support.js';
import { verdict } from './erasing.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway({ signer: oldSigner });
});
afterAll(() => candour.stop());

/** What a gateway does by itself each hour. What it does not plan for fails the test. */
async function sweep(signal?: AbortSignal): Promise<void> {
  const { gateway, database, clock } = candour;
  const failed: unknown[] = [];
  const { log, rulebook, tenants } = gateway;
  await sweepDue(
    {
      ...{ pool: database.pool, log, rulebook, signer: oldSigner, clock: () => clock.now },
      stateOf: (tenant) => tenants.get(tenant),
      onUnplanned: (error) => failed.push(error),
    },
    signal,
  );
  if (failed.length > 0) throw failed[0];
}

const left = async (tenant: string, before = "'2024-03-02T12:00:00Z'"): Promise<unknown> =>
  (
    await rowsOf(
      candour,
      `select count(*)::int as persons from subject where tenant = $1 and erased_at is null
         and coalesce(last_contact_at, created_at) < ${before}`,
      [tenant],
    )
  )[0]?.['persons'];

/** A request of a right that was withdrawn long ago; gives what tells whether it is still there. */
async function oldRequest(tenant: 'acme' | 'globex'): Promise<() => Promise<boolean>> {
  const values = [tenant, person('EVERYTHING_VALID', tenant), v4()];
  const { pool } = candour.database;
  await pool.query(
    `insert into rights_request (tenant, subject, id, asked, channel, status, received_at, due_at, opened_by)
     values ($1, $2, $3, 'ACCESS', 'PORTAL', 'WITHDRAWN', '2020-01-01', '2020-02-01', 'a')`,
    values,
  );
  await pool.query(
    `insert into rights_request_move (tenant, subject, request, number, action, status, at, by)
     values ($1, $2, $3, 1, 'WITHDRAWN', 'WITHDRAWN', '2020-01-02', 'a')`,
    values,
  );
  return async () => (await rowsOf(candour, 'select from rights_request where id = $1', values.slice(2))).length > 0;
}

describe('a gateway that sweeps by itself', () => {
  it('begins nothing once it stops', async () => {
    const before = await left('acme');
    await sweep(AbortSignal.abort());
    expect(await left('acme')).toBe(before);
    expect(before).toBeGreaterThan(5);
  });

  it('leaves alone whose controller has left', async () => {
    const before = await left('globex');
    const isThere = await oldRequest('globex');
    await candour.database.pool.query(
      `insert into controller_closing (tenant, ends_at, returns, asked_by, asked_at, confirmed_by, confirmed_at)
       values ('globex', '2026-03-01', true, 'a', '2026-02-01', 'b', '2026-02-01')`,
    );
    await candour.database.pool.query(
      "update access_log_head set policy_epoch = policy_epoch + 1 where tenant = 'globex'",
    );
    candour.gateway.tenants.forget('globex');
    await sweep();
    expect(await left('globex')).toBe(before);
    expect(await isThere()).toBe(true);
  });

  it('erases who is past every period, with a record of its own for each, and then records nothing', async () => {
    expect(await left('acme')).toBe(0);
    expect(
      await rowsOf(candour, 'select erased_at is not null as gone from subject where id = $1', [
        person('RETENTION_EXPIRED'),
      ]),
    ).toEqual([{ gone: true }]);
    expect(
      await rowsOf(candour, 'select erased_at is not null as gone from subject where id = $1', [
        person('EVERYTHING_VALID'),
      ]),
    ).toEqual([{ gone: false }]);
    const records = async () =>
      (
        await rowsOf(
          candour,
          `select count(*) filter (where cardinality(subjects) = 1)::int as persons, count(*)::int as all,
             array_agg(distinct purpose) as purposes, max(cardinality(roles)) as roles
           from access_log_entry where tenant = 'acme' and fields @> '[{"field":"Mutation.sweepRetention","mode":"WRITE"}]'`,
        )
      )[0];
    const erased = await rowsOf(
      candour,
      "select count(*)::int as count from subject_erasure where tenant = 'acme' and outcome = 'ERASED'",
    );
    const before = await records();
    expect(before).toMatchObject({ persons: erased[0]?.['count'], purposes: ['ACCOUNTABILITY'], roles: 0 });
    await sweep();
    expect(await records()).toEqual(before);
    const isThere = await oldRequest('acme');
    await sweep();
    expect(await isThere()).toBe(false);
    expect(await records()).toMatchObject({ persons: before?.['persons'], all: Number(before?.['all']) + 1 });
    expect(await verdict(candour)).toBe(0);
  });
});
