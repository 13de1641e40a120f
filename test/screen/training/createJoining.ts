import type { Language } from '../../../src/screen/Lexicon.js';
import { readSentences } from '../../../src/screen/readSentences.js';
import { createRandom } from './createRandom.js';
import { type Labelled, type Told, toldOf } from './Labelled.js';

const joints: Readonly<Record<Language, readonly string[]>> = {
  en: [', and ', '; ', ', ', ' and ', ' - '],
  fr: [', et ', ' ; ', ', ', ' et ', ' - '],
};

/** Longer ones, in UTF-16 units, would make sentences that nobody writes. */
const longest = 140;

/** A word that is written small this often is no name. */
const often = 3;

/** Writes the beginning of a sentence as it stands within one: small, unless it may be a name. */
function createLowering(labelled: readonly Labelled[]): (text: string) => string {
  const times = new Map<string, number>();
  for (const { text } of labelled)
    for (const word of text.split(/[^\p{L}]+/u))
      if (word === word.toLowerCase()) times.set(word, (times.get(word) ?? 0) + 1);
  return (text) => {
    const [first = ''] = /^\p{L}+/u.exec(text) ?? [];
    const isOrdinary = first !== '' && (times.get(first.toLowerCase()) ?? 0) >= often;
    return isOrdinary ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
  };
}

/** How many sentences are made of each kind and language, and where the random numbers begin. */
interface Joining {
  readonly times: number;
  readonly seed: number;
}

/**
 * Makes what makes one sentence of two, in the same language: of two that tell something in different categories, of one
 * that does and one that doesn't, of two that don't. The same for the same sentences and seed.
 *
 * Labelled sentences tell of one category at most, and mostly of nothing else; people say more in one breath.
 */
export function createJoining(labelled: readonly Labelled[]): (joining: Joining) => readonly Told[] {
  const lowered = createLowering(labelled);
  const short = labelled.filter(({ text }) => text.length < longest && readSentences(text).length === 1);
  return (joining) => joinSentences(short, lowered, joining);
}

function joinSentences(
  short: readonly Labelled[],
  lowered: (text: string) => string,
  { times, seed }: Joining,
): readonly Told[] {
  const random = createRandom(seed);
  const draw = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new RangeError('There is nothing to draw from.');
    return item;
  };
  const join = (one: Labelled, other: Labelled): Told => {
    const head = one.text.replace(/[\s.!?;:,]+$/u, '') + draw(joints[one.language]);
    const moved = toldOf(other).tells.map(({ category, range: [from, to] }) => {
      return { category, range: [from + head.length, to + head.length] as const };
    });
    return { text: head + lowered(other.text), tells: [...toldOf(one).tells, ...moved] };
  };
  return Object.keys(joints).flatMap((language) => {
    const own = short.filter((each) => each.language === language);
    const [telling, silent] = [own.filter(({ category }) => category), own.filter(({ category }) => !category)];
    const drawOther = (one: Labelled): Labelled => {
      const other = draw(telling);
      return other.category === one.category ? drawOther(one) : other;
    };
    return Array.from({ length: times }).flatMap(() => {
      const [one, tells] = [draw(telling), draw(telling)];
      return [
        join(one, drawOther(one)),
        random() < 0.5 ? join(tells, draw(silent)) : join(draw(silent), tells),
        join(draw(silent), draw(silent)),
      ];
    });
  });
}
