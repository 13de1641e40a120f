import type { Client, QueryResultRow } from 'pg';

/** One connection whose statements run one after the other, also where some are given while others run. */
export interface InTurn {
  query<Row extends QueryResultRow>(text: string, values?: unknown[]): Promise<{ readonly rows: Row[] }>;
}

/** Lets statements be given to a connection while others run, as whoever reads ahead does: `pg` takes one at a time. */
export function inTurn(client: Client): InTurn {
  let turn: Promise<unknown> = Promise.resolve();
  return {
    query<Row extends QueryResultRow>(text: string, values: unknown[] = []) {
      const result = turn.then(() => client.query<Row>(text, values));
      turn = result.catch(() => undefined);
      return result;
    },
  };
}
