import type { EntityManager } from '@mikro-orm/postgresql';
import { GovernanceError } from '../errors/GovernanceError.js';
import type { SelectedField } from '../operation/Selection.js';
import type { CandidateInput } from '../sources/candidates/resume/CandidateInput.js';
import type { ResumeCandidate, ResumeText } from '../sources/candidates/resume/ResumeCandidate.js';
import { readResume } from '../sources/candidates/resume/readResume.js';
import { assertCandidateInput } from '../sources/candidates/resume/validateInput.js';
import { Candidate } from '../storage/entities/Candidate.js';
import { Subject } from '../storage/entities/Subject.js';
import { assertCapable } from './assertCapable.js';
import { assertPersonOpen } from './assertPersonOpen.js';
import { assertScreened, type FreeText } from './assertScreened.js';
import { HeldImports } from './held/HeldImports.js';
import { markTexts } from './held/markTexts.js';
import { type Suppressing, standSuppression } from './marketingSuppression.js';
import { loadPerson, type Person } from './Person.js';
import { RefusedWrite } from './RefusedWrite.js';
import { holdsSealable, knownSealer, newSealer, sealCandidate } from './sealing.js';
import { isSupported, specialCategoriesIn } from './specialCategories.js';
import type { Write, Written } from './Write.js';
import type { WriteContext } from './WriteContext.js';
import { type AnyWrite, anyWrite } from './Writers.js';
import { writeDraft } from './writeDraft.js';

type CandidateWrite<Result> = Write<Result, object | null>;

/** The writes of candidates: judged, committed with their record, then read back like any read. */
export class CandidateWrites {
  readonly #context: WriteContext;

  constructor(context: WriteContext) {
    this.#context = context;
  }

  createCandidate(field: SelectedField, input: CandidateInput): CandidateWrite<{ readonly id: string }> {
    assertCapable(this.#context, 'create', { concern: 'Candidate' });
    assertCandidateInput(input, this.#today());
    this.#assertNothingSpecial(input);
    this.#assertScreened(freeTextsOf(input));
    return this.#create(field, input);
  }

  /** With `hold`, what the screen stops is not refused but waits for a person's decision, and null is answered. */
  importResume(field: SelectedField, resume: unknown, hold: boolean): AnyWrite {
    assertCapable(this.#context, 'create', { concern: 'Candidate' });
    const { candidate, unplaced, texts } = readResume(resume);
    const marks = hold ? markTexts(texts.map(freeTextOf)) : [];
    if (marks.length === 0) this.#assertScreened(texts.map(freeTextOf));
    if (unplaced.length > 0) this.#context.tell('unplaced', unplaced);
    if (marks.length > 0) return anyWrite(this.held.hold(resume, marks));
    return anyWrite(this.#create(field, filled(candidate)));
  }

  /** What becomes of the imports that were held. */
  get held(): HeldImports {
    return new HeldImports(this.#context, {
      valuesOf: (document, { isScreened }) => {
        const { candidate, texts } = readResume(document);
        if (isScreened) this.#assertScreened(texts.map(freeTextOf));
        return filled(candidate);
      },
      store: (em, values) => this.#store(em, values),
    });
  }

  /** An unknown id changes nothing and answers null, like reading it. */
  updateCandidate(field: SelectedField, id: string, set: CandidateInput): CandidateWrite<{ readonly found: boolean }> {
    const { principal, persons, now } = this.#context;
    assertCapable(this.#context, 'update', { concern: 'Candidate', person: id });
    assertCandidateInput(set, this.#today());
    this.#assertScreened(freeTextsOf(set));
    const coordinates = coordinatesOf(set);
    const perform = async (em: EntityManager): Promise<Written<{ readonly found: boolean }>> => {
      const person = await loadPerson(em, { tenant: principal.tenant, id, persons });
      const target = { type: 'Candidate', coordinates, person: person?.id ?? null };
      if (!person) return { result: { found: false }, drafts: [writeDraft(target)], raise: null };
      // What the person itself asks to have corrected, no restriction of its use stops (GDPR Art. 18(2)).
      const isAsked = person.subject.restricted.length > 0 && (await this.#context.isCorrecting(em, person.id));
      assertPersonOpen(person, target, { ...this.#context, passes: isAsked ? ['RESTRICTION'] : [] });
      this.#assertSupported(person, set);
      const values = passed(holdsSealable(set) ? sealCandidate(set, await knownSealer(person.id, this.#context)) : set);
      if (coordinates.length > 0) {
        await em.nativeUpdate(Candidate, { tenant: principal.tenant, id: person.id }, values);
        await this.#context.changed(em, { subject: person.id, coordinates, isNew: false });
      }
      // Who changes its own data has been in touch, from which retention counts.
      const isOwn = principal.subject !== undefined;
      if (isOwn) person.subject.lastContactAt = now;
      const suppressed = await standSuppression(em, person.subject, this.#suppressing(set));
      return { result: { found: true }, drafts: [writeDraft(target)], raise: isOwn || suppressed ? 'SUBJECT' : null };
    };
    return { perform, answer: async ({ found }) => (found ? this.#context.read(field, id) : null) };
  }

  #create(field: SelectedField, values: object): CandidateWrite<{ readonly id: string }> {
    return { perform: (em) => this.#store(em, values), answer: ({ id }) => this.#context.read(field, id) };
  }

  async #store(em: EntityManager, values: object): Promise<Written<{ readonly id: string }>> {
    const { principal, now, newId } = this.#context;
    const { tenant } = principal;
    const made = newId();
    const subject = em.create(Subject, { tenant, id: made, createdAt: now, lastContactAt: null });
    // The candidate's row refers to the person's.
    await em.flush();
    await standSuppression(em, subject, this.#suppressing(values));
    const lists = { work: [], education: [], skills: [], languages: [] };
    const sealed = sealCandidate(values, await newSealer(made, this.#context));
    em.create(Candidate, { ...lists, ...passed(sealed), tenant, id: made });
    const coordinates = coordinatesOf(values);
    if (coordinates.length > 0) await this.#context.changed(em, { subject: made, coordinates, isNew: true });
    const target = { type: 'Candidate', coordinates, person: made };
    return { result: { id: made }, drafts: [writeDraft(target)], raise: null };
  }

  #assertSupported(person: Person, set: CandidateInput): void {
    for (const field of specialCategoriesIn(set, this.#context)) {
      if (isSupported(field, person, this.#context)) continue;
      throw new RefusedWrite({
        code: 'CONSENT_MISSING',
        message: `"${field.coordinate}" is stored only after the person's explicit consent, for a purpose that may release it, is recorded.`,
        target: { type: 'Candidate', coordinates: [field.coordinate], person: person.id },
        roles: this.#context.principal.roles,
        field,
      });
    }
  }

  /** A ceiling: whatever a policy's lines say, nobody who is only now recorded can have consented (design §4). */
  #assertNothingSpecial(input: CandidateInput): void {
    const [field] = specialCategoriesIn(input, this.#context);
    if (!field) return;
    throw new GovernanceError(
      'CONSENT_MISSING',
      `"${field.coordinate}" is never stored with a new candidate: the person's explicit consent comes first.`,
    );
  }

  #assertScreened(texts: readonly FreeText[]): void {
    assertScreened(texts, { type: 'Candidate', roles: this.#context.principal.roles });
  }

  #suppressing(values: Pick<CandidateInput, 'email'>): Suppressing {
    const { now, newId, suppressionKey: key } = this.#context;
    return { email: values.email, key, now, newId };
  }

  #today(): string {
    return this.#context.now.toISOString().slice(0, 10);
  }
}

/** The free texts of `CandidateInput`. */
const freeTextsOf = (input: CandidateInput): readonly FreeText[] =>
  (['headline', 'summary', 'workPermit'] as const).flatMap((name) => {
    const text = input[name];
    return typeof text === 'string' ? [{ place: `CandidateInput.${name}`, coordinate: `Candidate.${name}`, text }] : [];
  });

const freeTextOf = ({ pointer, field, text }: ResumeText): FreeText => ({
  place: pointer,
  coordinate: `Candidate.${field}`,
  text,
});

/** What was passed; a field that was passed as null is to be emptied, one that was not passed is to stay. */
const passed = (values: object) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** What a resume fills: the record names no field that it left empty. */
const filled = (candidate: ResumeCandidate): object =>
  Object.fromEntries(
    Object.entries(candidate).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );

const coordinatesOf = (values: object): readonly string[] =>
  Object.keys(passed(values)).map((name) => `Candidate.${name}`);
