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
    schemaGenerator: { skipTables: [migrationTable] },
    driverOptions,
  };
}
