import type { CompiledField, CompiledFields } from './CompiledField.js';
import type { Answer } from './createAnswerConstructor.js';
import type { Execution } from './Execution.js';
import { isThenable } from './isThenable.js';
import type { Position } from './Position.js';
import { callResolver, isReadable, readProperty } from './resolveField.js';

/**
 * Answers the fields of one object (GraphQL October 2021 §6.4.2), without a promise as long as nothing below gives one.
 *
 * One `try` serves all fields: after an error that a nullable field absorbs, the loop goes on behind that field.
 */
export function executeFields(
  execution: Execution,
  plan: CompiledFields,
  source: unknown,
  at: Position | undefined,
): Answer | Promise<Answer> {
  const { fields } = plan;
  const answer = new plan.Answer();
  let waiting: Waiting | undefined;
  for (let index = 0; index < fields.length; index++) {
    try {
      for (let field = fields[index]; field !== undefined; field = fields[++index]) {
        const completed = executeField(execution, field, source, at);
        answer[field.key] = completed;
        if (completed instanceof Promise) {
          waiting ??= { keys: [], promises: [] };
          waiting.keys.push(field.key);
          waiting.promises.push(guard(execution, field, at, completed));
        }
      }
    } catch (raw) {
      const field = fields[index];
      if (field === undefined) throw raw;
      try {
        answer[field.key] = execution.fail(field, raw, at, field.key);
      } catch (error) {
        if (waiting === undefined) throw error;
        return settled(answer, waiting).finally(() => {
          throw error; // after the other fields' promises, so that none of them rejects unheard
        });
      }
    }
  }
  return waiting === undefined ? answer : settled(answer, waiting);
}

/** Answers the fields of a mutation, each one after the promise of the one before (§6.2.2). */
export function executeFieldsSerially(execution: Execution, plan: CompiledFields): Answer | Promise<Answer> {
  const answer = new plan.Answer();
  const runFrom = (start: number): Answer | Promise<Answer> => {
    for (let index = start; index < plan.fields.length; index++) {
      const field = plan.fields[index];
      if (field === undefined) break;
      const completed = executeRootField(execution, field);
      answer[field.key] = completed;
      if (completed instanceof Promise) {
        return completed.then((value) => {
          answer[field.key] = value;
          return runFrom(index + 1);
        });
      }
    }
    return answer;
  };
  return runFrom(0);
}

function executeRootField(execution: Execution, field: CompiledField): unknown {
  try {
    const completed = executeField(execution, field, execution.rootValue, undefined);
    return completed instanceof Promise ? guard(execution, field, undefined, completed) : completed;
  } catch (raw) {
    return execution.fail(field, raw, undefined, field.key);
  }
}

function executeField(execution: Execution, field: CompiledField, source: unknown, at: Position | undefined): unknown {
  const value =
    field.resolve === undefined && field.fixedArguments !== undefined && isReadable(source)
      ? readProperty(execution, field, source)
      : callResolver(execution, field, source);
  if (!isThenable(value)) return field.complete(execution, value, at, field.key);
  return Promise.resolve(value).then((resolved) => field.complete(execution, resolved, at, field.key));
}

interface Waiting {
  readonly keys: string[];
  readonly promises: Promise<unknown>[];
}

const guard = (execution: Execution, field: CompiledField, at: Position | undefined, promise: Promise<unknown>) =>
  promise.then(undefined, (raw) => execution.fail(field, raw, at, field.key));

/** Puts the values of promises where their keys already stand, so that keys keep the order of the document. */
const settled = (answer: Answer, { keys, promises }: Waiting): Promise<Answer> =>
  Promise.all(promises).then((values) => {
    for (const [index, key] of keys.entries()) answer[key] = values[index];
    return answer;
  });
