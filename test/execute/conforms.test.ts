import fc from 'fast-check';
import {
  type ExecutionResult,
  execute as executeByReference,
  getVariableValues,
  Kind,
  NoUnusedFragmentsRule,
  NoUnusedVariablesRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { GovernanceError } from '../../src/errors/GovernanceError.js';
import { execute } from '../../src/execute/execute.js';
import { createSelectionStore } from '../../src/operation/select.js';
import { RandomDocument } from './RandomDocument.js';
import { randomSchema } from './randomSchema.js';
import { World } from './World.js';

const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule && rule !== NoUnusedVariablesRule);

/** What graphql-js says with a value, and this executor without it. */
const without: readonly (readonly [RegExp, string])[] = [
  [
    /^Expected `(\w+)\.serialize\([\s\S]*\)` to return non-nullable value.*$/,
    'Expected "$1" to serialise the value to one that is not null.',
  ],
  [/^(Expected value of type "\w+") but got: [\s\S]*$/, '$1.'],
  [/(was resolved to a type) "\w+" (that does not exist)/, '$1 $2'],
  [/(at runtime for field "[\w.]+") with value [\s\S]*$/, '$1.'],
];

const toldOf = ({ errors = [] }: ExecutionResult) =>
  errors.map(({ message, path, locations, extensions }) =>
    JSON.stringify({
      message: without.reduce((text, [from, to]) => text.replace(from, to), message),
      path,
      locations,
      extensions,
    }),
  );

/**
 * What must be told however long each promise takes: where the answer is null, and why where the error is right there.
 * Which of several errors below a null are told depends on who comes first (GraphQL October 2021 §6.4.4).
 */
const essentialOf = (answer: ExecutionResult): readonly string[] => {
  const told = toldOf(answer);
  const essential = (answer.errors ?? []).map(({ path = [] }, position) => {
    const nulled = nulledAt(answer.data, path);
    return nulled.length < path.length ? `below ${nulled.join('.')}` : (told[position] ?? '');
  });
  return [...new Set(essential)].sort();
};

function nulledAt(data: unknown, path: readonly (string | number)[]): readonly (string | number)[] {
  let at = data;
  for (const [depth, key] of path.entries()) {
    if (at === null || at === undefined) return path.slice(0, depth);
    at = Object.getOwnPropertyDescriptor(at, key)?.value;
  }
  return path;
}

/** Chance may spread fragments beyond the bounds of a selection; such a document says nothing about execution. */
function withinLimits<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof GovernanceError && error.code === 'LIMIT_EXCEEDED') return undefined;
    throw error;
  }
}

const variables = fc.record(
  {
    n: fc.option(fc.integer({ max: 9 })),
    s: fc.option(fc.constant('s')),
    b: fc.boolean(),
    c: fc.boolean(),
    w: fc.constant({ all: [3] }),
  },
  { requiredKeys: ['b', 'c'] },
);

describe('execute', () => {
  it.each([
    { world: 'synchronous', isAsync: false },
    { world: 'asynchronous', isAsync: true },
  ])('answers what graphql-js answers in a $world world', async ({ isAsync }) => {
    await fc.assert(
      fc.asyncProperty(fc.gen(), variables, fc.integer(), async (g, given, seed) => {
        const { schema } = randomSchema(g);
        const { text } = new RandomDocument(g, schema);
        const world = new World(seed, schema, isAsync);
        const document = parse(text);
        expect(validate(schema, document, rules).map(({ message }) => message)).toEqual([]);
        const operation = document.definitions[0];
        if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('The operation comes first.');
        const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
        if (coerced === undefined) throw errors[0] ?? new Error('The variables fit.');
        const rootValue = world.object('', operation.operation === 'query' ? 'Query' : 'Mutation');
        const theirs = await executeByReference({ schema, document, variableValues: given, rootValue });

        const select = createSelectionStore();
        for (const _time of ['compiled anew', 'from memory']) {
          const selection = withinLimits(() => select(schema, document, operation, coerced));
          if (selection === undefined) return fc.pre(false);
          const answer = execute({ selection, variables: coerced, contextValue: undefined, rootValue });
          if (!isAsync) expect(answer).not.toBeInstanceOf(Promise);
          const ours = await answer;
          expect(JSON.stringify(ours.data)).toBe(JSON.stringify(theirs.data));
          if (isAsync) expect(essentialOf(ours)).toEqual(essentialOf(theirs));
          else expect(toldOf(ours)).toEqual(toldOf(theirs));
        }
      }),
      { numRuns: 300, endOnFailure: true },
    );
  });
});
