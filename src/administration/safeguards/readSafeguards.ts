import { pageSize } from '../../sources/pageSize.js';
import { isUuid } from '../../vocabulary/isUuid.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { filingColumns } from '../filings/Filing.js';
import { type AnsweredSafeguard, safeguardStatus } from './Safeguards.js';

type Row = Omit<AnsweredSafeguard, 'status'>;

const columns = `
  ${filingColumns}, a.mechanism, a.module, a.reference, a.assessment_reference as "assessmentReference",
  a.supplementary_measures as "supplementaryMeasures", a.countries, a.recipient, a.categories,
  a.suspended_by as "suspendedBy", a.suspended_at as "suspendedAt"`;

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
    `select ${columns} from transfer_safeguard a
     where a.tenant = $1 and ($2::uuid is null or (a.filed_at, a.id) < (
       select filed_at, id from transfer_safeguard where tenant = $1 and id = $2))
     order by a.filed_at desc, a.id desc limit $3`,
    [principal.tenant, after, size],
  );
  return rows.map(answered);
}

/** Reads one that was just written: whoever may write it may see it. */
export async function safeguardById(
  { pool, principal }: AdministrationContext,
  id: string,
): Promise<AnsweredSafeguard | null> {
  const { rows } = await pool.query<Row>(
    `select ${columns} from transfer_safeguard a where a.tenant = $1 and a.id = $2`,
    [principal.tenant, id],
  );
  const [row] = rows;
  return row ? answered(row) : null;
}

const answered = (row: Row): AnsweredSafeguard => ({ ...row, status: safeguardStatus(row) });
