import { type InferEntity, LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { PersonScope } from '../policy/personScope.js';
import { personScopeSql } from '../sources/candidates/personScopeSql.js';
import { isUuid } from '../sources/candidates/where.js';
import { Subject } from '../storage/entities/Subject.js';
import { SubjectClaim } from '../storage/entities/SubjectClaim.js';
import { SubjectConsent } from '../storage/entities/SubjectConsent.js';
import { SubjectNotice } from '../storage/entities/SubjectNotice.js';
import { Sql } from '../storage/Sql.js';
import type { SubjectState } from '../subjects/SubjectState.js';
import type { ConsentStatus } from '../vocabulary/consentStatuses.js';
import type { Purpose } from '../vocabulary/purposes.js';
import { queryable } from './Writing.js';

/** A person inside a write's transaction, with its ledger: what is changed here is stored with the write. */
export interface Person {
  readonly id: string;
  readonly subject: InferEntity<typeof Subject>;
  readonly consents: readonly InferEntity<typeof SubjectConsent>[];
  /** The state that decides for one purpose, as it stands after what was changed so far. */
  stateFor(purpose: Purpose): SubjectState;
}

/** Whom a write is about, and which persons its principal may see at all. */
export interface PersonWanted {
  readonly tenant: string;
  readonly id: string;
  readonly persons: PersonScope;
}

/**
 * Loads a person and locks it until the transaction ends, so that two writes about one person follow each other and
 * what was judged still holds when it is recorded. Null: the tenant has no such person, the id is none, or the principal
 * may not see the person.
 */
export async function loadPerson(
  em: EntityManager,
  { tenant, id: asked, persons }: PersonWanted,
): Promise<Person | null> {
  if (!isUuid(asked)) return null;
  const id = asked.toLowerCase();
  if (persons.length > 0 && !(await lockVisible(em, { tenant, id, persons }))) return null;
  const subject = await em.findOne(Subject, { tenant, id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!subject || subject.erasedAt) return null;
  const notices = await em.find(SubjectNotice, { tenant, subject: id });
  const consents = await em.find(SubjectConsent, { tenant, subject: id });
  const claims = await em.count(SubjectClaim, { tenant, subject: id, liftedAt: null });
  const stateFor = (purpose: Purpose): SubjectState => {
    const consentOf = (explicit: boolean) => {
      const found = consents.find((consent) => consent.purpose === purpose && consent.explicit === explicit);
      return found ? { status: found.status as ConsentStatus, expiresAt: found.expiresAt ?? null } : null;
    };
    return {
      createdAt: subject.createdAt,
      lastContactAt: subject.lastContactAt ?? null,
      underClaim: claims > 0,
      asksAccess: subject.requested.includes('ACCESS'),
      asksData: subject.requested.some((right) => right === 'ACCESS' || right === 'PORTABILITY'),
      isRestricted: subject.restricted.some((each) => each === '*' || each === purpose),
      hasObjected: subject.objected.includes(purpose),
      isArchived: subject.archivedAt !== null && subject.archivedAt !== undefined,
      isDeceased: subject.deceasedAt !== null && subject.deceasedAt !== undefined,
      noticeCovers: notices.some(({ purposes }) => purposes.includes(purpose)),
      consent: consentOf(false),
      explicitConsent: consentOf(true),
    };
  };
  return { id, subject, consents, stateFor };
}

/** One statement, as for a read; a person out of scope is not even locked, for that would let its caller wait for others. */
async function lockVisible(em: EntityManager, { tenant, id, persons }: PersonWanted): Promise<boolean> {
  const sql = new Sql(tenant);
  const tests = [`s.tenant = ${sql.tenant}`, `s.id = ${sql.value(id, 'uuid')}`, ...personScopeSql(persons, sql)];
  const text = `select from subject s where ${tests.join(' and ')} for update of s`;
  const { rows } = await queryable(em).query(text, sql.values);
  return rows.length > 0;
}
