/**
 * Whether a word becomes the other by at most one letter added, left out, replaced or swapped with its neighbour.
 * With `isStem` the word may go on after the stem. One pass: no table is built.
 */
export function isWithinOneEdit(word: string, known: string, isStem: boolean): boolean {
  let at = 0;
  while (at < known.length && word[at] === known[at]) at += 1;
  const rest = (wordFrom: number, knownFrom: number): boolean => {
    const wanted = known.slice(knownFrom);
    return isStem ? word.startsWith(wanted, wordFrom) : word.slice(wordFrom) === wanted;
  };
  if (at === known.length && (isStem || word.length <= known.length + 1)) return true;
  const isSwapped = word[at] === known[at + 1] && word[at + 1] === known[at];
  return rest(at + 1, at + 1) || rest(at + 1, at) || rest(at, at + 1) || (isSwapped && rest(at + 2, at + 2));
}
