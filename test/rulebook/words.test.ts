import { describe, expect, it } from 'vitest';
import { intersection } from '../../src/rulebook/intersection.js';
import { isDuration } from '../../src/rulebook/isDuration.js';
import { transformAnswersIn } from '../../src/rulebook/transformAnswersIn.js';
import { transforms } from '../../src/vocabulary/transforms.js';

describe('isDuration', () => {
  it.each(['P2Y', 'P3M', 'P10D', 'P6W', 'P1Y6M', 'P1Y2M3DT4H5M6S', 'PT1H', 'P0D', 'PT30M', 'P1DT1S'])(
    'takes %s',
    (text) => {
      expect(isDuration(text)).toBe(true);
    },
  );
  it.each([
    '',
    'P',
    'PT',
    'P1',
    '2Y',
    'p2y',
    'P2y',
    'P-2Y',
    '-P2Y',
    'P1YT',
    'P1M1Y',
    'P1W1D',
    'P1.5Y',
    'PT1D',
    'P1H',
    'P2Y ',
    ' P2Y',
    'P2Y\n',
    'P123456Y',
    'P1Y1Y',
  ])('refuses %j', (text) => {
    expect(isDuration(text)).toBe(false);
  });
});

describe('transformAnswersIn', () => {
  it.each([
    ['String', ['PRESENCE', 'PSEUDONYM', 'AGE_BAND', 'YEAR', 'REGION', 'INITIALS', 'LAST_FOUR']],
    ['Int', ['AGE_BAND']],
    ['ID', ['PSEUDONYM']],
    ['Float', []],
    ['Boolean', []],
    ['DateTime', []],
    ['constructor', []],
    [null, []],
  ] as const)('says what answers in %s', (leaf, expected) => {
    expect(transforms.filter((transform) => transformAnswersIn(transform, leaf))).toEqual(expected);
  });
});

describe('intersection', () => {
  it.each([
    { law: 'no list is no limit', lists: [], expected: undefined },
    { law: 'absent lists are no limit', lists: [undefined, undefined], expected: undefined },
    { law: 'one list is the limit', lists: [undefined, [1, 2]], expected: new Set([1, 2]) },
    { law: 'what every list holds', lists: [[1, 2, 3], undefined, [2, 3, 4], [3, 2]], expected: new Set([2, 3]) },
    { law: 'an empty list closes', lists: [[], [1]], expected: new Set() },
  ])('$law', ({ lists, expected }) => {
    expect(intersection<number>(lists)).toEqual(expected);
  });
});
