import {
  type ConstDirectiveNode,
  DirectiveLocation,
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** One place of a schema where a tag can stand. */
export interface TagPlace {
  /** The GraphQL schema coordinate; `schema` for the schema definition itself. */
  readonly coordinate: string;
  readonly location: DirectiveLocation;
  readonly tags: readonly ConstDirectiveNode[];
}

interface Declared {
  readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined;
}

const place = (coordinate: string, location: DirectiveLocation, declared: Declared): TagPlace => ({
  coordinate,
  location,
  tags: declared.astNode?.directives ?? [],
});

/** Visits every place of a schema that was built from printed SDL (which holds no extensions), tagged or not. */
export function* tagPlaces(schema: GraphQLSchema): Generator<TagPlace> {
  yield place('schema', DirectiveLocation.SCHEMA, schema);
  for (const { name, args } of schema.getDirectives()) yield* argumentPlaces(`@${name}`, args);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    yield place(type.name, locationOf(type), type);
    yield* placesIn(type);
  }
}

function* placesIn(type: GraphQLNamedType): Generator<TagPlace> {
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      yield place(`${type.name}.${field.name}`, DirectiveLocation.FIELD_DEFINITION, field);
      yield* argumentPlaces(`${type.name}.${field.name}`, field.args);
    }
  } else if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      yield place(`${type.name}.${field.name}`, DirectiveLocation.INPUT_FIELD_DEFINITION, field);
    }
  } else if (isEnumType(type)) {
    for (const value of type.getValues()) {
      yield place(`${type.name}.${value.name}`, DirectiveLocation.ENUM_VALUE, value);
    }
  }
}

function* argumentPlaces(owner: string, args: readonly GraphQLArgument[]): Generator<TagPlace> {
  for (const argument of args) {
    yield place(`${owner}(${argument.name}:)`, DirectiveLocation.ARGUMENT_DEFINITION, argument);
  }
}

function locationOf(type: GraphQLNamedType): DirectiveLocation {
  if (isObjectType(type)) return DirectiveLocation.OBJECT;
  if (isInterfaceType(type)) return DirectiveLocation.INTERFACE;
  if (isUnionType(type)) return DirectiveLocation.UNION;
  if (isInputObjectType(type)) return DirectiveLocation.INPUT_OBJECT;
  return isEnumType(type) ? DirectiveLocation.ENUM : DirectiveLocation.SCALAR;
}
