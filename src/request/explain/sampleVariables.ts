import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

/**
 * Fills in the required variables that were not given, so that a document can be explained without its values: with the
 * least that fits their types, which touches nothing. As a Boolean may skip or include, there are two fillings then.
 */
export function sampleVariables(
  given: Readonly<Record<string, unknown>>,
  { variableDefinitions = [] }: Pick<OperationDefinitionNode, 'variableDefinitions'>,
  schema: GraphQLSchema,
): readonly Readonly<Record<string, unknown>>[] {
  const missing = variableDefinitions.flatMap(({ variable, type, defaultValue }) => {
    const name = variable.name.value;
    const declared = Object.hasOwn(given, name) || defaultValue ? undefined : typeFromAST(schema, type);
    return declared && isNonNullType(declared) ? [{ name, type: declared as GraphQLInputType }] : [];
  });
  const filled = (flag: boolean): Readonly<Record<string, unknown>> => ({
    ...given,
    ...Object.fromEntries(missing.map(({ name, type }) => [name, sampleOf(type, flag)])),
  });
  return missing.some(({ type }) => String(type) === 'Boolean!') ? [filled(true), filled(false)] : [filled(true)];
}

const scalars: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  String: '',
  ID: '',
  DateTime: '2000-01-01T00:00:00Z',
  Duration: 'P1D',
  JSON: {},
};

/** The least value of a type. Schemas in which a required input field leads back to its own type do not build. */
function sampleOf(type: GraphQLInputType, flag: boolean): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType, flag);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return type.name === 'Boolean' ? flag : scalars[type.name];
  const required = Object.values(type.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(required.map(({ name, type: own }) => [name, sampleOf(own, flag)]));
}
