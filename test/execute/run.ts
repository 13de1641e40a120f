import { type ExecutionResult, type GraphQLSchema, getVariableValues, Kind, parse } from 'graphql';
import { execute } from '../../src/execute/execute.js';
import type { Selection } from '../../src/operation/Selection.js';
import { select } from '../../src/operation/select.js';

export interface Asked {
  readonly text: string;
  readonly given?: Readonly<Record<string, unknown>>;
  readonly rootValue?: unknown;
}

/** Works out the selection of a text whose operation comes first, with its coerced variables. */
export function selectText(schema: GraphQLSchema, { text, given = {} }: Asked) {
  const document = parse(text);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('The operation comes first.');
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (coerced === undefined) throw new Error('The variables fit.');
  const selection: Selection = select(schema, document, operation, coerced);
  return { document, operation, variables: coerced, selection };
}

/** Executes a text. */
export function run(schema: GraphQLSchema, asked: Asked): ExecutionResult | Promise<ExecutionResult> {
  const { selection, variables } = selectText(schema, asked);
  return execute({ selection, variables, contextValue: 'the context', rootValue: asked.rootValue });
}

/** Executes a text that must be answered without a promise. */
export function runAtOnce(schema: GraphQLSchema, asked: Asked): ExecutionResult {
  const answer = run(schema, asked);
  if (answer instanceof Promise) throw new Error('It was answered with a promise.');
  return answer;
}

/** What an answer tells of its errors. */
export const toldOf = ({ errors = [] }: ExecutionResult) => errors.map(({ message, path }) => ({ message, path }));
