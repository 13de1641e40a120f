import type { Pool } from 'pg';
import { openStatuses } from './requestMoves.js';

/** Counts the overdue requests of all tenants by the name of their right. */
export async function countOverdue(pool: Pick<Pool, 'query'>, now: Date): Promise<ReadonlyMap<string, number>> {
  const { rows } = await pool.query<{ right: string; count: number }>(
    `select asked as right, count(*)::int as count from rights_request where status = any ($1) and due_at <= $2 group by 1`,
    [openStatuses, now],
  );
  return new Map(rows.map(({ right, count }) => [right, count]));
}
