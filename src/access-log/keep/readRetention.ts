import type { Queryable } from '../Queryable.js';

/** Months for which a log may be kept: 12 unless its controller says otherwise (CNIL's recommendation on logging). */
export const retentionMonths = { least: 6, usual: 12, most: 36 } as const;

/** How long a log is kept. */
export interface Retention {
  /** Which setting it is, counted from 1; 0: nobody has set any. */
  readonly number: number;
  readonly months: number;
  readonly justification: string | null;
  /** Null: nobody has set any. */
  readonly setAt: Date | null;
}

/** Reads how long a tenant's log is kept: the newest setting, else the usual months. */
export async function readRetention(via: Queryable, tenant: string): Promise<Retention> {
  const { rows } = await via.query(
    `select number, months, justification, to_json(set_at) #>> '{}' as "setAt" from access_log_retention
     where tenant = $1 order by number desc limit 1`,
    [tenant],
  );
  const [row] = rows;
  if (row === undefined) return { number: 0, months: retentionMonths.usual, justification: null, setAt: null };
  return {
    number: Number(row.number),
    months: Number(row.months),
    justification: row.justification === null ? null : String(row.justification),
    setAt: new Date(String(row.setAt)),
  };
}
