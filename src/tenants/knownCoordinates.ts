/**
 * Writes the coordinates that a version may open, as an array or null, over `v` (policy_version): those that the schema
 * has held ever since the version was activated. `asOf` is the placeholder of an instant, for the schema as it was then;
 * where its value is null, and without it, the schema is that of now.
 */
export const knownCoordinates = (asOf?: string): string =>
  `(select array_agg(c) from unnest(v.coordinates) c where not exists (
    select from removed_coordinate r
    where r.tenant = v.tenant and r.coordinate = c and r.removed_at >= v.activated_at${
      asOf ? ` and (${asOf}::timestamptz is null or r.removed_at <= ${asOf})` : ''
    }))`;
