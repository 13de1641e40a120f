import type { AdministrationContext } from '../administration/AdministrationContext.js';
import { assertMayKnow } from '../administration/dataHeld/assertMayKnow.js';
import { portabilityDocument, type Told } from '../administration/portability/portabilityDocument.js';
import { portabilityQuery } from '../administration/portability/portabilityQuery.js';
import { portableFields } from '../administration/portability/portableFields.js';
import { GovernanceError } from '../errors/GovernanceError.js';
import type { ReadGoverned } from './readGoverned.js';

/**
 * Exports what a person gave of itself, as far as it is processed on consent or contract (GDPR Art. 20). Its values are
 * read like any others: planned, enforced, recorded.
 *
 * @throws GovernanceError ROLE_FORBIDDEN; BAD_REQUEST where there is no such person
 */
export async function exportPortability(
  candidate: string,
  context: AdministrationContext,
  read: ReadGoverned,
): Promise<Told> {
  await assertMayKnow(context, candidate, ['ACCESS', 'PORTABILITY']);
  const { fields, excluded } = portableFields(context.tenant.policy);
  const query = portabilityQuery(fields);
  const told = query === null ? {} : (await read(query, { id: candidate }))['candidate'];
  if (!told) throw new GovernanceError('BAD_REQUEST', 'There is no such candidate.');
  return portabilityDocument({ candidate: told as Told, excluded, exportedAt: context.now });
}
