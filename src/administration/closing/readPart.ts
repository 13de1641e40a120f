import type { Queryable } from '../../access-log/Queryable.js';
import type { SubjectKeys } from '../../subject-keys/SubjectKeys.js';
import { openReturned } from './openReturned.js';
import type { TenantTable } from './tenantTables.js';

/** Where a part begins. */
export interface Position {
  readonly table: string;
  /** The key of the row before it; null: none of this table is. */
  readonly after: readonly string[] | null;
}

export interface Part {
  readonly lines: readonly string[];
  /** Whom the lines are about, as far as a row says so. */
  readonly persons: readonly string[];
  /** Null: there is nothing after it. */
  readonly next: Position | null;
}

const together = 200;

/** Columns that hold a person's id; an interview's note is recorded with the application that it hangs on. */
const personColumns = ['subject', 'candidate'];

export interface PartWanted {
  readonly tables: readonly TenantTable[];
  readonly at: Position;
  /** Under which sealed values are opened. */
  readonly keys: SubjectKeys;
}

/** Reads the next rows of one table, in the order of its key. Names come from the catalogue, quoted by it. */
export async function readPart(via: Queryable, tenant: string, { tables, at, keys }: PartWanted): Promise<Part> {
  const index = tables.findIndex(({ name }) => name === at.table);
  const table = tables[index];
  if (!table) return { lines: [], persons: [], next: null };
  const columns = table.key.map(({ column }) => column);
  const after = at.after && columns.length > 0 ? ` and (${columns.join(', ')}) > (${placeholders(table)})` : '';
  const order = columns.length > 0 ? ` order by ${columns.join(', ')}` : '';
  const key = `array[${columns.map((column) => `${column}::text`).join(', ')}]::text[]`;
  const { rows } = await via.query(
    `select to_jsonb(t) as row, ${key} as key from ${table.name} t where tenant = $1${after}${order} limit ${together}`,
    [tenant, ...(at.after ?? [])],
  );
  const read = rows.map((row) => row['row'] as Record<string, unknown>);
  await openReturned(via, read, { tenant, table: table.name, keys });
  const last = rows.at(-1);
  const following = tables[index + 1];
  return {
    lines: read.map((row) => `${JSON.stringify({ table: table.name, row })}\n`),
    persons: [...new Set(read.flatMap((row) => personOf(table.name, row)))],
    next:
      rows.length === together && last
        ? { table: table.name, after: last['key'] as readonly string[] }
        : following
          ? { table: following.name, after: null }
          : null,
  };
}

const placeholders = ({ key }: TenantTable): string =>
  key.map(({ type }, position) => `$${position + 2}::text::${type}`).join(', ');

function personOf(table: string, row: Readonly<Record<string, unknown>>): readonly string[] {
  const own = table === 'candidate' || table === 'subject' ? [row['id']] : [];
  return [...own, ...personColumns.map((column) => row[column])].filter((id) => typeof id === 'string');
}
