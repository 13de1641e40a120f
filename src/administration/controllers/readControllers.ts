import { PROCESSOR_TENANT } from '../../access-log/processorTenant.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import type { AnsweredController } from './Controllers.js';

const statement = `
  select t.tenant, coalesce(r.legal_name, t.name) as "legalName", r.representative,
    r.data_protection_officer as "dataProtectionOfficer",
    coalesce(r.jurisdictions, array[t.jurisdiction::text]) as jurisdictions,
    r.contract_reference as "contractReference", t.opened_at as "openedAt"
  from tenant t left join controller_record r on r.tenant = t.tenant`;

/** Reads what is recorded of controllers: in the processor's tenant of the first 1,000, in a controller's own of itself. */
export async function readControllers(context: AdministrationContext): Promise<readonly AnsweredController[]> {
  assertMay(context, 'read', 'Controller');
  const { pool, principal } = context;
  const isProcessor = principal.tenant === PROCESSOR_TENANT;
  const { rows } = await pool.query<AnsweredController>(
    `${statement} where t.tenant ${isProcessor ? '<>' : '='} $1 order by t.tenant limit 1000`,
    [principal.tenant],
  );
  return rows;
}

/** Reads one that was just opened. */
export async function controllerOf(
  { pool }: AdministrationContext,
  tenant: string,
): Promise<AnsweredController | null> {
  const { rows } = await pool.query<AnsweredController>(`${statement} where t.tenant = $1`, [tenant]);
  return rows[0] ?? null;
}
