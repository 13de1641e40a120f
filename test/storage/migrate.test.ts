import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/errors/ConfigurationError.js';
import type { Connection } from '../../src/storage/Connection.js';
import { migrate } from '../../src/storage/migrate.js';
import { openDatabase } from '../../src/storage/openDatabase.js';
import { asOwner, type FreshDatabase, freshDatabase } from '../helpers/database.js';

let fresh: FreshDatabase;
const login = `login_${process.pid}`;
beforeAll(async () => {
  fresh = await freshDatabase();
  await asOwner(fresh.connection, `create role ${login} login`);
});
afterAll(async () => {
  await asOwner(fresh.connection, `drop owned by ${login}; drop role ${login}`);
  await fresh.drop();
});

/** A database without any table, owned by the login. */
async function withEmptyDatabase(name: string, use: (connection: Connection) => Promise<void>): Promise<void> {
  const database = `${name}_${process.pid}`;
  await asOwner(fresh.connection, `create database ${database} owner ${login}`);
  try {
    await use({ ...fresh.connection, database });
  } finally {
    await asOwner(fresh.connection, `drop database ${database} with (force)`);
  }
}

describe('migrate', () => {
  it('lets several replicas start together on an empty database', async () => {
    await withEmptyDatabase('together', async (connection) => {
      await Promise.all([1, 2, 3, 4].map(() => migrate(connection)));
      expect(await asOwner(connection, 'select name from schema_migration')).toEqual([
        { name: 'Migration0001' },
        { name: 'Migration0002' },
        { name: 'Migration0003' },
        { name: 'Migration0006' },
      ]);
    });
  });

  it('changes nothing the second time, not even a row of the catalogue', async () => {
    const catalogue =
      'select relname, xmin, relacl from pg_class where relnamespace = current_schema()::regnamespace order by 1';
    const before = await asOwner(fresh.connection, catalogue);
    await migrate(fresh.connection);
    expect(await asOwner(fresh.connection, catalogue)).toEqual(before);
  });

  it('takes privileges back that somebody added', async () => {
    await asOwner(fresh.connection, 'grant delete on access_log_entry to candour_gateway');
    await migrate(fresh.connection);
    const privileges = "select has_table_privilege('candour_gateway', 'access_log_entry', 'delete') as may";
    expect(await asOwner(fresh.connection, privileges)).toEqual([{ may: false }]);
  });

  it('says what an administrator has to run when the login may not, and works after that', async () => {
    await withEmptyDatabase('ordinary', async (connection) => {
      const ordinary = { ...connection, user: login };
      await expect(migrate(ordinary)).rejects.toThrow(
        new ConfigurationError(
          `The role "candour_gateway" must exist and the login of DATABASE_URL must be a member of it: have a database administrator run "CREATE ROLE candour_gateway NOLOGIN; GRANT candour_gateway TO …;" with that login's name.`,
        ),
      );
      await asOwner(connection, `grant candour_gateway to ${login}`);
      await migrate(ordinary);
      const database = await openDatabase({ connection: ordinary });
      expect((await database.pool.query('select count(*) as n from candidate')).rows).toEqual([{ n: 0 }]);
      await database.close();
    });
  });

  it('refuses tables that the login does not own', async () => {
    await asOwner(fresh.connection, `grant candour_gateway to ${login}`);
    await asOwner(fresh.connection, `grant select on schema_migration to ${login}`);
    await asOwner(fresh.connection, 'revoke insert on candidate from candour_gateway');
    await expect(migrate({ ...fresh.connection, user: login })).rejects.toThrow(
      new ConfigurationError(
        'The login of DATABASE_URL must own the gateway\'s tables, to set what "candour_gateway" may do with them.',
      ),
    );
  });

  it('says that a database can not be reached', async () => {
    await expect(migrate({ ...fresh.connection, port: 1 })).rejects.toThrow(
      new ConfigurationError('The database could not be reached, or refused the login: check DATABASE_URL.'),
    );
  });
});
