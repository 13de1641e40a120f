import { type ASTNode, type DirectiveNode, type DocumentNode, Kind, OperationTypeNode, visit } from 'graphql';
import type { Limits } from './limits.js';
import { PositionedError, positionsOf } from './PositionedError.js';
import { becauseLength, illTyped, purposeError } from './purposeFault.js';

/** What the gateway looks for in a document beyond GraphQL's own validation. */
export interface Scan {
  /** Directives in the whole document. */
  readonly directives: number;
  /** Every `@purpose`, wherever it stands. */
  readonly stated: readonly DirectiveNode[];
  readonly faults: readonly PositionedError[];
}

export const incrementalSentence = 'The directives @defer and @stream are not supported.';

/** Names of the directives that would send an answer in pieces. */
export const incrementalDirectives: ReadonlySet<string> = new Set(['defer', 'stream']);

/**
 * Braces that one level of fields may take. Inline fragments add braces without adding a level; without an end to them
 * they would exhaust the stack of any walk that recurses.
 */
const setsPerLevel = 4;

/**
 * Finds what this gateway refuses although GraphQL, or a schema, would allow it: subscriptions, `@defer`, `@stream`,
 * aliases that could pass for introspection, a purpose by variable, values and braces nested too deeply.
 *
 * Iterative, so that no nesting exhausts the stack.
 */
export function scanDocument(document: DocumentNode, limits: Limits): Scan {
  const stated: DirectiveNode[] = [];
  const faults: PositionedError[] = [];
  let directives = 0;
  let valueDepth = 0;
  let setDepth = 0;
  const mostSets = limits.depth * setsPerLevel;
  const refuse = (sentence: string, node: ASTNode): void => {
    faults.push(new PositionedError('BAD_REQUEST', sentence, positionsOf([node])));
  };
  const value = {
    enter(node: ASTNode) {
      valueDepth += 1;
      // The first level beyond only: one fault for one value.
      if (valueDepth !== limits.valueDepth + 1) return;
      const sentence = `A value nests deeper than the configured maximum of ${limits.valueDepth} levels.`;
      faults.push(new PositionedError('LIMIT_EXCEEDED', sentence, positionsOf([node])));
    },
    leave() {
      valueDepth -= 1;
    },
  };
  visit(document, {
    OperationDefinition(node) {
      if (node.operation === OperationTypeNode.SUBSCRIPTION) refuse('Subscriptions are not supported.', node);
    },
    Field({ alias, name }) {
      if (!alias?.value.startsWith('__')) return;
      if (alias.value === '__typename' && name.value === '__typename') return;
      refuse('An alias may not begin with two underscores.', alias);
    },
    Directive(node) {
      directives += 1;
      if (incrementalDirectives.has(node.name.value)) refuse(incrementalSentence, node);
      if (node.name.value !== 'purpose') return;
      stated.push(node);
      faults.push(...literalFaults(node));
    },
    SelectionSet: {
      enter(node) {
        setDepth += 1;
        if (setDepth !== mostSets + 1) return;
        const sentence = `The selections nest deeper than ${mostSets} braces, ${setsPerLevel} for each configured level.`;
        faults.push(new PositionedError('LIMIT_EXCEEDED', sentence, positionsOf([node])));
      },
      leave() {
        setDepth -= 1;
      },
    },
    ListValue: value,
    ObjectValue: value,
  });
  return { directives, stated, faults: faults.slice(0, limits.validationErrors) };
}

/** GraphQL allows a variable in any argument; a purpose is reviewed code, so `@purpose` takes literals only. */
function literalFaults(directive: DirectiveNode): PositionedError[] {
  return (directive.arguments ?? []).flatMap((argument) => {
    const { value } = argument;
    if (value.kind === Kind.VARIABLE) return [purposeError(illTyped(argument), value)];
    const isTooLong = value.kind === Kind.STRING && value.value.length > becauseLength;
    return isTooLong && argument.name.value === 'because' ? [purposeError('becauseTooLong', value)] : [];
  });
}
