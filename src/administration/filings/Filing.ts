import type { AssessmentAdvice } from '../../vocabulary/assessments.js';

/** What is filed in a register, advised on by the data protection officer, and signed by a second principal of the controller. */
export interface Filing {
  readonly id: string;
  readonly filedBy: string;
  readonly filedAt: Date;
  readonly advice: AssessmentAdvice | null;
  readonly advisedBy: string | null;
  readonly advisedAt: Date | null;
  readonly signedBy: string | null;
  readonly signedAt: Date | null;
  readonly reason: string | null;
  readonly revokedAt: Date | null;
}

/** Its columns in every register, as SQL. */
export const filingColumns = `
  a.id, a.filed_by as "filedBy", a.filed_at as "filedAt", a.advice, a.advised_by as "advisedBy",
  a.advised_at as "advisedAt", a.signed_by as "signedBy", a.signed_at as "signedAt", a.reason, a.revoked_at as "revokedAt"`;
