import type pg from 'pg';

interface Waiting {
  readonly operation: string;
  readonly persons: string;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

const insert = `
  insert into bench.limit_log (tenant, at, request, operation, subjects)
  select $1, now(), gen_random_uuid(), line.operation, line.subjects::uuid[]
  from unnest($2::text[], $3::text[]) as line (operation, subjects)`;

/** One durable row a request, and one commit for all that came while the commit before was under way. */
export class GroupCommit {
  readonly #client: pg.Client;
  readonly #tenant: string;
  #waiting: Waiting[] = [];
  #writing = false;

  constructor(client: pg.Client, tenant: string) {
    this.#client = client;
    this.#tenant = tenant;
  }

  /** Resolves once the row is durable. `persons`: an array of ids as PostgreSQL writes it. */
  record(operation: string, persons: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ operation, persons, resolve, reject });
      if (!this.#writing) void this.#write();
    });
  }

  async #write(): Promise<void> {
    this.#writing = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      const operations = batch.map(({ operation }) => operation);
      const subjects = batch.map(({ persons }) => persons);
      try {
        await this.#client.query({ name: 'insert', text: insert, values: [this.#tenant, operations, subjects] });
        for (const { resolve } of batch) resolve();
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.#writing = false;
  }
}
