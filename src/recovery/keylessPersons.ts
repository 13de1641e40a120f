import type { Queryable } from '../access-log/Queryable.js';
import type { SubjectKeys } from '../subject-keys/SubjectKeys.js';

const together = 1_000;

/**
 * Finds the persons of a tenant whose key is not there: everybody gets one when recorded, and an erasure destroys it, so
 * these were erased after the copy of the database was made that brought them back.
 */
export async function keylessPersons(
  via: Queryable,
  tenant: string,
  keys: Pick<SubjectKeys, 'read'>,
): Promise<readonly string[]> {
  const keyless: string[] = [];
  for (let after: string | null = null; ; ) {
    const { rows } = await via.query(
      `select id from candidate where tenant = $1 and ($2::uuid is null or id > $2) order by id limit ${together}`,
      [tenant, after],
    );
    const persons: readonly string[] = rows.map(({ id }) => String(id));
    const known = await keys.read(tenant, persons);
    keyless.push(...persons.filter((person) => !known.has(person)));
    if (persons.length < together) return keyless;
    after = persons.at(-1) ?? null;
  }
}
