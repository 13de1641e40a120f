import {
  type FieldNode,
  type GraphQLObjectType,
  getNamedType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { createGovernedSchema } from '../../src/gateway.js';

const { declared: schema, rulebook } = createGovernedSchema();

/** One governed value that stands in an answer: whose it is, and which field it is of. */
export interface ReleasedValue {
  readonly person: string;
  readonly coordinate: string;
}

/**
 * Lists the governed values of an answer by walking it along its document: fields only, no fragments, no aliases. Whoever
 * stands in it as a person selects its `id`.
 */
export function valuesIn(query: string, data: Readonly<Record<string, unknown>>): readonly ReleasedValue[] {
  const [operation] = parse(query).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new TypeError('The document must begin with an operation.');
  const root = operation.operation === 'mutation' ? schema.getMutationType() : schema.getQueryType();
  if (!root) throw new TypeError('The schema must have that root.');
  return walk(data, { type: root, selected: operation.selectionSet, person: null });
}

interface At {
  readonly type: GraphQLObjectType;
  readonly selected: SelectionSetNode;
  readonly person: string | null;
}

function walk(object: Readonly<Record<string, unknown>>, { type, selected, person }: At): readonly ReleasedValue[] {
  const self = rulebook.types.get(type.name)?.kind === 'SUBJECT' ? String(object['id']) : person;
  const fields = selected.selections.filter((each): each is FieldNode => each.kind === Kind.FIELD);
  return fields.flatMap((node) => {
    const value = object[node.name.value];
    if (value === null || value === undefined) return [];
    const coordinate = `${type.name}.${node.name.value}`;
    const classification = rulebook.byCoordinate.get(coordinate);
    const isGoverned = classification !== undefined && !classification.isKey;
    if (isGoverned && self === null) throw new TypeError(`"${coordinate}" stands in an answer without its person.`);
    const own = isGoverned && self !== null ? [{ person: self, coordinate }] : [];
    const named = getNamedType(type.getFields()[node.name.value]?.type);
    if (!isObjectType(named) || !node.selectionSet) return own;
    const at = { type: named, selected: node.selectionSet, person: self };
    const below = (Array.isArray(value) ? value : [value]) as readonly Readonly<Record<string, unknown>>[];
    return [...own, ...below.flatMap((each) => walk(each, at))];
  });
}
