import { GraphQLError } from 'graphql';
import type { SelectedField } from '../operation/Selection.js';
import type { Completion } from './CompiledField.js';
import type { Execution, Failing } from './Execution.js';
import { isThenable } from './isThenable.js';
import { Position } from './Position.js';

/** Returns the completion of a list: of any iterable that is not a text. Promises may stand for items. */
export function completeList(inner: Completion, selected: SelectedField, isNullable: boolean): Completion {
  const failing: Failing = { nodes: selected.nodes, isNullable };
  return (execution, value, at, key) => {
    if (value === null || value === undefined) return null;
    if (value instanceof Error) throw value;
    if (!isIterable(value)) {
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${selected.coordinate}".`);
    }
    const items = Array.isArray(value) ? value : Array.from(value);
    return completeItems({ execution, inner, failing, at: new Position(at, key) }, items);
  };
}

interface Items {
  readonly execution: Execution;
  readonly inner: Completion;
  readonly failing: Failing;
  readonly at: Position;
}

function completeItems(list: Items, items: readonly unknown[]): unknown {
  const { execution, failing, at } = list;
  const answer: unknown[] = [];
  const promises: Promise<unknown>[] = [];
  for (let index = 0; index < items.length; index++) {
    try {
      for (; index < items.length; index++) {
        const completed = completeItem(list, items[index], index);
        if (completed instanceof Promise) {
          const place = index;
          const guarded = completed.then(undefined, (raw) => execution.fail(failing, raw, at, place));
          promises.push(guarded);
          answer.push(guarded);
        } else answer.push(completed);
      }
    } catch (raw) {
      if (!failing.isNullable) ignore([...promises, ...items.slice(index + 1)]);
      answer.push(execution.fail(failing, raw, at, index));
    }
  }
  return promises.length === 0 ? answer : Promise.all(answer);
}

/** Hears promises that nobody waits for any more: an unheard rejection would end the process. */
function ignore(values: readonly unknown[]): void {
  for (const value of values) if (isThenable(value)) Promise.resolve(value).catch(() => undefined);
}

function completeItem({ execution, inner, at }: Items, item: unknown, index: number): unknown {
  if (!isThenable(item)) return inner(execution, item, at, index);
  return Promise.resolve(item).then((resolved) => inner(execution, resolved, at, index));
}

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' &&
  value !== null &&
  Symbol.iterator in value &&
  typeof value[Symbol.iterator] === 'function';
