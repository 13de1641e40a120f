import type { GraphQLObjectType } from 'graphql';
import { objectTypesBehind } from './objectTypesBehind.js';
import { taggedAt } from './readTags.js';
import type { SchemaModel } from './SchemaModel.js';

/**
 * Finds the object types that a governed type leads to, at any depth, and that carry no tag which says how they concern
 * a person. A type or a field tagged `@notPersonal` ends the walk.
 */
export function reachedWithoutTag({ schema, tags, types, fields }: SchemaModel): ReadonlySet<GraphQLObjectType> {
  const governed = new Set([...fields.values()].map(({ type }) => type));
  const reached = new Set<GraphQLObjectType>();
  const leave = (type: GraphQLObjectType): void => {
    for (const field of Object.values(type.getFields())) {
      if (taggedAt(tags, `${type.name}.${field.name}`).contribution.notPersonal) continue;
      for (const target of objectTypesBehind(schema, field.type)) {
        if (!types.has(target.name) && !taggedAt(tags, target.name).contribution.notPersonal) reached.add(target);
      }
    }
  };
  for (const type of governed) leave(type);
  // A set's iteration takes in what is added on the way.
  for (const type of reached) leave(type);
  return reached;
}
