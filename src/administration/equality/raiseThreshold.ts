import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { EqualityThreshold } from '../../storage/entities/EqualityThreshold.js';
import { equalityThreshold } from '../../vocabulary/equality.js';
import { badInput } from '../../writes/badInput.js';
import { queryable } from '../../writes/queryable.js';
import type { Write, Written } from '../../writes/Write.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { policyRecord } from '../policyRecord.js';
import type { AnsweredThreshold } from './EqualityThreshold.js';
import { thresholdOf } from './readEqualityThreshold.js';
import { readThreshold } from './readThreshold.js';

const coordinate = 'Mutation.raiseEqualityThreshold(persons:)';

/**
 * Raises the number of persons that every published count holds, for the quarters that are not computed yet: what is
 * released stays as it is. It never falls, for a later release could then show what an earlier one hid.
 *
 * @throws GovernanceError ROLE_FORBIDDEN; BAD_REQUEST for a number out of bounds, or not above the one that holds
 */
export function raiseThreshold(
  persons: number,
  context: AdministrationContext,
): Write<true, Promise<AnsweredThreshold>> {
  assertMay(context, 'set', 'EqualityThreshold');
  const { least, most } = equalityThreshold;
  if (persons < least || persons > most) throw badInput(coordinate, `must lie between ${least} and ${most}`);
  const { principal, now } = context;
  const { tenant } = principal;
  const perform = async (em: EntityManager): Promise<Written<true>> => {
    const tx = queryable(em);
    // Two that raise it at once would both be higher than what they have read: they take turns.
    await tx.query("select pg_advisory_xact_lock(hashtextextended('candour/equality/' || $1::text, 0))", [tenant]);
    const before = await readThreshold(tx, tenant);
    if (persons <= before.persons)
      throw badInput(coordinate, 'must be higher than the threshold that holds: it is never lowered');
    const number = before.number + 1;
    em.create(EqualityThreshold, { tenant, number, persons, setBy: principal.id, setAt: now });
    const entry = JSON.stringify({ number, persons, setAt: now.toISOString(), tenant });
    const digest = createHash('sha256').update(entry).digest('hex');
    // What is being computed under the threshold before is decided again.
    return { result: true, drafts: [policyRecord('raiseEqualityThreshold', digest)], raise: 'POLICY' };
  };
  return { perform, answer: () => thresholdOf(context) };
}
