import type { EntityManager } from '@mikro-orm/postgresql';
import { RightsRequest } from '../../storage/entities/RightsRequest.js';
import type { RequestableRight } from '../../vocabulary/rights.js';
import { RefusedWrite, type WriteRefusal } from '../../writes/RefusedWrite.js';
import { openStatuses } from './requestMoves.js';

/** Open requests of one right that a person may have through the portal at once. */
export const mostOpen = 5;

/**
 * Asserts that a person has few open requests of a right through the portal, inside a transaction that holds the person's
 * lock. Letters do not count, and are not asked: what has come in must not be lost (GDPR Art. 12).
 *
 * @throws RefusedWrite LIMIT_EXCEEDED
 */
export async function assertFewOpen(
  em: EntityManager,
  { tenant, subject, right }: { readonly tenant: string; readonly subject: string; readonly right: RequestableRight },
  refusal: Pick<WriteRefusal, 'target' | 'roles'>,
): Promise<void> {
  const open = await em.count(RightsRequest, {
    ...{ tenant, subject, asked: right, channel: 'PORTAL', status: { $in: [...openStatuses] } },
  });
  if (open < mostOpen) return;
  throw new RefusedWrite({
    ...{ ...refusal, code: 'LIMIT_EXCEEDED' },
    message: `At most ${mostOpen} requests of one right are open at once. Wait for an answer, withdraw one with withdrawRightsRequest, or write a letter.`,
  });
}
