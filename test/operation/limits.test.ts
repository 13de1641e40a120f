import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/errors/ConfigurationError.js';
import { defaultLimits, readLimits } from '../../src/operation/limits.js';
import { caught } from './support.js';

describe('readLimits', () => {
  it('gives the defaults for what is not set', () => {
    expect(readLimits(undefined)).toEqual(defaultLimits);
    expect(readLimits({})).toEqual(defaultLimits);
    expect(readLimits({ depth: 7, listSizes: { 'Candidate.applications': 12 } })).toEqual({
      ...defaultLimits,
      depth: 7,
      listSizes: { 'Candidate.applications': 12 },
    });
    expect(readLimits({ depth: undefined })).toEqual(defaultLimits);
  });

  it.each([
    [{ depth: 0 }, 'The limit "depth" must be a whole number from 1 to 100.'],
    [{ depth: '7' }, 'The limit "depth" must be a whole number from 1 to 100.'],
    [{ tokens: 1.5 }, 'The limit "tokens" must be a whole number from 1 to 50000.'],
    [{ tokens: Number.NaN }, 'The limit "tokens" must be a whole number from 1 to 50000.'],
    [{ timeMs: null }, 'The limit "timeMs" must be a whole number from 1 to 600000.'],
    [{ dept: 3 }, 'There is no limit "dept".'],
    [{ toString: 3 }, 'There is no limit "toString".'],
    [{ listSizes: 3 }, 'The limit "listSizes" must be an object of whole numbers by schema coordinate.'],
    [{ listSizes: { 'A.b': -1 } }, 'The limit "listSizes.A.b" must be a whole number from 1 to 10000.'],
    [3, 'The limits must be an object.'],
    [
      { depth: 0, cost: 0 },
      'The limit "depth" must be a whole number from 1 to 100. The limit "cost" must be a whole number from 1 to 1000000000.',
    ],
  ])('refuses %j', (given, message) => {
    const error = caught(() => readLimits(given));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect((error as ConfigurationError).message).toBe(message);
  });
});
