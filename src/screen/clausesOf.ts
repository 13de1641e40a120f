import type { Token } from './tokenise.js';

/** The number of the clause that each word of a sentence is of, from 0 on: a comma, a colon, a bracket or a dash parts two. */
export function clausesOf(sentence: readonly Token[]): readonly number[] {
  let clause = 0;
  return sentence.map(({ before }, at) => {
    if (at > 0 && before !== 'NONE') clause += 1;
    return clause;
  });
}
