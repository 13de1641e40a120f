import type { Pool } from 'pg';
import { compatibilityHolds } from '../../tenants/compatibilityOf.js';
import type { Assessment } from '../assessments/Assessments.js';
import type { Compatibility } from '../compatibility/Compatibilities.js';
import { statusOf } from '../filings/assessmentStatus.js';
import type { RecordedCompatibility, RecordedImpactAssessment } from './ProcessingRecord.js';

/** As they stood: an advice or a signature that came later is not there. What was revoked or had expired by then is left out. */
const stood = `
  case when advised_at <= $2 then advice end as advice, case when advised_at <= $2 then advised_at end as "advisedAt",
  case when signed_at <= $2 then signed_at end as "signedAt", expires_at as "expiresAt", null as "revokedAt"`;
const inForce = `tenant = $1 and filed_at <= $2 and expires_at > $2 and (revoked_at is null or revoked_at > $2)
  order by filed_at, id`;

type Impact = Pick<Assessment, 'id' | 'cells' | 'outcome' | 'summary' | 'advice' | 'advisedAt' | 'signedAt'> &
  Pick<Assessment, 'expiresAt' | 'revokedAt'>;
type Compatible = Omit<Compatibility, 'status' | 'filedBy' | 'filedAt' | 'advisedBy' | 'signedBy' | 'reason'>;

/** Reads the impact assessments of a controller that were filed and in force at an instant. */
export async function recordedImpactAssessments(
  pool: Pool,
  tenant: string,
  asOf: Date,
): Promise<readonly RecordedImpactAssessment[]> {
  const { rows } = await pool.query<Impact>(
    `select id, cells, outcome, summary, ${stood} from impact_assessment where ${inForce}`,
    [tenant, asOf],
  );
  return rows.map(({ id, cells, outcome, summary, ...row }) => ({ id, cells, outcome, summary, ...dated(row, asOf) }));
}

/** Reads its compatibility assessments likewise. */
export async function recordedCompatibility(
  pool: Pool,
  tenant: string,
  asOf: Date,
): Promise<readonly RecordedCompatibility[]> {
  const { rows } = await pool.query<Compatible>(
    `select id, collected_for as "collectedFor", usable_for as "usableFor", link, context, nature, consequences, safeguards,
       ${compatibilityHolds({ instant: '$2', asOf: true })} as holds, ${stood}
     from compatibility_assessment a where ${inForce}`,
    [tenant, asOf],
  );
  return rows.map(({ advice, advisedAt, signedAt, expiresAt, revokedAt, ...row }) => ({
    ...row,
    ...dated({ advice, advisedAt, signedAt, expiresAt, revokedAt }, asOf),
  }));
}

type Stood = Pick<Assessment, 'advice' | 'advisedAt' | 'signedAt' | 'expiresAt' | 'revokedAt'>;

const dated = (row: Stood, asOf: Date) => ({
  status: statusOf(row, asOf),
  advice: row.advice,
  signedAt: row.signedAt?.toISOString() ?? null,
  expiresAt: row.expiresAt.toISOString(),
});
