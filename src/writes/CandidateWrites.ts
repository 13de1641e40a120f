import type { EntityManager } from '@mikro-orm/postgresql';
import type { RecordDraft } from '../access-log/AccessRecord.js';
import { viewedCode } from '../enforce/accessExtension.js';
import { GovernanceError } from '../errors/GovernanceError.js';
import type { SelectedField } from '../operation/Selection.js';
import type { InputTouch, Plan } from '../plan/Plan.js';
import type { CandidateInput } from '../sources/candidates/resume/CandidateInput.js';
import { readResume } from '../sources/candidates/resume/readResume.js';
import { assertCandidateInput } from '../sources/candidates/resume/validateInput.js';
import { isUuid } from '../sources/candidates/where.js';
import { Candidate } from '../storage/entities/Candidate.js';
import { Subject } from '../storage/entities/Subject.js';
import { conditionOf } from '../subjects/conditions.js';
import { loadSubjectState } from './loadSubjectState.js';
import { releasingPurposes } from './releasingPurposes.js';
import type { WriteContext } from './WriteContext.js';
import type { Written } from './Writing.js';

/** The writes of candidates: judged, committed with their record, then read back like any read. */
export class CandidateWrites {
  readonly #context: WriteContext;

  constructor(context: WriteContext) {
    this.#context = context;
  }

  createCandidate(field: SelectedField, input: CandidateInput): Promise<object | null> {
    this.#assertCan('create');
    assertCandidateInput(input, this.#today());
    return this.#create(field, input);
  }

  importResume(field: SelectedField, resume: unknown): Promise<object | null> {
    this.#assertCan('create');
    const { candidate, unplaced } = readResume(resume);
    if (unplaced.length > 0) this.#context.tell('unplaced', unplaced);
    return this.#create(field, candidate);
  }

  async updateCandidate(field: SelectedField, id: string, set: CandidateInput): Promise<object | null> {
    this.#assertCan('update', id.toLowerCase());
    assertCandidateInput(set, this.#today());
    const { context, plan } = { context: this.#context, plan: this.#context.plan };
    const found = await this.#once(field, async (em) => {
      const known = isUuid(id) && (await this.#assertMayChange(em, id, set, plan));
      if (!known) return { result: { found: false }, drafts: [this.#draft(field, null)], raise: null };
      const { tenant } = context.principal;
      const values = Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
      if (Object.keys(values).length > 0) await em.nativeUpdate(Candidate, { tenant, id }, values);
      const isOwn = context.principal.subject !== undefined;
      if (isOwn) await em.nativeUpdate(Subject, { tenant, id }, { lastContactAt: context.now });
      return { result: { found: true }, drafts: [this.#draft(field, id)], raise: isOwn ? 'SUBJECT' : null };
    });
    // Unknown or not: what is read back decides what the caller learns.
    return found.found ? context.read(field, id) : null;
  }

  async #create(field: SelectedField, values: object): Promise<object | null> {
    const { principal, now, newId } = this.#context;
    const { id } = await this.#once(field, async (em) => {
      const made = newId();
      em.create(Subject, { tenant: principal.tenant, id: made, createdAt: now, lastContactAt: null });
      await em.flush();
      const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
      em.create(Candidate, {
        work: [],
        education: [],
        skills: [],
        languages: [],
        ...given,
        tenant: principal.tenant,
        id: made,
      });
      return { result: { id: made }, drafts: [this.#draft(field, made)], raise: null };
    });
    return this.#context.read(field, id);
  }

  /** The person's notice, consent and retention bind a change by somebody else; a special category needs explicit consent. */
  async #assertMayChange(em: EntityManager, id: string, set: CandidateInput, plan: Plan): Promise<boolean> {
    const { principal, now } = this.#context;
    const state = await loadSubjectState(em, { tenant: principal.tenant, subject: id, purpose: plan.purpose });
    if (!state) return false;
    for (const position of plan.binding) {
      const code = plan.conditions[position]?.code(state, { purpose: plan.purpose, now });
      if (code)
        throw new GovernanceError(
          viewedCode(code, {}, principal.roles),
          'The state of the person closes this purpose for writing.',
        );
    }
    for (const coordinate of this.#specialWrites(set)) await this.#assertExplicitConsent(em, id, coordinate);
    return true;
  }

  #specialWrites(set: CandidateInput): readonly string[] {
    const { rulebook } = this.#context.plan.context;
    return Object.entries(set).flatMap(([name, value]) => {
      const special = rulebook.byCoordinate.get(`Candidate.${name}`)?.special;
      return special && !special.inferred && value !== null && value !== undefined ? [`Candidate.${name}`] : [];
    });
  }

  async #assertExplicitConsent(em: EntityManager, id: string, coordinate: string): Promise<void> {
    const { principal, now, plan } = this.#context;
    const explicit = conditionOf('EXPLICIT_CONSENT');
    for (const purpose of releasingPurposes(plan.context.policy, coordinate)) {
      const state = await loadSubjectState(em, { tenant: principal.tenant, subject: id, purpose });
      if (state && explicit.code(state, { purpose, now }) === null) return;
    }
    throw new GovernanceError(
      'CONSENT_MISSING',
      `"${coordinate}" is stored only after the person's explicit consent, for a purpose that may release it, is recorded.`,
    );
  }

  #assertCan(action: 'create' | 'update', about?: string): void {
    if (this.#context.capabilities.can(action, 'Candidate', about)) return;
    throw new GovernanceError('ROLE_FORBIDDEN', 'None of the roles in the token may do this for the stated purpose.');
  }

  #once<Result>(field: SelectedField, work: (em: EntityManager) => Promise<Written<Result>>): Promise<Result> {
    return this.#context.once(field, work);
  }

  #draft(field: SelectedField, id: string | null): RecordDraft {
    const written = this.#context.touches(field).filter(({ mode }: InputTouch) => mode === 'WRITE');
    const fields = written.map(({ coordinate, mode }) => ({
      field: coordinate,
      mode,
      verdict: 'RELEASED' as const,
      transform: null,
      code: null,
    }));
    if (id === null) return { type: 'Candidate', fields, subjects: [], outcome: 'NOT_FOUND', code: 'NOT_FOUND' };
    return { type: 'Candidate', fields, subjects: [id], outcome: 'WRITTEN', code: null };
  }

  #today(): string {
    return this.#context.now.toISOString().slice(0, 10);
  }
}
