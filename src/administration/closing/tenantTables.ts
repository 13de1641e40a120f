import type { Queryable } from '../../access-log/Queryable.js';

/** A table of which each tenant has rows. */
export interface TenantTable {
  readonly name: string;
  /** The columns of its key but for the tenant, with their types, quoted. */
  readonly key: readonly { readonly column: string; readonly type: string }[];
}

/**
 * What is no data of the controller's to give back: the access log has an export of its own; the rest is how the gateway
 * works, digests that say nothing outside it, or what was stopped and so never collected.
 */
const notReturned = [
  'access\\_log\\_%',
  'idempotency',
  'held\\_import',
  'outbox',
  'marketing\\_suppression',
  'controller\\_closing',
  'removed\\_coordinate',
];

/**
 * Lists the tables that hold a controller's data, in the order of their names; from the catalogue, so that none is
 * forgotten. `except`: patterns of names to leave out; without, what is not given back.
 */
export async function tenantTables(
  via: Queryable,
  except: readonly string[] = notReturned,
): Promise<readonly TenantTable[]> {
  const { rows } = await via.query(
    `select relname as name, quote_ident(attname) as column, format_type(atttypid, atttypmod) as type
     from pg_class
     join pg_constraint on conrelid = pg_class.oid and contype = 'p'
     cross join lateral unnest(conkey) with ordinality as k (attnum, n)
     join pg_attribute a on a.attrelid = pg_class.oid and a.attnum = k.attnum
     where relkind = 'r' and relnamespace = current_schema()::regnamespace and relname not like all ($1::text[])
       and exists (select from pg_attribute t where t.attrelid = pg_class.oid and t.attname = 'tenant')
     order by relname, n`,
    [except],
  );
  const tables = new Map<string, TenantTable & { key: { column: string; type: string }[] }>();
  for (const row of rows) {
    const name = String(row['name']);
    const table = tables.get(name) ?? { name, key: [] };
    if (row['column'] !== 'tenant') table.key.push({ column: String(row['column']), type: String(row['type']) });
    tables.set(name, table);
  }
  return [...tables.values()];
}
