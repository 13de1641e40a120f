import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountTable, cellName, sum } from '../../src/statistics/CountTable.js';
import { hiddenLines } from '../../src/statistics/hiddenLines.js';
import { type KeptCount, type KnownCounts, knownCounts, nothingKnown } from '../../src/statistics/KnownCounts.js';
import { releaseTable } from '../../src/statistics/releaseTable.js';
import { roundCount } from '../../src/statistics/roundCount.js';

const tableOf = (...counts: readonly (readonly number[])[]): CountTable => ({
  groups: counts.map((_row, at) => `g${at}`),
  values: (counts[0] ?? []).map((_count, at) => `v${at}`),
  counts,
});
const released = (table: CountTable, known: KnownCounts = nothingKnown, k = 10) =>
  releaseTable(table, { k, rounding: 5, known });
const told = (table: CountTable, known?: KnownCounts, k?: number): string =>
  released(table, known, k)
    .cells.map(({ count }) => count ?? '-')
    .join(' ');
const knownFrom = (...kept: readonly (readonly KeptCount[])[]): KnownCounts =>
  knownCounts(
    kept.map((each) => ({ by: 'A', kept: each })),
    'A',
  );

describe('a release of counts', () => {
  it.each<[string, CountTable, string]>([
    ['publishes what no rule holds back, rounded to five', tableOf([21, 34], [18, 12]), '20 35 20 10'],
    [
      'suppresses a cell below the threshold, with three more that would give it away',
      tableOf([40, 9, 30], [20, 31, 30], [20, 20, 20]),
      '40 - - 20 30 30 20 - -',
    ],
    ['suppresses a count of nobody', tableOf([40, 0, 30], [20, 31, 30], [20, 20, 20]), '40 - - 20 30 30 20 - -'],
    ['suppresses a cell that is its whole group', tableOf([40, 0], [20, 31], [22, 33]), '- - - - 20 35'],
    ['suppresses a cell that is nearly its whole group', tableOf([40, 9], [20, 31], [22, 33]), '- - - - 20 35'],
    [
      'keeps a group of too few from being told, by hiding another with it',
      tableOf([2, 3], [20, 31], [22, 33]),
      '- - - - 20 35',
    ],
    ['hides groups of too few together', tableOf([5, 4], [4, 5], [3, 2], [22, 33]), '- - - - - - 20 35'],
    [
      'hides more where groups of too few are too few together',
      tableOf([2, 3], [4, 5], [22, 33], [22, 33]),
      '- - - - - - 20 35',
    ],
    ['hides values of too few together', tableOf([20, 30, 5, 5], [20, 30, 4, 6]), '20 30 - - 20 30 - -'],
    ['publishes nothing where two values are one and the rest', tableOf([40, 1], [41, 2]), '- - - -'],
    ['publishes nothing of too few persons', tableOf([4, 5], [0, 0]), '- - - -'],
    ['publishes nothing of nobody', tableOf([0, 0], [0, 0]), '- - - -'],
    ['has no cells where there is no group', tableOf(), ''],
  ])('%s', (_law, table, expected) => {
    expect(told(table)).toBe(expected);
  });

  it('rounds after the threshold: ten is the least that is published, and nine never becomes it', () => {
    expect(told(tableOf([9, 30], [30, 30]))).toBe('- - - -');
    expect(told(tableOf([10, 30], [30, 30]))).toBe('10 30 30 30');
    expect([10, 12, 13, 17, 18].map((count) => roundCount(count, 5))).toEqual([10, 10, 15, 15, 20]);
  });

  const table = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([groups, values]) => {
      const count = fc.oneof(fc.constant(0), fc.nat(12), fc.nat(60));
      return fc.array(fc.array(count, { minLength: values, maxLength: values }), {
        minLength: groups,
        maxLength: groups,
      });
    })
    .map((counts) => tableOf(...counts));

  it('holds k in each published cell and in the rest of its group, whatever the table', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 10, max: 30 }), (drawn, k) => {
        for (const { group, value, count } of released(drawn, nothingKnown, k).cells) {
          if (count === null) continue;
          const row = drawn.counts[drawn.groups.indexOf(group)] ?? [];
          const exact = row[drawn.values.indexOf(value)] ?? 0;
          expect(exact).toBeGreaterThanOrEqual(k);
          expect(sum(row) - exact).toBeGreaterThanOrEqual(k);
          expect(Math.abs(count - exact)).toBeLessThanOrEqual(2);
          expect(count % 5).toBe(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps exact counts only of what it publishes, and totals only of lines that it does not hide', () => {
    fc.assert(
      fc.property(table, (drawn) => {
        const { cells, kept } = released(drawn);
        const published = cells.filter(({ count }) => count !== null).map(({ group, value }) => cellName(group, value));
        const exact = kept.flatMap(({ group, value }) =>
          group !== null && value !== null ? cellName(group, value) : [],
        );
        expect(exact).toEqual(published);
        for (const { count } of kept) expect(count).toBeGreaterThanOrEqual(10);
        if (published.length === 0) expect(kept).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a release that follows another', () => {
  const before = tableOf([40, 30, 35], [20, 31, 30], [20, 20, 20]);
  const { kept } = released(before);

  it('publishes the same of the same persons', () => {
    expect(told(before, knownFrom(kept))).toBe(told(before));
  });

  it('suppresses a cell that one person joined, and the lines whose totals would tell it, each with another', () => {
    const one = tableOf([40, 30, 35], [20, 32, 30], [20, 20, 20]);
    expect(told(one)).toBe('40 30 35 20 30 30 20 20 20');
    expect(told(one, knownFrom(kept))).toBe('- - 35 - - - - - -');
  });

  it('suppresses no cell for a change of k persons or more, or none', () => {
    const many = tableOf([40, 30, 35], [20, 51, 30], [20, 20, 20]);
    expect(told(many, knownFrom(kept))).toBe('40 30 35 20 50 30 20 20 20');
  });

  it('is held against every earlier release, not only against the last', () => {
    const second = tableOf([40, 30, 35], [20, 51, 30], [20, 20, 20]);
    const third = tableOf([40, 30, 35], [20, 32, 30], [20, 20, 20]);
    const known = knownFrom(kept, released(second, knownFrom(kept)).kept);
    const cell = released(third, known).cells.find(({ group, value }) => group === 'g1' && value === 'v1');
    expect(cell?.count).toBeNull();
  });

  /** Whoever has both releases: of a cell that both publish, the difference is none or k; of a line, too. */
  it('never lets fewer than k persons be told by a difference of cells or of totals', () => {
    const pair = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 })).chain(([groups, values]) => {
      const grid = (count: fc.Arbitrary<number>) =>
        fc.array(fc.array(count, { minLength: values, maxLength: values }), { minLength: groups, maxLength: groups });
      const change = fc.oneof(
        { weight: 4, arbitrary: fc.constant(0) },
        { weight: 2, arbitrary: fc.integer({ min: -3, max: 3 }) },
        { weight: 1, arbitrary: fc.integer({ min: -25, max: 25 }) },
      );
      return fc.tuple(grid(fc.oneof(fc.nat(12), fc.integer({ min: 10, max: 60 }))), grid(change));
    });
    let both = 0;
    fc.assert(
      fc.property(pair, ([counts, changes]) => {
        const first = tableOf(...counts);
        const next = tableOf(
          ...counts.map((row, r) => row.map((count, c) => Math.max(0, count + (changes[r]?.[c] ?? 0)))),
        );
        const one = released(first);
        const other = released(next, knownFrom(one.kept));
        for (const name of ['group', 'value'] as const)
          for (const kept of other.kept)
            for (const earlier of one.kept) {
              if (kept.group !== earlier.group || kept.value !== earlier.value) continue;
              const difference = Math.abs(kept.count - earlier.count);
              expect(difference === 0 || difference >= 10, `${name} ${JSON.stringify([kept, earlier])}`).toBe(true);
              both += 1;
            }
      }),
      { numRuns: 500 },
    );
    expect(both).toBeGreaterThan(500);
  });
});

describe('hidden lines', () => {
  it.each([
    ['none where none is sensitive', [20, 30], [], []],
    ['the smallest other where one is', [3, 40, 20], [0], [0, 2]],
    ['as many as it takes for k persons', [0, 3, 4, 40], [0], [0, 1, 2, 3]],
    ['no more than the sensitive ones where they are enough', [4, 6, 40], [0, 1], [0, 1]],
    ['all where there are too few persons', [4, 3], [0, 1], [0, 1]],
    ['the only one', [4], [0], [0]],
  ])('are %s', (_law, totals, sensitive, expected) => {
    expect([...hiddenLines(totals, 10, (_total, at) => sensitive.includes(at as never))].sort()).toEqual(expected);
  });
});
