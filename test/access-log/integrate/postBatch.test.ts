import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAccessLog } from '../../../src/access-log/AccessLog.js';
import { createIntegrator } from '../../../src/access-log/integrate/createIntegrator.js';
import { integrateBatch } from '../../../src/access-log/integrate/integrateBatch.js';
import { readPosted } from '../../../src/access-log/integrate/postedState.js';
import { underLock } from '../../../src/access-log/integrate/underLock.js';
import { readRecords } from '../../../src/access-log/readRecords.js';
import { asOwner } from '../../helpers/database.js';
import { draftOf, factsOf, type LogFixture, now, openFixture, principal, signer } from '../support.js';

let fixture: LogFixture;
let failures: unknown[];
beforeEach(async () => {
  fixture = await openFixture();
  failures = [];
});
afterEach(() => fixture.close());

const append = async (count: number, clock: () => Date = () => now): Promise<void> => {
  const log = createAccessLog({ database: fixture.database, signer, clock });
  for (let left = count; left > 0; left -= 100)
    await log.append(
      factsOf(),
      Array.from({ length: Math.min(left, 100) }, () => draftOf()),
    );
  await log.close();
};
const integrate = async (batch?: number): Promise<void> => {
  const onFailure = (error: unknown): void => void failures.push(error);
  await createIntegrator({
    database: fixture.database,
    signer,
    clock: () => now,
    onFailure,
    ...(batch !== undefined && { batch }),
  })();
};
const rows = async (text: string): Promise<readonly unknown[]> => (await fixture.database.pool.query(text)).rows;
const posted = () => readPosted(fixture.database.pool, 'acme');
/** What an upgrade finds: a log that was integrated and never posted. */
const unpost = `delete from access_log_posting; delete from access_log_bundle; delete from access_log_run;
  update access_log_tree set posted = 0`;
const clientRows = `select bundle, cardinality(positions) as count, positions[1] as first from access_log_posting
  where term = (select token from access_log_token where name = 'client:ats') order by bundle`;

describe('the integrator', () => {
  it('posts what it integrates, bundle by bundle, whatever its batches are', async () => {
    await append(300);
    await integrate(100);
    await append(300);
    await integrate(7);
    await integrate(7);
    await integrate(7);
    expect(await rows(clientRows)).toEqual([
      { bundle: 0, count: 256, first: 0 },
      { bundle: 1, count: 256, first: 0 },
      { bundle: 2, count: 88, first: 0 },
    ]);
    expect(await posted()).toEqual({ posted: 600, sequenceGaps: 0 });
    expect(failures).toEqual([]);
  });

  it('dies within a transaction and leaves no posting of it', async () => {
    await append(300);
    const { pool } = fixture.database;
    const killed = underLock(pool, 'acme', async (tx) => {
      await integrateBatch(tx, 'acme', { limit: 300, at: now });
      const { rows: found } = await tx.query('select pg_backend_pid() as pid');
      await asOwner(fixture.connection, `select pg_terminate_backend(${found[0]?.pid})`);
    });
    await expect(killed).rejects.toThrow();
    for (const table of ['access_log_posting', 'access_log_bundle', 'access_log_run'])
      expect(await rows(`select * from ${table}`)).toEqual([]);
    await integrate();
    expect(await rows(clientRows)).toHaveLength(2);
  });

  it('catches up with a log that was integrated before there were postings, while it goes on', async () => {
    await append(700);
    await integrate();
    await asOwner(fixture.connection, unpost);
    await append(100);
    // One run: twenty batches, of which each integrates and posts.
    await integrate(20);
    expect(await posted()).toEqual({ posted: 400, sequenceGaps: 0 });
    const read = await readRecords(fixture.database.pool, {
      tenant: 'acme',
      where: { client: 'ats' },
      first: 1_000,
      after: null,
      hideSpecialCodes: new Set(),
    });
    expect(read.nodes.map(({ index }) => Number(index))).toEqual(Array.from({ length: 800 }, (_, at) => 799 - at));
    await integrate(20);
    await integrate(20);
    expect(await posted()).toEqual({ posted: 800, sequenceGaps: 0 });
    expect(await rows(clientRows)).toMatchObject([{ count: 256 }, { count: 256 }, { count: 256 }, { count: 32 }]);
    expect(failures).toEqual([]);
  });

  it('does not post twice what somebody else has posted meanwhile', async () => {
    await append(10);
    await underLock(fixture.database.pool, 'acme', async (tx) => {
      const moving = {
        query: async (text: string, values: unknown[]) => {
          if (text.includes('update access_log_tree set posted'))
            await tx.query('update access_log_tree set posted = 3');
          return await tx.query(text, values);
        },
      };
      await expect(integrateBatch(moving, 'acme', { limit: 10, at: now })).rejects.toMatchObject({
        code: 'LOG_TREE_MOVED',
      });
      await tx.query('rollback');
    });
    expect(await rows(clientRows)).toEqual([]);
  });
});

describe('the times of bundles', () => {
  const times = `select index, first_at as "first", last_at as "last", reached, onward from access_log_bundle order by index`;
  const at = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);

  it('are those of its entries, and never fall in what was reached and what is to come, whatever clocks do', async () => {
    await append(256, () => at(0));
    await append(256, () => at(10));
    await integrate();
    // A gateway whose clock is an hour behind, and then one that is right.
    await append(256, () => at(-60));
    await integrate();
    await append(100, () => at(20));
    await integrate();
    expect(await rows(times)).toEqual([
      { index: 0, first: at(0), last: at(0), reached: at(0), onward: at(-60) },
      { index: 1, first: at(10), last: at(10), reached: at(10), onward: at(-60) },
      { index: 2, first: at(-60), last: at(-60), reached: at(10), onward: at(-60) },
      { index: 3, first: at(20), last: at(20), reached: at(20), onward: at(20) },
    ]);
    const count = async (from: number | null, to: number | null): Promise<number> => {
      const where = { from: from === null ? null : at(from), to: to === null ? null : at(to) };
      const question = { tenant: 'acme', where, first: 1_000, after: null, hideSpecialCodes: new Set<string>() };
      return (await readRecords(fixture.database.pool, question)).nodes.length;
    };
    expect([await count(null, 5), await count(null, -30), await count(5, 15), await count(-90, 0)]).toEqual([
      512, 256, 256, 256,
    ]);
    expect([await count(15, null), await count(-90, null), await count(21, null), await count(null, -60)]).toEqual([
      100, 868, 0, 0,
    ]);
  });

  it('widen with a bundle that goes on', async () => {
    await append(10, () => at(5));
    await integrate();
    await append(10, () => at(0));
    await append(10, () => at(9));
    await integrate();
    expect(await rows(times)).toEqual([{ index: 0, first: at(0), last: at(9), reached: at(9), onward: at(0) }]);
  });
});

describe('the runs of gateways', () => {
  const leafOf = (index: number, change: string): string =>
    `update access_log_entry set leaf = convert_to(${change}, 'UTF8') where index = ${index};`;
  const said = `convert_from(leaf, 'UTF8')`;

  it('are followed over batches, and have a row each if they can go on', async () => {
    await append(150);
    const { rows: found } = await fixture.database.pool.query('select policy_epoch from access_log_head limit 1');
    expect(found).toHaveLength(1);
    const client = await fixture.database.pool.connect();
    await client.query('begin');
    await fixture.log.appendWithin(client, factsOf({ principal }), [draftOf(), draftOf(), draftOf()], null);
    await client.query('commit');
    client.release();
    await append(50);
    // Batches that end within the change's three records.
    await integrate(76);
    expect(await posted()).toEqual({ posted: 203, sequenceGaps: 0 });
    expect(await rows('select next from access_log_run order by next')).toEqual([{ next: 50 }, { next: 150 }]);
  });

  it.each<[string, string]>([
    ['a record that is missing', leafOf(5, `regexp_replace(${said}, '"sequence":5', '"sequence":6')`)],
    ['a run that does not begin', leafOf(5, `regexp_replace(${said}, '"replica":"[^"]*"', '"replica":"another"')`)],
    ['no record at all', leafOf(5, "'x'")],
  ])('show %s as a gap, in what is answered too', async (_what, statement) => {
    await append(10);
    await asOwner(fixture.connection, statement);
    await integrate(3);
    const { sequenceGaps } = await posted();
    expect(sequenceGaps).toBeGreaterThan(0);
    const { standing } = await readRecords(fixture.database.pool, {
      tenant: 'acme',
      where: {},
      first: 1,
      after: null,
      hideSpecialCodes: new Set(),
    });
    expect(standing.incomplete.sequenceGaps).toBe(sequenceGaps);
  });
});

describe('the run-time role', () => {
  it.each(['access_log_posting', 'access_log_bundle', 'access_log_run'])('may not delete from %s', async (table) => {
    await expect(fixture.database.pool.query(`delete from ${table}`)).rejects.toMatchObject({ code: '42501' });
  });
});
