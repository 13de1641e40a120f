import { getDocumentNodeFromSchema } from '@graphql-tools/utils';
import {
  type ArgumentNode,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DirectiveNode,
  type GraphQLSchema,
  Kind,
  print,
  visit,
} from 'graphql';

/**
 * Prints a schema with its applied tags, which graphql-js' own `printSchema` drops.
 *
 * The text is the same for every order of types, directive definitions, tags on one place and arguments of one tag;
 * fields and values keep the order in which they were declared, for the reader.
 */
export function printGoverned(schema: GraphQLSchema): string {
  const document = getDocumentNodeFromSchema(schema);
  const definitions = [...document.definitions].sort(byKey(definitionKey));
  const sorted = visit(
    { ...document, definitions },
    {
      enter(node) {
        if (node.kind === Kind.DIRECTIVE) return { ...node, arguments: sortArguments(node) };
        if (!('directives' in node) || node.directives === undefined || node.directives.length < 2) return undefined;
        return { ...node, directives: [...node.directives].sort(byKey(tagKey)) };
      },
    },
  );
  return `${print(sorted)}\n`;
}

// The schema definition first, then the directives, then the types, each by name.
function definitionKey(node: DefinitionNode): string {
  const rank = node.kind === Kind.SCHEMA_DEFINITION ? 0 : node.kind === Kind.DIRECTIVE_DEFINITION ? 1 : 2;
  return `${rank} ${'name' in node && node.name !== undefined ? node.name.value : ''}`;
}

const tagKey = (node: DirectiveNode | ConstDirectiveNode): string =>
  `${node.name.value} ${sortArguments(node).map(print).join(' ')}`;

const sortArguments = (node: DirectiveNode): readonly ArgumentNode[] =>
  [...(node.arguments ?? [])].sort(byKey((argument) => `${argument.name.value} ${print(argument.value)}`));

const byKey =
  <Node>(key: (node: Node) => string) =>
  (one: Node, other: Node): number =>
    key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0;
