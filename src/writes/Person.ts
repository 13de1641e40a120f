import { type InferEntity, LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { PersonScope } from '../policy/personScope.js';
import { personScopeSql } from '../sources/candidates/personScopeSql.js';
import { Application } from '../storage/entities/Application.js';
import { Subject } from '../storage/entities/Subject.js';
import { SubjectClaim } from '../storage/entities/SubjectClaim.js';
import { SubjectConsent } from '../storage/entities/SubjectConsent.js';
import { Sql } from '../storage/Sql.js';
import { consentCode } from '../subjects/conditions.js';
import { ofCollection } from '../subjects/ofCollection.js';
import type { ProcessEnd, SubjectState } from '../subjects/SubjectState.js';
import type { ConsentStatus } from '../vocabulary/consentStatuses.js';
import { isUuid } from '../vocabulary/isUuid.js';
import type { Purpose } from '../vocabulary/purposes.js';
import type { ToldTransfer } from '../vocabulary/transfers.js';
import { queryable } from './queryable.js';

/** A person inside a write's transaction, with its ledger: what is changed here is stored with the write. */
export interface Person {
  readonly id: string;
  readonly subject: InferEntity<typeof Subject>;
  readonly consents: readonly InferEntity<typeof SubjectConsent>[];
  readonly applications: readonly InferEntity<typeof Application>[];
  /**
   * The state that decides for one purpose, as it stands after what was changed so far. Nothing is compatible with what
   * the data were collected for, unless it is said what counts as that.
   */
  stateFor(purpose: Purpose, within?: Compatible): SubjectState;
}

/** What counts as compatible: the purposes that assessments name as collected for, and consents that are valid now. */
export interface Compatible {
  readonly assessed: readonly Purpose[];
  readonly now: Date;
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
  const notices = await loadNotices(em, { tenant, id });
  const consents = await em.find(SubjectConsent, { tenant, subject: id });
  const claims = await em.count(SubjectClaim, { tenant, subject: id, liftedAt: null });
  const applications = await em.find(Application, { tenant, candidate: id });
  const stateFor = (purpose: Purpose, within: Compatible | null = null): SubjectState => {
    const consentOf = (explicit: boolean) => {
      const found = consents.find((consent) => consent.purpose === purpose && consent.explicit === explicit);
      return found ? { status: found.status as ConsentStatus, expiresAt: found.expiresAt ?? null } : null;
    };
    const collectedFor = notices.flatMap(({ isOfCollection, purposes }) => (isOfCollection ? purposes : []));
    const isConsented = within !== null && consentCode(consentOf(false), within.now) === null;
    return {
      createdAt: subject.createdAt,
      lastContactAt: subject.lastContactAt ?? null,
      underClaim: claims > 0,
      requested: subject.requested,
      isRestricted: subject.restricted.some((each) => each === '*' || each === purpose),
      hasObjected: subject.objected.includes(purpose),
      isArchived: subject.archivedAt !== null && subject.archivedAt !== undefined,
      isDeceased: subject.deceasedAt !== null && subject.deceasedAt !== undefined,
      processEnd: processEndOf(applications),
      noticeCovers: notices.some(({ purposes }) => purposes.includes(purpose)),
      isCompatible:
        isConsented || (within !== null && [purpose, ...within.assessed].some((each) => collectedFor.includes(each))),
      toldTransfers: notices.flatMap(({ transfers }) => transfers),
      consent: consentOf(false),
      explicitConsent: consentOf(true),
    };
  };
  return { id, subject, consents, applications, stateFor };
}

function processEndOf(applications: Person['applications']): ProcessEnd {
  const ends = applications.flatMap(({ endedAt }) => endedAt?.getTime() ?? []);
  return {
    underWay: ends.length < applications.length,
    endedAt: ends.length > 0 ? new Date(Math.max(...ends)) : null,
  };
}

interface LoadedNotice {
  readonly purposes: readonly string[];
  readonly transfers: readonly ToldTransfer[];
  readonly isOfCollection: boolean;
}

/** By the very words that reads ask with: there is one meaning of what data were collected for. */
async function loadNotices(
  em: EntityManager,
  { tenant, id }: Pick<PersonWanted, 'tenant' | 'id'>,
): Promise<readonly LoadedNotice[]> {
  const { rows } = await queryable(em).query(
    `select f.purposes, f.transfers, ${ofCollection} as first from subject_notice f
     join subject s on s.tenant = f.tenant and s.id = f.subject where f.tenant = $1 and f.subject = $2`,
    [tenant, id],
  );
  return rows.map(({ purposes, transfers, first }) => ({
    purposes: purposes as readonly string[],
    transfers: transfers as readonly ToldTransfer[],
    isOfCollection: first === true,
  }));
}

/** One statement, as for a read; a person out of scope is not even locked, for that would let its caller wait for others. */
async function lockVisible(em: EntityManager, { tenant, id, persons }: PersonWanted): Promise<boolean> {
  const sql = new Sql(tenant);
  const tests = [`s.tenant = ${sql.tenant}`, `s.id = ${sql.value(id, 'uuid')}`, ...personScopeSql(persons, sql)];
  const text = `select from subject s where ${tests.join(' and ')} for update of s`;
  const { rows } = await queryable(em).query(text, sql.values);
  return rows.length > 0;
}
