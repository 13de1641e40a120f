import { type ASTNode, GraphQLError, type SourceLocation } from 'graphql';
import type { Code } from './codes.js';

export interface GovernanceErrorOptions {
  /** Facts for the client's program. They reach the wire: never a value from the request or the database. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** Where in the document the fault is. Only positions are kept: an error with nodes prints the document's text. */
  readonly nodes?: readonly ASTNode[] | ASTNode | null;
  /** Kept for the operator's log; never sent. */
  readonly cause?: unknown;
}

/**
 * A refusal that was meant for the client: a stable code and one calm sentence.
 *
 * Everything that is thrown and is not one of these leaves as `INTERNAL`. The message must hold no value from the
 * request or the database; schema coordinates and closed vocabularies are fine.
 */
export class GovernanceError extends GraphQLError {
  readonly code: Code;
  override readonly locations: readonly SourceLocation[] | undefined;

  constructor(code: Code, message: string, options: GovernanceErrorOptions = {}) {
    super(message, { extensions: { ...options.facts, code } });
    this.locations = positions(options.nodes);
    this.name = 'GovernanceError';
    this.code = code;
    if (options.cause !== undefined) this.cause = options.cause;
  }
}

function positions(nodes: GovernanceErrorOptions['nodes']): readonly SourceLocation[] | undefined {
  const found = [nodes ?? []]
    .flat()
    .flatMap(({ loc }) => (loc ? [{ line: loc.startToken.line, column: loc.startToken.column }] : []));
  return found.length === 0 ? undefined : found;
}
