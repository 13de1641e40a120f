import type { SelectedField } from '../operation/Selection.js';
import type { Completion } from './CompiledField.js';

/** Returns a completion that takes null for an error. A promise is let through: none that is made here gives null. */
export function completeNonNull(inner: Completion, { coordinate }: SelectedField): Completion {
  return (execution, value, at, key) => {
    const completed = inner(execution, value, at, key);
    if (completed === null) throw new Error(`Cannot return null for non-nullable field ${coordinate}.`);
    return completed;
  };
}
