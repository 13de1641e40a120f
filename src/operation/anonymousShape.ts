import { type DocumentNode, GraphQLError, Kind, OperationTypeNode, parse, type SelectionSetNode } from 'graphql';

const anonymousBytes = 1_024;
const anonymousTokens = 30;
const anonymousFields: ReadonlySet<string> = new Set(['dpo', '__typename']);

/**
 * Says whether a document is the one shape that runs without a token: a single query of at most 1 KB and 30 tokens whose
 * root fields are `dpo` or `__typename`, with no fragment, variable, argument or directive.
 *
 * Takes the text, not a parsed document, and parses no more than those 30 tokens: a flood without tokens must cost less
 * than a request. Says nothing about validity; text that is not GraphQL is not the shape.
 */
export function anonymousShape(text: string): boolean {
  if (text.length > anonymousBytes || Buffer.byteLength(text) > anonymousBytes) return false;
  const document = parseShort(text);
  const [operation, second] = document?.definitions ?? [];
  if (operation?.kind !== Kind.OPERATION_DEFINITION || second) return false;
  if (operation.operation !== OperationTypeNode.QUERY) return false;
  if (isFilled(operation.variableDefinitions) || isFilled(operation.directives)) return false;
  const { selections } = operation.selectionSet;
  return (
    isPlain(operation.selectionSet) &&
    selections.every((node) => node.kind === Kind.FIELD && anonymousFields.has(node.name.value))
  );
}

function parseShort(text: string): DocumentNode | null {
  try {
    return parse(text, { maxTokens: anonymousTokens, noLocation: true });
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

const isFilled = (nodes: readonly unknown[] | undefined): boolean => nodes !== undefined && nodes.length > 0;

/** Fields only, without arguments or directives, all the way down. */
const isPlain = ({ selections }: SelectionSetNode): boolean =>
  selections.every(
    (node) =>
      node.kind === Kind.FIELD &&
      !isFilled(node.arguments) &&
      !isFilled(node.directives) &&
      (!node.selectionSet || isPlain(node.selectionSet)),
  );
