import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  visit,
} from 'graphql';
import { GovernanceError } from '../errors/GovernanceError.js';
import type { Select, SelectedField, Selection, Variables } from './Selection.js';

/**
 * Bounds on one selection. Nested fragments on abstract types can ask for exponentially many fields in a short text,
 * so the walk is bounded in what it makes, in what it looks at, and in how deep it goes.
 */
const limits = { fields: 5_000, visits: 100_000, depth: 50 } as const;

/** Selections kept for one operation: one per combination of the variables of its `@skip` and `@include`. */
const keptPerOperation = 64;

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Variables;
  fields: number;
  visits: number;
}

/** The field nodes of one object type by response key, in document order. */
interface Collected {
  readonly type: GraphQLObjectType;
  readonly nodes: Map<string, FieldNode[]>;
  readonly spread: Set<string>;
}

/**
 * Works out what an operation asks for (GraphQL October 2021 §6.3.2, CollectFields), for the whole tree at once.
 *
 * Takes a validated document, an operation of it, and coerced variables. Throws LIMIT_EXCEEDED beyond the bounds above;
 * BAD_REQUEST for introspection (graphql-js answers that, in an operation of its own), for a subscription, and where
 * `@skip` or `@include` has no Boolean: there graphql-js would answer a field error, here nothing runs.
 */
export const select: Select = (schema, document, operation, variables) => {
  const type = schema.getRootType(operation.operation);
  if (type === undefined || type === null || type === schema.getSubscriptionType()) {
    throw new GovernanceError('BAD_REQUEST', 'The schema does not offer this kind of operation.', { nodes: operation });
  }
  const walk: Walk = { schema, fragments: fragmentsOf(document), variables, fields: 0, visits: 0 };
  const root = selectFields(walk, type, [operation.selectionSet]);
  return { schema, operation, fragments: walk.fragments, root };
};

/**
 * Returns a `select` that remembers. Its key is the operation node's identity, with schema and document checked, and
 * the values of the variables that `@skip` and `@include` use; no other variable reaches a selection.
 */
export function createSelectionStore(): Select {
  const kept = new WeakMap<OperationDefinitionNode, Kept>();
  return (schema, document, operation, variables) => {
    let entry = kept.get(operation);
    if (entry === undefined || entry.schema !== schema || entry.document !== document) {
      entry = { schema, document, conditions: conditionsOf(document), selections: new Map() };
      kept.set(operation, entry);
    }
    const key = keyOf(entry.conditions, variables);
    const known = entry.selections.get(key);
    if (known !== undefined) return known;
    const selection = select(schema, document, operation, variables);
    const [oldest] = entry.selections.keys();
    if (oldest !== undefined && entry.selections.size >= keptPerOperation) entry.selections.delete(oldest);
    entry.selections.set(key, selection);
    return selection;
  };
}

interface Kept {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly conditions: readonly string[];
  readonly selections: Map<string, Selection>;
}

function keyOf(conditions: readonly string[], variables: Variables): string {
  let key = '';
  for (const name of conditions) key += variables[name] === true ? 't' : variables[name] === false ? 'f' : '-';
  return key;
}

function conditionsOf(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name: { value: name }, arguments: given = [] }) {
      if (name !== GraphQLSkipDirective.name && name !== GraphQLIncludeDirective.name) return;
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
  }
  return fragments;
}

function selectFields(
  walk: Walk,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  depth = 1,
): readonly SelectedField[] {
  if (depth > limits.depth) throw tooLarge();
  const collected: Collected = { type, nodes: new Map(), spread: new Set() };
  for (const set of sets) collect(walk, collected, set);
  const fields: SelectedField[] = [];
  for (const [responseKey, nodes] of collected.nodes) {
    const [first] = nodes;
    const definition = first && definitionOf(walk.schema, type, first);
    if (definition === undefined) continue; // not of this type: validation has refused it already
    if (++walk.fields > limits.fields) throw tooLarge();
    const coordinate = `${type.name}.${definition.name}`;
    const below = selectBelow(walk, definition.type, nodes, depth + 1);
    fields.push({ responseKey, coordinate, parentType: type, definition, nodes, below });
  }
  return fields;
}

function selectBelow(walk: Walk, type: GraphQLOutputType, nodes: readonly FieldNode[], depth: number) {
  const named = getNamedType(type);
  const possible = isAbstractType(named) ? walk.schema.getPossibleTypes(named) : isObjectType(named) ? [named] : [];
  const sets = nodes.flatMap((node) => node.selectionSet ?? []);
  return new Map(possible.map((each) => [each.name, selectFields(walk, each, sets, depth)]));
}

function definitionOf(schema: GraphQLSchema, type: GraphQLObjectType, node: FieldNode) {
  const name = node.name.value;
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (type === schema.getQueryType() && (name === SchemaMetaFieldDef.name || name === TypeMetaFieldDef.name)) {
    throw new GovernanceError('BAD_REQUEST', 'Introspection must be asked for in an operation of its own.', {
      nodes: node,
    });
  }
  return type.getFields()[name];
}

function collect(walk: Walk, collected: Collected, set: SelectionSetNode): void {
  for (const node of set.selections) {
    if (++walk.visits > limits.visits) throw tooLarge();
    if (!isIncluded(walk, node)) continue;
    if (node.kind === Kind.FIELD) {
      const key = (node.alias ?? node.name).value;
      const nodes = collected.nodes.get(key);
      if (nodes === undefined) collected.nodes.set(key, [node]);
      else nodes.push(node);
      continue;
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : spread(walk, collected, node.name.value);
    if (fragment !== undefined && applies(walk.schema, fragment.typeCondition?.name.value, collected.type)) {
      collect(walk, collected, fragment.selectionSet);
    }
  }
}

function spread(walk: Walk, { spread: seen }: Collected, name: string): FragmentDefinitionNode | undefined {
  if (seen.has(name)) return undefined;
  seen.add(name);
  return walk.fragments[name];
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = schema.getType(condition);
  return isAbstractType(named) && schema.isSubType(named, type);
}

function isIncluded({ variables }: Walk, { directives = [] }: SelectionNode): boolean {
  for (const directive of directives) {
    const name = directive.name.value;
    const goesIf = name === GraphQLIncludeDirective.name;
    if (!goesIf && name !== GraphQLSkipDirective.name) continue;
    const given = directive.arguments?.find((argument) => argument.name.value === 'if')?.value;
    const literal = given?.kind === Kind.BOOLEAN ? given.value : undefined;
    const value = given?.kind === Kind.VARIABLE ? variables[given.name.value] : literal;
    if (typeof value !== 'boolean') {
      throw new GovernanceError('BAD_REQUEST', `"@${name}" needs a Boolean that is not null.`, { nodes: directive });
    }
    if (value !== goesIf) return false;
  }
  return true;
}

const tooLarge = () =>
  new GovernanceError('LIMIT_EXCEEDED', 'The operation selects more fields, or deeper ones, than the gateway answers.');
