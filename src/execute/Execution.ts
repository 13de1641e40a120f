import { type FieldNode, type GraphQLError, type GraphQLResolveInfo, locatedError } from 'graphql';
import type { Selection, Variables } from '../operation/Selection.js';
import type { Arguments } from './CompiledField.js';
import { type Position, pathOf } from './Position.js';

/** Where in the answer something failed, and what to do about it. */
export interface Failing {
  readonly nodes: readonly FieldNode[];
  readonly isNullable: boolean;
}

export interface ExecutionInput {
  readonly selection: Selection;
  readonly variables: Variables;
  readonly contextValue: unknown;
  readonly rootValue?: unknown;
}

/** What one execution knows: its inputs, its errors, and what it worked out once per field. */
export class Execution {
  readonly selection: Selection;
  readonly variables: Variables;
  readonly contextValue: unknown;
  readonly rootValue: unknown;
  readonly errors: GraphQLError[] = [];
  /** By a field's slot. */
  readonly argumentsOf: (Arguments | undefined)[] = [];
  /** By a field's slot. */
  readonly infoOf: (GraphQLResolveInfo | undefined)[] = [];
  readonly #nulled = new Map<Position | undefined, Set<string | number>>();
  #isOver = false;

  constructor(input: ExecutionInput) {
    this.selection = input.selection;
    this.variables = input.variables;
    this.contextValue = input.contextValue;
    this.rootValue = input.rootValue;
  }

  /** Locates an error; notes it and returns null where the type allows null, else throws it for what encloses it. */
  fail(failing: Failing, raw: unknown, at: Position | undefined, key: string | number): null {
    const error = locatedError(raw, failing.nodes, pathOf(at, key));
    if (!failing.isNullable) throw error;
    if (this.#isNulled(at, key)) return null;
    const keys = this.#nulled.get(at);
    if (keys === undefined) this.#nulled.set(at, new Set([key]));
    else keys.add(key);
    this.errors.push(error);
    return null;
  }

  /** Notes the error that makes the whole answer null. */
  failWhole(error: GraphQLError): void {
    if (!this.#isOver) this.errors.push(error);
    this.#isOver = true;
  }

  /**
   * Says whether an entry, or what encloses it, was nulled before: work that was still under way there must not add
   * errors to an answer which may have left.
   */
  #isNulled(at: Position | undefined, key: string | number): boolean {
    let [within, entry] = [at, key];
    while (!this.#nulled.get(within)?.has(entry)) {
      if (within === undefined) return this.#isOver;
      [within, entry] = [within.parent, within.key];
    }
    return true;
  }
}
