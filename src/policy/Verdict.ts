import type { Code } from '../errors/codes.js';
import type { Article9Condition } from '../vocabulary/lawfulBases.js';
import type { Transform } from '../vocabulary/transforms.js';
import type { ConditionName } from './conditionNames.js';

/** What is decided for one cell without looking at any person. */
export type Verdict = Opened | Refused;

export interface Opened {
  readonly effect: 'RELEASED' | 'TRANSFORMED';
  /** With TRANSFORMED only. */
  readonly to: Transform | null;
  readonly rule: string;
  /** What the person's own state must still hold for this cell; those that bind the whole purpose are the plan's. */
  readonly conditions: readonly ConditionName[];
  readonly article9: Article9Condition | null;
}

export interface Refused {
  readonly effect: 'REFUSED';
  readonly code: Code;
  readonly rule: string;
}

/** Makes a refusal. */
export const refuse = (code: Code, rule: string): Refused => ({ effect: 'REFUSED', code, rule });
