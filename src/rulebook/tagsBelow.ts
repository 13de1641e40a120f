import { type GraphQLInputType, getNamedType, isEnumType, isInputObjectType } from 'graphql';
import type { SchemaModel } from './SchemaModel.js';

/** Finds the tagged input fields and enum values, at any depth below an input of this type, by their coordinates. */
export function tagsBelow(top: GraphQLInputType, { tags }: SchemaModel): ReadonlySet<string> {
  const below = new Set<string>();
  const types = new Set([getNamedType(top)]);
  for (const type of types) {
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        below.add(`${type.name}.${field.name}`);
        types.add(getNamedType(field.type));
      }
    } else if (isEnumType(type)) {
      for (const { name } of type.getValues()) below.add(`${type.name}.${name}`);
    }
  }
  return new Set([...below].filter((coordinate) => tags.has(coordinate)));
}
