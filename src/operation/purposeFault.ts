import { type ArgumentNode, type ASTNode, type DirectiveNode, Kind } from 'graphql';
import { PositionedError, positionsOf } from './PositionedError.js';

/** Characters that `@purpose(because:)` may have, in UTF-16 code units. */
export const becauseLength = 500;

const sentences = {
  repeated: 'The operation states @purpose more than once.',
  misplaced: 'The directive @purpose stands on a query or a mutation, nowhere else.',
  unknownArgument: 'The directive @purpose takes only the arguments "is", "onRefusal" and "because".',
  repeatedArgument: 'An argument of @purpose is given twice.',
  missing: 'The directive @purpose needs its argument "is".',
  isVariable: 'The argument "is" of @purpose must be a literal, never a variable.',
  isUnknown: 'The argument "is" of @purpose names no purpose of the enum "Purpose".',
  isIllTyped: 'The argument "is" of @purpose must be a value of the enum "Purpose", without quotes.',
  onRefusalVariable: 'The argument "onRefusal" of @purpose must be a literal, never a variable.',
  onRefusalIllTyped: 'The argument "onRefusal" of @purpose must be NULL or ERROR, without quotes.',
  becauseVariable: 'The argument "because" of @purpose must be a literal, never a variable.',
  becauseIllTyped: 'The argument "because" of @purpose must be a string.',
  becauseTooLong: `The argument "because" of @purpose may have at most ${becauseLength} characters.`,
} as const;
export type PurposeFault = keyof typeof sentences;

/** Makes the refusal for a fault of `@purpose` itself (design §3: each of them is PURPOSE_REQUIRED). */
export const purposeError = (fault: PurposeFault, node: ASTNode): PositionedError =>
  new PositionedError('PURPOSE_REQUIRED', sentences[fault], positionsOf([node]));

/** Faults of validation rules that do not depend on which argument they are in. */
const faultOfRule: ReadonlyMap<string, PurposeFault> = new Map([
  ['UniqueDirectivesPerLocationRule', 'repeated'],
  ['KnownDirectivesRule', 'misplaced'],
  ['KnownArgumentNamesRule', 'unknownArgument'],
  ['UniqueArgumentNamesRule', 'repeatedArgument'],
  ['ProvidedRequiredArgumentsRule', 'missing'],
]);

/**
 * Says which fault of `@purpose` a validation error is, when it is one: a rule blamed a node within a `@purpose`.
 *
 * Returns null for an error elsewhere.
 */
export function purposeFaultOf(
  rule: string,
  blamed: readonly ASTNode[],
  stated: readonly DirectiveNode[],
): PositionedError | null {
  for (const node of blamed) {
    const directive = stated.find((candidate) => isWithin(node, candidate));
    if (!directive) continue;
    const known = faultOfRule.get(rule);
    if (known) return purposeError(known, node);
    const argument = directive.arguments?.find((candidate) => isWithin(node, candidate));
    return argument ? purposeError(illTyped(argument), argument.value) : purposeError('isIllTyped', directive);
  }
  return null;
}

/** Says what is wrong with an argument of `@purpose` that a rule, or the gateway, does not accept. */
export function illTyped({ name, value }: ArgumentNode): PurposeFault {
  const isVariable = value.kind === Kind.VARIABLE;
  if (name.value === 'onRefusal') return isVariable ? 'onRefusalVariable' : 'onRefusalIllTyped';
  if (name.value === 'because') return isVariable ? 'becauseVariable' : 'becauseIllTyped';
  if (isVariable) return 'isVariable';
  return value.kind === Kind.ENUM ? 'isUnknown' : 'isIllTyped';
}

const isWithin = (node: ASTNode, outer: ASTNode): boolean =>
  node.loc !== undefined &&
  outer.loc !== undefined &&
  node.loc.start >= outer.loc.start &&
  node.loc.end <= outer.loc.end;
