import type { EntityManager } from '@mikro-orm/postgresql';
import { AccessLogGeneration } from '../storage/entities/AccessLogGeneration.js';
import { SubjectConsent } from '../storage/entities/SubjectConsent.js';
import { SubjectConsentEvent } from '../storage/entities/SubjectConsentEvent.js';
import { SubjectNotice } from '../storage/entities/SubjectNotice.js';
import { type ConsentStatus, validConsentStatuses } from '../vocabulary/consentStatuses.js';
import type { Purpose } from '../vocabulary/purposes.js';
import { assertCapable } from './assertCapable.js';
import { assertConsentGiven } from './assertConsentGiven.js';
import { assertLine } from './assertLine.js';
import { assertTransfers } from './assertTransfers.js';
import { badInput } from './badInput.js';
import type { Person } from './Person.js';
import { RefusedWrite } from './RefusedWrite.js';
import { requirePerson } from './requirePerson.js';
import { eraseUnsupported } from './specialCategories.js';
import { consentOf, type StoredConsent, storedConsent } from './storedConsent.js';
import type { Write, Written } from './Write.js';
import type { WriteContext } from './WriteContext.js';
import type { ConsentGiven, ConsentRow, Evidence, NoticeGiven } from './Writes.js';
import { writeDraft } from './writeDraft.js';

/** Statuses after which a consent that is given again counts as renewed. */
const renewable: ReadonlySet<string> = new Set<ConsentStatus>(['GIVEN', 'RENEWED', 'EXPIRED']);

type Ledger = Person['consents'][number];

/** Says whether a consent of the ledger is valid now. */
const isValid = ({ status, expiresAt }: Ledger, now: Date): boolean =>
  validConsentStatuses.has(status as ConsentStatus) && (!expiresAt || expiresAt > now);

type Change = Omit<ConsentRow, 'candidate' | 'givenAt' | 'withdrawnAt'> & { readonly evidence: Evidence | null };

/** The ledger of notices and consents: every change is an event with its author, and raises the subject epoch. */
export class ConsentWrites {
  readonly #context: WriteContext;

  constructor(context: WriteContext) {
    this.#context = context;
  }

  recordNotice(candidate: string, { version, purposes, transfers }: NoticeGiven): Write<boolean, boolean> {
    assertCapable(this.#context, 'record', { concern: 'Notice', person: candidate });
    assertLine(version, 'Mutation.recordNotice(version:)');
    if (purposes.length === 0) throw badInput('Mutation.recordNotice(purposes:)', 'must name at least one purpose');
    const told = assertTransfers(transfers);
    const { now, principal, newId } = this.#context;
    const { tenant } = principal;
    const perform = async (em: EntityManager): Promise<Written<boolean>> => {
      const { id } = await this.#person(em, candidate, 'Mutation.recordNotice');
      const about = {
        tenant,
        subject: id,
        id: newId(),
        version,
        purposes: [...new Set(purposes)].sort(),
        transfers: [...told],
      };
      em.create(SubjectNotice, { ...about, recordedAt: now, recordedBy: principal.id });
      return { result: true, drafts: [draft(['Mutation.recordNotice'], id)], raise: 'SUBJECT' };
    };
    return { perform, answer: (recorded) => recorded };
  }

  giveConsent(given: ConsentGiven): Write<StoredConsent, ConsentRow> {
    assertCapable(this.#context, 'give', { concern: 'Consent', person: given.candidate });
    assertConsentGiven(given, this.#context);
    const { now, principal } = this.#context;
    const { tenant } = principal;
    const { purpose, explicit, noticeVersion, expiresAt, evidence } = given;
    const perform = async (em: EntityManager): Promise<Written<StoredConsent>> => {
      const person = await this.#person(em, given.candidate, 'Mutation.giveConsent');
      this.#assertLives(person);
      const earlier = person.consents.find((each) => each.purpose === purpose && each.explicit === explicit);
      this.#assertLaterThanWithdrawal(given, earlier, person.id);
      await this.#assertLaterThanGap(em, given, person.id);
      const status = this.#statusOf(given, earlier?.status);
      const givenAt = status === 'REQUESTED' ? null : now;
      const stands = { status, noticeVersion, expiresAt, givenAt, withdrawnAt: null };
      // What somebody else asks for takes nothing from what the person itself has given.
      const isAskedAgain = status === 'REQUESTED' && earlier !== undefined && isValid(earlier, now);
      if (earlier && !isAskedAgain) em.assign(earlier, stands);
      if (!earlier) em.create(SubjectConsent, { tenant, subject: person.id, purpose, explicit, ...stands });
      this.#remember(em, person, { purpose, explicit, status, noticeVersion, expiresAt, evidence });
      if (this.#isSubject()) person.subject.lastContactAt = now;
      const result = storedConsent({ candidate: person.id, purpose, explicit, ...stands });
      return { result, drafts: [draft(['Mutation.giveConsent'], person.id)], raise: 'SUBJECT' };
    };
    return { perform, answer: consentOf };
  }

  withdrawConsent(candidate: string, purpose: Purpose): Write<StoredConsent, ConsentRow> {
    assertCapable(this.#context, 'withdraw', { concern: 'Consent', person: candidate });
    const perform = async (em: EntityManager): Promise<Written<StoredConsent>> => {
      const person = await this.#person(em, candidate, 'Mutation.withdrawConsent');
      const row = this.#withdraw(em, person, purpose);
      await em.flush();
      const erased = await eraseUnsupported(em, { person, purpose }, this.#context);
      const coordinates = ['Mutation.withdrawConsent', ...erased];
      return { result: storedConsent(row), drafts: [draft(coordinates, person.id)], raise: 'SUBJECT' };
    };
    return { perform, answer: consentOf };
  }

  /** Withdraws the ordinary and the explicit consent to a purpose; returns what the caller may read of it. */
  #withdraw(em: EntityManager, person: Person, purpose: Purpose): ConsentRow {
    const { now, principal } = this.#context;
    const { tenant } = principal;
    const status = 'WITHDRAWN' as const;
    // Withdrawing what was never given is remembered as well: it always works (GDPR Art. 7(3)).
    const none = {
      purpose,
      explicit: false,
      noticeVersion: '',
      givenAt: null,
      expiresAt: null,
      withdrawnAt: now,
      status,
    };
    const held = person.consents.filter((consent) => consent.purpose === purpose);
    const rows = held.length > 0 ? held : [em.create(SubjectConsent, { tenant, subject: person.id, ...none })];
    for (const row of rows) {
      const { explicit, noticeVersion, expiresAt = null } = row;
      // The first withdrawal keeps its moment: what was processed after it was not covered, however often it is repeated.
      em.assign(row, { status, withdrawnAt: row.withdrawnAt ?? now });
      this.#remember(em, person, { purpose, explicit, status, noticeVersion, expiresAt, evidence: null });
    }
    const [shown] = held.toSorted((one, other) => Number(one.explicit) - Number(other.explicit));
    // Somebody else learns only what it wrote itself: not what had been given, nor whether anything had.
    if (!shown || !this.#isSubject()) return { candidate: person.id, ...none };
    const { explicit, noticeVersion, givenAt = null, withdrawnAt = null, expiresAt = null } = shown;
    return { candidate: person.id, purpose, explicit, status, noticeVersion, givenAt, withdrawnAt, expiresAt };
  }

  /** A consent ends with the person: none is recorded after its death. */
  #assertLives({ id: person, subject }: Person): void {
    if (!subject.deceasedAt) return;
    throw new RefusedWrite({
      ...{ code: 'SUBJECT_RESTRICTED', message: 'The state of the person closes this.' },
      target: { type: 'Mutation', coordinates: ['Mutation.giveConsent'], person },
      roles: this.#context.principal.roles,
    });
  }

  /** What was agreed before a person withdrew says nothing of a later change of mind. */
  #assertLaterThanWithdrawal({ evidence }: ConsentGiven, earlier: Ledger | undefined, person: string): void {
    const withdrawnAt = earlier?.withdrawnAt;
    if (this.#isSubject() || !evidence || !withdrawnAt || evidence.collectedAt > withdrawnAt) return;
    throw new RefusedWrite({
      code: 'CONSENT_WITHDRAWN',
      message:
        'The evidence must be later than the withdrawal of the person; only the person can give the consent again.',
      target: { type: 'Mutation', coordinates: ['Mutation.giveConsent'], person },
      roles: this.#context.principal.roles,
    });
  }

  /** In a gap of the log the person may have withdrawn: what was agreed before its end proves nothing after it. */
  async #assertLaterThanGap(em: EntityManager, { evidence }: ConsentGiven, person: string): Promise<void> {
    if (this.#isSubject() || !evidence) return;
    const { principal } = this.#context;
    const [newest] = await em.find(
      AccessLogGeneration,
      { tenant: principal.tenant },
      { orderBy: { number: 'desc' }, limit: 1 },
    );
    if (!newest || evidence.collectedAt > newest.openedAt) return;
    throw new RefusedWrite({
      code: 'CONSENT_MISSING',
      message:
        'The evidence must be later than the recovery of the access log, before which a withdrawal may have been lost.',
      target: { type: 'Mutation', coordinates: ['Mutation.giveConsent'], person },
      roles: principal.roles,
    });
  }

  /** What somebody else records as explicit stays requested until the person itself confirms it. */
  #statusOf({ explicit }: ConsentGiven, earlier: string | undefined): ConsentStatus {
    if (explicit && !this.#isSubject()) return 'REQUESTED';
    return earlier !== undefined && renewable.has(earlier) ? 'RENEWED' : 'GIVEN';
  }

  #person(em: EntityManager, candidate: string, coordinate: string): Promise<Person> {
    const { principal, persons } = this.#context;
    const { tenant, roles } = principal;
    return requirePerson(em, { tenant, id: candidate, persons, coordinate, roles });
  }

  #remember(em: EntityManager, { id: subject }: Person, { evidence, ...change }: Change): void {
    const { principal, now, newId } = this.#context;
    em.create(SubjectConsentEvent, {
      tenant: principal.tenant,
      subject,
      id: newId(),
      ...change,
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
}

const draft = (coordinates: readonly string[], person: string) => writeDraft({ type: 'Mutation', coordinates, person });
