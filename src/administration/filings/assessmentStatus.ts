import type { AssessmentStatus } from '../../vocabulary/assessments.js';

/** What a status is told by; a member that is not there has not happened. */
interface Dated {
  readonly advisedAt?: Date | null | undefined;
  readonly signedAt?: Date | null | undefined;
  readonly expiresAt: Date;
  readonly revokedAt?: Date | null | undefined;
}

/** Says how far an assessment has come. */
export function statusOf({ revokedAt, expiresAt, signedAt, advisedAt }: Dated, now: Date): AssessmentStatus {
  if (revokedAt) return 'REVOKED';
  if (expiresAt <= now) return 'EXPIRED';
  return signedAt ? 'SIGNED' : advisedAt ? 'ADVISED' : 'FILED';
}

/** The same in SQL, of a register under the alias `a`; `now` is SQL as well. */
export const statusSql = (now: string): string => `
  case when a.revoked_at is not null then 'REVOKED' when a.expires_at <= ${now} then 'EXPIRED'
    when a.signed_at is not null then 'SIGNED' when a.advised_at is not null then 'ADVISED' else 'FILED' end`;
