import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isListType,
  isObjectType,
} from 'graphql';

/** Every field of a type, and of the types below it, down to a depth: every path there is. */
export function selectAll(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const below = getNamedType(field.type);
    if (!isObjectType(below)) return [field.name];
    return depth > 1 ? [`${field.name} { ${selectAll(below, depth - 1)} }`] : [];
  });
  return fields.join(' ');
}

/** One field of one object of an answer. */
export interface Reached {
  /** Its way from the root, without positions of lists. */
  readonly path: string;
  readonly coordinate: string;
  /** The candidate it concerns. */
  readonly person: string;
  /** The nearest application it stands in. */
  readonly application: string | null;
  /** Its position in the list that holds its object. */
  readonly position: number;
  readonly value: unknown;
}

interface At {
  readonly path: string;
  readonly person: string;
  readonly application: string | null;
  readonly position: number;
}
type Answer = Readonly<Record<string, unknown>>;

/** Lists every field of an object of an answer, and of all below it. */
export function walkAnswer(type: GraphQLObjectType, object: Answer, at: At): readonly Reached[] {
  const fields = type.getFields();
  const here = { ...at, application: type.name === 'Application' ? String(object['id']) : at.application };
  return Object.entries(object).flatMap(([name, value]): readonly Reached[] => {
    const path = `${here.path}.${name}`;
    const reached: Reached = { ...here, path, coordinate: `${type.name}.${name}`, value };
    const below = getNamedType((fields[name] as { type: GraphQLOutputType }).type);
    if (!isObjectType(below) || value === null) return [reached];
    const objects = (Array.isArray(value) ? value : [value]) as readonly Answer[];
    const isList = isListType((fields[name] as { type: GraphQLOutputType }).type);
    return [
      reached,
      ...objects.flatMap((each, position) =>
        walkAnswer(below, each, { ...here, path, position: isList ? position : here.position }),
      ),
    ];
  });
}

export const objectType = (schema: GraphQLSchema, name: string): GraphQLObjectType => {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error('The type must be an object.');
  return type;
};
