import { getNamedType } from 'graphql';
import type { FaultList } from './FaultList.js';
import type { SchemaModel } from './SchemaModel.js';

/**
 * Faults a governed field that leads to a person who is not the one its object concerns. What stands below a person is
 * judged by that person's own state, so a second person there (a referrer, say) would be judged as the first. The way
 * back, the first step of a type's `subject` path, leads to the same person.
 */
export function checkNestedPersons({ fields, types }: SchemaModel, faults: FaultList): void {
  for (const { coordinate, field, type, isGoverned } of fields.values()) {
    const target = getNamedType(field.type).name;
    const isWayBack = types.get(type.name)?.subject?.split('.')[0] === field.name;
    if (isGoverned && !isWayBack && types.get(target)?.kind === 'SUBJECT')
      faults.add(coordinate, 'must not lead to another person; make it a key, and ask for that person by it.');
  }
}
