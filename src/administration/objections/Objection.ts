import type { AssessmentAdvice } from '../../vocabulary/assessments.js';
import type { ObjectionStatus } from '../../vocabulary/objectionStatuses.js';
import type { Purpose } from '../../vocabulary/purposes.js';

/** An objection as the schema reads it. */
export interface Objection {
  readonly id: string;
  readonly candidate: string;
  readonly purpose: Purpose;
  readonly status: ObjectionStatus;
  readonly objectedAt: Date;
  /** The officer's opinion on overruling it. */
  readonly advice: AssessmentAdvice | null;
  /** The controller's grounds. */
  readonly because: string | null;
  readonly decidedAt: Date | null;
}
