import type { Queryable } from '../../access-log/Queryable.js';
import { equalityThreshold } from '../../vocabulary/equality.js';

/** How many persons a published count holds at least. */
export interface Threshold {
  /** Which setting it is, counted from 1; 0: nobody has set any. */
  readonly number: number;
  readonly persons: number;
  /** Null: nobody has set any. */
  readonly setAt: Date | null;
}

/** Reads a tenant's threshold: the newest setting, else the least that there may be. */
export async function readThreshold(via: Queryable, tenant: string): Promise<Threshold> {
  const { rows } = await via.query(
    `select number, persons, to_json(set_at) #>> '{}' as "setAt" from equality_threshold
     where tenant = $1 order by number desc limit 1`,
    [tenant],
  );
  const [row] = rows;
  if (row === undefined) return { number: 0, persons: equalityThreshold.least, setAt: null };
  return { number: Number(row.number), persons: Number(row.persons), setAt: new Date(String(row.setAt)) };
}
