import { describe, expect, it } from 'vitest';
import { answerNotReplayed, answerRows } from '../../src/administration/preview/answerRows.js';
import type { Change } from '../../src/administration/preview/changesOf.js';
import { PersonSet } from '../../src/administration/preview/PersonSet.js';
import { daysOf, parts } from '../../src/administration/preview/PreviewPeriod.js';
import { Tally } from '../../src/administration/preview/Tally.js';
import { daysAtOnce, Turns } from '../../src/administration/preview/Turns.js';

const change = (more: Partial<Change> = {}): Change => ({
  client: 'ats',
  organisation: 'acme-hr',
  purpose: 'TALENT_POOL',
  field: 'Candidate.email',
  mode: 'SELECT',
  change: 'NEWLY_REFUSED',
  dependsOnSubject: false,
  code: 'ROLE_FORBIDDEN',
  transformFrom: null,
  transformTo: null,
  ...more,
});
const other = change({ code: 'PURPOSE_NOT_ALLOWED' });
const third = change({ code: 'TRANSFER_NOT_COVERED' });
const elsewhere = change({ field: 'Candidate.phone' });

describe('counts', () => {
  it.each([
    [1, '< 10'],
    [9, '< 10'],
    [10, '10'],
    [12_345, '12345'],
  ])('of %s read "%s"', (count, text) => {
    expect(answerRows([{ change: change(), operations: count, persons: count }])).toEqual([
      { ...change(), operations: text, persons: text },
    ]);
    expect(answerNotReplayed([{ purpose: null, code: null, operations: count }])[0]?.operations).toBe(text);
  });

  it.each([
    ['one small beside one large', [3, 50], ['< 10', '10 or more']],
    ['one small beside two large', [50, 3, 20], ['50', '< 10', '10 or more']],
    ['one small beside two that are equal', [20, 3, 20], ['10 or more', '< 10', '10 or more']],
    ['two small ones hide each other', [3, 4, 50], ['< 10', '< 10', '50']],
    ['large ones hide nothing', [10, 20, 30], ['10', '20', '30']],
  ])('can not be told from the sum of the rows of a cell: %s', (_case, counts, texts) => {
    const counted = [change(), other, third].flatMap((each, index) => {
      const count = counts[index];
      return count === undefined ? [] : [{ change: each, operations: 100, persons: count }];
    });
    const answered = answerRows([...counted, { change: elsewhere, operations: 100, persons: 53 }]);
    const personsOf = ({ code, field }: Change) =>
      answered.find((row) => row.code === code && row.field === field)?.persons;
    expect(counted.map((each) => personsOf(each.change))).toEqual(texts);
    expect(personsOf(elsewhere)).toBe('53');
    expect(answered.every(({ operations }) => operations === '100')).toBe(true);
  });

  it('are of what was met: a change that nobody met has no row', () => {
    expect(answerRows([{ change: change(), operations: 0, persons: 0 }])).toEqual([]);
  });

  it('stand in one order, however they were counted', () => {
    const counted = [change(), other, elsewhere].map((each) => ({ change: each, operations: 10, persons: 10 }));
    expect(answerRows(counted)).toEqual(answerRows(counted.toReversed()));
  });
});

describe('the tally', () => {
  it('counts a request once for a row that several of its records meet, and a person once however often', () => {
    const tally = new Tally();
    const both = tally.bundleOf([change(), other]);
    const first = tally.bundleOf([change()]);
    expect(tally.bundleOf([other, change()])).toBe(both);
    tally.addRequests({ bundles: [both, first], requests: 7 });
    tally.addRequests({ bundles: [first], requests: 2 });
    tally.addPersons({ bundle: both, tokens: 'a,b,c,a' });
    tally.addPersons({ bundle: first, tokens: 'c,d' });
    expect(tally.counted()).toEqual([
      { change: change(), operations: 9, persons: 4 },
      { change: other, operations: 7, persons: 3 },
    ]);
  });

  it('remembers so much and no more', () => {
    const tally = new Tally();
    tally.bundleOf(Array.from({ length: 20_001 }, (_, index) => change({ client: `client-${index}` })));
    expect(() => tally.assertWithinLimits()).toThrow(
      'The draft changes more in this period than one preview can count. Ask for fewer days, or draft less at once.',
    );
  });
});

describe('a set of persons', () => {
  it('holds each of them once, at every border of a word', () => {
    const set = new PersonSet();
    const persons = [0, 1, 31, 32, 63, 64, 255, 256, 257, 100_000];
    for (const each of [...persons, ...persons]) set.add(each);
    expect(set.size).toBe(persons.length);
    expect(set.bytes).toBeLessThan(20_000);
  });
});

describe('a period', () => {
  const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

  it('falls into days, and a day into parts, without a gap', () => {
    const days = daysOf({ from: day('2024-02-28'), to: day('2024-03-02') });
    expect(days.map(({ from }) => from.toISOString().slice(0, 10))).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
    const [first] = days;
    const cut = parts(first ?? { from: day('2024-02-28'), to: day('2024-02-29') }, 7);
    expect(cut.length).toBe(7);
    expect(cut.every(({ from }, index) => index === 0 || from.getTime() === cut[index - 1]?.to.getTime())).toBe(true);
    expect([cut[0]?.from, cut.at(-1)?.to]).toEqual([first?.from, first?.to]);
  });
});

describe('turns', () => {
  it('are taken by two at once, in order, and go on when a work fails', async () => {
    const turns = new Turns();
    const log: string[] = [];
    const ends: (() => void)[] = [];
    const works = ['a', 'b', 'c', 'd', 'e'].map((name) =>
      turns.take(async () => {
        log.push(`${name} begins`);
        await new Promise<void>((resolve) => ends.push(resolve));
        log.push(`${name} ends`);
        if (name === 'b') throw new RangeError(name);
        return name;
      }),
    );
    const settled = Promise.allSettled(works);
    await Promise.resolve();
    expect([daysAtOnce, log]).toEqual([2, ['a begins', 'b begins']]);
    for (const next of ['c', 'd', 'e', 'none']) {
      ends.shift()?.();
      await new Promise(setImmediate);
      expect([ends.length, log.at(-1)]).toEqual(next === 'none' ? [1, 'd ends'] : [2, `${next} begins`]);
    }
    ends.shift()?.();
    expect((await settled).map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
      'fulfilled',
    ]);
    expect(await turns.take(async () => 'again')).toBe('again');
  });
});
