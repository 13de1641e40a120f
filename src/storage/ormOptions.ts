import type { Options } from '@mikro-orm/postgresql';
import { entities } from './entities/entities.js';
import { migrationTable } from './migrations/migrations.js';
import { PostgresNames } from './PostgresNames.js';

/** What every MikroORM instance of ours is made with. `driverOptions` say how connections are made. */
export function ormOptions(database: string, driverOptions: object): Options {
  return {
    dbName: database,
    entities,
    namingStrategy: PostgresNames,
    // Its messages can hold statements with their values.
    logger: () => undefined,
    // Functions are the migrations' alone: nothing here calls one through the unit of work.
    schemaGenerator: { skipTables: [migrationTable], ignoreRoutines: true },
    driverOptions,
  };
}
