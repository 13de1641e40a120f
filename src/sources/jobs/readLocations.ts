import { noLocation, otherLocation } from '../candidates/equalityExpressions.js';

/** Places that a release names; vacancies elsewhere share a group. */
const mostLocations = 50;

interface Queryable {
  query(text: string, values: unknown[]): Promise<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }>;
}

/** Lists the places of a tenant's vacancies, those of the most vacancies first: whoever applied has no part in it. */
export async function readLocations(via: Queryable, tenant: string): Promise<readonly string[]> {
  const { rows } = await via.query(
    'select location from job where tenant = $1 group by location order by count(*) desc, location',
    [tenant],
  );
  const places = rows.flatMap(({ location }) => (location === null ? [] : String(location)));
  return [
    ...places.slice(0, mostLocations).sort(),
    ...(places.length > mostLocations ? [otherLocation] : []),
    ...(places.length < rows.length ? [noLocation] : []),
  ];
}
