import type { Client, QueryConfig, QueryResult } from 'pg';
import type { LogDatabase } from './LogDatabase.js';
import { sentences, unavailable } from './unavailable.js';
import { within } from './within.js';

/**
 * One connection that writes the log. It is opened when it is first needed and after it was lost.
 *
 * A statement that fails for its data leaves the connection as it is. After any other failure nobody knows whether the
 * server committed: the connection is destroyed, so that nothing of that statement can be mistaken for the next one's.
 */
export class Writer {
  readonly #database: LogDatabase;
  readonly #timeout: number;
  #client: Client | null = null;
  #opening: symbol | null = null;

  /** Takes the milliseconds that opening and each statement may take. */
  constructor(database: LogDatabase, timeout: number) {
    this.#database = database;
    this.#timeout = timeout;
  }

  /** Runs a statement. Throws the server's error if it blames the data, otherwise AUDIT_UNAVAILABLE. */
  async run(statement: QueryConfig): Promise<QueryResult> {
    try {
      const client = this.#client ?? (await within(this.#timeout, this.#open()));
      return await within(this.#timeout, runOn(client, statement));
    } catch (error) {
      if (isDataError(error)) throw error;
      await this.close();
      throw unavailable(sentences.unknown, error);
    }
  }

  async close(): Promise<void> {
    const client = this.#client;
    this.#client = null;
    this.#opening = null;
    // With a statement under way `end` waits for nobody: it destroys the socket.
    await client?.end().catch(() => undefined);
  }

  async #open(): Promise<Client> {
    const attempt = Symbol();
    this.#opening = attempt;
    const client = await this.#database.connect();
    if (this.#opening !== attempt) {
      // It took so long that it was given up.
      await client.end();
      throw new Error('The connection came too late.');
    }
    this.#client = client;
    // An idle connection that breaks is replaced by the next statement, and fails no request.
    const forget = (): void => {
      if (this.#client === client) this.#client = null;
    };
    client.on('error', forget);
    client.on('end', forget);
    // What was given up here must not be committed much later there.
    await client.query(`set statement_timeout = ${this.#timeout}`);
    return client;
  }
}

/**
 * Runs a statement with a callback. With the promise that pg makes, each statement of a connection keeps the one before it
 * from the young collection, and with it the request that waits for it (`bench/survival.ts`).
 */
const runOn = (client: Client, statement: QueryConfig): Promise<QueryResult> =>
  new Promise((resolve, reject) =>
    client.query(statement, (error: Error | null, result: QueryResult) => (error ? reject(error) : resolve(result))),
  );

/** Says whether the server blames the data: SQLSTATE class 22 (data exception) or 23 (constraint violation). */
export const isDataError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /^2[23]/.test(error.code);
