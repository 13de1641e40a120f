import { type DatabaseConnection, PostgresDialect, PostgresDriver, type TransactionSettings } from 'kysely';
import pg from 'pg';

const { DATE, INTERVAL, TIMESTAMP, TIMESTAMPTZ } = pg.types.builtins;

/** As MikroORM wants columns: instants and dates as the text that PostgreSQL writes. No entity has lists of them. */
const typeParsers = new pg.TypeOverrides();
for (const type of [DATE, INTERVAL, TIMESTAMP, TIMESTAMPTZ]) typeParsers.setTypeParser(type, (text) => text);

/**
 * Gives a connection back to its pool when a transaction on it could be neither begun nor rolled back. Kysely keeps it
 * then: after ten lost connections every write would wait for ever. The pool throws away one that is broken.
 */
class ReleasingDriver extends PostgresDriver {
  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await this.#orRelease(connection, super.beginTransaction(connection, settings));
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await this.#orRelease(connection, super.rollbackTransaction(connection));
  }

  async #orRelease(connection: DatabaseConnection, statement: Promise<void>): Promise<void> {
    try {
      await statement;
    } catch (error) {
      // A commit that failed is always rolled back after, so this is reached once for each transaction.
      await this.releaseConnection(connection as Parameters<PostgresDriver['releaseConnection']>[0]);
      throw error;
    }
  }
}

/** How the unit of work reaches the database: through a pool of its own, made with these options. */
export class OrmDialect extends PostgresDialect {
  readonly #pool: pg.Pool;

  constructor(options: pg.PoolConfig, onLost: () => void) {
    const pool = new pg.Pool({ ...options, types: typeParsers });
    pool.on('error', onLost);
    pool.on('connect', (client) => client.on('error', onLost));
    super({ pool });
    this.#pool = pool;
  }

  override createDriver(): PostgresDriver {
    return new ReleasingDriver({ pool: this.#pool });
  }
}
