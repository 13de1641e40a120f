import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import type { SelectedField } from '../operation/Selection.js';
import type { InputUse, Rulebook } from '../rulebook/Rulebook.js';
import type { InputTouch } from './Plan.js';

/**
 * Lists what the arguments of one field touch, by the `@reads`, `@writes` and `@aggregates` on what was really passed. A value that
 * was passed as null counts as passed. Arguments are the coerced ones.
 */
export function inputTouches(
  rulebook: Rulebook,
  field: SelectedField,
  args: Readonly<Record<string, unknown>>,
): readonly InputTouch[] {
  const touches = new Map<string, InputTouch>();
  const use = (found: InputUse, mode: 'FILTER' | 'SORT'): void => {
    for (const coordinate of found.reads) touches.set(`${mode} ${coordinate}`, { coordinate, mode });
    for (const coordinate of found.writes) touches.set(`WRITE ${coordinate}`, { coordinate, mode: 'WRITE' });
    for (const coordinate of found.aggregates)
      touches.set(`AGGREGATE ${coordinate}`, { coordinate, mode: 'AGGREGATE' });
  };
  const visitInput = (coordinate: string, input: GraphQLArgument | GraphQLInputField, value: unknown): void => {
    const found = rulebook.inputs.get(coordinate);
    if (found) use(found, 'FILTER');
    // A tag covers what stands below it, but an input object below may still carry tags of its own.
    visitValue(input.type, value);
  };
  const visitValue = (type: GraphQLInputType, value: unknown): void => {
    if (value === null || value === undefined) return;
    if (isNonNullType(type)) {
      visitValue(type.ofType, value);
      return;
    }
    if (isListType(type)) {
      // Values of a scalar touch nothing by themselves, however many there are.
      if (isScalarType(getNamedType(type))) return;
      for (const item of Array.isArray(value) ? value : [value]) visitValue(type.ofType, item);
      return;
    }
    if (isEnumType(type)) {
      const name = type.getValues().find((candidate) => candidate.value === value)?.name;
      const found = name && rulebook.inputs.get(`${type.name}.${name}`);
      if (found) use(found, 'SORT');
    }
    if (isInputObjectType(type) && typeof value === 'object') {
      const fields = type.getFields();
      for (const [name, nested] of Object.entries(value)) {
        const input = fields[name];
        if (input) visitInput(`${getNamedType(type).name}.${name}`, input, nested);
      }
    }
  };
  for (const argument of field.definition.args)
    if (Object.hasOwn(args, argument.name))
      visitInput(`${field.coordinate}(${argument.name}:)`, argument, args[argument.name]);
  return [...touches.values()];
}
