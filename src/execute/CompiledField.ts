import type { FieldNode, GraphQLFieldResolver, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import type { SelectedField } from '../operation/Selection.js';
import type { AnswerConstructor } from './createAnswerConstructor.js';
import type { Execution } from './Execution.js';
import type { Position } from './Position.js';

/**
 * Turns what a resolver gave into what the answer holds (GraphQL October 2021 §6.4.3), for `key` within the object or
 * list at `at`. Returns a native promise only if something below was asynchronous; throws or rejects on a field error.
 */
export type Completion = (
  execution: Execution,
  value: unknown,
  at: Position | undefined,
  key: string | number,
) => unknown;

/** Arguments of a field, coerced. Frozen, since every call of the field shares them. */
export type Arguments = Readonly<Record<string, unknown>>;

/** A selected field with its place in the document. */
export interface PlacedField {
  readonly selected: SelectedField;
  /** Response keys from the root, without list indices. */
  readonly path: GraphQLResolveInfo['path'];
  /** Its place in an execution's memory. */
  readonly slot: number;
}

/** One selected field, ready to run. Holds nothing of a request. */
export interface CompiledField extends PlacedField {
  readonly key: string;
  readonly name: string;
  readonly nodes: readonly FieldNode[];
  /** Whether a failure becomes null here, or passes on to what encloses the field. */
  readonly isNullable: boolean;
  /** Absent where the default applies: read the source's property. */
  readonly resolve: GraphQLFieldResolver<unknown, unknown> | undefined;
  /** The arguments, where no variable reaches them; else they are coerced once per execution. */
  readonly fixedArguments: Arguments | undefined;
  readonly complete: Completion;
}

/** The fields of one object type at one place of the document. */
export interface CompiledFields {
  readonly type: GraphQLObjectType;
  readonly fields: readonly CompiledField[];
  readonly Answer: AnswerConstructor;
}
