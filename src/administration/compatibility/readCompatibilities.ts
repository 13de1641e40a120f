import type { InstructionsDocument } from '../../policy/InstructionsDocument.js';
import { pageSize } from '../../sources/pageSize.js';
import { compatibilityHolds } from '../../tenants/compatibilityOf.js';
import type { AssessmentStatus } from '../../vocabulary/assessments.js';
import { isUuid } from '../../vocabulary/isUuid.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { statusOf, statusSql } from '../filings/assessmentStatus.js';
import { filingColumns } from '../filings/Filing.js';
import type { Compatibility } from './Compatibilities.js';

const columns = `
  ${filingColumns}, a.collected_for as "collectedFor", a.usable_for as "usableFor", a.link, a.context, a.nature,
  a.consequences, a.safeguards, a.expires_at as "expiresAt", ${compatibilityHolds({ instant: '$2' })} as holds`;

type Row = Omit<Compatibility, 'status'>;

export interface CompatibilityQuery {
  readonly status: AssessmentStatus | null;
  readonly first: number | null;
  /** The id of the last one of the page before. */
  readonly after: string | null;
}

/** Reads the register of compatibility assessments, newest first. @throws GovernanceError ROLE_FORBIDDEN */
export async function readCompatibilities(
  context: AdministrationContext,
  { status, first, after }: CompatibilityQuery,
): Promise<readonly Compatibility[]> {
  assertMay(context, 'read', 'Compatibility');
  const { pool, principal, now, tenant } = context;
  const { rows } = await pool.query<Row>(
    `select ${columns} from compatibility_assessment a
     where a.tenant = $1 and ($3::text is null or ${statusSql('$2')} = $3)
       and ($4::uuid is null or (a.filed_at, a.id) < (
         select filed_at, id from compatibility_assessment where tenant = $1 and id = $4))
     order by a.filed_at desc, a.id desc limit $5`,
    [principal.tenant, now, status, after !== null && isUuid(after) ? after : null, pageSize(first, 20)],
  );
  return rows.map((row) => compatibilityOf(row, { now, instructions: tenant.policy.instructions }));
}

/** Reads one that was just written: whoever may write it may see it. */
export async function compatibilityById(
  { pool, principal, now, tenant }: AdministrationContext,
  id: string,
): Promise<Compatibility | null> {
  const { rows } = await pool.query<Row>(
    `select ${columns} from compatibility_assessment a where a.tenant = $1 and a.id = $3`,
    [principal.tenant, now, id],
  );
  const [row] = rows;
  return row ? compatibilityOf(row, { now, instructions: tenant.policy.instructions }) : null;
}

/** A purpose that is not instructed any more, or without a basis, is one that nothing is known to be collected for. */
const compatibilityOf = (
  row: Row,
  { now, instructions }: { readonly now: Date; readonly instructions: InstructionsDocument },
): Compatibility => {
  const isKnown = (instructions.purposes[row.collectedFor]?.basis ?? null) !== null;
  return { ...row, status: statusOf(row, now), holds: row.holds && isKnown };
};
