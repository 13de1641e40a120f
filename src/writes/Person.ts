import { type InferEntity, LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../sources/candidates/where.js';
import { Subject } from '../storage/entities/Subject.js';
import { SubjectConsent } from '../storage/entities/SubjectConsent.js';
import { SubjectNotice } from '../storage/entities/SubjectNotice.js';
import type { SubjectState } from '../subjects/SubjectState.js';
import type { ConsentStatus } from '../vocabulary/consentStatuses.js';
import type { Purpose } from '../vocabulary/purposes.js';

/** A person inside a write's transaction, with its ledger: what is changed here is stored with the write. */
export interface Person {
  readonly id: string;
  readonly subject: InferEntity<typeof Subject>;
  readonly consents: readonly InferEntity<typeof SubjectConsent>[];
  /** The state that decides for one purpose, as it stands after what was changed so far. */
  stateFor(purpose: Purpose): SubjectState;
}

/**
 * Loads a person and locks it until the transaction ends, so that two writes about one person follow each other and
 * what was judged still holds when it is recorded. Null: the tenant has no such person, or the id is none.
 */
export async function loadPerson(
  em: EntityManager,
  { tenant, id: asked }: { readonly tenant: string; readonly id: string },
): Promise<Person | null> {
  if (!isUuid(asked)) return null;
  const id = asked.toLowerCase();
  const subject = await em.findOne(Subject, { tenant, id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!subject) return null;
  const notices = await em.find(SubjectNotice, { tenant, subject: id });
  const consents = await em.find(SubjectConsent, { tenant, subject: id });
  const stateFor = (purpose: Purpose): SubjectState => {
    const consentOf = (explicit: boolean) => {
      const found = consents.find((consent) => consent.purpose === purpose && consent.explicit === explicit);
      return found ? { status: found.status as ConsentStatus, expiresAt: found.expiresAt ?? null } : null;
    };
    return {
      createdAt: subject.createdAt,
      lastContactAt: subject.lastContactAt ?? null,
      noticeCovers: notices.some(({ purposes }) => purposes.includes(purpose)),
      consent: consentOf(false),
      explicitConsent: consentOf(true),
    };
  };
  return { id, subject, consents, stateFor };
}
