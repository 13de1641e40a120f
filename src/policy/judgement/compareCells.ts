import type { Classification, Rulebook } from '../../rulebook/Rulebook.js';
import { type AccessMode, accessModes } from '../../vocabulary/modes.js';
import { type Purpose, purposes } from '../../vocabulary/purposes.js';
import type { CellChange } from './CellChange.js';
import { closureOf } from './closureOf.js';
import { type ComparedLines, compareField } from './compareField.js';
import type { JudgementFacts } from './JudgedChange.js';
import { isSameGround, type JudgedSide } from './JudgedSide.js';
import { boundsAt, isSameAt, linesAt } from './LineIndex.js';
import { verdictWords } from './verdictWords.js';

type Sides = readonly [JudgedSide, JudgedSide];

/**
 * Compares the verdicts of two policies over every coordinate, purpose, single role, mode, class of destinations and span
 * of time in which no line changes, from the activation on. What no line and no floor can open in either is not asked;
 * nor is what both say the same lines of, on the same grounds. The key of a type is released with its object: of it,
 * only counting is compared. Pure.
 */
export function compareCells(sides: Sides, facts: JudgementFacts): readonly CellChange[] {
  const { rulebook } = facts;
  const fields = rulebook.governed.filter(({ isKey }) => !isKey);
  return purposes.flatMap((purpose) => {
    const isSame = isSameGround(sides, purpose);
    const over = { sides, facts, isSame };
    const changes = fields.flatMap((field) => {
      const cells = { field, purpose, coordinates: closureOf(field, rulebook), modes: accessModes };
      const isUntouched = isSame && isSameAt([sides[0].index, sides[1].index], cells);
      return isUntouched ? [] : compareOver(over, cells, boundsAt([sides[0].index, sides[1].index], cells));
    });
    // Objects are counted where one of their fields is shown: only when that changes can counting change.
    const keys = rulebook.governed.filter(
      ({ isKey, type }) => isKey && changes.some(({ field }) => field.type === type),
    );
    const counted = keys.flatMap((field) => {
      const cells = { field, purpose, coordinates: wholeType(field.type, rulebook), modes: ['COUNT'] as const };
      const shown = changes.filter((change) => change.field.type === field.type && change.mode === 'SELECT');
      return compareOver(
        over,
        cells,
        [...new Set(shown.flatMap(({ since }) => since ?? []))].sort((one, other) => one - other),
      );
    });
    return [...changes, ...counted];
  });
}

const wholeType = (type: string, rulebook: Rulebook): readonly string[] => [
  ...new Set(rulebook.governed.filter((field) => field.type === type).flatMap((field) => closureOf(field, rulebook))),
];

interface Over {
  readonly sides: Sides;
  readonly facts: JudgementFacts;
  /** Only lines can make a difference. */
  readonly isSame: boolean;
}

interface Cells {
  readonly field: Classification;
  readonly purpose: Purpose;
  /** Whose lines the verdict reads. */
  readonly coordinates: readonly string[];
  readonly modes: readonly AccessMode[];
}

/** Compares cells at the start, and at each bound of the spans of time (UTC milliseconds); each change is told of once, from when it first shows. */
function compareOver({ sides, facts, isSame }: Over, cells: Cells, bounds: readonly number[]): readonly CellChange[] {
  const [before, after] = sides;
  const start = facts.at.getTime();
  const seen = new Set<string>();
  const told = new Set<string>();
  const found: CellChange[] = [];
  for (const instant of [start, ...bounds]) {
    const lines: ComparedLines = [linesAt(before.index, cells, instant), linesAt(after.index, cells, instant)];
    const signature = `${lines[0].signature}|${lines[1].signature}`;
    if (seen.has(signature) || (isSame && lines[0].signature === lines[1].signature)) continue;
    seen.add(signature);
    const since = instant === start ? null : instant;
    for (const change of compareField({ sides, lines, rulebook: facts.rulebook }, cells)) {
      const key = `${change.role} ${change.beside} ${change.mode} ${verdictWords(change.before)} ${verdictWords(change.after)}`;
      const countries = change.countries.filter((country) => !told.has(`${key} ${country}`));
      for (const country of countries) told.add(`${key} ${country}`);
      if (countries.length > 0) found.push({ ...change, countries, since });
    }
  }
  return found;
}
