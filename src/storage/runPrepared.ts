import { createHash } from 'node:crypto';
import type { Pool, QueryResultRow } from 'pg';
import type { Sql } from './Sql.js';
import { TenantShares } from './TenantShares.js';

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

/** Of the ten connections of the pool, so that four are left to the others however much one tenant asks. */
const statementsPerTenant = 6;

const shares = new WeakMap<Pool, TenantShares>();

function sharesOf(pool: Pool): TenantShares {
  let known = shares.get(pool);
  if (!known) {
    known = new TenantShares({
      alone: statementsPerTenant,
      besideOthers: () => statementsPerTenant,
      // What waits here belongs to requests that were admitted.
      waiting: Number.POSITIVE_INFINITY,
      overflow: () => new Error('Statements that wait are not bounded.'),
      now: () => performance.now(),
    });
    shares.set(pool, known);
  }
  return known;
}

/** Runs a statement of the hot path: raw rows, prepared by name, within the share of its tenant. */
export async function runPrepared<Row extends QueryResultRow>(
  pool: Pool,
  text: string,
  sql: Sql,
): Promise<readonly Row[]> {
  const name = nameOf(text);
  const statement = { text, values: sql.values, ...(name ? { name } : {}) };
  const { rows } = await sharesOf(pool).run(sql.tenantName, () => pool.query<Row>(statement));
  return rows;
}
