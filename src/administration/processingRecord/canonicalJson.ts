/**
 * Writes plain JSON in its canonical form (RFC 8785): members in the order of their names by UTF-16 units, no space.
 *
 * @throws TypeError for what it was not made for: numbers that are no integers, and anything that JSON does not know
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string' || Number.isSafeInteger(value))
    return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError('Canonical JSON is written of texts, integers and booleans only.');
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, each]) => `${JSON.stringify(name)}:${canonicalJson(each)}`).join(',')}}`;
}
