import type { SelectedField } from '../operation/Selection.js';
import type { Write } from './Write.js';

/** A write whose result only itself knows: `answer` is given what `perform` made, through the log of idempotency or not. */
export type AnyWrite = Write<unknown, unknown>;

/** The arguments of a root field, coerced. */
export type WriteArguments = Readonly<Record<string, unknown>>;

/** By name of a mutation: judges its root field from its arguments, as far as nothing that is stored decides. */
export type Writers = Readonly<Record<string, (field: SelectedField, args: WriteArguments) => AnyWrite>>;

/** Forgets what a write's result is. */
export const anyWrite = <Result, Answer>({ before, perform, answer }: Write<Result, Answer>): AnyWrite => ({
  ...(before && { before }),
  perform,
  answer: (result) => answer(result as Result),
});
