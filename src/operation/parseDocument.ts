import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Limits } from './limits.js';
import { PositionedError } from './PositionedError.js';
import { throwFaults } from './RefusedOperation.js';
import { scanDocument } from './scanDocument.js';
import { validateDocument } from './validateDocument.js';
import { withinStack } from './withinStack.js';

/** A document that is valid for the schema. Shared between requests: nothing in it may be changed. */
export interface ParsedDocument {
  readonly document: DocumentNode;
  readonly operations: readonly OperationDefinitionNode[];
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly tokens: number;
  /** Directives in the whole document. */
  readonly directives: number;
}

export interface DocumentStore {
  /**
   * Gives the parsed and validated document of a text, from the cache when it was read before.
   *
   * @throws RefusedOperation (or PositionedError) BAD_REQUEST for what is not a valid document, PURPOSE_REQUIRED for a
   * fault of `@purpose` itself, LIMIT_EXCEEDED for too many bytes, tokens or levels. No message holds text of it.
   */
  read(text: string): ParsedDocument;
}

/** Bytes of heap that one token and its part of the syntax tree take; 420 were measured. */
const bytesPerToken = 500;

/** Makes the store of documents of one schema. Only valid documents are kept, the least recently used go first. */
export function createDocumentStore(options: {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
}): DocumentStore {
  const { schema, limits } = options;
  const cache = new LRUCache<string, ParsedDocument>({
    maxSize: limits.documentCacheBytes,
    sizeCalculation: ({ tokens }, text) => 2 * text.length + bytesPerToken * tokens + 1,
  });
  return {
    read(text) {
      const known = cache.get(text);
      if (known) return known;
      const parsed = withinStack(() => readDocument(text, schema, limits));
      cache.set(text, parsed);
      return parsed;
    },
  };
}

function readDocument(text: string, schema: GraphQLSchema, limits: Limits): ParsedDocument {
  if (text.length > limits.documentBytes || Buffer.byteLength(text) > limits.documentBytes) {
    const sentence = `The document is larger than the configured maximum of ${limits.documentBytes} bytes.`;
    throw new PositionedError('LIMIT_EXCEEDED', sentence);
  }
  const document = parseText(text, limits);
  const scan = scanDocument(document, limits);
  throwFaults(withoutRepetition([...scan.faults, ...validateDocument(document, { schema, limits, scan })]));
  return {
    document,
    operations: document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION),
    fragments: new Map(
      document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
    ),
    tokens: document.tokenCount ?? text.length,
    directives: scan.directives,
  };
}

function parseText(text: string, { tokens }: Limits): DocumentNode {
  try {
    return parse(text, { maxTokens: tokens, noLocation: false });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // graphql-js gives this fault no type of its own; no other message can begin like it, whatever the document says.
    if (error.message.startsWith('Syntax Error: Document contains more')) {
      const sentence = `The document has more than the configured maximum of ${tokens} tokens.`;
      throw new PositionedError('LIMIT_EXCEEDED', sentence, error.locations);
    }
    throw new PositionedError('BAD_REQUEST', 'The document is not well-formed GraphQL.', error.locations);
  }
}

/** The scan and a rule may find the same thing: a variable in `is`, an unknown `@defer`. */
function withoutRepetition(faults: readonly PositionedError[]): PositionedError[] {
  const byText = new Map(faults.map((fault) => [JSON.stringify([fault.message, fault.locations]), fault]));
  return [...byText.values()];
}
