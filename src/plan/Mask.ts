/**
 * A set of small numbers as bits: a 32-bit word while it fits (up to 31 members, so that the word stays a small integer),
 * else words in a `Uint32Array`. One plan uses one form throughout.
 */
export type Mask = number | Uint32Array;

const wordLimit = 31;

/** Makes an empty mask with room for `size` members. */
export const emptyMask = (size: number): Mask => (size <= wordLimit ? 0 : new Uint32Array(Math.ceil(size / 32)));

/** Returns the mask with a member added; a mask of words is changed in place. */
export function withMember(mask: Mask, member: number): Mask {
  if (typeof mask === 'number') return mask | (1 << member);
  mask[member >>> 5] = (mask[member >>> 5] ?? 0) | (1 << (member & 31));
  return mask;
}

/** Says whether a mask holds a member. */
export function hasMember(mask: Mask, member: number): boolean {
  if (typeof mask === 'number') return (mask & (1 << member)) !== 0;
  return ((mask[member >>> 5] ?? 0) & (1 << (member & 31))) !== 0;
}

/** Says whether a mask holds every member that another, of the same form, holds. */
export function hasAll(mask: Mask, required: Mask): boolean {
  if (typeof mask === 'number') return typeof required === 'number' && (mask & required) === required;
  if (typeof required === 'number') return required === 0;
  for (let i = 0; i < required.length; i++) {
    const wanted = required[i] ?? 0;
    if (((mask[i] ?? 0) & wanted) >>> 0 !== wanted) return false;
  }
  return true;
}

/** Makes a mask of the members of a list. */
export const maskOf = (members: readonly number[], size: number): Mask => members.reduce(withMember, emptyMask(size));

/** A text that two masks share exactly when they hold the same members. */
export const maskKey = (mask: Mask): string => (typeof mask === 'number' ? mask.toString(36) : mask.join('.'));
