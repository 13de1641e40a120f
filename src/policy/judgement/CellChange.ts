import type { Classification } from '../../rulebook/Rulebook.js';
import type { AccessMode } from '../../vocabulary/modes.js';
import type { Purpose } from '../../vocabulary/purposes.js';
import type { Role } from '../../vocabulary/roles.js';
import type { Verdict } from '../Verdict.js';
import type { AssessmentReason } from './Judgement.js';

/** One verdict that differs, for one role, or two together, in one mode and one class of destinations. */
export interface CellChange {
  readonly field: Classification;
  readonly purpose: Purpose;
  readonly role: Role;
  /** Another role that the caller holds with it; null: the one role shows it. */
  readonly beside: Role | null;
  readonly mode: AccessMode;
  readonly countries: readonly string[];
  readonly before: Verdict;
  readonly after: Verdict;
  readonly comparison: 'LOOSER' | 'TIGHTER';
  readonly assessment: readonly AssessmentReason[];
  /** The first instant at which it does, UTC milliseconds; null: from the activation on. */
  readonly since: number | null;
}
