import { mentionEvidence, wordEvidence } from '../../../src/screen/evidenceOf.js';
import { type ScreenedCategory, screenedCategories } from '../../../src/screen/ScreenFinding.js';
import { readSentences } from '../../../src/screen/screenText.js';

/** A labelled sentence: the category that it says something in, or null, and where. */
export interface Labelled {
  readonly text: string;
  readonly category: ScreenedCategory | null;
  readonly range: readonly [number, number] | null;
}

/** Evidence that is found in fewer examples is chance. */
const fewest = 2;
const rounds = 12;
/** How far a weight moves at first. */
const rate = 0.25;
/** How strongly a weight is drawn back to 0. */
const decay = 2e-4;
/** An example that is decided this well teaches nothing. */
const enough = 0.02;
/** Weights are written in hundredths; lighter ones are left out. */
const unit = 100;
const lightest = 25;
/** How much of the evidence is hidden each time that an example is learned, so that no piece is relied on alone. */
const hidden = 0.3;

interface Example {
  readonly evidence: Int32Array;
  readonly isPositive: boolean;
}

/** Names pieces of evidence by number. */
class Names {
  readonly #numbers = new Map<string, number>();

  numberOf(name: string): number {
    const number = this.#numbers.get(name) ?? this.#numbers.size;
    this.#numbers.set(name, number);
    return number;
  }

  all(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

/**
 * One example per sentence of a text and category. Evidence of one category is named with its place.
 *
 * The lexicons know the words of these sentences better than those of any other, so every other sentence is learned once
 * more as if they knew nothing of it.
 */
const examplesOf = ({ text, category, range }: Labelled, names: Names): readonly Example[] =>
  readSentences(text).flatMap((read) => {
    const words = wordEvidence(read.sentence).flat();
    const start = read.sentence[0]?.start ?? 0;
    const end = read.sentence.at(-1)?.end ?? 0;
    const isHere = range !== null && range[0] < end && start < range[1];
    const unknown = { ...read, matches: read.matches.filter((match) => match.category === null), judged: [] };
    const isTwice = (start + words.length) % 2 === 0;
    return screenedCategories.flatMap((each, place) => {
      const isMentioned = read.matches.some((match) => match.category === each);
      return (isTwice && isMentioned ? [read, unknown] : [read]).map((version) => {
        const { shared, own } = mentionEvidence(read.sentence, each, version);
        const ofCategory = [...own, ...words].map((name) => `${place}\t${name}`);
        const all = new Set([...shared.map((name) => `*\t${name}`), ...ofCategory]);
        return {
          evidence: Int32Array.from(all, (name) => names.numberOf(name)),
          isPositive: isHere && each === category,
        };
      });
    });
  });

/** Numbers that are the same in every run: the order in which examples are learned. */
const createRandom = (): (() => number) => {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
};

const shuffle = <Item>(items: Item[], random: () => number): void => {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [one, two] = [items[last], items[other]];
    if (one === undefined || two === undefined) continue;
    items[last] = two;
    items[other] = one;
  }
};

const withoutRare = (examples: readonly Example[], count: number): Example[] => {
  const times = new Int32Array(count);
  for (const { evidence } of examples) for (const number of evidence) times[number] = (times[number] ?? 0) + 1;
  return examples.map(({ evidence, isPositive }) => ({
    evidence: evidence.filter((number) => (times[number] ?? 0) >= fewest),
    isPositive,
  }));
};

/** Logistic regression by stochastic gradient descent with steps that shrink per weight (AdaGrad). */
const learn = (examples: Example[], count: number): Float64Array => {
  const weights = new Float64Array(count);
  const squares = new Float64Array(count).fill(0.1);
  const random = createRandom();
  for (let round = 0; round < rounds; round += 1) {
    shuffle(examples, random);
    for (const { evidence: whole, isPositive } of examples) {
      const evidence = whole.filter(() => random() >= hidden);
      let score = 0;
      for (const number of evidence) score += weights[number] ?? 0;
      const error = 1 / (1 + Math.exp(-score)) - Number(isPositive);
      if (Math.abs(error) < enough) continue;
      for (const number of evidence) {
        const weight = weights[number] ?? 0;
        const gradient = error + decay * weight;
        const square = (squares[number] ?? 0) + gradient * gradient;
        squares[number] = square;
        weights[number] = weight - (rate * gradient) / Math.sqrt(square);
      }
    }
  }
  return weights;
};

/** Learns what evidence weighs from labelled sentences, and writes it as `readWeights` reads it. The same every time. */
export function train(labelled: readonly Labelled[]): string {
  const names = new Names();
  const examples = labelled.flatMap((each) => examplesOf(each, names));
  const all = names.all();
  const weights = learn(withoutRare(examples, all.length), all.length);
  const shared: string[] = [];
  const own = new Map<string, string[]>();
  for (const [number, full] of all.entries()) {
    const weight = Math.round((weights[number] ?? 0) * unit);
    if (Math.abs(weight) < lightest) continue;
    const [place = '', name = ''] = full.split('\t');
    if (place === '*') shared.push(`${name}\t${weight}`);
    else own.set(name, [...(own.get(name) ?? []), `${place}=${weight}`]);
  }
  return [...shared, ...[...own].map(([name, pairs]) => `${name}\t${pairs.sort().join(' ')}`)].sort().join('\n');
}
