import type { EntityManager } from '@mikro-orm/postgresql';
import { isHeld } from '../../access-log/keep/isHeld.js';
import { barPruning } from '../../access-log/keep/locks.js';
import { GovernanceError } from '../../errors/GovernanceError.js';
import { queryable } from '../../writes/queryable.js';
import type { Write, Written } from '../../writes/Write.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertNoReader } from './assertNoReader.js';
import { keepingRecord } from './keepingRecord.js';

/**
 * Unlinks a person from the tenant's log for good: the rows that say which tokens stand for it are deleted, of all years.
 * Whether there were any changes nothing of answer and record, and the record names nobody.
 *
 * It raises the policy's epoch, so that nothing which was decided before can be recorded after it: each gateway loads the
 * tenant's state anew, sees there that somebody was unlinked, and forgets the tokens that it remembers.
 *
 * @throws GovernanceError ROLE_FORBIDDEN; BAD_REQUEST, for whichever id, while a hold stands on the log
 */
export function unlinkSubject(candidate: string, context: AdministrationContext): Write<true, true> {
  assertNoReader(context, 'unlink', 'LogSubject');
  const { tenant } = context.principal;
  const perform = async (em: EntityManager): Promise<Written<true>> => {
    const tx = queryable(em);
    await barPruning(tx, tenant);
    if (await isHeld(tx, tenant))
      throw new GovernanceError(
        'BAD_REQUEST',
        'A hold stands on the access log: nobody is unlinked from it before every hold is lifted.',
      );
    await tx.query("delete from access_log_token where tenant = $1 and kind = 'SUBJECT' and name = $2", [
      tenant,
      storable(candidate).toLowerCase(),
    ]);
    await tx.query('update access_log_head set unlinked = unlinked + 1 where tenant = $1', [tenant]);
    return { result: true, drafts: [keepingRecord('unlinkFromAccessLog')], raise: 'POLICY' };
  };
  return { perform, answer: (done) => done };
}

/** PostgreSQL stores no NUL, so nobody is named by a text that holds one. */
const storable = (id: string): string => id.replaceAll('\0', '');
