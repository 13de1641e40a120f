import type { Queryable } from '../access-log/Queryable.js';
import type { Sequences } from './Sequences.js';

const page = 10_000;

/**
 * Says whether what is stored of the runs of gateways is what the entries below say: as many as can go on, each with the
 * number that comes next. Of runs that were forgotten on the way nothing is said.
 */
export async function areRunsSound(via: Queryable, tenant: string, sequences: Sequences): Promise<boolean> {
  let stored = 0;
  for (let after: string | null = null; ; ) {
    const { rows }: Awaited<ReturnType<Queryable['query']>> = await via.query(
      'select run, next from access_log_run where tenant = $1 and ($2::text is null or run > $2) order by run limit $3',
      [tenant, after, page],
    );
    for (const { run, next } of rows) if (!sequences.isNext(String(run), Number(next))) return false;
    stored += rows.length;
    const last = rows.at(-1);
    if (last === undefined || rows.length < page) return sequences.areOpen(stored);
    after = String(last.run);
  }
}
