import { providedFields, withinLists } from './portableFields.js';

/** Writes the query that reads the fields of an export; null: there is nothing to read. */
export function portabilityQuery(fields: readonly string[]): string | null {
  const name = (coordinate: string): string => coordinate.slice(coordinate.indexOf('.') + 1);
  const selected = providedFields.flatMap((field) => {
    if (!fields.includes(field)) return [];
    const lists = withinLists[field];
    if (!lists) return [name(field)];
    const within = lists.filter((each) => fields.includes(each));
    return within.length === 0 ? [] : [`${name(field)} { ${within.map(nested).join(' ')} }`];
  });
  if (selected.length === 0) return null;
  return `query Portability($id: ID!) @purpose(is: RIGHTS_FULFILMENT) { candidate(id: $id) { ${selected.join(' ')} } }`;
}

const nested = (coordinate: string): string =>
  coordinate === 'Application.job' ? 'job { title }' : coordinate.slice(coordinate.indexOf('.') + 1);
