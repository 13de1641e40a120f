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

describe('a gateway that sweeps by itself', () => {
  it('begins nothing once it stops', async () => {
    const before = await left('acme');
    await sweep(AbortSignal.abort());
    expect(await left('acme')).toBe(before);
    expect(before).toBeGreaterThan(5);
  });

  it('leaves alone whose controller has left', async () => {
    const before = await left('globex');
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
    expect(await verdict(candour)).toBe(0);
  });
});
