import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountTable, groupTotals, sum, valueTotals } from '../../src/statistics/CountTable.js';
import { knownCounts, nothingKnown } from '../../src/statistics/KnownCounts.js';
import { releaseTable, type TableRelease } from '../../src/statistics/releaseTable.js';
import { attack } from './attacker.js';

// The attacker shares nothing with what it attacks but the arithmetic of rounding.

const rounding = 5;
type Grid = readonly (readonly number[])[];
type Published = readonly (readonly (number | null)[])[];
const named = (counts: Grid): CountTable => ({
  groups: counts.map((_row, at) => `group ${at}`),
  values: (counts[0] ?? []).map((_count, at) => `value ${at}`),
  counts,
});

/** Publishes a table as the gateway does, by row. */
const publish = (counts: Grid, k: number, base = rounding, known = nothingKnown): Published =>
  inRows(counts, releaseTable(named(counts), { k, rounding: base, known }));

function inRows(counts: Grid, { cells }: TableRelease): Published {
  const width = counts[0]?.length ?? 0;
  return counts.map((_row, at) => cells.slice(at * width, (at + 1) * width).map(({ count }) => count));
}

/** Persons by two dimensions and two breakdowns: everything that four releases of one quarter are drawn from. */
interface World {
  readonly k: number;
  readonly sizes: { readonly d: number; readonly e: number; readonly a: number; readonly b: number };
  readonly persons: readonly number[];
}
const world: fc.Arbitrary<World> = fc
  .record({
    k: fc.constantFrom(10, 11, 17),
    sizes: fc.record({
      d: fc.integer({ min: 2, max: 4 }),
      e: fc.constant(2),
      a: fc.integer({ min: 2, max: 4 }),
      b: fc.integer({ min: 2, max: 3 }),
    }),
  })
  .chain(({ k, sizes }) => {
    const length = sizes.d * sizes.e * sizes.a * sizes.b;
    const few = fc.constantFrom(0, 0, 0, 1, 2);
    const persons = fc.oneof(
      { weight: 3, arbitrary: few },
      { weight: 2, arbitrary: fc.nat(8) },
      { weight: 1, arbitrary: fc.nat(40) },
    );
    const even = fc.array(persons, { minLength: length, maxLength: length });
    // Larger ones, of which more is published.
    const large = fc.array(fc.oneof({ weight: 1, arbitrary: few }, { weight: 5, arbitrary: fc.nat(25) }), {
      minLength: length,
      maxLength: length,
    });
    return fc.record({ k: fc.constant(k), sizes: fc.constant(sizes), persons: fc.oneof(even, large) });
  });

type Attribute = keyof World['sizes'];

/** Counts the persons of a world by one attribute in rows and another in columns. */
function tableOf({ sizes, persons }: World, rows: Attribute, columns: Attribute): Grid {
  const counts = Array.from({ length: sizes[rows] }, () => new Array<number>(sizes[columns]).fill(0));
  let at = 0;
  for (let d = 0; d < sizes.d; d++)
    for (let e = 0; e < sizes.e; e++)
      for (let a = 0; a < sizes.a; a++)
        for (let b = 0; b < sizes.b; b++) {
          const place = { d, e, a, b };
          const row = counts[place[rows]] as number[];
          row[place[columns]] = (row[place[columns]] ?? 0) + (persons[at++] ?? 0);
        }
  return counts;
}

/** What a quarter publishes: two dimensions by two breakdowns. */
const releases = [
  ['a', 'd'],
  ['b', 'd'],
  ['a', 'e'],
  ['b', 'e'],
] as const;

interface Released {
  readonly by: Attribute;
  readonly dimension: Attribute;
  readonly counts: Grid;
  readonly told: Published;
  readonly kept: TableRelease['kept'];
}

/** Releases a world as one quarter, held against what was released before. */
const releaseAll = (drawn: World, earlier: readonly Released[]): readonly Released[] =>
  releases.map(([by, dimension]) => {
    const counts = tableOf(drawn, by, dimension);
    const same = earlier.filter((each) => each.dimension === dimension);
    const release = releaseTable(named(counts), { k: drawn.k, rounding, known: knownCounts(same, by) });
    return { by, dimension, counts, told: inRows(counts, release), kept: release.kept };
  });

/** The exact total of every line of which any release publishes any cell, and of all persons if any does. */
function learnedTotals(tables: readonly Released[]): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const { by, dimension, counts, told } of tables)
    for (const [r, row] of told.entries())
      for (const [c, count] of row.entries()) {
        if (count === null) continue;
        totals.set(`${by} ${r}`, groupTotals(named(counts))[r] ?? 0);
        totals.set(`${dimension} ${c}`, valueTotals(named(counts))[c] ?? 0);
        totals.set('all', sum(counts.flat()));
      }
  return totals;
}

/** Attacks each release with the totals of all, and counts what withstood. */
function expectAllWithstand(tables: readonly Released[], k: number): { published: number; suppressed: number } {
  const totals = learnedTotals(tables);
  let [published, suppressed] = [0, 0];
  for (const { by, dimension, counts, told } of tables) {
    const guessed = attack(
      {
        published: told,
        rounding,
        rowTotals: told.map((_row, r) => totals.get(`${by} ${r}`) ?? null),
        columnTotals: (told[0] ?? []).map((_count, c) => totals.get(`${dimension} ${c}`) ?? null),
        total: totals.get('all') ?? null,
      },
      counts,
    );
    for (const [at, count] of told.flat().entries()) {
      const [least = 0, most = 0] = guessed.flat()[at] ?? [];
      if (count === null) expect(most - least, JSON.stringify({ counts, told, at })).toBeGreaterThanOrEqual(k);
      if (count === null) suppressed += 1;
      else published += 1;
    }
  }
  return { published, suppressed };
}

/** A quarter later: mostly the same persons. */
const twoQuarters = world.chain((before) =>
  fc
    .array(
      fc.oneof(
        { weight: 12, arbitrary: fc.constant(0) },
        { weight: 2, arbitrary: fc.constantFrom(-1, 1, 2) },
        { weight: 1, arbitrary: fc.integer({ min: -20, max: 40 }) },
      ),
      { minLength: before.persons.length, maxLength: before.persons.length },
    )
    .map((changes) => ({
      before,
      after: { ...before, persons: before.persons.map((count, at) => Math.max(0, count + (changes[at] ?? 0))) },
    })),
);

describe('an attacker who has every release of a quarter', () => {
  it('learns no suppressed count to an interval narrower than k', () => {
    let [published, suppressed] = [0, 0];
    fc.assert(
      fc.property(world, (drawn) => {
        const withstood = expectAllWithstand(releaseAll(drawn, []), drawn.k);
        published += withstood.published;
        suppressed += withstood.suppressed;
      }),
      { numRuns: 100 },
    );
    // Of both, enough for the law to say something.
    expect(published).toBeGreaterThan(300);
    expect(suppressed).toBeGreaterThan(300);
  });

  it('learns no more from the quarter after it, and of no total how a few persons changed it', () => {
    let [published, totalsOfBoth] = [0, 0];
    fc.assert(
      fc.property(twoQuarters, ({ before, after }) => {
        const first = releaseAll(before, []);
        const second = releaseAll(after, first);
        published += expectAllWithstand(second, after.k).published;
        const [earlier, later] = [learnedTotals(first), learnedTotals(second)];
        for (const dimension of ['d', 'e'] as const)
          for (let value = 0; value < after.sizes[dimension]; value++) {
            const [one, other] = [earlier.get(`${dimension} ${value}`), later.get(`${dimension} ${value}`)];
            if (one === undefined || other === undefined) continue;
            totalsOfBoth += 1;
            expect(one === other || Math.abs(one - other) >= after.k).toBe(true);
          }
      }),
      { numRuns: 60 },
    );
    expect(published).toBeGreaterThan(50);
    expect(totalsOfBoth).toBeGreaterThan(20);
  });

  it('would learn one if only the small cells were suppressed, so the attack is one', () => {
    const counts = [
      [40, 30, 3],
      [20, 25, 30],
    ];
    const told = counts.map((row) => row.map((count) => (count < 10 ? null : count)));
    const known = {
      published: told,
      rounding: 1,
      rowTotals: groupTotals(named(counts)),
      columnTotals: valueTotals(named(counts)),
      total: 148,
    };
    expect(attack(known, counts)[0]?.[2]).toEqual([3, 3]);
    const withoutTotals = { ...known, rowTotals: [null, null], columnTotals: [null, null, null], total: null };
    expect(attack(withoutTotals, counts)[0]?.[2]?.[0]).toBe(0);
  });
});

describe('an attacker who knows how it is done, and every total exactly', () => {
  /** Every table of so many persons that would have been published like this one is possible; nothing else is. */
  const possible = (rows: number, columns: number, persons: number, k: number) => {
    const found = new Map<string, { readonly told: Published; readonly least: number[]; readonly most: number[] }>();
    for (const counts of tablesOf(rows, columns, persons)) {
      const told = publish(counts, k, 1);
      if (told.flat().every((count) => count === null)) continue;
      const totals = (of: readonly number[], isTold: (at: number) => boolean) =>
        of.map((total, at) => (isTold(at) ? total : null));
      const key = JSON.stringify([
        told,
        totals(groupTotals(named(counts)), (r) => told[r]?.some((count) => count !== null) ?? false),
        totals(valueTotals(named(counts)), (c) => told.some((row) => row[c] !== null)),
      ]);
      const flat = counts.flat();
      const known = found.get(key);
      if (!known) found.set(key, { told, least: [...flat], most: [...flat] });
      else
        for (const [at, count] of flat.entries()) {
          known.least[at] = Math.min(known.least[at] ?? count, count);
          known.most[at] = Math.max(known.most[at] ?? count, count);
        }
    }
    return [...found.values()];
  };

  it.each([
    [2, 2, 28, 3],
    [2, 2, 36, 5],
    [2, 3, 17, 2],
    [3, 2, 17, 2],
    [2, 3, 18, 3],
  ])('still learns nothing from %i groups by %i values of %i persons with k = %i', (rows, columns, persons, k) => {
    const worlds = possible(rows, columns, persons, k);
    expect(worlds.length).toBeGreaterThan(20);
    for (const { told, least, most } of worlds)
      for (const [at, count] of told.flat().entries())
        if (count === null) expect((most[at] ?? 0) - (least[at] ?? 0), JSON.stringify(told)).toBeGreaterThanOrEqual(k);
  });
});

/** Every table of a size that holds exactly so many persons. */
function* tablesOf(rows: number, columns: number, persons: number): Generator<Grid> {
  const flat = new Array<number>(rows * columns).fill(0);
  const grid = (): Grid => Array.from({ length: rows }, (_, r) => flat.slice(r * columns, (r + 1) * columns));
  function* fill(at: number, left: number): Generator<Grid> {
    if (at === flat.length - 1) {
      flat[at] = left;
      yield grid();
      return;
    }
    for (let count = 0; count <= left; count++) {
      flat[at] = count;
      yield* fill(at + 1, left - count);
    }
  }
  yield* fill(0, persons);
}
