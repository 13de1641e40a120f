import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, type GraphQLLeafType, GraphQLString } from 'graphql';
import type { Completion } from './CompiledField.js';

/**
 * Returns the completion of a scalar or enum. For the built-in scalars a value that already is what the type
 * serialises to is passed on without a call; any other value goes the type's own way.
 *
 * They are told by the instances of graphql-js, not by name: a schema may bring a `String` of its own.
 */
export function completeLeaf(type: GraphQLLeafType): Completion {
  const serialise = serialiseBy(type);
  switch (type) {
    case GraphQLString:
    case GraphQLID:
      return (execution, value, at, key) =>
        typeof value === 'string' || value === null ? value : serialise(execution, value, at, key);
    case GraphQLInt:
      return (execution, value, at, key) =>
        (typeof value === 'number' && (value | 0) === value) || value === null
          ? value
          : serialise(execution, value, at, key);
    case GraphQLFloat:
      return (execution, value, at, key) =>
        (typeof value === 'number' && Number.isFinite(value)) || value === null
          ? value
          : serialise(execution, value, at, key);
    case GraphQLBoolean:
      return (execution, value, at, key) =>
        typeof value === 'boolean' || value === null ? value : serialise(execution, value, at, key);
    default:
      return serialise;
  }
}

function serialiseBy(type: GraphQLLeafType): Completion {
  return (_execution, value) => {
    if (value === null || value === undefined) return null;
    if (value instanceof Error) throw value;
    const serialised = type.serialize(value);
    if (serialised === null || serialised === undefined) {
      // graphql-js adds the value; no message of the gateway does.
      throw new Error(`Expected "${type.name}" to serialise the value to one that is not null.`);
    }
    return serialised;
  };
}
