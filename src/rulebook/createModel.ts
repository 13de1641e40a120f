import { type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import type { GovernedType } from './Rulebook.js';
import { type Tags, taggedAt } from './readTags.js';
import type { ModelField, SchemaModel } from './SchemaModel.js';

/** Finds the governed types of a schema and what their fields are. */
export function createModel(schema: GraphQLSchema, tags: Tags): SchemaModel {
  const types = new Map<string, GovernedType>();
  const fields = new Map<string, ModelField>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const governed = governedType(type, tags);
    if (governed === null) continue;
    types.set(type.name, governed);
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`;
      const tagged = taggedAt(tags, coordinate);
      const isKey = field.name === governed.key;
      const isGoverned = isKey || tagged.contribution.notPersonal !== true;
      fields.set(coordinate, { coordinate, type, field, isKey, isGoverned, tagged });
    }
  }
  return { schema, tags, types, fields };
}

function governedType({ name }: GraphQLObjectType, tags: Tags): GovernedType | null {
  const { subject, about } = taggedAt(tags, name).contribution;
  if (subject) return { name, kind: 'SUBJECT', key: subject.key, subject: null };
  return about ? { name, kind: 'ABOUT', key: 'id', subject: about.subject } : null;
}
