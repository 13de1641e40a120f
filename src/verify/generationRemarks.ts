import type { LogHistory } from '../access-log/generations/LogHistory.js';
import type { KeptCheckpoint } from './keptCheckpoint.js';

/** What is to be told of a log that was opened anew after a loss. */
export interface GenerationRemarks {
  /** The checkpoint that was given is of what is gone: documented, and incomplete all the same. */
  readonly isKeptLost: boolean;
  readonly lines: readonly string[];
}

/** Tells of every gap, as its statement names it. Undefined: there is none. */
export function generationRemarks(history: LogHistory, given: KeptCheckpoint | null): GenerationRemarks | undefined {
  if (history.statements.length === 0) return undefined;
  const lines = history.statements.map(({ generation, left, vouched, at, lost }) => {
    const named = lost.map((tree) => `the tree of ${tree.size} entries that generation ${tree.generation} had signed`);
    const unvouched = vouched < left.size ? `, ${left.size - vouched} of them not signed before` : '';
    return `Generation ${generation}, opened ${at.toISOString()} on ${left.size} entries${unvouched}, names as lost ${named.join(' and ')}.`;
  });
  const naming = given === null ? undefined : history.statementOn({ ...given, ...given.claim, root: rootOf(given) });
  return {
    isKeptLost: naming !== undefined,
    lines:
      naming === undefined
        ? lines
        : [
            `The checkpoint that was given is lost in the gap that the recovery statement of generation ${naming.generation} names.`,
            ...lines,
          ],
  };
}

/** One that was given is opened already. */
const rootOf = ({ claim: { root } }: KeptCheckpoint): Buffer => root ?? Buffer.alloc(0);
