import { isNonNullType } from 'graphql';
import type { FaultList } from './FaultList.js';
import { reachedWithoutTag } from './reachedWithoutTag.js';
import { type Tagged, taggedAt } from './readTags.js';
import type { SchemaModel } from './SchemaModel.js';

/**
 * Faults what is unclassified or non-null among the fields of every governed type and of every type that one reaches.
 * A refused field answers null, so only keys may be non-null.
 */
export function checkFields(model: SchemaModel, faults: FaultList): void {
  for (const { coordinate, field, isKey, isGoverned, tagged } of model.fields.values()) {
    if (isKey || !isGoverned) continue;
    checkClassified(coordinate, tagged, faults);
    if (isNonNullType(field.type)) faults.add(coordinate, 'must be nullable, for a governed field may be refused.');
  }
  checkReached(model, faults);
}

function checkReached(model: SchemaModel, faults: FaultList): void {
  for (const type of reachedWithoutTag(model)) {
    if (taggedAt(model.tags, type.name).unreadable) continue;
    const open = Object.keys(type.getFields())
      .map((name) => `${type.name}.${name}`)
      .filter((coordinate) => !taggedAt(model.tags, coordinate).contribution.notPersonal);
    if (open.length > 0) {
      faults.add(type.name, 'must be tagged @subject, @about or @notPersonal, for a person leads to it.');
    }
    for (const coordinate of open) checkClassified(coordinate, taggedAt(model.tags, coordinate), faults);
  }
}

function checkClassified(coordinate: string, { contribution, unreadable }: Tagged, faults: FaultList): void {
  if (contribution.category || contribution.special || unreadable) return;
  faults.add(coordinate, 'must be classified: tag it @personal, @specialCategory or @notPersonal.');
}
