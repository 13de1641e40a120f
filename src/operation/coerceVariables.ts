import {
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import type { Limits } from './limits.js';
import { PositionedError, positionsOf } from './PositionedError.js';
import { throwFaults } from './RefusedOperation.js';
import type { Variables } from './Selection.js';
import { withinStack } from './withinStack.js';

export interface VariableOptions {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly operation: OperationDefinitionNode;
}

/**
 * Coerces the variables of a request to the types that the operation declares; those it does not declare are ignored.
 *
 * graphql-js echoes the value in its errors, hidden suggestions or not; here an error says what kind of fault it is and
 * points to the variable's definition in the document.
 *
 * Gives an object without a prototype, so that a name which was not given is never found on one.
 *
 * @throws RefusedOperation (or PositionedError) BAD_REQUEST for a value that is missing or does not fit,
 * LIMIT_EXCEEDED for one that nests too deeply.
 */
export function coerceVariables(given: unknown, { schema, limits, operation }: VariableOptions): Variables {
  const definitions = operation.variableDefinitions ?? [];
  const inputs = readInputs(given);
  const declared = definitions.filter(({ variable }) => Object.hasOwn(inputs, variable.name.value));
  throwFaults(
    declared
      .filter(({ variable }) => nestsDeeperThan(limits.valueDepth, inputs[variable.name.value]))
      .slice(0, limits.validationErrors)
      .map((definition) => tooDeep(definition, limits)),
  );
  const { coerced, errors } = withinStack(() =>
    getVariableValues(schema, definitions, inputs, { maxErrors: limits.validationErrors, hideSuggestions: true }),
  );
  if (coerced) return Object.assign(Object.create(null), coerced);
  const blamed = new Set(errors.flatMap(({ nodes }) => nodes ?? []));
  const faults = definitions.filter((node) => blamed.has(node)).map((node) => faultOf(node, inputs));
  throwFaults(faults);
  throw new PositionedError('BAD_REQUEST', 'The variables do not fit the operation.');
}

function readInputs(given: unknown): Readonly<Record<string, unknown>> {
  if (given === undefined || given === null) return {};
  if (typeof given === 'object' && !Array.isArray(given)) return { ...given };
  throw new PositionedError('BAD_REQUEST', 'The variables of a request must be an object.');
}

function faultOf(definition: VariableDefinitionNode, inputs: Readonly<Record<string, unknown>>): PositionedError {
  const name = definition.variable.name.value;
  return new PositionedError('BAD_REQUEST', sentenceOf(definition, inputs, name), positionsOf([definition]));
}

function sentenceOf(definition: VariableDefinitionNode, inputs: Readonly<Record<string, unknown>>, name: string) {
  if (!Object.hasOwn(inputs, name)) return 'A required variable is not given.';
  if (inputs[name] === null && definition.type.kind === Kind.NON_NULL_TYPE) return 'A required variable is null.';
  return 'The value of a variable does not fit its type.';
}

function tooDeep(definition: VariableDefinitionNode, { valueDepth }: Limits): PositionedError {
  const sentence = `The value of a variable nests deeper than the configured maximum of ${valueDepth} levels.`;
  return new PositionedError('LIMIT_EXCEEDED', sentence, positionsOf([definition]));
}

/** Level by level rather than by recursion: what it guards against is a value that exhausts the stack. */
function nestsDeeperThan(levels: number, value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    level = level.filter((item) => typeof item === 'object' && item !== null);
    if (level.length > 0 && depth === levels) return true;
    level = level.flatMap((item) => Object.values(item as object));
  }
  return false;
}
