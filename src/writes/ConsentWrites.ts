import type { EntityManager } from '@mikro-orm/postgresql';
import type { RecordDraft } from '../access-log/AccessRecord.js';
import { GovernanceError } from '../errors/GovernanceError.js';
import type { SelectedField } from '../operation/Selection.js';
import { isUuid } from '../sources/candidates/where.js';
import { Candidate } from '../storage/entities/Candidate.js';
import { Subject } from '../storage/entities/Subject.js';
import { SubjectConsent } from '../storage/entities/SubjectConsent.js';
import { SubjectConsentEvent } from '../storage/entities/SubjectConsentEvent.js';
import { SubjectNotice } from '../storage/entities/SubjectNotice.js';
import { conditionOf } from '../subjects/conditions.js';
import type { ConsentStatus } from '../vocabulary/consentStatuses.js';
import type { Purpose } from '../vocabulary/purposes.js';
import { loadSubjectState } from './loadSubjectState.js';
import { releasingPurposes } from './releasingPurposes.js';
import type { WriteContext } from './WriteContext.js';
import type { ConsentGiven, ConsentRow, Evidence } from './Writes.js';

/** Statuses after which a consent that is given again counts as renewed. */
const renewable: ReadonlySet<ConsentStatus> = new Set<ConsentStatus>(['GIVEN', 'RENEWED', 'EXPIRED']);

/** The ledger of notices and consents: every change is an event with its author, and raises the subject epoch. */
export class ConsentWrites {
  readonly #context: WriteContext;

  constructor(context: WriteContext) {
    this.#context = context;
  }

  recordNotice(
    field: SelectedField,
    candidate: string,
    version: string,
    purposes: readonly Purpose[],
  ): Promise<boolean> {
    this.#assertCan('record', 'Notice', candidate);
    assertText(version, 'version');
    if (purposes.length === 0) throw new GovernanceError('BAD_REQUEST', 'A notice must name at least one purpose.');
    return this.#context.once(field, async (em) => {
      const { tenant, id } = await this.#person(em, candidate);
      const { now, principal, newId } = this.#context;
      em.create(SubjectNotice, {
        tenant,
        subject: id,
        id: newId(),
        version,
        purposes: [...new Set(purposes)].sort(),
        recordedAt: now,
        recordedBy: principal.id,
      });
      return { result: true, drafts: [draft('Mutation.recordNotice', id)], raise: 'SUBJECT' };
    });
  }

  giveConsent(field: SelectedField, given: ConsentGiven): Promise<ConsentRow> {
    this.#assertCan('give', 'Consent', given.candidate);
    this.#assertGivable(given);
    return this.#context.once(field, async (em) => {
      const { tenant, id } = await this.#person(em, given.candidate);
      const { purpose, explicit, noticeVersion, expiresAt } = given;
      const earlier = await em.findOne(SubjectConsent, { tenant, subject: id, purpose, explicit });
      const status = this.#statusOf(given, earlier?.status as ConsentStatus | undefined);
      const stands = {
        status,
        noticeVersion,
        expiresAt,
        givenAt: status === 'REQUESTED' ? null : this.#context.now,
        withdrawnAt: null,
      };
      if (earlier) em.assign(earlier, stands);
      else em.create(SubjectConsent, { tenant, subject: id, purpose, explicit, ...stands });
      this.#event(em, id, { purpose, explicit, status, noticeVersion, expiresAt }, given.evidence);
      if (this.#isSubject()) await em.nativeUpdate(Subject, { tenant, id }, { lastContactAt: this.#context.now });
      const result: ConsentRow = { candidate: id, purpose, explicit, ...stands };
      return { result, drafts: [draft('Mutation.giveConsent', id)], raise: 'SUBJECT' };
    });
  }

  withdrawConsent(field: SelectedField, candidate: string, purpose: Purpose): Promise<ConsentRow> {
    this.#assertCan('withdraw', 'Consent', candidate);
    return this.#context.once(field, async (em) => {
      const { tenant, id } = await this.#person(em, candidate);
      const found = await em.find(SubjectConsent, { tenant, subject: id, purpose });
      const withdrawn = { status: 'WITHDRAWN' as const, withdrawnAt: this.#context.now };
      // Withdrawing what was never given is remembered as well: it always works (GDPR Art. 7(3)).
      const none = {
        tenant,
        subject: id,
        purpose,
        explicit: false,
        noticeVersion: '',
        givenAt: null,
        expiresAt: null,
        ...withdrawn,
      };
      const rows = found.length > 0 ? found : [em.create(SubjectConsent, none)];
      for (const row of rows) {
        em.assign(row, withdrawn);
        this.#event(
          em,
          id,
          {
            purpose,
            explicit: row.explicit,
            status: 'WITHDRAWN',
            noticeVersion: row.noticeVersion,
            expiresAt: row.expiresAt ?? null,
          },
          null,
        );
      }
      await em.flush();
      const erased = await this.#eraseUnsupported(em, id);
      const [row = none] = rows.toSorted((one, other) => Number(one.explicit) - Number(other.explicit));
      const result: ConsentRow = {
        candidate: id,
        purpose,
        explicit: row.explicit,
        status: 'WITHDRAWN',
        noticeVersion: row.noticeVersion,
        givenAt: row.givenAt ?? null,
        withdrawnAt: this.#context.now,
        expiresAt: row.expiresAt ?? null,
      };
      return { result, drafts: [draft('Mutation.withdrawConsent', id, erased)], raise: 'SUBJECT' };
    });
  }

  /** Erases each special category that no valid explicit consent supports any more (GDPR Art. 17(1)(b)). Returns their coordinates. */
  async #eraseUnsupported(em: EntityManager, id: string): Promise<readonly string[]> {
    const { plan, principal, now } = this.#context;
    const { rulebook, policy } = plan.context;
    const explicit = conditionOf('EXPLICIT_CONSENT');
    const erased: string[] = [];
    for (const { coordinate, field, special, type } of rulebook.governed) {
      if (type !== 'Candidate' || !special || special.inferred) continue;
      const states = await Promise.all(
        releasingPurposes(policy, coordinate).map(async (purpose) => ({
          purpose,
          state: await loadSubjectState(em, { tenant: principal.tenant, subject: id, purpose }),
        })),
      );
      if (states.some(({ purpose, state }) => state && explicit.code(state, { purpose, now }) === null)) continue;
      const changed = await em.nativeUpdate(
        Candidate,
        { tenant: principal.tenant, id, [field]: { $ne: null } },
        { [field]: null },
      );
      if (changed > 0) erased.push(coordinate);
    }
    return erased;
  }

  /** What somebody else records as explicit stays requested until the person itself confirms it. */
  #statusOf({ explicit }: ConsentGiven, earlier: ConsentStatus | undefined): ConsentStatus {
    if (explicit && !this.#isSubject()) return 'REQUESTED';
    return earlier && renewable.has(earlier) ? 'RENEWED' : 'GIVEN';
  }

  #assertGivable({ purpose, evidence, expiresAt, noticeVersion }: ConsentGiven): void {
    const { plan, now } = this.#context;
    assertText(noticeVersion, 'noticeVersion');
    if (!plan.context.policy.instructions.purposes[purpose])
      throw new GovernanceError(
        'PURPOSE_NOT_INSTRUCTED',
        'The controller has not instructed the purpose of this consent.',
      );
    if (!this.#isSubject() && !evidence)
      throw new GovernanceError('BAD_REQUEST', 'Who records the consent of somebody else must give "evidence".');
    if (evidence) assertText(evidence.reference, 'evidence.reference');
    if (evidence && evidence.collectedAt.getTime() > now.getTime())
      throw new GovernanceError('BAD_REQUEST', 'The evidence must have been collected before now.');
    if (expiresAt && expiresAt.getTime() <= now.getTime())
      throw new GovernanceError('BAD_REQUEST', 'The consent must expire after now, or not at all.');
  }

  async #person(em: EntityManager, candidate: string): Promise<{ tenant: string; id: string }> {
    const { tenant } = this.#context.principal;
    const id = candidate.toLowerCase();
    const known =
      isUuid(id) && (await loadSubjectState(em, { tenant, subject: id, purpose: this.#context.plan.purpose }));
    if (!known) throw new GovernanceError('BAD_REQUEST', 'There is no such candidate.');
    return { tenant, id };
  }

  #event(
    em: EntityManager,
    subject: string,
    what: { purpose: Purpose; explicit: boolean; status: ConsentStatus; noticeVersion: string; expiresAt: Date | null },
    evidence: Evidence | null,
  ): void {
    const { principal, now, newId } = this.#context;
    em.create(SubjectConsentEvent, {
      tenant: principal.tenant,
      subject,
      id: newId(),
      ...what,
      evidenceMethod: evidence?.method ?? null,
      evidenceReference: evidence?.reference ?? null,
      evidenceCollectedAt: evidence?.collectedAt ?? null,
      recordedAt: now,
      recordedBy: principal.id,
    });
  }

  #isSubject(): boolean {
    return this.#context.principal.subject !== undefined;
  }

  #assertCan(action: 'record' | 'give' | 'withdraw', concern: 'Notice' | 'Consent', candidate: string): void {
    if (this.#context.capabilities.can(action, concern, candidate.toLowerCase())) return;
    throw new GovernanceError(
      'ROLE_FORBIDDEN',
      'None of the roles in the token may do this for the stated purpose and this person.',
    );
  }
}

const assertText = (text: string, name: string): void => {
  if (text.trim() === '' || text.length > 200 || text.includes('\0'))
    throw new GovernanceError('BAD_REQUEST', `"${name}" must be a text of 1 to 200 characters.`);
};

const draft = (coordinate: string, id: string, also: readonly string[] = []): RecordDraft => ({
  type: 'Mutation',
  fields: [coordinate, ...also].map((field) => ({
    field,
    mode: 'WRITE',
    verdict: 'RELEASED',
    transform: null,
    code: null,
  })),
  subjects: [id],
  outcome: 'WRITTEN',
  code: null,
});
