import { getArgumentValues } from 'graphql';
import type { SelectedField, Variables } from '../operation/Selection.js';
import type { AnyWrite, Writers } from './Writers.js';
import type { WriteWork } from './Writing.js';

interface Done {
  readonly writes: readonly AnyWrite[];
  readonly results: readonly unknown[];
}

export interface MutationWritesOptions {
  readonly writers: Writers;
  /** The root fields of the operation, and the coerced variables. */
  readonly root: readonly SelectedField[];
  readonly variables: Variables;
  /**
   * Commits all together, once a request, after `prepare`, which is not called where they were committed before; gives
   * their results in the same order.
   */
  readonly commit: (works: readonly WriteWork[], prepare: () => Promise<void>) => Promise<readonly unknown[]>;
}

/**
 * The writes of one operation. The first root field that is resolved judges and commits those of all, in their order and
 * in one transaction: a mutation is done whole or refused whole. Then each field answers from what stands after it. So
 * a resolver gives nothing but its field: the arguments of all were read from the operation before the first was done.
 */
export class MutationWrites {
  readonly #options: MutationWritesOptions;
  readonly #fields: readonly SelectedField[];
  #done: Promise<Done> | null = null;

  constructor(options: MutationWritesOptions) {
    this.#options = options;
    this.#fields = options.root.filter(({ definition }) => definition.name !== '__typename');
  }

  /** Answers a root field. `Answer` is that of its write. */
  async answer<Answer>(field: SelectedField): Promise<Answer> {
    this.#done ??= this.#performAll();
    const { writes, results } = await this.#done;
    const position = this.#fields.indexOf(field);
    return (await writes[position]?.answer(results[position])) as Answer;
  }

  async #performAll(): Promise<Done> {
    const writes = this.#fields.map((field) => this.#judge(field));
    const prepare = async (): Promise<void> => {
      for (const { before } of writes) await before?.();
    };
    const works = writes.map(({ perform }) => perform);
    return { writes, results: await this.#options.commit(works, prepare) };
  }

  /** Judges a root field that is not resolved yet, from the arguments that its resolver will be given. */
  #judge(field: SelectedField): AnyWrite {
    const [node] = field.nodes;
    const args = node ? getArgumentValues(field.definition, node, this.#options.variables) : {};
    const { name } = field.definition;
    const writer = Object.hasOwn(this.#options.writers, name) ? this.#options.writers[name] : undefined;
    if (!writer) throw new Error('A mutation has no write.');
    return writer(field, args);
  }
}
