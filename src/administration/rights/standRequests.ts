import type { InferEntity } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { RightsRequest } from '../../storage/entities/RightsRequest.js';
import type { Subject } from '../../storage/entities/Subject.js';
import type { RequestStatus } from '../../vocabulary/rightsRequests.js';

/** Rights that can't be answered for a person without reading it. */
const reading = ['ACCESS', 'PORTABILITY'];
/** Where the identity is known, and the controller has instructed. */
export const answeringStatuses: readonly RequestStatus[] = ['IN_PROGRESS', 'EXTENDED'];

/**
 * Puts on the person's own row under which of its requests the officer may read it, inside the transaction that changed
 * one of them. Says whether that changed.
 */
export async function standRequests(
  em: EntityManager,
  tenant: string,
  subject: InferEntity<typeof Subject>,
): Promise<boolean> {
  await em.flush();
  const standing = await em.find(RightsRequest, {
    ...{ tenant, subject: subject.id, asked: { $in: reading }, status: { $in: [...answeringStatuses] } },
  });
  const requested = [...new Set(standing.map(({ asked }) => asked))].sort();
  if (requested.join() === subject.requested.join()) return false;
  subject.requested = requested;
  return true;
}
