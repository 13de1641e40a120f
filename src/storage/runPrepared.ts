import { createHash } from 'node:crypto';
import type { Pool, QueryResultRow } from 'pg';
import type { Sql } from './Sql.js';

const preparedAtMost = 400;
const names = new Map<string, string>();

/** Names a statement's text, so that the server parses and plans it once a connection; past a bound, texts go unnamed. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= preparedAtMost) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 32);
  names.set(text, name);
  return name;
}

/** Runs a statement of the hot path: raw rows, prepared by name. */
export async function runPrepared<Row extends QueryResultRow>(
  pool: Pool,
  text: string,
  sql: Sql,
): Promise<readonly Row[]> {
  const name = nameOf(text);
  const { rows } = await pool.query<Row>({ text, values: sql.values, ...(name ? { name } : {}) });
  return rows;
}
