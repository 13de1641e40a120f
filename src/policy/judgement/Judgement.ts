import type { AccessMode } from '../../vocabulary/modes.js';
import type { Purpose } from '../../vocabulary/purposes.js';
import type { Role } from '../../vocabulary/roles.js';

/** Why a document may not become the active one, whoever approves it. */
export type FaultReason =
  | 'ABOVE_CEILING'
  | 'BELOW_FLOOR'
  | 'NOT_INSTRUCTED'
  | 'BASIS_SWAPPED'
  | 'UNKNOWN_COORDINATE'
  | 'UNKNOWN_CONSTRAINT'
  | 'TRANSFORM_UNANSWERABLE';

export interface PolicyFault {
  readonly reason: FaultReason;
  /** The line or scope, where it is one's. */
  readonly rule: string | null;
  /** One sentence for whoever drafted it; names of the schema and of closed vocabularies, and rule ids, only. */
  readonly message: string;
}

/** Opening one of these needs a data protection impact assessment (GDPR Art. 35). */
export type AssessmentReason = 'SPECIAL_CATEGORY' | 'PURPOSE' | 'DESTINATION' | 'AGGREGATE' | 'JURISDICTION';

/** One cell of the space of verdicts that a change touches. */
export interface ChangedCell {
  /** `Type.field`; null: the purpose as a whole (who may act for it, its basis, its retention, its scope). */
  readonly coordinate: string | null;
  /** Null: every purpose (recipients, jurisdiction). */
  readonly purpose: Purpose | null;
  /** Null: whoever may act for the purpose (basis, retention, recipients, jurisdiction). */
  readonly role: Role | null;
  /** The modes that change alike, in the order of `accessModes`; none where there is no coordinate. */
  readonly modes: readonly AccessMode[];
  /** The destinations that change alike, sorted; null: all that are covered. */
  readonly countries: readonly string[] | null;
  /** When it begins: ISO 8601, UTC; null: when the document is activated. */
  readonly since: string | null;
  /** Static verdicts in words: `REFUSED PURPOSE_NOT_ALLOWED`, `TRANSFORMED YEAR`, `RELEASED`, with conditions if any; ` WITH ` another role that the caller holds too. */
  readonly from: string;
  readonly to: string;
  /** "opens Candidate.salaryExpectation to HIRING_MANAGER for interviews" */
  readonly sentence: string;
  /** Those for which it has to be assessed; empty: none. */
  readonly assessment: readonly AssessmentReason[];
}

/** What a change of policy or instructions would do, over the whole space of verdicts. */
export interface Judgement {
  /** REFUSED: there are faults. LOOSENING: something opens. TIGHTENING: things only close. UNCHANGED: neither. */
  readonly effect: 'REFUSED' | 'LOOSENING' | 'TIGHTENING' | 'UNCHANGED';
  readonly faults: readonly PolicyFault[];
  readonly opens: readonly ChangedCell[];
  readonly closes: readonly ChangedCell[];
}

/** Changes of one kind or another, found by one comparison. */
export type Changes = Pick<Judgement, 'opens' | 'closes'>;
