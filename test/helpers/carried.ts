import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  parse,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** One selected field of a person as an answer carries it: present, with a value or with null. */
export interface Carried {
  readonly coordinate: string;
  /** The candidate's id. */
  readonly subject: string;
  readonly value: unknown;
}

/** An operation that was answered. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const personTypes: ReadonlySet<string> = new Set([
  ...['Candidate', 'Work', 'Education', 'Skill', 'LanguageSkill', 'Application', 'InterviewNote'],
  ...['ScoreReview', 'Contest', 'Contact'],
]);

interface Walk extends Required<Asked> {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly found: Carried[];
}

/**
 * Reads what an answer says of whom, straight from its document: a second implementation, which shares nothing with
 * the gateway. The document holds one operation, asks every candidate for its `id`, and an abstract field for
 * `__typename`.
 */
export function carried({ schema, query, variables = {} }: Asked, data: unknown): readonly Carried[] {
  const { definitions } = parse(query);
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) throw new Error('The document has no operation.');
  const fragments = new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
  );
  const walk: Walk = { schema, query, variables, fragments, found: [] };
  visit(walk, { type: root, sets: [operation.selectionSet], subject: null }, data);
  return walk.found;
}

interface Place {
  readonly type: GraphQLObjectType;
  readonly sets: readonly SelectionSetNode[];
  readonly subject: string | null;
}

function visit(walk: Walk, place: Place, data: unknown): void {
  const object = data as Readonly<Record<string, unknown>>;
  const fields = collect(walk, place);
  const subject = subjectOf(fields, place, object) ?? place.subject;
  for (const [key, nodes] of fields) {
    const name = nodes[0]?.name.value ?? '';
    const field = place.type.getFields()[name];
    if (!field) continue;
    if (!Object.hasOwn(object, key)) throw new Error(`The answer lacks "${key}".`);
    const value = object[key];
    if (personTypes.has(place.type.name)) {
      if (subject === null) throw new Error(`The answer does not say whom "${place.type.name}" concerns.`);
      walk.found.push({ coordinate: `${place.type.name}.${name}`, subject, value });
    }
    const named = getNamedType(field.type);
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    for (const item of [value].flat(2)) {
      if (item === null || typeof item !== 'object') continue;
      const type = isAbstractType(named)
        ? walk.schema.getType(String((item as Readonly<Record<string, unknown>>)['__typename']))
        : named;
      if (isObjectType(type)) visit(walk, { type, sets, subject }, item);
    }
  }
}

/** A candidate says itself who it is; an application that stands alone says so below. */
function subjectOf(
  fields: ReadonlyMap<string, readonly FieldNode[]>,
  { type }: Place,
  object: Readonly<Record<string, unknown>>,
): string | null {
  const keyOf = (name: string) => [...fields].find(([, [node]]) => node?.name.value === name)?.[0];
  if (type.name === 'Candidate') return String(object[keyOf('id') ?? '']);
  const candidate = type.name === 'Application' ? object[keyOf('candidate') ?? ''] : null;
  return candidate ? String((candidate as { id?: unknown }).id) : null;
}

function collect(
  walk: Walk,
  { type, sets }: Place,
  fields = new Map<string, FieldNode[]>(),
): ReadonlyMap<string, FieldNode[]> {
  for (const node of sets.flatMap(({ selections }) => selections)) {
    if (!isIncluded(walk, node)) continue;
    if (node.kind === Kind.FIELD) {
      const key = (node.alias ?? node.name).value;
      fields.set(key, [...(fields.get(key) ?? []), node]);
      continue;
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : walk.fragments.get(node.name.value);
    const condition = fragment?.typeCondition ? walk.schema.getType(fragment.typeCondition.name.value) : type;
    const applies = condition === type || (isAbstractType(condition) && walk.schema.isSubType(condition, type));
    if (fragment && applies) collect(walk, { type, sets: [fragment.selectionSet], subject: null }, fields);
  }
  return fields;
}

function isIncluded({ variables }: Walk, { directives = [] }: SelectionNode): boolean {
  return directives.every(({ name, arguments: [condition] = [] }) => {
    const given = condition?.value;
    const value =
      given?.kind === Kind.VARIABLE ? variables[given.name.value] : given?.kind === Kind.BOOLEAN && given.value;
    return name.value === 'skip' ? value !== true : value === true;
  });
}
