import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../src/storage/openDatabase.js';
import { asOwner, type FreshDatabase, freshDatabase } from '../helpers/database.js';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

const ways: readonly [string, (database: Database, text: string) => Promise<unknown>][] = [
  ['the pool', async ({ pool }, text) => (await pool.query(text)).rows],
  ['the unit of work', ({ orm }, text) => orm.em.fork().execute(text)],
  ['a connection of its own', async ({ connect }, text) => (await (await connect()).query(text)).rows],
];

describe.each(ways)('%s', (_way, run) => {
  it('speaks as the run-time role, in UTC, under time-outs, and by name', async () => {
    const settings = ['timezone', 'statement_timeout', 'idle_in_transaction_session_timeout', 'application_name'];
    const asked = settings.map((name) => `current_setting('${name}') as ${name}`).join();
    expect(await run(fresh.database, `select current_user::text as role, ${asked}`)).toEqual([
      {
        role: 'candour_gateway',
        timezone: 'UTC',
        statement_timeout: '10s',
        idle_in_transaction_session_timeout: '10s',
        application_name: 'candour',
      },
    ]);
  });

  it.each([
    'update access_log_entry set leaf = leaf',
    'delete from access_log_entry',
    'truncate access_log_entry',
    'delete from access_log_head',
    'update policy_version set author = author',
    'delete from policy_version',
    'update controller_instructions set signed_by = signed_by',
    'delete from schema_migration',
    'create table other ()',
    'alter table candidate add other int',
  ])('may not %s', async (statement) => {
    await expect(run(fresh.database, statement)).rejects.toThrow(/permission denied|must be owner/);
  });
});

describe('openDatabase', () => {
  it('comes back to the run-time role on RESET', async () => {
    const client = await fresh.database.connect();
    await client.query('reset role');
    await client.query('reset all');
    expect((await client.query('select current_user::text as role')).rows).toEqual([{ role: 'candour_gateway' }]);
    await client.end();
  });

  it('reads integers as numbers, dates as text and instants as dates', async () => {
    const text =
      "select 9007199254740991::int8 as big, date '1987-06-05' as day, timestamptz '1987-06-05 04:03:02.001+02' as instant";
    expect((await fresh.database.pool.query(text)).rows).toEqual([
      { big: Number.MAX_SAFE_INTEGER, day: '1987-06-05', instant: new Date('1987-06-05T02:03:02.001Z') },
    ]);
  });

  it('throws rather than round an integer', async () => {
    await expect(fresh.database.pool.query('select 9007199254740993::int8')).rejects.toThrow(
      'An integer from the database is too large for a number.',
    );
  });

  it('survives the loss of every connection, and tells', async () => {
    const told: string[] = [];
    const database = await openDatabase({ connection: fresh.connection, log: { warn: (text) => told.push(text) } });
    const client = await database.connect();
    await database.pool.query('select');
    await database.orm.em.fork().execute('select');
    // Not `once` of node:events, which rejects on the errors that come first.
    const ended = new Promise((resolve) => client.once('end', resolve));
    const removed = new Promise((resolve) => database.pool.once('remove', resolve));
    await asOwner(
      fresh.connection,
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'candour'",
    );
    await Promise.all([ended, removed]);
    expect((await database.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    expect(new Set(told)).toEqual(new Set(['A connection to the database was lost.']));
    await database.close();
  });

  it('writes after more lost transactions than it has connections', async () => {
    const one = async (): Promise<unknown> =>
      fresh.database.orm.em.fork().transactional(async (em) => {
        const [backend] = await em.execute<{ pid: number }[]>('select pg_backend_pid() as pid');
        await asOwner(fresh.connection, `select pg_terminate_backend(${backend?.pid}, 5000)`);
        return await em.execute('select 1 as one');
      });
    for (let turn = 0; turn < 11; turn += 1) await expect(one()).rejects.toThrow(/terminat|not queryable/);
    const rows = await fresh.database.orm.em.fork().transactional((em) => em.execute('select 1 as one'));
    expect(rows).toEqual([{ one: 1 }]);
  });

  it('gives up a server that stands still, whoever waits for it', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
    const { port } = silent.address() as AddressInfo;
    const bounds = { silence: 200, opening: 100, closing: 100 };
    const database = await openDatabase({
      connection: { ...fresh.connection, host: '127.0.0.1', port, ssl: false },
      bounds,
    });
    await expect(database.pool.query('select')).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    await expect(database.orm.em.fork().execute('select')).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    await expect(database.connect()).rejects.toThrow('timeout expired');
    await database.close();
    silent.close();
  });

  it('closes every connection, however often it is told to', async () => {
    const database = await openDatabase({ connection: fresh.connection });
    const client = await database.connect();
    const ended = once(client, 'end');
    await Promise.all([database.close(), database.close()]);
    await ended;
    await expect(database.pool.query('select')).rejects.toThrow('Cannot use a pool after calling end on the pool');
  });
});
