import { type ConstDirectiveNode, type GraphQLSchema, isEnumType, Kind, parse } from 'graphql';
import { ConfigurationError } from '../errors/ConfigurationError.js';

/**
 * Makes a step that puts tags on the values of an enum after the schema is built, for type-graphql drops them silently.
 * A tag replaces one of the same name that the value has, so that the step may run twice.
 *
 * @param tags by value name: `{ CITY: '@reads(fields: ["Candidate.city"])' }`.
 * @throws ConfigurationError (the step) where the schema lacks the enum or the value; GraphQLError (the step) where a
 *   tag is not well formed.
 */
export function tagEnumValues(
  enumName: string,
  tags: Readonly<Record<string, string>>,
): (schema: GraphQLSchema) => void {
  return (schema) => {
    const type = schema.getType(enumName);
    if (!isEnumType(type)) throw new ConfigurationError(`"${enumName}" must be an enum of the schema.`);
    for (const [name, text] of Object.entries(tags)) {
      const value = type.getValue(name);
      if (!value) throw new ConfigurationError(`"${enumName}.${name}" must be a value of the schema.`);
      const added = parseTags(text);
      const names = new Set(added.map((tag) => tag.name.value));
      const kept = (value.astNode?.directives ?? []).filter((tag) => !names.has(tag.name.value));
      value.astNode = {
        ...(value.astNode ?? { kind: Kind.ENUM_VALUE_DEFINITION, name: { kind: Kind.NAME, value: name } }),
        directives: [...kept, ...added],
      };
    }
  };
}

function parseTags(text: string): readonly ConstDirectiveNode[] {
  const [definition] = parse(`scalar Tagged ${text}`, { noLocation: true }).definitions;
  return definition?.kind === Kind.SCALAR_TYPE_DEFINITION ? (definition.directives ?? []) : [];
}
