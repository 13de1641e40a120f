import type { Scratch } from './openScratch.js';

/** Bytes a record, by table: with its indexes, TOAST and free space, as PostgreSQL counts them. */
export interface BytesPerRecord {
  readonly total: number;
  readonly tables: Readonly<Record<string, number>>;
}

/** Measures what the access log takes on the disk, all of its tables, whichever this version has. */
export async function measureSizes({ owner }: Scratch): Promise<BytesPerRecord> {
  const { rows } = await owner.query<{ name: string; bytes: string; entries: string }>(
    `select relname as name, pg_total_relation_size(oid)::text as bytes,
       (select sum(next) from access_log_head)::text as entries
     from pg_class where relname like 'access_log%' and relkind = 'r' and relnamespace = 'public'::regnamespace
     order by pg_total_relation_size(oid) desc`,
  );
  const tables = rows.map(
    ({ name, bytes, entries }) => [name, Number((Number(bytes) / Number(entries)).toFixed(1))] as const,
  );
  const total = tables.reduce((sum, [, bytes]) => sum + bytes, 0);
  return { total: Math.round(total), tables: Object.fromEntries(tables.filter(([, bytes]) => bytes >= 0.1)) };
}
