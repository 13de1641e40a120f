import { type GraphQLNamedType, isAbstractType, isObjectType } from 'graphql';
import { objectTypesBehind } from './objectTypesBehind.js';
import type { SchemaModel } from './SchemaModel.js';

/** Makes a test of whether an output type is, or leads at any depth to, a governed type. */
export function leadsToGoverned({ schema, types }: SchemaModel): (type: GraphQLNamedType) => boolean {
  const leading = new Set(types.keys());
  const objects = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type));
  for (let before = -1; before < leading.size; ) {
    before = leading.size;
    for (const type of objects) {
      const targets = Object.values(type.getFields()).flatMap((field) => objectTypesBehind(schema, field.type));
      if (targets.some(({ name }) => leading.has(name))) leading.add(type.name);
    }
  }
  return (type) =>
    isObjectType(type) || isAbstractType(type)
      ? objectTypesBehind(schema, type).some(({ name }) => leading.has(name))
      : false;
}
