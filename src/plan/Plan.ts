import type { DecisionContext } from '../policy/decide.js';
import type { Verdict } from '../policy/Verdict.js';
import type { Classification } from '../rulebook/Rulebook.js';
import type { Condition } from '../subjects/conditions.js';
import type { LawfulBasis } from '../vocabulary/lawfulBases.js';
import type { AccessMode } from '../vocabulary/modes.js';
import type { Purpose } from '../vocabulary/purposes.js';
import type { Mask } from './Mask.js';

/** The verdict on one selected coordinate, with what enforcing it takes. */
export interface Cell {
  readonly field: Classification;
  readonly verdict: Verdict;
  /** Its position among the plan's cells: the bit that says it was read. */
  readonly slot: number;
  /** The conditions that this person must meet, in the order of the checks, as positions in `Plan.conditions`. */
  readonly conditions: readonly number[];
  /** The same as a mask. */
  readonly required: Mask;
  /** Those of the coordinate itself, without the whole purpose's. */
  readonly own: readonly number[];
}

/** The compiled verdicts of one operation for one caller class under one policy version. Immutable but for `inputs`, a memo. */
export interface Plan {
  readonly context: DecisionContext;
  readonly purpose: Purpose;
  readonly lawfulBasis: LawfulBasis | null;
  /** By `Classification.index`; absent: the operation does not select it. */
  readonly cells: readonly (Cell | undefined)[];
  /** By slot. */
  readonly slots: readonly Cell[];
  /** Every distinct condition of the plan, in the order of the checks; its position is its bit. */
  readonly conditions: readonly Condition[];
  /** Positions of those that bind the person as a whole. */
  readonly binding: readonly number[];
  /** Verdicts on coordinates that inputs touch, by `${mode} ${coordinate}`. */
  readonly inputs: Map<string, Verdict>;
}

/** One coordinate that an argument touches. */
export interface InputTouch {
  readonly coordinate: string;
  readonly mode: AccessMode;
}
