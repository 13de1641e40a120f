/** Something that an honest log does not have. */
export interface Finding {
  /** The first index that may be wrong, and the last one that may be the first: the same where it is known. */
  readonly index: number;
  readonly last: number;
  /** A clause without any value of an entry: what is wrong there. */
  readonly what: string;
}

/** Tells of one index. */
export const at = (index: number, what: string): Finding => ({ index, last: index, what });

/**
 * Picks of several findings what is said of the first bad index: those that bound it best. A range that holds an index
 * which is known to be wrong says no more than that index.
 */
export function firstOf(findings: readonly Finding[]): readonly Finding[] {
  const last = Math.min(...findings.map((finding) => finding.last));
  const closest = findings.filter((finding) => finding.last === last);
  const index = Math.max(...closest.map((finding) => finding.index));
  return closest.filter((finding) => finding.index === index);
}
