import { isUuid } from '../../sources/candidates/where.js';
import { pageSize } from '../../sources/pageSize.js';
import { type AdministrationContext, assertMay } from '../AdministrationContext.js';
import { type AnsweredSafeguard, safeguardStatus } from './Safeguards.js';

type Row = Omit<AnsweredSafeguard, 'status'>;

const columns = `
  id, mechanism, module, reference, assessment_reference as "assessmentReference",
  supplementary_measures as "supplementaryMeasures", countries, recipient, categories, filed_by as "filedBy",
  filed_at as "filedAt", advice, advised_by as "advisedBy", advised_at as "advisedAt", signed_by as "signedBy",
  signed_at as "signedAt", reason, suspended_by as "suspendedBy", suspended_at as "suspendedAt",
  revoked_at as "revokedAt"`;

export interface SafeguardPage {
  readonly first: number | null;
  /** The id of the last one of the page before. */
  readonly after: string | null;
}

/** Reads the register of safeguards, revoked ones too, newest first. */
export async function readSafeguards(
  context: AdministrationContext,
  { first, after }: SafeguardPage,
): Promise<readonly AnsweredSafeguard[]> {
  assertMay(context, 'read', 'Safeguard');
  const { pool, principal } = context;
  const size = pageSize(first, 20);
  if (after !== null && !isUuid(after)) return [];
  const { rows } = await pool.query<Row>(
    `select ${columns} from transfer_safeguard
     where tenant = $1 and ($2::uuid is null or (filed_at, id) < (
       select filed_at, id from transfer_safeguard where tenant = $1 and id = $2))
     order by filed_at desc, id desc limit $3`,
    [principal.tenant, after, size],
  );
  return rows.map(answered);
}

/** Reads one that was just written: whoever may write it may see it. */
export async function safeguardById(
  { pool, principal }: AdministrationContext,
  id: string,
): Promise<AnsweredSafeguard | null> {
  const { rows } = await pool.query<Row>(`select ${columns} from transfer_safeguard where tenant = $1 and id = $2`, [
    principal.tenant,
    id,
  ]);
  const [row] = rows;
  return row ? answered(row) : null;
}

const answered = (row: Row): AnsweredSafeguard => ({ ...row, status: safeguardStatus(row) });
