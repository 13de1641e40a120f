import { pageSize } from '../../sources/pageSize.js';
import type { AssessmentStatus } from '../../vocabulary/assessments.js';
import { isUuid } from '../../vocabulary/isUuid.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { statusOf, statusSql } from '../filings/assessmentStatus.js';
import { filingColumns } from '../filings/Filing.js';
import type { Assessment } from './Assessments.js';

const columns = `${filingColumns}, a.cells, a.outcome, a.summary, a.expires_at as "expiresAt"`;

type Row = Omit<Assessment, 'status' | 'covers'>;

export interface AssessmentQuery {
  readonly status: AssessmentStatus | null;
  readonly first: number | null;
  /** The id of the last one of the page before. */
  readonly after: string | null;
}

/** Reads the register of impact assessments, newest first. */
export async function readAssessments(
  context: AdministrationContext,
  { status, first, after }: AssessmentQuery,
): Promise<readonly Assessment[]> {
  assertMay(context, 'read', 'Assessment');
  const { pool, principal, now } = context;
  const { rows } = await pool.query<Row>(
    `select ${columns} from impact_assessment a
     where a.tenant = $1 and ($3::text is null or ${statusSql('$2')} = $3)
       and ($4::uuid is null or (a.filed_at, a.id) < (
         select filed_at, id from impact_assessment where tenant = $1 and id = $4))
     order by a.filed_at desc, a.id desc limit $5`,
    [principal.tenant, now, status, after !== null && isUuid(after) ? after : null, pageSize(first, 20)],
  );
  return rows.map((row) => assessmentOf(row, now));
}

/** Reads one; null: the tenant has none of this id. */
export async function readAssessment(context: AdministrationContext, id: string): Promise<Assessment | null> {
  assertMay(context, 'read', 'Assessment');
  return isUuid(id) ? assessmentById(context, id) : null;
}

/** Reads one that was just written: whoever may write it may see it. */
export async function assessmentById(
  { pool, principal, now }: AdministrationContext,
  id: string,
): Promise<Assessment | null> {
  const { rows } = await pool.query<Row>(
    `select ${columns} from impact_assessment a where a.tenant = $1 and a.id = $2`,
    [principal.tenant, id],
  );
  const [row] = rows;
  return row ? assessmentOf(row, now) : null;
}

function assessmentOf(row: Row, now: Date): Assessment {
  const status = statusOf(row, now);
  return { ...row, status, covers: status === 'SIGNED' && row.outcome !== 'HIGH_RESIDUAL_RISK' };
}
