import { type GraphQLInputType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import type { FaultList } from './FaultList.js';
import { taggedAt } from './readTags.js';
import type { SchemaModel } from './SchemaModel.js';
import { tagsBelow } from './tagsBelow.js';
import { saysUse, usingTags } from './usingTags.js';

/**
 * Faults an input that names no governed field, and a tagged input below which another tag names what it does not:
 * a decision reads the upper tag only, so the upper one must say all.
 */
export function checkUses(model: SchemaModel, faults: FaultList): void {
  for (const [coordinate, { contribution }] of model.tags) {
    for (const tag of usingTags) {
      for (const name of contribution[tag] ?? []) {
        if (model.fields.get(name)?.isGoverned) continue;
        faults.add(coordinate, `"@${tag}" names "${name}", which is no governed field.`);
      }
    }
  }
  for (const { coordinate, type } of inputsOf(model)) {
    const upper = taggedAt(model.tags, coordinate).contribution;
    if (!saysUse(upper)) continue;
    for (const below of tagsBelow(type, model)) {
      const lower = taggedAt(model.tags, below).contribution;
      const isWhole = usingTags.every((tag) => isWithin(lower[tag], upper[tag]));
      if (!isWhole) faults.add(coordinate, `must name all that "${below}" below it names.`);
    }
  }
}

const isWithin = (lower: readonly string[] = [], upper: readonly string[] = []): boolean =>
  lower.every((name) => upper.includes(name));

interface Input {
  readonly coordinate: string;
  readonly type: GraphQLInputType;
}

function* inputsOf({ schema }: SchemaModel): Generator<Input> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        yield { coordinate: `${type.name}.${field.name}`, type: field.type };
      }
    } else if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        for (const argument of field.args) {
          yield { coordinate: `${type.name}.${field.name}(${argument.name}:)`, type: argument.type };
        }
      }
    }
  }
}
