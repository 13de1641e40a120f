import type { GraphQLRequest } from './Answerer.js';
import { assertPlainJson } from './assertPlainJson.js';
import { badRequest } from './HttpRefusal.js';

/** Every byte sequence that is not UTF-8 throws; a byte order mark stays in sight, to be refused. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads a GraphQL request out of a body (GraphQL over HTTP, §5.1). Unknown members are ignored, and so are extensions,
 * except the one that would make the gateway run a text that the request does not hold.
 * @throws HttpRefusal 400, with a sentence that holds nothing of the body
 */
export function parseRequest(body: Buffer): GraphQLRequest {
  const request = parseJsonBody(body);
  if (Array.isArray(request)) throw badRequest('The body must be one request: lists of requests are not answered.');
  if (!isObject(request)) throw badRequest('The body must be a JSON object.');
  const { query, operationName = null, variables = null, extensions = null } = request;
  if (extensions !== null && !isObject(extensions)) throw badRequest('"extensions" must be an object or null.');
  if (extensions !== null && Object.hasOwn(extensions, 'persistedQuery')) {
    throw badRequest('Automatic persisted queries are not supported: "query" must hold the document.');
  }
  if (typeof query !== 'string') throw badRequest('"query" must be a string.');
  if (operationName !== null && typeof operationName !== 'string') {
    throw badRequest('"operationName" must be a string or null.');
  }
  if (variables !== null && !isObject(variables)) throw badRequest('"variables" must be an object or null.');
  return { query, operationName, variables };
}

/**
 * Reads a body as JSON that all parsers read alike.
 * @throws HttpRefusal 400, with a sentence that holds nothing of the body
 */
export const parseJsonBody = (body: Buffer): unknown => parseJson(decode(body));

function decode(body: Buffer): string {
  try {
    return utf8.decode(body);
  } catch {
    throw badRequest('The body must be UTF-8.');
  }
}

function parseJson(text: string): unknown {
  assertPlainJson(text);
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the body.
    throw badRequest('The body must be JSON.');
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
