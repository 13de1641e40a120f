import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import {
  type GraphQLArgument,
  type GraphQLFieldConfig,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import { type DecisionContext, decide } from '../policy/decide.js';
import { decideOperation } from '../policy/decideOperation.js';
import type { AccessMode } from '../vocabulary/modes.js';

/**
 * Returns the part of a schema that a caller could open with its roles and purposes under the active policy, for
 * introspection. Hiding is tidiness, not a secret: validation and execution use the whole schema, and a hidden field
 * that is named is refused with its code like any other.
 */
export function visibleSchema(schema: GraphQLSchema, context: Omit<DecisionContext, 'purpose'>): GraphQLSchema {
  const { rulebook, caller, policy } = context;
  const usable = caller.purposes.filter((purpose) => decideOperation(caller, purpose, policy) === null);
  const opens = (coordinate: string, mode: AccessMode): boolean => {
    const field = rulebook.byCoordinate.get(coordinate);
    return !field || usable.some((purpose) => decide(field, mode, { ...context, purpose }).effect !== 'REFUSED');
  };
  const inputOpens = (coordinate: string, mode: 'FILTER' | 'SORT'): boolean => {
    const use = rulebook.inputs.get(coordinate);
    return (
      !use ||
      (use.reads.every((each) => opens(each, mode)) &&
        use.writes.every((each) => opens(each, 'WRITE')) &&
        use.aggregates.every((each) => opens(each, 'AGGREGATE')))
    );
  };
  // A value of the type could be given: an enum has a value left, an input a field, and all that it requires.
  const canBeGiven = (type: GraphQLNamedType): boolean => {
    if (isEnumType(type)) return type.getValues().some(({ name }) => inputOpens(`${type.name}.${name}`, 'SORT'));
    if (!isInputObjectType(type)) return true;
    const fields = Object.values(type.getFields());
    const fieldOpens = (name: string): boolean => inputOpens(`${type.name}.${name}`, 'FILTER');
    return (
      fields.some(({ name }) => fieldOpens(name)) &&
      fields
        .filter(isRequiredInputField)
        .every((field) => fieldOpens(field.name) && canBeGiven(getNamedType(field.type)))
    );
  };
  const argumentOpens = (coordinate: string, argument: Pick<GraphQLArgument, 'type'>): boolean =>
    inputOpens(coordinate, 'FILTER') && canBeGiven(getNamedType(argument.type));
  const withoutClosedArguments = (config: GraphQLFieldConfig<unknown, unknown>, coordinate: string) => {
    const all = Object.entries(config.args ?? {});
    const open = all.filter(([name, argument]) => argumentOpens(`${coordinate}(${name}:)`, argument));
    const lost = all.filter((each) => !open.includes(each));
    // A field that can't be called without what is closed is not there for this caller.
    return lost.some(([, argument]) => isNonNullType(argument.type))
      ? null
      : { ...config, args: Object.fromEntries(open) };
  };
  return pruneSchema(
    mapSchema(schema, {
      [MapperKind.OBJECT_FIELD]: (config, name, type) =>
        opens(`${type}.${name}`, 'SELECT') ? withoutClosedArguments(config, `${type}.${name}`) : null,
      [MapperKind.INPUT_OBJECT_FIELD]: (config, name, type) =>
        inputOpens(`${type}.${name}`, 'FILTER') ? config : null,
      [MapperKind.ENUM_VALUE]: (config, type, _schema, name) => (inputOpens(`${type}.${name}`, 'SORT') ? config : null),
    }),
  );
}
