import type { Queryable } from '../../access-log/Queryable.js';
import type { ErasedRows } from './Erasure.js';

interface Reference {
  readonly child: string;
  readonly columns: string;
  readonly parent: string;
  readonly keys: string;
}

const referencesStatement = `
  select conrelid::regclass::text as child, confrelid::regclass::text as parent,
    (select string_agg(quote_ident(attname), ', ' order by n) from unnest(conkey) with ordinality as k (attnum, n)
      join pg_attribute a using (attnum) where a.attrelid = conrelid) as columns,
    (select string_agg(quote_ident(attname), ', ' order by n) from unnest(confkey) with ordinality as k (attnum, n)
      join pg_attribute a using (attnum) where a.attrelid = confrelid) as keys
  from pg_constraint join pg_class on pg_class.oid = conrelid
  where contype = 'f' and conrelid <> confrelid and relnamespace = current_schema()::regnamespace
  order by 1`;

/**
 * Finds what has to be deleted of a person besides its own row of `subject`, however far it hangs on that, the farthest
 * first. Which tables there are the catalogue's foreign keys tell: one that is added later is erased from without anybody
 * thinking of it here. The register of its requests, which is kept to show that they were answered (GDPR Art. 5(2)), hangs
 * on it by no key. The texts hold names of the catalogue, quoted by it, and no value.
 */
export async function deletionsOf(tx: Queryable): Promise<readonly Deletion[]> {
  const { rows } = await tx.query(referencesStatement, []);
  const references = rows.map(
    (row): Reference => ({
      ...{ child: String(row['child']), columns: String(row['columns']) },
      ...{ parent: String(row['parent']), keys: String(row['keys']) },
    }),
  );
  return below('subject', 'id = $2::uuid', references);
}

/** Deletes it, and gives how many rows of which table. */
export async function deletePerson(
  tx: Queryable,
  { tenant, person }: { readonly tenant: string; readonly person: string },
  deletions: readonly Deletion[],
): Promise<readonly ErasedRows[]> {
  const erased = new Map<string, number>();
  for (const { table, condition } of deletions) {
    const gone = await tx.query(
      `with gone as (delete from ${table} where tenant = $1 and ${condition} returning 1) select count(*)::int as count from gone`,
      [tenant, person],
    );
    erased.set(table, (erased.get(table) ?? 0) + Number(gone.rows[0]?.['count']));
  }
  return [...erased].map(([table, count]) => ({ table, rows: count })).filter((each) => each.rows > 0);
}

/** Rows of a table, by a condition on the tenant's, in terms of `$2`: the person. */
export interface Deletion {
  readonly table: string;
  readonly condition: string;
}

/** Those that hang on the rows of a table, the farthest first. A table is reached once on each way to it. */
function below(parent: string, condition: string, references: readonly Reference[]): readonly Deletion[] {
  // No way leads through a table twice: its keys would have to refer to each other in a circle.
  const onward = references.filter((reference) => reference.parent !== parent);
  return references
    .filter((reference) => reference.parent === parent)
    .flatMap(({ child, columns, keys }) => {
      const own = `(${columns}) in (select ${keys} from ${parent} where tenant = $1 and ${condition})`;
      return [...below(child, own, onward), { table: child, condition: own }];
    });
}
