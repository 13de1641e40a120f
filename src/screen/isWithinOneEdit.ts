/**
 * Whether a word becomes the other by at most one letter added, left out, replaced or swapped with its neighbour.
 * With `isStem` the word may go on after the stem. One pass: no table is built.
 */
export function isWithinOneEdit(word: string, known: string, isStem: boolean): boolean {
  if (!isStem && Math.abs(word.length - known.length) > 1) return false;
  let at = 0;
  while (at < known.length && word.charCodeAt(at) === known.charCodeAt(at)) at += 1;
  /** Whether the two go on alike from two places. */
  const rest = (wordFrom: number, knownFrom: number): boolean => {
    const end = wordFrom + known.length - knownFrom;
    if (isStem ? word.length < end : word.length !== end) return false;
    for (let step = 0; knownFrom + step < known.length; step += 1) {
      if (word.charCodeAt(wordFrom + step) !== known.charCodeAt(knownFrom + step)) return false;
    }
    return true;
  };
  if (at === known.length && (isStem || word.length <= known.length + 1)) return true;
  const isSwapped = word[at] === known[at + 1] && word[at + 1] === known[at];
  return rest(at + 1, at + 1) || rest(at + 1, at) || rest(at, at + 1) || (isSwapped && rest(at + 2, at + 2));
}
