import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ScreenedCategory } from '../../src/screen/ScreenFinding.js';
import { screenText } from '../../src/screen/screenText.js';

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

const load = (part: string): readonly Sentence[] =>
  readFileSync(fileOf(part), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Sentence);

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
    const findings = screenText(text);
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
  it('have a precision and a recall of 0.9 at least, per category and language', () => {
    const cells = measure(load('development'));
    expect(cells.size).toBe(18);
    const weak = [...cells].filter(([, cell]) => !(precision(cell) >= 0.9 && recall(cell) >= 0.9));
    expect(weak.map(([key]) => key)).toEqual([]);
  });
});

describe('the validation sentences', () => {
  it.each([
    ['validation', 0.93, 0.94],
    ['validationSecond', 0.92, 0.92],
  ] as const)('of one part (%s) are measured, and the screen is no worse than it was', (part, precise, complete) => {
    const cells = measure(load(part));
    print(part, cells);
    expect(cells.size).toBe(18);
    expect(precision(total(cells))).toBeGreaterThanOrEqual(precise);
    expect(recall(total(cells))).toBeGreaterThanOrEqual(complete);
  });
});

/** The cells of the held-out parts in which the goal of 0.9 is reached; docs/content-screen.md tells what the others lack. */
const reached = [
  'en BIOMETRIC',
  'en CRIMINAL_CONVICTION',
  'en GENETIC',
  'en HEALTH',
  'en PHILOSOPHICAL_BELIEF',
  'en POLITICAL_OPINION',
  'en SEXUAL_ORIENTATION',
  'en SEX_LIFE',
  'en TRADE_UNION_MEMBERSHIP',
  'fr BIOMETRIC',
  'fr GENETIC',
  'fr HEALTH',
  'fr PHILOSOPHICAL_BELIEF',
  'fr SEXUAL_ORIENTATION',
  'fr SEX_LIFE',
  'fr TRADE_UNION_MEMBERSHIP',
];

describe('the held-out sentences', () => {
  const parts = ['heldOut', 'heldOutSecond'];

  it.each(parts)('of one part (%s) are measured, and over all the screen is no worse than it was', (part) => {
    const cells = measure(load(part));
    print(part, cells);
    expect(cells.size).toBe(18);
    expect(precision(total(cells))).toBeGreaterThanOrEqual(0.92);
    expect(recall(total(cells))).toBeGreaterThanOrEqual(0.94);
  });

  it('have a precision and a recall of 0.9 at least in the cells that have reached it', () => {
    const cells = measure(parts.flatMap(load));
    print('both held-out parts', cells);
    const weak = [...cells].filter(([, cell]) => !(precision(cell) >= 0.9 && recall(cell) >= 0.9));
    expect(weak.map(([key]) => key).filter((key) => reached.includes(key))).toEqual([]);
  });
});
