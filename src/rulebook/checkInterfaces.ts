import { type GraphQLInterfaceType, type GraphQLSchema, isInterfaceType } from 'graphql';
import type { Contribution } from './Contribution.js';
import type { FaultList } from './FaultList.js';
import { type Tagged, taggedAt } from './readTags.js';
import type { SchemaModel } from './SchemaModel.js';

/**
 * Faults a tag on a field of an interface that a governed implementor lacks, the other way round, and one that says
 * something else there (CVE-2025-64530, CVE-2025-64173). A ceiling on the interface itself is inherited, not repeated.
 */
export function checkInterfaces(model: SchemaModel, faults: FaultList): void {
  for (const type of interfacesOf(model.schema)) {
    for (const object of model.schema.getPossibleTypes(type)) {
      for (const field of Object.values(type.getFields())) {
        const coordinate = `${type.name}.${field.name}`;
        const own = `${object.name}.${field.name}`;
        const implementor = model.fields.get(own);
        if (implementor !== undefined) {
          if (implementor.isKey) checkKeyOf(coordinate, own, { model, faults });
          else checkSame(coordinate, own, { model, faults });
        }
        for (const { name } of field.args) {
          checkSame(`${coordinate}(${name}:)`, `${own}(${name}:)`, { model, faults });
        }
      }
    }
  }
}

/** The interfaces of a schema. */
export const interfacesOf = (schema: GraphQLSchema): readonly GraphQLInterfaceType[] =>
  Object.values(schema.getTypeMap()).filter((type) => isInterfaceType(type));

interface Check {
  readonly model: SchemaModel;
  readonly faults: FaultList;
}

// The key is tagged by its type, so its interface need not repeat anything, and may not add anything.
function checkKeyOf(coordinate: string, key: string, { model, faults }: Check): void {
  for (const [name, { category }] of taggedAt(model.tags, coordinate).byTag) {
    if (category !== 'UNIQUE_ID') faults.add(key, `lacks "@${name}", which "${coordinate}" carries.`);
  }
}

function checkSame(coordinate: string, own: string, { model, faults }: Check): void {
  const [declared, implemented] = [taggedAt(model.tags, coordinate), taggedAt(model.tags, own)];
  if (declared.unreadable || implemented.unreadable) return;
  for (const [name, contribution] of implemented.byTag) {
    const other = declared.byTag.get(name);
    if (other === undefined) faults.add(coordinate, `lacks "@${name}", which "${own}" carries.`);
    else if (!saySame(contribution, other)) faults.add(coordinate, `"@${name}" must say the same as on "${own}".`);
  }
  for (const name of missingIn(implemented, declared)) {
    faults.add(own, `lacks "@${name}", which "${coordinate}" carries.`);
  }
}

const missingIn = (there: Tagged, here: Tagged): readonly string[] =>
  [...here.byTag.keys()].filter((name) => !there.byTag.has(name));

const saySame = (one: Contribution, other: Contribution): boolean => JSON.stringify(one) === JSON.stringify(other);
