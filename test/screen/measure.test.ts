import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ScreenedCategory, ScreenFinding } from '../../src/screen/ScreenFinding.js';
import { screenText } from '../../src/screen/screenText.js';
import type { Told } from './training/Labelled.js';

interface Sentence {
  readonly id: string;
  readonly language: string;
  readonly category: ScreenedCategory | null;
  readonly text: string;
  readonly range: readonly [number, number] | null;
}

interface Cell {
  right: number;
  missed: string[];
  falseAlarms: string[];
}

const fileOf = (part: string): string => resolve(import.meta.dirname, 'sentences', `${part}.jsonl`);

const load = <Line = Sentence>(part: string): readonly Line[] =>
  readFileSync(fileOf(part), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

const screenings = new Map<string, readonly ScreenFinding[]>();

/** Screens a text once, however many of the tests ask for it. */
const screened = (text: string): readonly ScreenFinding[] => {
  const known = screenings.get(text) ?? screenText(text);
  screenings.set(text, known);
  return known;
};

/**
 * Counts per language and category. A finding is right if it is of the labelled category and overlaps the labelled range;
 * any other category found in the sentence is a false alarm of what was found.
 */
const measure = (sentences: readonly Sentence[]): ReadonlyMap<string, Cell> => {
  const cells = new Map<string, Cell>();
  const cellOf = (language: string, category: string): Cell => {
    const key = `${language} ${category}`;
    const cell = cells.get(key) ?? { right: 0, missed: [], falseAlarms: [] };
    cells.set(key, cell);
    return cell;
  };
  for (const { id, language, category, text, range } of sentences) {
    const findings = screened(text);
    const isRight = findings.some(
      (found) => range !== null && found.category === category && found.start < range[1] && range[0] < found.end,
    );
    if (category !== null && isRight) cellOf(language, category).right += 1;
    if (category !== null && !isRight) cellOf(language, category).missed.push(id);
    for (const found of new Set(findings.map((finding) => finding.category))) {
      if (found !== category || !isRight) cellOf(language, found).falseAlarms.push(id);
    }
  }
  return cells;
};

const precision = ({ right, falseAlarms }: Cell): number => right / (right + falseAlarms.length);
const recall = ({ right, missed }: Cell): number => right / (right + missed.length);

/** What is told of a text and found in it. */
const rightOf = ({ text, tells }: Told): Told['tells'] =>
  tells.filter(({ category, range: [from, to] }) =>
    screened(text).some((found) => found.category === category && found.start < to && from < found.end),
  );

/** One line per cell, and numbers only: the held-out texts stay unread. */
const print = (part: string, cells: ReadonlyMap<string, Cell>): void => {
  const lines = [...[...cells].sort(), ['all', total(cells)] as const].map(([key, cell]) => {
    return `${key.padEnd(26)} precision ${precision(cell).toFixed(3)}  recall ${recall(cell).toFixed(3)}`;
  });
  process.stdout.write(`${part}\n${lines.join('\n')}\n`);
};

/** Over all cells. */
const total = (cells: ReadonlyMap<string, Cell>): Cell => ({
  right: [...cells.values()].reduce((sum, { right }) => sum + right, 0),
  missed: [...cells.values()].flatMap(({ missed }) => missed),
  falseAlarms: [...cells.values()].flatMap(({ falseAlarms }) => falseAlarms),
});

describe('the development sentences', () => {
  it('have a precision and a recall of 0.9 at least, per category and language, in every tenth of them', () => {
    const cells = measure(load('development').filter((_, at) => at % 10 === 0));
    expect(cells.size).toBe(18);
    const weak = [...cells].filter(([, cell]) => !(precision(cell) >= 0.9 && recall(cell) >= 0.9));
    expect(weak.map(([key]) => key)).toEqual([]);
  });
});

describe('the validation sentences', () => {
  it.each([
    ['validation', 18, 0.94, 0.93],
    ['validationSecond', 18, 0.93, 0.91],
    // French only, written for what was weak there.
    ['validationThird', 9, 0.9, 0.92],
  ] as const)(
    'of one part (%s) are measured, and the screen is no worse than it was',
    (part, count, precise, complete) => {
      const cells = measure(load(part));
      print(part, cells);
      expect(cells.size).toBe(count);
      expect(precision(total(cells))).toBeGreaterThanOrEqual(precise);
      expect(recall(total(cells))).toBeGreaterThanOrEqual(complete);
    },
  );
});

/** How much of what is labelled the findings that are right cover, and of how many texts all of it. */
const coverage = (sentences: readonly Sentence[]): { readonly share: number; readonly whole: number } => {
  const shares = sentences.flatMap(({ category, text, range }) => {
    if (range === null) return [];
    const [from, to] = range;
    const own = screened(text).filter((finding) => finding.category === category);
    const covered = own.map(({ start, end }) => Math.max(0, Math.min(end, to) - Math.max(start, from)));
    return own.length === 0 ? [] : [covered.reduce((sum, each) => sum + each, 0) / (to - from)];
  });
  const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  return { share: mean(shares), whole: mean(shares.map((share) => Number(share >= 1))) };
};

describe('the place that a finding tells', () => {
  it.each([
    ['validation', 0.97, 0.95],
    ['validationSecond', 0.95, 0.9],
    ['validationThird', 0.95, 0.9],
  ] as const)('covers what is labelled (%s), so that little of it is left when it is cut out', (part, share, whole) => {
    const covered = coverage(load(part));
    process.stdout.write(
      `${part}: ${covered.share.toFixed(3)} of the words covered, all of them in ${covered.whole.toFixed(3)} of the texts\n`,
    );
    expect(covered.share).toBeGreaterThanOrEqual(share);
    expect(covered.whole).toBeGreaterThanOrEqual(whole);
  });
});

describe('the held-out sentences', () => {
  const parts = ['heldOut', 'heldOutSecond'];

  it.each(parts)('of one part (%s) are measured, and over all the screen is no worse than it was', (part) => {
    const cells = measure(load(part));
    print(part, cells);
    expect(cells.size).toBe(18);
    expect(precision(total(cells))).toBeGreaterThanOrEqual(0.94);
    expect(recall(total(cells))).toBeGreaterThanOrEqual(0.94);
  });

  it('have a precision and a recall of 0.9 at least, per category and language', () => {
    const cells = measure(parts.flatMap(load));
    print('both held-out parts', cells);
    const weak = [...cells].filter(([, cell]) => !(precision(cell) >= 0.9 && recall(cell) >= 0.9));
    expect(cells.size).toBe(18);
    expect(weak.map(([key]) => key)).toEqual([]);
  });
});

describe('a sentence that tells of several categories, or of one beside a long clause about something else', () => {
  it.each(['en', 'fr'] as const)('is measured, and the screen is no worse than it was (%s)', (language) => {
    const sentences = load<Told & Pick<Sentence, 'language'>>('several').filter((each) => each.language === language);
    const [labelled, found] = [sentences.flatMap(({ tells }) => tells), sentences.flatMap(rightOf)];
    const told = sentences.flatMap(({ text }) => screened(text));
    const isWhole = (each: Told): boolean => rightOf(each).length === each.tells.length;
    const figures = {
      sentences: sentences.length,
      precision: found.length / told.length,
      recall: found.length / labelled.length,
      all: sentences.filter(isWhole).length / sentences.length,
      none: sentences.filter(({ text }) => screened(text).length === 0).length,
    };
    process.stdout.write(`several (${language}) ${JSON.stringify(figures)}\n`);
    expect(sentences.length).toBe(119);
    expect(figures.precision).toBeGreaterThanOrEqual(0.9);
    expect(figures.recall).toBeGreaterThanOrEqual(0.8);
  });
});
