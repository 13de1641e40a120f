import type { InferEntity } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { RightsRequest } from '../../storage/entities/RightsRequest.js';
import type { Subject } from '../../storage/entities/Subject.js';
import type { RequestStatus, StandingRequest } from '../../vocabulary/rightsRequests.js';
import { standingWill } from '../postMortem/standingWill.js';
import type { Will } from '../postMortem/willOf.js';

/** Where the identity is known, and the controller has instructed. */
export const answeringStatuses: readonly RequestStatus[] = ['IN_PROGRESS', 'EXTENDED'];

/**
 * Puts on the person's own row under which requests the officer may read it, inside the transaction that changed one of
 * them, or what they depend on. Says whether that changed.
 */
export async function standRequests(
  em: EntityManager,
  tenant: string,
  subject: InferEntity<typeof Subject>,
): Promise<boolean> {
  await em.flush();
  const standing = await em.find(RightsRequest, {
    tenant,
    subject: subject.id,
    status: { $in: [...answeringStatuses] },
  });
  const will = subject.deceasedAt ? await standingWill(em, tenant, subject.id) : null;
  const requested = [...new Set(standing.flatMap((request) => (will ? ofTheDead(request, will) : ofItself(request))))];
  if (requested.sort().join() === subject.requested.join()) return false;
  subject.requested = requested;
  return true;
}

type Asked = Pick<InferEntity<typeof RightsRequest>, 'asked' | 'capacity'>;

/** Rights that can't be answered for a person without reading it. */
const ofItself = ({ asked }: Asked): readonly StandingRequest[] =>
  asked === 'ACCESS' || asked === 'PORTABILITY' ? [asked] : [];

/** What the person had asked for ended with its death; those who come after it are told what it did not rule out. */
function ofTheDead({ capacity }: Asked, { fate, heirsMayKnow }: Will): readonly StandingRequest[] {
  if (capacity === 'EXECUTOR') return fate === 'COMMUNICATE' ? ['COMMUNICATION'] : [];
  return capacity === 'HEIR' && heirsMayKnow ? ['ESTATE'] : [];
}
