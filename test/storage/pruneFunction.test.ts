import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { barPruning } from '../../src/access-log/keep/locks.js';
import { SEGMENT_ENTRIES } from '../../src/access-log/segments.js';
import type { FreshDatabase } from '../helpers/database.js';
import { oldLogTimeout, openOldLog } from '../helpers/oldLog.js';

let fresh: FreshDatabase;
let client: pg.Client;
beforeAll(async () => {
  fresh = await openOldLog();
  client = new pg.Client(fresh.connection);
  await client.connect();
}, oldLogTimeout);
afterAll(async () => {
  await client.end();
  await fresh.drop();
});

// Whatever a test does is rolled back.
beforeEach(() => client.query('begin'));
afterEach(() => client.query('rollback'));

const asGateway = async (statement: string): Promise<string> => {
  await client.query('savepoint before; set local role candour_gateway');
  try {
    const { rows } = await client.query(statement);
    await client.query('reset role');
    return JSON.stringify(rows);
  } catch (error) {
    await client.query('rollback to savepoint before');
    return error instanceof Error ? error.message : '';
  }
};
const call = (below: number | string): Promise<string> =>
  asGateway(`select access_log_prune('acme', ${below})::int as n`);
const state = (below: number): Promise<string> =>
  asGateway(`insert into access_log_pruning values ('acme', ${below}, 'note', gen_random_uuid(), now())`);
const hold = "insert into access_log_hold values ('acme', gen_random_uuid(), 'x', 'p', null, now())";
const done = `[{"n":${SEGMENT_ENTRIES}}]`;

describe('the role of the gateway', () => {
  it.each([
    'delete from access_log_entry',
    'truncate access_log_entry',
    'update access_log_entry set index = 0',
    'delete from access_log_pruning',
    'update access_log_pruning set below = 0',
    'delete from access_log_hold',
    'delete from access_log_retention',
    'update access_log_retention set months = 6',
  ])('may not %s', async (statement) => {
    expect(await asGateway(statement)).toMatch(/^permission denied/);
  });

  it('has the owner delete a whole segment that was stated, is signed and old enough', async () => {
    await state(SEGMENT_ENTRIES);
    expect(await call(SEGMENT_ENTRIES)).toBe(done);
    expect(await call(SEGMENT_ENTRIES)).toBe('[{"n":0}]');
  });

  it('has it delete nothing without a statement', async () => {
    expect(await call(SEGMENT_ENTRIES)).toBe('No statement says that the log is pruned there.');
    await state(SEGMENT_ENTRIES);
    expect(await call(2 * SEGMENT_ENTRIES)).toBe('No statement says that the log is pruned there.');
  });

  it.each(['null', 0, -SEGMENT_ENTRIES, SEGMENT_ENTRIES - 1, 1])(
    'has it delete no part of a segment: %s',
    async (below) => {
      expect(await call(below)).toBe('A log is pruned by whole segments.');
    },
  );

  it('has it delete nothing beyond what is integrated and signed', async () => {
    await state(3 * SEGMENT_ENTRIES);
    expect(await call(3 * SEGMENT_ENTRIES)).toBe('The log is not signed that far.');
    await state(2 * SEGMENT_ENTRIES);
    await client.query(`delete from access_log_checkpoint where tenant = 'acme' and size >= ${2 * SEGMENT_ENTRIES}`);
    expect(await call(2 * SEGMENT_ENTRIES)).toBe('The log is not signed that far.');
  });

  it('has it delete nothing under a hold', async () => {
    await state(SEGMENT_ENTRIES);
    await asGateway(hold);
    expect(await call(SEGMENT_ENTRIES)).toBe('A hold stands on the log.');
    await asGateway('update access_log_hold set lifted_at = now()');
    expect(await call(SEGMENT_ENTRIES)).toBe(done);
  });

  it('has it delete nothing that is younger than six months, whatever it says of the retention', async () => {
    await state(SEGMENT_ENTRIES);
    await client.query(
      `update access_log_entry set at = now() - interval '5 months' where tenant = 'acme' and index = 60000`,
    );
    expect(await asGateway("insert into access_log_retention values ('acme', 1, 0, null, 'x', now())")).toMatch(
      /check/,
    );
    await asGateway("insert into access_log_retention values ('acme', 1, 6, null, 'x', now())");
    expect(await call(SEGMENT_ENTRIES)).toBe('The log must be kept longer.');
    await client.query(
      `update access_log_entry set at = now() - interval '7 months' where tenant = 'acme' and index = 60000`,
    );
    expect(await call(SEGMENT_ENTRIES)).toBe(done);
  });

  it('has it delete nothing that the controller keeps longer', async () => {
    await state(SEGMENT_ENTRIES);
    await client.query(
      `update access_log_entry set at = now() - interval '13 months' where tenant = 'acme' and index = 0`,
    );
    await asGateway("insert into access_log_retention values ('acme', 1, 14, 'x', 'x', now())");
    expect(await call(SEGMENT_ENTRIES)).toBe('The log must be kept longer.');
    await asGateway("insert into access_log_retention values ('acme', 2, 12, null, 'x', now())");
    expect(await call(SEGMENT_ENTRIES)).toBe(done);
  });

  it('puts no table of its own in the place of those that it asks', async () => {
    await state(SEGMENT_ENTRIES);
    await asGateway(hold);
    expect(await asGateway('create temporary table access_log_hold (tenant text, lifted_at timestamptz)')).toBe('[]');
    expect(await call(SEGMENT_ENTRIES)).toBe('A hold stands on the log.');
  });

  it('keeps whoever would place a hold waiting while it deletes', async () => {
    await state(SEGMENT_ENTRIES);
    expect(await call(SEGMENT_ENTRIES)).toBe(done);
    const other = await fresh.database.connect();
    await other.query("set lock_timeout = '100ms'");
    await expect(barPruning(other, 'acme')).rejects.toThrow('lock timeout');
    await barPruning(other, 'globex');
    await other.end();
  });

  it('deletes entries of no other log', async () => {
    await client.query(
      `create temporary table copied on commit drop as select * from access_log_entry where tenant = 'acme' and index = 5`,
    );
    await client.query("update copied set tenant = 'globex'");
    await client.query('insert into access_log_entry select * from copied');
    await state(SEGMENT_ENTRIES);
    expect(await call(SEGMENT_ENTRIES)).toBe(done);
    expect(await asGateway('select tenant from access_log_entry where index = 5')).toBe('[{"tenant":"globex"}]');
  });
});

describe('another login', () => {
  it('may not call it', async () => {
    await client.query('create role somebody');
    await client.query('set local role somebody');
    await expect(client.query("select access_log_prune('acme', 65536)")).rejects.toThrow(
      'permission denied for function',
    );
  });
});
