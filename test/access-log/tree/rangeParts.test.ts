import { describe, expect, it } from 'vitest';
import { rangeParts } from '../../../src/access-log/tree/rangeParts.js';
import { perfectParts } from '../../../src/access-log/tree/sizes.js';

describe('the parts of a range', () => {
  it('stand where the tree has them, cover every leaf once and in order, and can not be fewer', () => {
    for (let end = 0; end <= 70; end += 1)
      for (let start = 0; start <= end; start += 1) {
        const parts = rangeParts(start, end);
        const leaves = parts.flatMap(({ level, index }) =>
          Array.from({ length: 2 ** level }, (_, leaf) => index * 2 ** level + leaf),
        );
        expect(leaves).toEqual(Array.from({ length: end - start }, (_, leaf) => start + leaf));
        // Two neighbours of one level whose left index is even would be one part.
        const mergeable = parts.filter(({ level, index }, at) => parts[at + 1]?.level === level && index % 2 === 0);
        expect(mergeable).toEqual([]);
      }
  });

  it('are those that a tree of that size has where the range begins with it', () => {
    for (let end = 0; end <= 300; end += 1) expect(rangeParts(0, end)).toEqual(perfectParts(0, end));
  });

  it('reach beyond 32 bits', () => {
    expect(rangeParts(2 ** 40 - 1, 2 ** 40 + 2)).toEqual([
      { level: 0, index: 2 ** 40 - 1 },
      { level: 1, index: 2 ** 39 },
    ]);
  });
});
