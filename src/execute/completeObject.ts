import { GraphQLError } from 'graphql';
import type { CompiledFields, Completion, PlacedField } from './CompiledField.js';
import { executeFields } from './executeFields.js';
import { isThenable } from './isThenable.js';
import { Position } from './Position.js';
import { infoOf } from './resolveField.js';

/** Returns the completion of one object type. A value that the type's `isTypeOf` does not own is a field error. */
export function completeObject(plan: CompiledFields, placed: PlacedField): Completion {
  const { type } = plan;
  const complete: Completion = (execution, value, at, key) => {
    if (value === null || value === undefined) return null;
    if (value instanceof Error) throw value;
    return executeFields(execution, plan, value, new Position(at, key));
  };
  if (!type.isTypeOf) return complete;
  const isTypeOf = type.isTypeOf;
  return (execution, value, at, key) => {
    if (value === null || value === undefined || value instanceof Error) return complete(execution, value, at, key);
    const completeOwn = (isOwn: unknown) => {
      // graphql-js adds the value; no message of the gateway does.
      if (!isOwn) throw new GraphQLError(`Expected value of type "${type.name}".`, { nodes: placed.selected.nodes });
      return complete(execution, value, at, key);
    };
    const isOwn = isTypeOf(value, execution.contextValue, infoOf(execution, placed));
    return isThenable(isOwn) ? Promise.resolve(isOwn).then(completeOwn) : completeOwn(isOwn);
  };
}
