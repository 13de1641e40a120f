import { defaultTypeResolver, type GraphQLAbstractType, GraphQLError, isObjectType } from 'graphql';
import type { Completion, PlacedField } from './CompiledField.js';
import type { Execution } from './Execution.js';
import { isThenable } from './isThenable.js';
import { infoOf } from './resolveField.js';

/**
 * Returns the completion of an interface or union: asks the type's `resolveType`, or takes the value's `__typename`, or
 * the first possible type whose `isTypeOf` owns the value; then completes as that object type, and as no other.
 */
export function completeAbstract(
  type: GraphQLAbstractType,
  byName: ReadonlyMap<string, Completion>,
  placed: PlacedField,
): Completion {
  return (execution, value, at, key) => {
    if (value === null || value === undefined) return null;
    if (value instanceof Error) throw value;
    const completeAs = (name: unknown) => {
      const complete = typeof name === 'string' ? byName.get(name) : undefined;
      if (complete !== undefined) return complete(execution, value, at, key);
      const { nodes } = placed.selected;
      throw new GraphQLError(reasonAgainst(name, { type, placed, execution }), { nodes });
    };
    const name = typeNameOf(value, { type, placed, execution });
    return isThenable(name) ? Promise.resolve(name).then(completeAs) : completeAs(name);
  };
}

interface Where {
  readonly type: GraphQLAbstractType;
  readonly placed: PlacedField;
  readonly execution: Execution;
}

function typeNameOf(value: unknown, { type, placed, execution }: Where): unknown {
  const resolveType = type.resolveType ?? defaultTypeResolver;
  return resolveType(value, execution.contextValue, infoOf(execution, placed), type);
}

/** Says why a name is not that of a possible type: as graphql-js does, but without what the resolver gave. */
function reasonAgainst(name: unknown, { type, placed, execution }: Where): string {
  const needed = `Abstract type "${type.name}" must resolve to an Object type at runtime for field "${placed.selected.coordinate}"`;
  if (name === null || name === undefined) {
    return `${needed}. Either the "${type.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`;
  }
  if (typeof name !== 'string') return `${needed}.`;
  const named = execution.selection.schema.getType(name);
  if (!named) return `Abstract type "${type.name}" was resolved to a type that does not exist inside the schema.`;
  if (!isObjectType(named)) return `Abstract type "${type.name}" was resolved to a non-object type "${named.name}".`;
  return `Runtime Object type "${named.name}" is not a possible type for "${type.name}".`;
}
