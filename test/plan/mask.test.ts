import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyMask, hasAll, hasMember, maskKey, maskOf, withMember } from '../../src/plan/Mask.js';

const sizes = [0, 1, 30, 31, 32, 33, 64, 65] as const;
const membersOf = (size: number) => Array.from({ length: size }, (_, member) => member);
const subset = (size: number) => fc.subarray(membersOf(size));

describe.each(sizes)('a mask of %i members', (size) => {
  it('is a word up to 31 members, and words beyond', () => {
    expect(typeof emptyMask(size)).toBe(size <= 31 ? 'number' : 'object');
  });

  it('holds exactly what was added to it', () => {
    fc.assert(
      fc.property(subset(size), (members) => {
        const mask = maskOf(members, size);
        expect(membersOf(size).filter((member) => hasMember(mask, member))).toEqual(members);
      }),
    );
  });

  it.each(membersOf(size))('keeps member %i apart from every other', (member) => {
    const mask = withMember(emptyMask(size), member);
    expect(membersOf(size).filter((each) => hasMember(mask, each))).toEqual([member]);
  });

  it('holds all of another exactly when that one is its subset', () => {
    fc.assert(
      fc.property(subset(size), subset(size), (held, required) => {
        const isSubset = required.every((member) => held.includes(member));
        expect(hasAll(maskOf(held, size), maskOf(required, size))).toBe(isSubset);
      }),
    );
  });

  it('shares its key with the equal mask and with no other', () => {
    fc.assert(
      fc.property(subset(size), subset(size), (one, other) => {
        const isSame = one.join() === other.join();
        expect(maskKey(maskOf(one, size)) === maskKey(maskOf(other.toReversed(), size))).toBe(isSame);
      }),
    );
  });
});

describe('masks of two forms', () => {
  it('are never taken for one another', () => {
    expect(hasAll(maskOf([1], 31), maskOf([1], 32))).toBe(false);
    expect(hasAll(maskOf([1], 32), maskOf([1], 31))).toBe(false);
  });
});
