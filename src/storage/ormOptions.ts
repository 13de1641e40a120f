import type { Options } from '@mikro-orm/postgresql';
import type { Connection } from './Connection.js';
import { entities } from './entities/entities.js';
import { migrationTable } from './migrations/migrations.js';
import { PostgresNames } from './PostgresNames.js';

/** What every MikroORM instance of ours is made with. `session` holds what is said when a connection opens. */
export function ormOptions(connection: Connection, session: Readonly<Record<string, unknown>>): Options {
  return {
    dbName: connection.database,
    entities,
    namingStrategy: PostgresNames,
    // Its messages can hold statements with their values.
    logger: () => undefined,
    // Functions are the migrations' alone: nothing here calls one through the unit of work.
    schemaGenerator: { skipTables: [migrationTable], ignoreRoutines: true },
    driverOptions: { ...connection, ...session },
  };
}
