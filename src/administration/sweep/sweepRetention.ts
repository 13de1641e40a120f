import type { EntityManager } from '@mikro-orm/postgresql';
import { suppressionKey } from '../../writes/marketingSuppression.js';
import { queryable } from '../../writes/queryable.js';
import type { Write, Written } from '../../writes/Write.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertNoReader } from '../logKeeping/assertNoReader.js';
import { expiryOf } from './expiryOf.js';
import type { RetentionSweep } from './RetentionSweep.js';
import { countHeld, sweepHeld } from './sweepHeld.js';
import { countSweep, sweepPersons } from './sweepPersons.js';
import { countRequests, sweepRequests } from './sweepRequests.js';

/**
 * Erases, anonymises or archives the next persons whose periods have all passed, as the instructions say; with `dryRun` it
 * only counts whom. Held imports whose time is over and old requests of rights go with it, all at once. Some at a time:
 * who wants more asks again while `more` is true.
 *
 * @throws GovernanceError ROLE_FORBIDDEN
 */
export function sweepRetention(
  dryRun: boolean,
  context: AdministrationContext,
): Write<RetentionSweep, Promise<RetentionSweep>> {
  assertNoReader(context, 'decide', 'Erasure');
  const { principal, now, newId, tenant: state, rulebook, heldKeys, signer } = context;
  const { tenant } = principal;
  const question = { tenant, now, expiry: expiryOf(state.policy, rulebook) };
  const perform = async (em: EntityManager): Promise<Written<RetentionSweep>> => {
    const tx = queryable(em);
    if (dryRun) {
      const { sweep, drafts } = await countSweep(tx, question);
      const result = { ...sweep, held: await countHeld(tx, question), requests: await countRequests(tx, question) };
      return { result, drafts, raise: null };
    }
    const { sweep, drafts } = await sweepPersons(tx, { ...question, newId, key: suppressionKey(signer, tenant) });
    const held = await sweepHeld(tx, question);
    const requests = await sweepRequests(tx, question);
    const result = { ...sweep, held: held.expired, requests: requests.erased };
    return {
      result,
      drafts: [...drafts, ...held.drafts, ...requests.drafts],
      raise: sweep.done.length > 0 ? 'SUBJECT' : null,
    };
  };
  const answer = async (sweep: RetentionSweep): Promise<RetentionSweep> => {
    if (!dryRun) await heldKeys?.destroyPast(now);
    return sweep;
  };
  return { perform, answer };
}
