import type { InferEntity } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { GovernanceError } from '../../errors/GovernanceError.js';
import { PolicyDraft } from '../../storage/entities/PolicyDraft.js';
import { PolicyDraftEvent } from '../../storage/entities/PolicyDraftEvent.js';
import type { DraftAction, DraftStatus } from '../../vocabulary/policyDrafts.js';
import { type EntryKey, lockEntry } from '../lockEntry.js';
import type { PolicyState } from '../versions/PolicyState.js';

/** A draft inside a transaction: what is changed here is stored with it. */
export type Draft = InferEntity<typeof PolicyDraft>;
export type DraftEvent = InferEntity<typeof PolicyDraftEvent>;

/** Who acts on drafts: a principal, and who answers for it where it is a service. */
export interface Acting {
  readonly id: string;
  readonly owner?: string;
}

/**
 * Loads a draft and locks it until the transaction ends, so that two steps of its life follow each other.
 *
 * @throws GovernanceError BAD_REQUEST: the tenant has none of this id
 */
export async function loadDraft(em: EntityManager, key: EntryKey): Promise<Draft> {
  const draft = await lockEntry(em, PolicyDraft, key);
  if (!draft) throw new GovernanceError('BAD_REQUEST', 'There is no draft of this id.');
  return draft;
}

/** Everything that was done with a draft so far, oldest first. */
export const eventsOf = (em: EntityManager, { tenant, id }: Pick<Draft, 'tenant' | 'id'>): Promise<DraftEvent[]> =>
  em.find(PolicyDraftEvent, { tenant, draft: id }, { orderBy: { at: 'asc', id: 'asc' } });

/** Asserts that a draft is where a step begins. @throws GovernanceError BAD_REQUEST */
export function assertStatus({ status }: Draft, ...allowed: readonly DraftStatus[]): void {
  if ((allowed as readonly string[]).includes(status)) return;
  throw new GovernanceError('BAD_REQUEST', `The draft must be ${allowed.join(' or ')} for this, but is ${status}.`);
}

/**
 * Asserts that who acts means the draft as it stands: somebody may have edited it meanwhile.
 *
 * @throws GovernanceError BAD_REQUEST
 */
export function assertDigest({ digest }: Draft, meant: unknown): void {
  if (digest === meant) return;
  throw new GovernanceError(
    'BAD_REQUEST',
    'The draft has changed since: its digest is another. Read it again, then repeat this with its present digest.',
  );
}

export interface Step {
  readonly action: DraftAction;
  readonly acting: Acting;
  /** What was active when it was done. */
  readonly state: Pick<PolicyState, 'version' | 'instructionsNumber'>;
  readonly at: Date;
  /** UUID, later ones greater: events of one instant keep their order. */
  readonly id: string;
  readonly reason?: string;
}

/** Remembers what somebody did with a draft, as it stands now. */
export function addEvent(em: EntityManager, draft: Draft, { action, acting, state, at, id, reason }: Step): void {
  em.create(PolicyDraftEvent, {
    tenant: draft.tenant,
    draft: draft.id,
    id,
    action,
    principal: acting.id,
    owner: acting.owner ?? null,
    digest: draft.digest,
    activeVersion: state.version,
    activeInstructions: state.instructionsNumber,
    reason: reason ?? null,
    at,
  });
}
