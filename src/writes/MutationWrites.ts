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

/** A write whose result only itself knows: `answer` is given what `perform` made, through the log of idempotency or not. */
type AnyWrite = Write<unknown, unknown>;

const anyWrite = <Result, Answer>({ perform, answer }: Write<Result, Answer>): AnyWrite => ({
  perform,
  answer: (result) => answer(result as Result),
});

interface Done {
  readonly writes: readonly AnyWrite[];
  readonly results: readonly unknown[];
}

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
 * in one transaction: a mutation is done whole or refused whole. Then each field answers from what stands after it. So
 * the methods need no arguments but the field: those of all were read from the operation before the first was done.
 */
export class MutationWrites {
  readonly #options: MutationWritesOptions;
  readonly #fields: readonly SelectedField[];
  readonly #candidates: CandidateWrites;
  readonly #consents: ConsentWrites;
  #done: Promise<Done> | null = null;

  constructor(options: MutationWritesOptions) {
    this.#options = options;
    this.#fields = options.root.filter(({ definition }) => definition.name !== '__typename');
    this.#candidates = new CandidateWrites(options.context);
    this.#consents = new ConsentWrites(options.context);
  }

  createCandidate(field: SelectedField): Promise<object | null> {
    return this.#answer(field);
  }

  updateCandidate(field: SelectedField): Promise<object | null> {
    return this.#answer(field);
  }

  importResume(field: SelectedField): Promise<object | null> {
    return this.#answer(field);
  }

  recordNotice(field: SelectedField): Promise<boolean> {
    return this.#answer(field);
  }

  giveConsent(field: SelectedField): Promise<ConsentRow> {
    return this.#answer(field);
  }

  withdrawConsent(field: SelectedField): Promise<ConsentRow> {
    return this.#answer(field);
  }

  /** `Answer` is that of the write which `#judge` makes of the field. */
  async #answer<Answer>(field: SelectedField): Promise<Answer> {
    this.#done ??= this.#performAll();
    const { writes, results } = await this.#done;
    const position = this.#fields.indexOf(field);
    return (await writes[position]?.answer(results[position])) as Answer;
  }

  async #performAll(): Promise<Done> {
    const writes = this.#fields.map((field) => this.#judge(field));
    return { writes, results: await this.#options.commit(writes.map(({ perform }) => perform)) };
  }

  /** Judges a root field that is not resolved yet, from the arguments that its resolver will be given. */
  #judge(field: SelectedField): AnyWrite {
    const [node] = field.nodes;
    const args = node ? getArgumentValues(field.definition, node, this.#options.variables) : {};
    const candidate = String(args['candidate']);
    switch (field.definition.name) {
      case 'createCandidate':
        return anyWrite(this.#candidates.createCandidate(field, args['input'] as CandidateInput));
      case 'updateCandidate':
        return anyWrite(this.#candidates.updateCandidate(field, String(args['id']), args['set'] as CandidateInput));
      case 'importResume':
        return anyWrite(this.#candidates.importResume(field, args['resume']));
      case 'recordNotice':
        return anyWrite(this.#consents.recordNotice(candidate, String(args['version']), args['purposes'] as Purpose[]));
      case 'giveConsent':
        return anyWrite(
          this.#consents.giveConsent({ expiresAt: null, evidence: null, ...args } as unknown as ConsentGiven),
        );
      case 'withdrawConsent':
        return anyWrite(this.#consents.withdrawConsent(candidate, args['purpose'] as Purpose));
      default:
        throw new Error('A mutation has no write.');
    }
  }
}
