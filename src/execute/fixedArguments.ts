import { getArgumentValues, Kind, type ValueNode } from 'graphql';
import type { SelectedField } from '../operation/Selection.js';
import type { Arguments } from './CompiledField.js';

const none: Arguments = Object.freeze({});

/**
 * Returns a field's arguments where no variable reaches them; else nothing, and so too where they can't be coerced:
 * each execution then makes an error of its own. They outlive a request, so they are frozen throughout.
 */
export function fixedArguments({ definition, nodes: [node] }: SelectedField): Arguments | undefined {
  if (definition.args.length === 0) return none;
  if (node === undefined || node.arguments?.some((argument) => holdsVariable(argument.value))) return undefined;
  try {
    return freeze(getArgumentValues(definition, node));
  } catch {
    return undefined;
  }
}

function holdsVariable(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(holdsVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => holdsVariable(field.value));
  return value.kind === Kind.VARIABLE;
}

/** Freezes plain objects and lists, at any depth. What a scalar made of a literal otherwise is the scalar's business. */
function freeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null && !Array.isArray(value)) return value;
  Object.freeze(value);
  for (const each of Object.values(value)) freeze(each);
  return value;
}
