import { getNullableType, isLeafType } from 'graphql';
import type { FaultList } from './FaultList.js';
import type { ModelField, SchemaModel } from './SchemaModel.js';

/** Faults a person without its key, a key that is no plain leaf, and a key with tags of its own. */
export function checkKeys(model: SchemaModel, faults: FaultList): void {
  for (const { name, kind, key } of model.types.values()) {
    const field = model.fields.get(`${name}.${key}`);
    if (field === undefined) {
      if (kind === 'SUBJECT') faults.add(name, `must have its key "${key}" as a field.`);
    } else if (!isLeafType(getNullableType(field.field.type)) || field.field.args.length > 0) {
      faults.add(field.coordinate, 'must be a single leaf without arguments, for it is a key.');
    } else if (carriesMoreThanKey(field)) {
      faults.add(field.coordinate, 'must carry no tag but "@personal(category: UNIQUE_ID)", for it is a key.');
    }
  }
}

// A key is released with its object: a ceiling or a consent on it alone would be a promise that nothing keeps.
const carriesMoreThanKey = ({ tagged: { contribution, unreadable } }: ModelField): boolean =>
  !unreadable && !['{}', '{"category":"UNIQUE_ID"}'].includes(JSON.stringify(contribution));
