import { type GraphQLResolveInfo, getArgumentValues } from 'graphql';
import type { Arguments, CompiledField, PlacedField } from './CompiledField.js';
import type { Execution } from './Execution.js';

/** A source whose properties can be read. */
export type Readable = Readonly<Record<string, unknown>>;

/** Says whether the default resolver may read properties of a source. */
export const isReadable = (source: unknown): source is Readable =>
  (typeof source === 'object' && source !== null) || typeof source === 'function';

/** Calls a field's resolver. Throws what it throws, and a GraphQLError for arguments that can't be coerced. */
export function callResolver(execution: Execution, field: CompiledField, source: unknown): unknown {
  const { resolve } = field;
  const given = field.fixedArguments ?? argumentsOf(execution, field);
  if (resolve !== undefined) return resolve(source, given, execution.contextValue, infoOf(execution, field));
  return isReadable(source) ? readProperty(execution, field, source) : undefined;
}

/**
 * Reads a field's property of its source and, where that is a method, calls it as graphql-js does. What every object
 * inherits (`toString`, `constructor`) is no data of the source.
 */
export function readProperty(execution: Execution, field: CompiledField, source: Readable): unknown {
  const value = source[field.name];
  if (typeof value !== 'function') return value;
  if (value === Reflect.get(Object.prototype, field.name)) return undefined;
  const given = field.fixedArguments ?? argumentsOf(execution, field);
  return Reflect.apply(value, source, [given, execution.contextValue, infoOf(execution, field)]);
}

/** The arguments of a field, coerced once per execution. */
function argumentsOf(execution: Execution, field: CompiledField): Arguments {
  const known = execution.argumentsOf[field.slot];
  if (known !== undefined) return known;
  const [node] = field.nodes;
  if (node === undefined) throw new Error('A selected field has at least one node.');
  const given = Object.freeze(getArgumentValues(field.selected.definition, node, execution.variables));
  execution.argumentsOf[field.slot] = given;
  return given;
}

/**
 * The fourth argument of a resolver, made once per execution and field.
 *
 * Unlike in graphql-js its `path` has no list indices: `path.key` is the response key, and `path.prev` leads over the
 * response keys of the enclosing fields. What must know the list item has the source.
 */
export function infoOf(execution: Execution, field: PlacedField): GraphQLResolveInfo {
  const known = execution.infoOf[field.slot];
  if (known !== undefined) return known;
  const { selection, variables, rootValue } = execution;
  const { definition, parentType, nodes } = field.selected;
  const info: GraphQLResolveInfo = {
    fieldName: definition.name,
    fieldNodes: nodes,
    returnType: definition.type,
    parentType,
    path: field.path,
    schema: selection.schema,
    fragments: selection.fragments,
    rootValue,
    operation: selection.operation,
    variableValues: variables,
  };
  execution.infoOf[field.slot] = info;
  return info;
}
