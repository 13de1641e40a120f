import { isUuid } from '../../sources/candidates/where.js';
import { pageSize } from '../../sources/pageSize.js';
import type { AssessmentStatus } from '../../vocabulary/assessments.js';
import { type AdministrationContext, assertMay } from '../AdministrationContext.js';
import { type Assessment, statusOf } from './Assessments.js';

const columns = `
  id, cells, outcome, summary, filed_by as "filedBy", filed_at as "filedAt", advice, advised_by as "advisedBy",
  advised_at as "advisedAt", signed_by as "signedBy", signed_at as "signedAt", reason, expires_at as "expiresAt",
  revoked_at as "revokedAt"`;

/** The states of an assessment in SQL, as `statusOf` tells them. */
const statusSql = `
  case when revoked_at is not null then 'REVOKED' when expires_at <= $2 then 'EXPIRED'
    when signed_at is not null then 'SIGNED' when advised_at is not null then 'ADVISED' else 'FILED' end`;

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
     where tenant = $1 and ($3::text is null or ${statusSql} = $3)
       and ($4::uuid is null or (filed_at, id) < (
         select filed_at, id from impact_assessment where tenant = $1 and id = $4))
     order by filed_at desc, id desc limit $5`,
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
  const { rows } = await pool.query<Row>(`select ${columns} from impact_assessment where tenant = $1 and id = $2`, [
    principal.tenant,
    id,
  ]);
  const [row] = rows;
  return row ? assessmentOf(row, now) : null;
}

function assessmentOf(row: Row, now: Date): Assessment {
  const status = statusOf(row, now);
  return { ...row, status, covers: status === 'SIGNED' && row.outcome !== 'HIGH_RESIDUAL_RISK' };
}
