import type { ExportFormat } from '../../access-log/export/exportFormats.js';
import { GovernanceError } from '../../errors/GovernanceError.js';
import { callerClassOf } from '../../policy/Caller.js';
import { capabilitiesOf } from '../../policy/capabilities.js';
import { decideOperation } from '../../policy/decideOperation.js';
import { destinationsOf } from '../../policy/recipients/transferGrounds.js';
import type { Principal } from '../../principal/Principal.js';
import type { TenantState } from '../../tenants/TenantState.js';
import { assertNotEnded } from '../assertNotEnded.js';
import { assertServed } from '../assertServed.js';
import { revocationOf } from '../revocationOf.js';

/**
 * Judges whether a principal may export its tenant's log in a format: not revoked, granted, instructed and acting for
 * ACCOUNTABILITY, one who may read the log, and where it may go. Canonical records hold exact codes of special categories, which depend
 * on the person: an AUDITOR does not get them.
 *
 * @throws GovernanceError with the code of the first check that fails
 */
export function judgeExport(
  principal: Principal,
  format: ExportFormat,
  { tenant, now }: { readonly tenant: TenantState; readonly now: Date },
): void {
  const revocation = revocationOf(principal, tenant);
  if (revocation) throw revocation;
  assertServed(principal, 'Query', ['Query.accessRecords']);
  assertNotEnded(tenant, now, []);
  const caller = callerClassOf(principal, tenant.recipients);
  const refusal = decideOperation(caller, 'ACCOUNTABILITY', tenant.policy);
  if (refusal) throw new GovernanceError(refusal.code, refusal.message);
  if (!capabilitiesOf(principal, 'ACCOUNTABILITY').can('read', 'AccessRecord'))
    throw new GovernanceError('ROLE_FORBIDDEN', 'The access log is exported by AUDITOR, DPO or CONTROLLER.');
  // Of whom it tells cannot all have been told of a transfer, so that no safeguard serves.
  if (destinationsOf(caller).some(({ safeguards }) => safeguards !== null))
    throw new GovernanceError(
      'TRANSFER_NOT_COVERED',
      'The access log is exported within the European Economic Area, and to countries under an adequacy decision.',
    );
  if (format === 'NDJSON' && principal.roles.includes('AUDITOR'))
    throw new GovernanceError(
      'ROLE_FORBIDDEN',
      'Canonical records are exported by DPO or CONTROLLER; AUDITOR may export OCSF and CSV.',
    );
}
