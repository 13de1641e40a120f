import { GovernanceError } from '../errors/GovernanceError.js';
import type { GraphQLRequest } from '../http/Answerer.js';
import { assertWithinLimits } from '../operation/assertWithinLimits.js';
import { coerceVariables } from '../operation/coerceVariables.js';
import { isIntrospection } from '../operation/introspection.js';
import { operationDigest } from '../operation/normalise.js';
import type { ParsedDocument } from '../operation/parseDocument.js';
import { resolveOperation } from '../operation/resolveOperation.js';
import { isTrusted } from '../operation/trustedDocuments.js';
import type { OperationFacts } from './OperationFacts.js';
import type { Preparation } from './Preparation.js';
import type { Prepared } from './Prepared.js';

/**
 * Reads a request: well-formed, valid, within limits, its variables coerced, what it selects. `facts` is filled on the way.
 *
 * @throws GovernanceError BAD_REQUEST, LIMIT_EXCEEDED, or PURPOSE_REQUIRED for a fault of `@purpose` itself
 */
export function readOperation(
  request: GraphQLRequest,
  facts: OperationFacts,
  preparation: Preparation,
): Pick<Prepared, 'selection' | 'variables' | 'introspection'> {
  const { schema, documents, limits, select, trusted } = preparation;
  if (trusted && !isTrusted(trusted, request.query))
    throw new GovernanceError('BAD_REQUEST', 'The document is not one of those that this gateway was told to trust.');
  const parsed: ParsedDocument = documents.read(request.query);
  const operation = resolveOperation(parsed, request.operationName);
  facts.type = operation.operation === 'mutation' ? 'Mutation' : 'Query';
  facts.operationDigest = operationDigest(parsed.document, operation.name?.value);
  facts.operationName = operation.name?.value ?? null;
  const variables = coerceVariables(request.variables, { schema, limits, operation });
  assertWithinLimits({ schema, parsed, operation, variables }, limits);
  const asked = isIntrospection(operation, parsed.fragments);
  if (asked === 'MIXED')
    throw new GovernanceError('BAD_REQUEST', 'Introspection must be asked for in an operation of its own.');
  if (asked === 'ONLY')
    return { selection: { schema, operation, fragments: {}, root: [] }, variables, introspection: parsed.document };
  const selection = select(schema, parsed.document, operation, variables);
  facts.roots = [...new Set(selection.root.map(({ coordinate }) => coordinate))].map((field) => ({
    field,
    mode: 'SELECT',
    verdict: 'RELEASED',
    transform: null,
    code: null,
  }));
  return { selection, variables, introspection: null };
}
