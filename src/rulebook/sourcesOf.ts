import type { SchemaModel } from './SchemaModel.js';

/** The coordinates that a field is computed from, over every step; holds the field itself only if it lies on a cycle. */
export function sourcesOf(coordinate: string, { fields }: SchemaModel): ReadonlySet<string> {
  const direct = (name: string): readonly string[] => fields.get(name)?.tagged.contribution.derivedFrom ?? [];
  const sources = new Set(direct(coordinate));
  // A set's iteration takes in what is added on the way.
  for (const source of sources) for (const next of direct(source)) sources.add(next);
  return sources;
}
