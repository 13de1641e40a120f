import { getNamedType, getNullableType, isLeafType, isListType } from 'graphql';
import type { Contribution } from './Contribution.js';
import { intersection } from './intersection.js';
import type { Classification } from './Rulebook.js';
import { taggedAt } from './readTags.js';
import type { ModelField, SchemaModel } from './SchemaModel.js';
import { sourcesOf } from './sourcesOf.js';

/**
 * Sums up what each governed field is, in the order of the coordinates. Ceilings are the intersection of those of the
 * field, its type, the type's interfaces and every source; a field's own retention replaces that of its type.
 */
export function classifyFields(model: SchemaModel): readonly Classification[] {
  const governed = [...model.fields.values()].filter(({ isGoverned }) => isGoverned);
  governed.sort((one, other) => (one.coordinate < other.coordinate ? -1 : 1));
  return governed.map((field, index) => classifyField(field, index, model));
}

function classifyField(entry: ModelField, index: number, model: SchemaModel): Classification {
  const { coordinate, type, field, isKey, tagged } = entry;
  const derivedFrom = [...sourcesOf(coordinate, model)].sort();
  const reaching = [entry, ...derivedFrom.flatMap((source) => model.fields.get(source) ?? [])];
  const limits = reaching.flatMap((each) => limitsOn(each, model));
  const { special, consent, humanReview, minimise, ...own } = tagged.contribution;
  const category = isKey ? 'UNIQUE_ID' : own.category;
  const purposes = intersection(limits.map((limit) => limit.purposes));
  const roles = intersection(limits.map((limit) => limit.roles));
  const retain = own.retain ?? taggedAt(model.tags, type.name).contribution.retain;
  const named = getNamedType(field.type);
  return Object.freeze({
    coordinate,
    type: type.name,
    field: field.name,
    index,
    isKey,
    ...(category && { category }),
    ...(special && { special }),
    ...(purposes && { purposes }),
    ...(roles && { roles }),
    ...(consent && { consent }),
    ...(humanReview && { humanReview: { unless: new Set(humanReview.unless) } }),
    minimise: Object.freeze(minimise ? [{ to: minimise.to, unless: new Set(minimise.unless) }] : []),
    ...(retain && { retain }),
    derivedFrom: Object.freeze(derivedFrom),
    leaf: isLeafType(named) ? named.name : null,
    ...(isListType(getNullableType(field.type)) && { isList: true }),
  });
}

/** What the field, its type, the type's interfaces and their fields of its name say; any may hold a ceiling. */
function limitsOn({ coordinate, type, field }: ModelField, { tags }: SchemaModel): readonly Contribution[] {
  const interfaces = type.getInterfaces().flatMap(({ name }) => [name, `${name}.${field.name}`]);
  return [coordinate, type.name, ...interfaces].map((place) => taggedAt(tags, place).contribution);
}
