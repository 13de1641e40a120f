import { PositionedError } from './PositionedError.js';

/**
 * Runs `work`, and refuses the request where its nesting exhausts the stack.
 *
 * graphql-js's parser and coercion recurse; their input is bounded in size, but not in depth. Without this a document of
 * nothing but brackets would end as `INTERNAL`.
 */
export function withinStack<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw new PositionedError('LIMIT_EXCEEDED', 'The request nests too deeply.');
    throw error;
  }
}
