import type { Article9Condition } from '../../vocabulary/lawfulBases.js';
import type { Transform } from '../../vocabulary/transforms.js';
import type { Opened, Verdict } from '../Verdict.js';

/** LOOSER: something opens, whatever else closes with it. TIGHTER: things only close. */
export type Comparison = 'LOOSER' | 'TIGHTER' | 'SAME';

/** Compares what one cell answers before and after. Why it refuses, and which rule says so, counts for nothing. Pure. */
export function compareVerdicts(before: Verdict, after: Verdict): Comparison {
  if (before.effect === 'REFUSED') return after.effect === 'REFUSED' ? 'SAME' : 'LOOSER';
  if (after.effect === 'REFUSED') return 'TIGHTER';
  if (exceeds(after, before)) return 'LOOSER';
  return exceeds(before, after) ? 'TIGHTER' : 'SAME';
}

/** Says whether one opened verdict shows more than another, or asks less of the person. */
const exceeds = (one: Opened, other: Opened): boolean =>
  !showsNoMore(one.to, other.to) ||
  other.conditions.some((condition) => !one.conditions.includes(condition)) ||
  strictness(one.article9) < strictness(other.article9);

/**
 * Says whether a form tells nothing that another does not. Whoever has seen one form of a value learns something by
 * another of it, however coarse, unless that is made of the first: that there is a value, or the decade of a year.
 */
const showsNoMore = (one: Transform | null, other: Transform | null): boolean =>
  one === other || other === null || one === 'PRESENCE' || (one === 'AGE_BAND' && other === 'YEAR');

/** Explicit consent is asked of the person; claims only of the purpose. */
const strictness = (article9: Article9Condition | null): number =>
  article9 === null ? 0 : article9 === 'A9_2_F' ? 1 : 2;
