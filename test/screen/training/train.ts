import { mentionEvidence, wordEvidence } from '../../../src/screen/evidenceOf.js';
import { type ReadSentence, readSentences } from '../../../src/screen/readSentences.js';
import { screenedCategories } from '../../../src/screen/ScreenFinding.js';
import { createJoining } from './createJoining.js';
import { createRandom } from './createRandom.js';
import { type Labelled, type Told, toldOf } from './Labelled.js';

/** Evidence that is found in fewer examples is chance; what is made of two sentences does not count. */
const fewest = 3;
const rounds = 8;
/** The weights are the mean of those after each round from here on. */
const settled = 4;
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
const hidden = 0.35;

/** How many sentences are made of two, for each kind and language, anew for each run. */
const joinedTimes = 4_000;

interface Example {
  readonly evidence: Int32Array;
  readonly isPositive: boolean;
}

const places = screenedCategories.length;

/** Numbers the pieces of evidence: `places` numbers for each name, one per category; evidence of all has the first. */
class Names {
  readonly #numbers = new Map<string, number>();

  numberOf(name: string): number {
    const number = this.#numbers.get(name) ?? this.#numbers.size * places;
    this.#numbers.set(name, number);
    return number;
  }

  /** How many numbers are given. */
  get count(): number {
    return this.#numbers.size * places;
  }

  all(): readonly (readonly [name: string, number: number])[] {
    return [...this.#numbers];
  }
}

/** Marks the names of evidence that means the same in every category. */
const sharedMark = '*\t';

/** The same sentence as if the lexicons knew no phrase of any category: only the words of its field. */
const withoutPhrases = (read: ReadSentence): ReadSentence => ({
  ...read,
  matches: read.matches.filter(({ category, role }) => category === null || role === 'field'),
  judged: [],
});

/**
 * One example per sentence of a text and category. The lexicons know the phrases of some of these sentences better than
 * those of any other, so every sentence is learned once more as if they knew none.
 */
const examplesOf = ({ text, tells }: Told, names: Names): readonly Example[] =>
  readSentences(text).flatMap((read) => {
    const words = [...new Set(wordEvidence(read.sentence).flat())].map((name) => names.numberOf(name));
    const start = read.sentence[0]?.start ?? 0;
    const end = read.sentence.at(-1)?.end ?? 0;
    const told = new Set(
      tells.flatMap(({ category, range }) => (range[0] < end && start < range[1] ? [category] : [])),
    );
    const unknown = withoutPhrases(read);
    return screenedCategories.flatMap((each, place) => {
      const isMentioned =
        unknown.matches.length < read.matches.length && read.matches.some((match) => match.category === each);
      return (isMentioned ? [read, unknown] : [read]).map((version) => {
        const { shared, own } = mentionEvidence(read.sentence, each, version);
        return {
          evidence: Int32Array.from([
            ...shared.map((name) => names.numberOf(sharedMark + name)),
            ...own.map((name) => names.numberOf(name) + place),
            ...words.map((number) => number + place),
          ]),
          isPositive: told.has(each),
        };
      });
    });
  });

/** Where the random numbers of each run begin: the weights are the mean of these runs, so that neither an order nor a draw decides. */
const seeds = [7, 11, 5];

const shuffle = <Item>(items: Item[], random: () => number): void => {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [one, two] = [items[last], items[other]];
    if (one === undefined || two === undefined) continue;
    items[last] = two;
    items[other] = one;
  }
};

/** Counts how many examples have each piece of evidence, and leaves out of others what too few of these have. */
const createSieve = (examples: readonly Example[], count: number): ((example: Example) => Example) => {
  const times = new Int32Array(count);
  for (const { evidence } of examples) for (const number of evidence) times[number] = (times[number] ?? 0) + 1;
  return ({ evidence, isPositive }) => ({
    evidence: evidence.filter((number) => (times[number] ?? 0) >= fewest),
    isPositive,
  });
};

/** Logistic regression by stochastic gradient descent with steps that shrink per weight (AdaGrad), averaged over rounds. */
const learn = (examples: Example[], count: number, seed: number): Float64Array => {
  const weights = new Float64Array(count);
  const sums = new Float64Array(count);
  const squares = new Float64Array(count).fill(0.1);
  /** What is not hidden of the example that is learned. */
  const seen = new Int32Array(examples.reduce((most, { evidence }) => Math.max(most, evidence.length), 0));
  const random = createRandom(seed);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(examples, random);
    for (const { evidence, isPositive } of examples) {
      let score = 0;
      let shown = 0;
      for (const number of evidence) {
        if (random() < hidden) continue;
        seen[shown] = number;
        shown += 1;
        score += weights[number] ?? 0;
      }
      const error = 1 / (1 + Math.exp(-score)) - Number(isPositive);
      if (Math.abs(error) < enough) continue;
      for (let at = 0; at < shown; at += 1) {
        const number = seen[at] ?? 0;
        const weight = weights[number] ?? 0;
        const gradient = error + decay * weight;
        const square = (squares[number] ?? 0) + gradient * gradient;
        squares[number] = square;
        weights[number] = weight - (rate * gradient) / Math.sqrt(square);
      }
    }
    if (round >= settled) for (const [number, weight] of weights.entries()) sums[number] = (sums[number] ?? 0) + weight;
  }
  return sums.map((sum) => sum / (rounds - settled));
};

/** Learns what evidence weighs from labelled sentences, and writes it as `readWeights` reads it. The same every time. */
export function train(labelled: readonly Labelled[]): string {
  const names = new Names();
  const written = labelled.flatMap((each) => examplesOf(toldOf(each), names));
  const sieve = createSieve(written, names.count);
  const common = written.map(sieve);
  const join = createJoining(labelled);
  const runs = seeds.map((seed) => {
    const joined = join({ times: joinedTimes, seed }).flatMap((each) => examplesOf(each, names));
    return learn([...common, ...joined.map(sieve)], names.count, seed);
  });
  const weightOf = (number: number): number =>
    Math.round((runs.reduce((sum, weights) => sum + (weights[number] ?? 0), 0) / runs.length) * unit);
  const shared: string[] = [];
  const own: string[] = [];
  for (const [name, number] of names.all()) {
    const pairs = screenedCategories.flatMap((_, place) => {
      const weight = weightOf(number + place);
      return Math.abs(weight) < lightest ? [] : [[place, weight] as const];
    });
    if (pairs.length === 0) continue;
    if (name.startsWith(sharedMark)) shared.push(`${name.slice(sharedMark.length)}\t${weightOf(number)}`);
    else own.push(`${name}\t${pairs.map(([place, weight]) => `${place}=${weight}`).join(' ')}`);
  }
  return [...shared.sort(), '', ...own.sort()].join('\n');
}
