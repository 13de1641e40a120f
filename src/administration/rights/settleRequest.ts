import { type InferEntity, LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { RightsRequest } from '../../storage/entities/RightsRequest.js';
import { RightsRequestMove } from '../../storage/entities/RightsRequestMove.js';
import { Subject } from '../../storage/entities/Subject.js';
import { isUuid } from '../../vocabulary/isUuid.js';
import type { RequestAction, RequestStatus } from '../../vocabulary/rightsRequests.js';
import { RefusedWrite } from '../../writes/RefusedWrite.js';
import type { Written } from '../../writes/Write.js';
import { writeDraft } from '../../writes/writeDraft.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { isMove, isOpen } from './requestMoves.js';
import { standRequests } from './standRequests.js';

export type StoredRequest = InferEntity<typeof RightsRequest>;

/** Which request a mutation is about. */
export interface RequestNamed {
  readonly candidate: string;
  readonly id: string;
}

/** What is done with a request: where it goes, or that it stays. */
export interface RequestStep {
  readonly action: RequestAction;
  /** Absent: it stays where it is. */
  readonly to?: RequestStatus;
  readonly because?: string | null;
}

/** What a mutation does with a request; it may refuse with a sentence, and store more than the step. */
export type RequestChange = (
  stored: StoredRequest,
  refuse: (message: string) => RefusedWrite,
) => RequestStep | Promise<RequestStep>;

/** A mutation on a request: its coordinate, its context, and what it does. */
export interface Settling {
  readonly coordinate: string;
  readonly context: AdministrationContext;
  readonly change: RequestChange;
}

/**
 * Takes a step with a request under the locks of its person and itself, and remembers who took it and when. It outlives
 * its person's erasure: what was asked has to be answered.
 *
 * @throws RefusedWrite BAD_REQUEST where there is no such request, or it can't go there from where it is
 */
export async function settleRequest(
  em: EntityManager,
  { candidate, id: asked }: RequestNamed,
  { coordinate, context, change }: Settling,
): Promise<Written<string>> {
  const { tenant, roles } = context.principal;
  const key = { tenant, subject: candidate.toLowerCase(), id: asked.toLowerCase() };
  const refuseFor = (person: string | null | undefined) => (message: string) =>
    new RefusedWrite({
      ...{ code: 'BAD_REQUEST', message, roles },
      target: { type: 'Mutation', coordinates: [coordinate], ...(person !== undefined && { person }) },
    });
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  if (!isUuid(key.subject) || !isUuid(key.id)) throw refuseFor(null)(unknown);
  const subject = await em.findOne(Subject, { tenant, id: key.subject }, { lockMode });
  const stored = await em.findOne(RightsRequest, key, { lockMode });
  if (!stored) throw refuseFor(null)(unknown);
  // Whose last row is gone has left the log as well: no record names it again.
  const named = subject ? [key.subject] : [];
  const refuse = refuseFor(named[0]);
  const from = stored.status as RequestStatus;
  if (!isOpen(from)) throw refuse('The request is closed: nothing is done with it any more.');
  const { action, to, because = null } = await change(stored, refuse);
  if (to !== undefined && !isMove(from, to)) throw refuse(notFrom(from));
  stored.status = to ?? from;
  // What proves an identity has served once the identity is known, or nothing follows any more.
  if (stored.status !== 'IDENTITY_UNVERIFIED') stored.identityEvidence = null;
  await rememberMove(em, stored, { action, because, context });
  const opens = subject !== null && (await standRequests(em, tenant, subject));
  return {
    result: key.id,
    drafts: [{ ...writeDraft({ type: 'Mutation', coordinates: [coordinate], person: key.subject }), subjects: named }],
    raise: opens ? 'SUBJECT' : null,
  };
}

const unknown = 'There is no such request.';

/** Adds to what was done with a request, inside the transaction that did it. */
export async function rememberMove(
  em: EntityManager,
  { tenant, subject, id: request, status }: Pick<StoredRequest, 'tenant' | 'subject' | 'id' | 'status'>,
  { action, because = null, context }: RequestStep & { readonly context: AdministrationContext },
): Promise<void> {
  const number = await em.count(RightsRequestMove, { tenant, subject, request });
  const { principal, now } = context;
  em.create(RightsRequestMove, {
    ...{ tenant, subject, request, number: number + 1, action, status, because },
    ...{ at: now, by: principal.id },
  });
}

const waitsFor: Readonly<Partial<Record<RequestStatus, string>>> = {
  IDENTITY_UNVERIFIED: 'The identity of the person comes first, with recordIdentityCheck.',
  RECEIVED: 'The request must be forwarded to the controller first, with forwardRightsRequest.',
  WAITING_CONTROLLER: 'The controller must instruct first, with instructRightsRequest.',
  EXTENDED: 'The request was extended before, which is possible once (GDPR Art. 12(3)).',
};

const notFrom = (from: RequestStatus): string => waitsFor[from] ?? 'The request is past this.';
