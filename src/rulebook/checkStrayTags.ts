import { type GraphQLInterfaceType, type GraphQLObjectType, isInterfaceType, isObjectType } from 'graphql';
import type { FaultList } from './FaultList.js';
import { reachedWithoutTag } from './reachedWithoutTag.js';
import { taggedAt } from './readTags.js';
import type { SchemaModel } from './SchemaModel.js';

/**
 * Faults a tag that governs nothing, since its author believes that it does. `@notPersonal` may stand anywhere; a type
 * that a person leads to is a fault of its own, which stands for those of its tags.
 */
export function checkStrayTags(model: SchemaModel, faults: FaultList): void {
  const reached: ReadonlySet<unknown> = reachedWithoutTag(model);
  for (const type of Object.values(model.schema.getTypeMap())) {
    if (!(isObjectType(type) || isInterfaceType(type)) || isGoverned(type, model) || reached.has(type)) continue;
    if (taggedAt(model.tags, type.name).unreadable) continue;
    report(type.name, model, faults);
    for (const { name } of Object.values(type.getFields())) report(`${type.name}.${name}`, model, faults);
  }
}

function report(coordinate: string, { tags }: SchemaModel, faults: FaultList): void {
  const { contribution, byTag } = taggedAt(tags, coordinate);
  // Beside @notPersonal every other tag is a contradiction, which is told as such.
  if (contribution.notPersonal) return;
  for (const name of byTag.keys()) faults.add(coordinate, `carries "@${name}", but is no part of a governed type.`);
}

function isGoverned(type: GraphQLObjectType | GraphQLInterfaceType, { schema, types }: SchemaModel): boolean {
  if (isObjectType(type)) return types.has(type.name);
  return schema.getPossibleTypes(type).some(({ name }) => types.has(name));
}
