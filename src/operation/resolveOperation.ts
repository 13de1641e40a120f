import { type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { PositionedError, positionsOf } from './PositionedError.js';
import type { ParsedDocument } from './parseDocument.js';

/**
 * Says which operation of a document runs (GraphQL spec, GetOperation): the named one, or without a name the only one.
 *
 * @throws PositionedError BAD_REQUEST when there is none, when it is not clear which, or when it is neither a query nor
 * a mutation.
 */
export function resolveOperation(
  { operations }: Pick<ParsedDocument, 'operations'>,
  operationName: string | null | undefined,
): OperationDefinitionNode {
  const operation = operationName == null ? onlyOne(operations) : named(operations, operationName);
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) {
    throw new PositionedError('BAD_REQUEST', 'Subscriptions are not supported.', positionsOf([operation]));
  }
  return operation;
}

function onlyOne([first, second]: readonly OperationDefinitionNode[]): OperationDefinitionNode {
  if (!first) throw new PositionedError('BAD_REQUEST', 'The document holds no operation.');
  if (second) {
    throw new PositionedError('BAD_REQUEST', 'The document holds several operations: "operationName" must name one.');
  }
  return first;
}

function named(operations: readonly OperationDefinitionNode[], name: string): OperationDefinitionNode {
  const operation = operations.find((candidate) => candidate.name?.value === name);
  if (!operation) {
    throw new PositionedError('BAD_REQUEST', 'The document holds no operation of the name in "operationName".');
  }
  return operation;
}
