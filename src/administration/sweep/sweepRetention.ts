import type { EntityManager } from '@mikro-orm/postgresql';
import type { Write, Written } from '../../writes/Write.js';
import { queryable } from '../../writes/Writing.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { suppressionKeyOf } from '../erasure/suppressionKeyOf.js';
import { assertNoReader } from '../logKeeping/assertNoReader.js';
import { expiryOf } from './expiryOf.js';
import type { RetentionSweep } from './RetentionSweep.js';
import { countSweep, sweepPersons } from './sweepPersons.js';

/**
 * Erases, anonymises or archives the next persons whose periods have all passed, as the instructions say; with `dryRun` it
 * only counts whom. Some at a time: who wants more asks again while `more` is true.
 *
 * @throws GovernanceError ROLE_FORBIDDEN
 */
export function sweepRetention(dryRun: boolean, context: AdministrationContext): Write<RetentionSweep, RetentionSweep> {
  assertNoReader(context, 'decide', 'Erasure');
  const { principal, now, newId, tenant: state, rulebook } = context;
  const { tenant } = principal;
  const question = { tenant, now, expiry: expiryOf(state.policy, rulebook) };
  const perform = async (em: EntityManager): Promise<Written<RetentionSweep>> => {
    const tx = queryable(em);
    const { sweep, drafts } = dryRun
      ? await countSweep(tx, question)
      : await sweepPersons(tx, { ...question, newId, key: suppressionKeyOf(context) });
    return { result: sweep, drafts, raise: sweep.done.length > 0 ? 'SUBJECT' : null };
  };
  return { perform, answer: (sweep) => sweep };
}
