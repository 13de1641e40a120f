import { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/storage/Connection.js';
import { migrationTable } from '../../src/storage/migrations/migrations.js';
import { ormOptions } from '../../src/storage/ormOptions.js';
import { runtimePrivileges } from '../../src/storage/runtimeRole.js';
import { asOwner, type FreshDatabase, freshDatabase } from '../helpers/database.js';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

/** Ours, and so not MikroORM's record of what has run, which belongs to no tenant and has a sequence of its own. */
const ours = `relnamespace = current_schema()::regnamespace and relname not like '${migrationTable}%'`;

/** The statements that would make the tables what the entities say. */
async function difference(connection: Connection): Promise<string> {
  const orm = await MikroORM.init(ormOptions(connection.database, connection));
  try {
    return await orm.schema.getUpdateSchemaSQL({ wrap: false });
  } finally {
    await orm.close();
  }
}

// An entity has no word for a column that a primary key includes: `Migration0021`.
const includedInKey = `alter table "access_log_posting" drop constraint "access_log_posting_pkey";
alter table "access_log_posting" add primary key ("tenant", "term", "bundle");
`;

describe('the entities', () => {
  it('say what the migrations make', async () => {
    expect(await difference(fresh.connection)).toBe(includedInKey);
  });

  // What the comparison sees. It does not see primary keys (the
  // next test), privileges, whether a table is logged, and the order of columns.
  it.each([
    ['a table more', 'create table other (tenant text primary key)'],
    ['a table less', 'drop table access_log_reason'],
    ['a column more', 'alter table candidate add other int'],
    ['a column less', 'alter table candidate drop summary'],
    ['another type', 'alter table candidate alter salary_expectation type bigint'],
    ['another precision', 'alter table job alter opened_at type timestamptz(3)'],
    ['another default', "alter table candidate alter work set default '{}'"],
    ['a column that became optional', 'alter table job alter title drop not null'],
    ['a column that became needed', 'alter table candidate alter email set not null'],
    ['a unique key less', 'alter table access_log_entry drop constraint access_log_entry_tenant_record_id_key'],
    ['a foreign key less', 'alter table application drop constraint application_tenant_job_fkey'],
    [
      'a foreign key that deletes',
      `alter table application drop constraint application_tenant_job_fkey,
       add constraint application_tenant_job_fkey foreign key (tenant, job) references job (tenant, id) on delete cascade`,
    ],
    ['an index less', 'drop index application_by_candidate'],
    [
      'an index of another kind',
      `drop index access_log_entry_by_time;
       create index access_log_entry_by_time on access_log_entry (at)`,
    ],
    ['a check less', 'alter table access_log_token drop constraint access_log_token_kind_check'],
  ])('differ from tables with %s', async (_what, statement) => {
    const { connection, drop } = await freshDatabase();
    await asOwner(connection, statement);
    expect(await difference(connection)).not.toBe(includedInKey);
    await drop();
  });

  it('have the primary keys of the tables, column by column', async () => {
    const found = `select relname as table, (select string_agg(attname, ' ' order by n)
        from unnest(conkey) with ordinality as k (attnum, n) join pg_attribute using (attnum) where attrelid = conrelid) as key
      from pg_constraint join pg_class on pg_class.oid = conrelid where contype = 'p' and ${ours} order by 1`;
    const orm = await MikroORM.init(ormOptions(fresh.connection.database, fresh.connection));
    const said = [...orm.getMetadata().getAll().values()].map((entity) => {
      const columns = entity.getPrimaryProps().flatMap(({ fieldNames }) => fieldNames);
      return { table: entity.tableName, key: columns.join(' ') };
    });
    await orm.close();
    expect(await asOwner(fresh.connection, found)).toEqual(said.sort((a, b) => (a.table < b.table ? -1 : 1)));
  });
});

describe('the catalogue', () => {
  it('knows no primary, unique or foreign key, and no unique index, that tenant does not lead', async () => {
    const strays = `
      select conrelid::regclass::text || '.' || conname as name from pg_constraint
        join pg_class on pg_class.oid = conrelid
        join pg_attribute on attrelid = conrelid and attnum = conkey[1]
        where ${ours} and contype in ('p', 'u', 'f') and attname <> 'tenant'
      union all
      select conrelid::regclass::text || '.' || conname from pg_constraint
        join pg_class on pg_class.oid = conrelid
        join pg_attribute on attrelid = confrelid and attnum = confkey[1]
        where ${ours} and contype = 'f' and attname <> 'tenant'
      union all
      select i.indexrelid::regclass::text from pg_index i
        join pg_class on pg_class.oid = i.indrelid
        left join pg_attribute on attrelid = i.indrelid and attnum = i.indkey[0]
        where ${ours} and i.indisunique and attname is distinct from 'tenant'`;
    expect(await asOwner(fresh.connection, strays)).toEqual([]);
  });

  it('has such keys to look at', async () => {
    const kinds = `select contype, count(*)::int from pg_constraint join pg_class on pg_class.oid = conrelid
      where ${ours} and contype in ('p', 'u', 'f') group by 1 order by 1`;
    expect(await asOwner(fresh.connection, kinds)).toEqual([
      { contype: 'f', count: 66 },
      { contype: 'p', count: 67 },
      { contype: 'u', count: 2 },
    ]);
  });

  it('has no trigger of ours', async () => {
    expect(await asOwner(fresh.connection, 'select tgname from pg_trigger where not tgisinternal')).toEqual([]);
  });

  it('has no sequence, so none that tenants share', async () => {
    const sequences = `select relname from pg_class where relkind = 'S' and ${ours}`;
    expect(await asOwner(fresh.connection, sequences)).toEqual([]);
  });

  it('has a privilege entry for each table, and no table that only the entries know', async () => {
    const tables = `select relname from pg_class where relkind in ('r', 'p') and not relispartition and ${ours} order by 1`;
    const names = Object.keys(runtimePrivileges).sort();
    expect(await asOwner(fresh.connection, tables)).toEqual(names.map((relname) => ({ relname })));
  });
});
