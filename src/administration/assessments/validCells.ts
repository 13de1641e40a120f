import type { Queryable } from '../../access-log/Queryable.js';
import type { AssessmentCell } from './AssessmentCell.js';

/**
 * The one sentence that says what an assessment covers: signed with the officer's advice, neither expired nor revoked,
 * by principals who may still act, and not with a high residual risk, which needs the authority's consultation first
 * (GDPR Art. 36).
 */
const statement = `
  select coalesce(json_agg(cell), '[]')::text as cells
  from impact_assessment, jsonb_array_elements(cells) cell
  where tenant = $1 and signed_at is not null and advice is not null and revoked_at is null and expires_at > $2
    and outcome <> 'HIGH_RESIDUAL_RISK'
    and not exists (
      select from revocation
      where revocation.tenant = impact_assessment.tenant and kind = 'PRINCIPAL' and name in (signed_by, advised_by))`;

/** Returns every cell that a valid assessment of the tenant covers. */
export async function validCells(via: Queryable, tenant: string, now: Date): Promise<readonly AssessmentCell[]> {
  const { rows } = await via.query(statement, [tenant, now.toISOString()]);
  return JSON.parse(String(rows[0]?.['cells'] ?? '[]')) as AssessmentCell[];
}
