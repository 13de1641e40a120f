import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  specifiedRules,
  type ValidationContext,
  type ValidationRule,
  validate,
} from 'graphql';
import type { Limits } from './limits.js';
import { PositionedError, positionsOf } from './PositionedError.js';
import { purposeFaultOf } from './purposeFault.js';
import { ruleSentences, unknownRuleSentence } from './ruleSentences.js';
import { incrementalDirectives, incrementalSentence, type Scan } from './scanDocument.js';

export interface ValidationOptions {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly scan: Scan;
}

/** Positions that one fault shows; a cycle of fragments could name hundreds. */
const shownPositions = 10;

/**
 * Runs every specified rule and gives each error as a fault with our own sentence and its positions.
 *
 * The rules' own messages are dropped: they repeat names and values of the document. A fault of `@purpose` itself is
 * PURPOSE_REQUIRED, each other one BAD_REQUEST.
 */
export function validateDocument(document: DocumentNode, options: ValidationOptions): readonly PositionedError[] {
  const ruleOf = new Map<GraphQLError, string>();
  const rules = specifiedRules.map((rule) => namingItself(rule, ruleOf));
  const errors = validate(options.schema, document, rules, {
    maxErrors: options.limits.validationErrors,
    hideSuggestions: true,
  });
  return errors.flatMap((error) => {
    const rule = ruleOf.get(error);
    if (rule !== undefined) return [faultOf(rule, error, options.scan)];
    // Without a rule: graphql-js gave up, over too many errors (those before it say enough) or too much work.
    return errors.length > 1 ? [] : [new PositionedError('LIMIT_EXCEEDED', 'The document is too costly to validate.')];
  });
}

/** Notes, for each error, the rule that reported it; graphql-js does not tell. */
function namingItself(rule: ValidationRule, ruleOf: Map<GraphQLError, string>): ValidationRule {
  return (context) => {
    const facade: ValidationContext = Object.create(context, {
      reportError: {
        value(error: GraphQLError) {
          ruleOf.set(error, rule.name);
          context.reportError(error);
        },
      },
    });
    return rule(facade);
  };
}

function faultOf(rule: string, error: GraphQLError, { stated }: Scan): PositionedError {
  const blamed = error.nodes ?? [];
  const ofPurpose = purposeFaultOf(rule, blamed, stated);
  if (ofPurpose) return ofPurpose;
  const [first] = blamed;
  if (rule === 'KnownDirectivesRule' && first?.kind === Kind.DIRECTIVE && incrementalDirectives.has(first.name.value)) {
    return new PositionedError('BAD_REQUEST', incrementalSentence, positionsOf([first]));
  }
  const sentence = ruleSentences.get(rule) ?? unknownRuleSentence;
  return new PositionedError('BAD_REQUEST', sentence, positionsOf(blamed.slice(0, shownPositions)));
}
