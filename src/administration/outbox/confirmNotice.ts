import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../vocabulary/isUuid.js';
import { badInput } from '../../writes/badInput.js';
import { queryable } from '../../writes/queryable.js';
import type { Write, Written } from '../../writes/Write.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { keepingRecord } from '../logKeeping/keepingRecord.js';

/**
 * Records that a recipient was told what a notice says (GDPR Art. 19), where no webhook does: the notice is delivered, and
 * forgets of whom it was. Confirming it again changes nothing.
 *
 * @throws GovernanceError ROLE_FORBIDDEN; BAD_REQUEST where there is no such notice to pass on
 */
export function confirmNotice(asked: string, context: AdministrationContext): Write<true, true> {
  assertMay(context, 'confirm', 'Outbox');
  const { principal, now } = context;
  const perform = async (em: EntityManager): Promise<Written<true>> => {
    const { rows } = isUuid(asked)
      ? await queryable(em).query(
          `update outbox set delivered_at = coalesce(delivered_at, $3), subject = null
           where tenant = $1 and id = $2 and recipient is not null returning id`,
          [principal.tenant, asked, now.toISOString()],
        )
      : { rows: [] };
    if (rows.length === 0)
      throw badInput('Mutation.confirmNotice(id:)', 'must be the id of a notice that a recipient has to be told');
    return { result: true, drafts: [keepingRecord('confirmNotice')], raise: null };
  };
  return { perform, answer: (done) => done };
}
