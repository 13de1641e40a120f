import { getNullableType, isLeafType } from 'graphql';
import type { FaultList } from './FaultList.js';
import type { SchemaModel } from './SchemaModel.js';
import { transformAnswersIn } from './transformAnswersIn.js';

/** Faults a transform whose answer is no value of the field's type; a list is none. */
export function checkMinimise(model: SchemaModel, faults: FaultList): void {
  for (const { coordinate, field, tagged } of model.fields.values()) {
    const { minimise } = tagged.contribution;
    if (minimise === undefined) continue;
    const type = getNullableType(field.type);
    if (!transformAnswersIn(minimise.to, isLeafType(type) ? type.name : null)) {
      faults.add(
        coordinate,
        `"@minimise" must name a transform that answers in its type, and ${minimise.to} does not.`,
      );
    }
  }
}
