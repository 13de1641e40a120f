import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Limits } from './limits.js';
import { measureOperation } from './measureOperation.js';
import { PositionedError } from './PositionedError.js';
import type { ParsedDocument } from './parseDocument.js';
import type { Variables } from './Selection.js';
import { withinStack } from './withinStack.js';

export interface LimitedOperation {
  readonly schema: GraphQLSchema;
  readonly parsed: Pick<ParsedDocument, 'fragments' | 'directives'>;
  readonly operation: OperationDefinitionNode;
  /** As `coerceVariables` gives them. */
  readonly variables: Variables;
}

/**
 * Refuses an operation that is larger than the limits allow, before anything is planned or fetched.
 *
 * @throws PositionedError LIMIT_EXCEEDED with a sentence that names the limit and its configured maximum.
 */
export function assertWithinLimits(limited: LimitedOperation, limits: Limits): void {
  const { schema, parsed, operation, variables } = limited;
  const { fragments } = parsed;
  const measure = withinStack(() => measureOperation(operation, { schema, fragments, variables, limits }));
  const refuse = (sentence: string): never => {
    throw new PositionedError('LIMIT_EXCEEDED', sentence);
  };
  if (parsed.directives > limits.directives) refuse(tooMany('document', limits.directives, 'directives'));
  if (measure.depth > limits.depth) {
    refuse(`The operation nests deeper than the configured maximum of ${limits.depth} levels.`);
  }
  if (measure.direct > limits.rootFields) refuse(tooMany('operation', limits.rootFields, 'root fields'));
  if (measure.aliases > limits.aliases) refuse(tooMany('operation', limits.aliases, 'aliases'));
  if (measure.fields > limits.fields) refuse(tooMany('operation', limits.fields, 'fields'));
  if (measure.cost > limits.cost) {
    refuse(`The operation costs more than the configured maximum of ${limits.cost}: ask for shorter or fewer lists.`);
  }
}

const tooMany = (whole: 'document' | 'operation', maximum: number, what: string): string =>
  `The ${whole} has more than the configured maximum of ${maximum} ${what}.`;
