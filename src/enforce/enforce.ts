import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  type GraphQLFieldConfig,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
} from 'graphql';
import type { Cell } from '../plan/Plan.js';
import type { Classification, Rulebook } from '../rulebook/Rulebook.js';
import { compositeKey, positionOf, regionKey } from './compositeKey.js';
import type { Enforcement } from './Enforcement.js';
import { boundTo } from './handles.js';
import type { Handle, PathNode } from './Place.js';
import { applyTransform } from './transforms.js';
import { unreadable } from './unreadable.js';

/** What a governed resolver needs of its context. */
export interface EnforcedContext {
  readonly enforcement: Enforcement | null;
}

type Resolver = GraphQLFieldResolver<unknown, EnforcedContext>;

/**
 * Wraps every governed field of a schema, once, so that its value enters an answer only through a bit test. Fields that
 * are not governed stay as they are.
 *
 * A governed field that is resolved without an enforcement in its context, or on an object that was not admitted to it,
 * throws: there is no way round the plan.
 */
export function enforce(schema: GraphQLSchema, rulebook: Rulebook): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (config: GraphQLFieldConfig<unknown, EnforcedContext>, name, type) => {
      const classification = rulebook.byCoordinate.get(`${type}.${name}`);
      if (!classification) return undefined;
      const isComposite = !isLeafType(getNamedType(config.type));
      const read = config.resolve ?? (isComposite ? readComposite : readLeaf(name));
      return { ...config, resolve: govern(classification, read, isComposite ? nest(rulebook) : null) };
    },
  });
}

type Nest = (value: unknown, handle: Handle, enforcement: Enforcement, info: GraphQLResolveInfo) => unknown;

function govern({ index, coordinate }: Classification, read: Resolver, nestValue: Nest | null): Resolver {
  return (source, args, context, info) => {
    const enforcement = context?.enforcement;
    if (!enforcement) throw new Error(`"${coordinate}" was resolved outside enforcement.`);
    const handle = boundTo(source);
    const cell = enforcement.plan.cells[index];
    if (!cell) throw new Error(`"${coordinate}" was resolved but is not part of the plan.`);
    if (!enforcement.isOpen(cell, handle.person)) return enforcement.refuse(cell, handle);
    const stored = read(source, args, context, info);
    if (stored === unreadable) return enforcement.fail(cell, handle);
    const value =
      cell.verdict.effect === 'TRANSFORMED' ? transformed(cell, source, handle, enforcement, stored) : stored;
    if (value instanceof Promise)
      throw new Error(`"${coordinate}" must be resolved by its source, before enforcement.`);
    if (cell.verdict.effect !== 'TRANSFORMED') enforcement.release(cell, handle.person);
    return nestValue ? nestValue(value, handle, enforcement, info) : value;
  };
}

const readLeaf =
  (name: string): Resolver =>
  (source) =>
    (source as Record<string, unknown>)[name];

const readComposite: Resolver = (source, _args, _context, info) =>
  (source as Record<string, unknown>)[compositeKey(positionOf(boundTo(source).fields, String(info.path.key)))];

function transformed(cell: Cell, source: unknown, handle: Handle, enforcement: Enforcement, value: unknown): unknown {
  if (cell.verdict.effect !== 'TRANSFORMED' || !cell.verdict.to) return enforcement.fail(cell, handle);
  const { to } = cell.verdict;
  try {
    const result =
      to === 'REGION'
        ? (source as Record<string, unknown>)[regionKey]
        : value === null || value === undefined
          ? null
          : applyTransform(to, value, enforcement);
    enforcement.release(cell, handle.person);
    return result ?? null;
  } catch {
    // The value stays inside: whatever the transform could not take is refused, and the record says INTERNAL.
    return enforcement.fail(cell, handle);
  }
}

/** Binds the objects below a governed object to their person before their own fields are resolved. */
const nest =
  (rulebook: Rulebook): Nest =>
  (value, handle, enforcement, info) => {
    if (value === null || value === undefined) return null;
    const type = getNamedType(info.returnType);
    if (isAbstractType(type))
      throw new Error('A governed field of an abstract type needs its source to admit each object.');
    const governed = rulebook.types.get(type.name);
    if (!governed) return value;
    const field = handle.fields[positionOf(handle.fields, String(info.path.key))];
    if (!field) throw new Error('A governed object field was resolved that is not part of the selection.');
    const at = { field, type: type.name, isSubject: governed.kind === 'SUBJECT' };
    const path: PathNode = { before: handle.path, key: field.responseKey };
    if (!Array.isArray(value)) return enforcement.below(value as object, handle, { ...at, path });
    for (let position = 0; position < value.length; position++)
      if (value[position]) enforcement.below(value[position], handle, { ...at, path: { before: path, key: position } });
    return value;
  };
