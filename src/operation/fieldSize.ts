import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isUnionType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  valueFromAST,
} from 'graphql';
import { fieldWeights } from './fieldWeights.js';
import type { MeasureOptions } from './measureOperation.js';

/** What one field does to the cost of what is selected below it. */
export interface FieldSize {
  /** The type whose fields are selected below. */
  readonly type: GraphQLCompositeType | undefined;
  /** Whether lists directly below are as long as this field's `first` says, which `times` holds already. */
  readonly isPaged: boolean;
  readonly times: number;
  /** What the field costs by itself: 1, or more where answering it takes work that no list tells of. */
  readonly weight: number;
  /** Introspection: answered from the schema, without fetching. */
  readonly isFree: boolean;
}

export interface SelectedField {
  readonly node: FieldNode;
  readonly definition: GraphQLField<unknown, unknown>;
  /** The type on which the field is selected. */
  readonly type: GraphQLCompositeType;
  readonly isPaged: boolean;
}

type SizeOptions = Pick<MeasureOptions, 'variables' | 'limits'>;

/** Says how often what is below a field is answered: `first` where it has one, an estimate for other lists, else once. */
export function fieldSize({ node, definition, type, isPaged }: SelectedField, options: SizeOptions): FieldSize {
  const named = getNamedType(definition.type);
  const below = isCompositeType(named) ? named : undefined;
  const isFree = definition.name.startsWith('__');
  const coordinate = `${type.name}.${definition.name}`;
  const estimate = options.limits.listSizes[coordinate] ?? options.limits.listSize;
  const weight = fieldWeights.get(coordinate) ?? 1;
  const lists = listLevels(definition.type);
  const hasFirst = definition.args.some(({ name }) => name === 'first');
  if (hasFirst) {
    const times = firstOf(node, definition, options) ?? estimate;
    // The outer list is what `first` counts; lists in lists, and the lists of a connection object, are below it.
    return { type: below, isPaged: lists === 0, times: times * estimate ** Math.max(0, lists - 1), weight, isFree };
  }
  const counted = isPaged && lists > 0 ? lists - 1 : lists;
  return { type: below, isPaged: false, times: estimate ** counted, weight, isFree };
}

/** Gives the definition of a selected field, meta fields included. */
export function fieldDefinition(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (type === schema.getQueryType() && name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (type === schema.getQueryType() && name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isUnionType(type) ? undefined : type.getFields()[name];
}

/** The coerced `first` of a field, at least 1; undefined where neither the operation nor the schema gives a number. */
function firstOf(
  node: FieldNode,
  definition: GraphQLField<unknown, unknown>,
  { variables }: SizeOptions,
): number | undefined {
  const argument = definition.args.find(({ name }) => name === 'first');
  const given = node.arguments?.find(({ name }) => name.value === 'first');
  if (!argument) return undefined;
  const value = given ? valueFromAST(given.value, argument.type, variables) : undefined;
  // A null reaches the resolver as null; it will fall back to a size of its own, most likely the schema's.
  const first: unknown = value ?? argument.defaultValue;
  return typeof first === 'number' && Number.isFinite(first) ? Math.max(1, first) : undefined;
}

function listLevels(type: GraphQLOutputType): number {
  const nullable = getNullableType(type);
  return isListType(nullable) ? 1 + listLevels(nullable.ofType) : 0;
}
