import type { ASTNode, SourceLocation } from 'graphql';
import type { Code } from '../errors/codes.js';
import { GovernanceError } from '../errors/GovernanceError.js';

/**
 * A refusal that points into the document by line and column, and holds nothing else of it.
 *
 * It deliberately does not take AST nodes: a `GraphQLError` with nodes prints the document's text in `toString()` and
 * drags the whole document into whatever logs it.
 */
export class PositionedError extends GovernanceError {
  override readonly locations: readonly SourceLocation[] | undefined;

  constructor(code: Code, message: string, locations: readonly SourceLocation[] = []) {
    super(code, message);
    this.locations = locations.length === 0 ? undefined : locations;
  }
}

/** Gives the position at which each node starts; a node without one is left out. */
export const positionsOf = (nodes: readonly ASTNode[]): SourceLocation[] =>
  nodes.flatMap(({ loc }) => (loc ? [{ line: loc.startToken.line, column: loc.startToken.column }] : []));
