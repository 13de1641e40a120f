import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Subject } from '../storage/entities/Subject.js';
import { SubjectConsent } from '../storage/entities/SubjectConsent.js';
import { SubjectNotice } from '../storage/entities/SubjectNotice.js';
import type { SubjectState } from '../subjects/SubjectState.js';
import type { ConsentStatus } from '../vocabulary/consentStatuses.js';
import type { Purpose } from '../vocabulary/purposes.js';

/**
 * Loads a person's state for one purpose inside a write's transaction, and locks the person, so that two writes about
 * one person follow each other. Null: the tenant has no such person.
 */
export async function loadSubjectState(
  em: EntityManager,
  { tenant, subject, purpose }: { readonly tenant: string; readonly subject: string; readonly purpose: Purpose },
): Promise<SubjectState | null> {
  const person = await em.findOne(Subject, { tenant, id: subject }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!person) return null;
  const notices = await em.find(SubjectNotice, { tenant, subject });
  const consents = await em.find(SubjectConsent, { tenant, subject, purpose });
  const consentOf = (explicit: boolean) => {
    const found = consents.find((consent) => consent.explicit === explicit);
    return found ? { status: found.status as ConsentStatus, expiresAt: found.expiresAt ?? null } : null;
  };
  return {
    createdAt: person.createdAt,
    lastContactAt: person.lastContactAt ?? null,
    noticeCovers: notices.some(({ purposes }) => purposes.includes(purpose)),
    consent: consentOf(false),
    explicitConsent: consentOf(true),
  };
}
