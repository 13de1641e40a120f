import { type ExecutionResult, locatedError, OperationTypeNode } from 'graphql';
import type { Selection } from '../operation/Selection.js';
import type { CompiledFields } from './CompiledField.js';
import { compileSelection } from './compileSelection.js';
import type { Answer } from './createAnswerConstructor.js';
import { Execution, type ExecutionInput } from './Execution.js';
import { executeFields, executeFieldsSerially } from './executeFields.js';

const compiled = new WeakMap<Selection, CompiledFields>();

/**
 * Executes a selection (GraphQL October 2021 §6): what graphql-js' `execute` would answer, several times faster.
 *
 * Takes coerced variables. Returns a promise only if a resolver or a source gave one. Never throws nor rejects for what
 * a resolver does: field errors are in `errors`, located, with the original error beside them.
 *
 * It differs from graphql-js on purpose in four things: `info.path` has no list indices; arguments are frozen, because
 * calls share them; its own messages hold no value (those of scalars and resolvers pass as they are); and what a source
 * inherits from `Object.prototype` is not data.
 */
export function execute(input: ExecutionInput): ExecutionResult | Promise<ExecutionResult> {
  const execution = new Execution(input);
  try {
    const data = executeRoot(execution);
    if (!(data instanceof Promise)) return respond(execution, data);
    return data.then(
      (settled) => respond(execution, settled),
      (error) => respondWithout(execution, error),
    );
  } catch (error) {
    return respondWithout(execution, error);
  }
}

function executeRoot(execution: Execution): Answer | Promise<Answer> {
  const { selection } = execution;
  let plan = compiled.get(selection);
  if (plan === undefined) {
    plan = compileSelection(selection);
    compiled.set(selection, plan);
  }
  if (selection.operation.operation === OperationTypeNode.MUTATION) return executeFieldsSerially(execution, plan);
  return executeFields(execution, plan, execution.rootValue, undefined);
}

const respond = ({ errors }: Execution, data: Answer): ExecutionResult =>
  errors.length === 0 ? { data } : { errors, data };

/** Answers null for the whole, where an error found no nullable field on its way up. */
function respondWithout(execution: Execution, error: unknown): ExecutionResult {
  execution.failWhole(locatedError(error, undefined));
  return { errors: execution.errors, data: null };
}
