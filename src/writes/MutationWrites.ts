import { getArgumentValues } from 'graphql';
import type { SelectedField, Variables } from '../operation/Selection.js';
import type { CandidateInput } from '../sources/candidates/resume/CandidateInput.js';
import type { Purpose } from '../vocabulary/purposes.js';
import { CandidateWrites } from './CandidateWrites.js';
import { ConsentWrites } from './ConsentWrites.js';
import type { Write } from './Write.js';
import type { WriteContext } from './WriteContext.js';
import type { ConsentGiven, ConsentRow } from './Writes.js';
import type { WriteWork } from './Writing.js';

export interface MutationWritesOptions {
  readonly context: WriteContext;
  /** The root fields of the operation, and the coerced variables. */
  readonly root: readonly SelectedField[];
  readonly variables: Variables;
  /** Commits all together, once a request; gives their results in the same order. */
  readonly commit: (works: readonly WriteWork[]) => Promise<readonly unknown[]>;
}

/**
 * The writes of one operation. The first root field that is resolved judges and commits those of all, in their order and
 * in one transaction: a mutation is done whole or refused whole. Then each field answers from what stands after it.
 */
export class MutationWrites {
  readonly #options: MutationWritesOptions;
  readonly #fields: readonly SelectedField[];
  readonly #candidates: CandidateWrites;
  readonly #consents: ConsentWrites;
  #results: Promise<readonly unknown[]> | null = null;

  constructor(options: MutationWritesOptions) {
    this.#options = options;
    this.#fields = options.root.filter(({ definition }) => definition.name !== '__typename');
    this.#candidates = new CandidateWrites(options.context);
    this.#consents = new ConsentWrites(options.context);
  }

  createCandidate(field: SelectedField, input: CandidateInput): Promise<object | null> {
    return this.#answer(field, () => this.#candidates.createCandidate(field, input));
  }

  updateCandidate(field: SelectedField, id: string, set: CandidateInput): Promise<object | null> {
    return this.#answer(field, () => this.#candidates.updateCandidate(field, id, set));
  }

  importResume(field: SelectedField, resume: unknown): Promise<object | null> {
    return this.#answer(field, () => this.#candidates.importResume(field, resume));
  }

  recordNotice(
    field: SelectedField,
    candidate: string,
    version: string,
    purposes: readonly Purpose[],
  ): Promise<boolean> {
    return this.#answer(field, () => this.#consents.recordNotice(candidate, version, purposes));
  }

  giveConsent(field: SelectedField, given: ConsentGiven): Promise<ConsentRow> {
    return this.#answer(field, () => this.#consents.giveConsent(given));
  }

  withdrawConsent(field: SelectedField, candidate: string, purpose: Purpose): Promise<ConsentRow> {
    return this.#answer(field, () => this.#consents.withdrawConsent(candidate, purpose));
  }

  async #answer<Result, Answer>(field: SelectedField, judge: () => Write<Result, Answer>): Promise<Answer> {
    this.#results ??= this.#performAll();
    const results = await this.#results;
    return await judge().answer(results[this.#fields.indexOf(field)] as Result);
  }

  async #performAll(): Promise<readonly unknown[]> {
    const works = this.#fields.map((field) => this.#workOf(field));
    return await this.#options.commit(works);
  }

  /** Judges a root field that is not resolved yet, from the arguments that its resolver will be given. */
  #workOf(field: SelectedField): WriteWork {
    const [node] = field.nodes;
    const args = node ? getArgumentValues(field.definition, node, this.#options.variables) : {};
    const candidate = String(args['candidate']);
    switch (field.definition.name) {
      case 'createCandidate':
        return this.#candidates.createCandidate(field, args['input'] as CandidateInput).perform;
      case 'updateCandidate':
        return this.#candidates.updateCandidate(field, String(args['id']), args['set'] as CandidateInput).perform;
      case 'importResume':
        return this.#candidates.importResume(field, args['resume']).perform;
      case 'recordNotice':
        return this.#consents.recordNotice(candidate, String(args['version']), args['purposes'] as Purpose[]).perform;
      case 'giveConsent':
        return this.#consents.giveConsent({ expiresAt: null, evidence: null, ...args } as unknown as ConsentGiven)
          .perform;
      case 'withdrawConsent':
        return this.#consents.withdrawConsent(candidate, args['purpose'] as Purpose).perform;
      default:
        throw new Error('A mutation has no write.');
    }
  }
}
