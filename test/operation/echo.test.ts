import { inspect } from 'node:util';
import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { assertWithinLimits } from '../../src/operation/assertWithinLimits.js';
import { coerceVariables } from '../../src/operation/coerceVariables.js';
import { operationDigest } from '../../src/operation/normalise.js';
import { createDocumentStore } from '../../src/operation/parseDocument.js';
import { RefusedOperation } from '../../src/operation/RefusedOperation.js';
import { resolveOperation } from '../../src/operation/resolveOperation.js';
import { statedPurpose } from '../../src/operation/statedPurpose.js';
import { limitsWith, schema } from './support.js';

const limits = limitsWith({ aliases: 3, depth: 6 });
const documents = createDocumentStore({ schema, limits });

interface Request {
  readonly text: string;
  readonly operationName?: string;
  readonly variables?: unknown;
}

/** The whole way of a request before anything is planned. Gives what it is refused with, null when it is not. */
function refusalOf({ text, operationName, variables }: Request): unknown {
  try {
    const parsed = documents.read(text);
    const operation = resolveOperation(parsed, operationName);
    statedPurpose(operation);
    operationDigest(parsed.document, operationName);
    const coerced = coerceVariables(variables, { schema, limits, operation });
    assertWithinLimits({ schema, parsed, operation, variables: coerced }, limits);
    return null;
  } catch (error) {
    return error;
  }
}

/** Everything that an answer or a log could write of an error. */
function everythingOf(error: unknown): string {
  const faults = error instanceof RefusedOperation ? error.faults : [error];
  return [error, ...faults]
    .map((each) => {
      expect(each).toBeInstanceOf(GraphQLError);
      const { message, stack, extensions, cause, nodes, source } = each as GraphQLError;
      return [String(each), JSON.stringify(each), message, stack, inspect({ extensions, cause, nodes, source })].join(
        '\n',
      );
    })
    .join('\n');
}

/** Each client-chosen position, with a request that is refused whatever stands there. */
const positions: Readonly<Record<string, (canary: string) => Request>> = {
  'operation name, given': (c) => ({ text: 'query A { __typename }', operationName: c }),
  'operation name, repeated': (c) => ({ text: `query ${c} { __typename } query ${c} { __typename }` }),
  'operation name, several': (c) => ({ text: `query ${c} { __typename } query B { __typename }` }),
  'operation kind': (c) => ({ text: `${c} { __typename }` }),
  field: (c) => ({ text: `{ ${c} }` }),
  'field below': (c) => ({ text: `{ dpo { ${c} } }` }),
  'field that is nearly right': (c) => ({ text: `{ candidates${c} { nodes { id } } }` }),
  alias: (c) => ({ text: `{ ${c}: dpo { name } ${c}: jobs { id } }` }),
  'alias with underscores': (c) => ({ text: `{ __${c}: dpo { name } }` }),
  'aliases, too many': (c) => ({
    text: `{ ${['a', 'b', 'c', 'd'].map((end) => `${c}${end}: __typename`).join(' ')} }`,
  }),
  'fragment, undefined': (c) => ({ text: `{ ...${c} }` }),
  'fragment, unused': (c) => ({ text: `{ __typename } fragment ${c} on Query { __typename }` }),
  'fragment, repeated': (c) => ({ text: `{ ...${c} } ${`fragment ${c} on Query { __typename } `.repeat(2)}` }),
  'fragment, cyclic': (c) => ({ text: `{ ...${c} } fragment ${c} on Query { ...${c} }` }),
  'fragment, misplaced': (c) => ({ text: `{ dpo { ...${c} } } fragment ${c} on Job { id }` }),
  'fragment, its type': (c) => ({ text: `{ ...F } fragment F on ${c} { id }` }),
  'inline fragment, its type': (c) => ({ text: `{ ... on ${c} { id } }` }),
  'variable, undefined': (c) => ({ text: `{ candidate(id: $${c}) { id } }` }),
  'variable, unused': (c) => ({ text: `query ($${c}: ID) { __typename }` }),
  'variable, repeated': (c) => ({ text: `query ($${c}: ID!, $${c}: ID!) { candidate(id: $${c}) { id } }` }),
  'variable, misplaced': (c) => ({ text: `query ($${c}: Int) { candidate(id: $${c}) { id } }` }),
  'variable, its type': (c) => ({ text: `query ($a: ${c}) { candidate(id: $a) { id } }` }),
  'variable, its default': (c) => ({ text: `query ($a: Int = "${c}") { candidates(first: $a) { totalCount } }` }),
  'variable, missing': (c) => ({ text: `query ($${c}: ID!) { candidate(id: $${c}) { id } }` }),
  argument: (c) => ({ text: `{ dpo(${c}: 1) { name } }` }),
  'argument, nearly right': (c) => ({ text: `{ candidate(id${c}: 1) { id } }` }),
  'argument, repeated': (c) => ({ text: `{ candidate(id: "${c}", id: "${c}") { id } }` }),
  'literal string': (c) => ({ text: `{ candidates(first: "${c}") { totalCount } }` }),
  'literal block string': (c) => ({ text: `{ candidates(first: """${c}""") { totalCount } }` }),
  'literal enum value': (c) => ({ text: `{ candidates(direction: ${c}) { totalCount } }` }),
  'literal enum value, nearly right': (c) => ({ text: `{ candidates(direction: ASC${c}) { totalCount } }` }),
  'literal field': (c) => ({ text: `{ candidates(where: { ${c}: 1 }) { totalCount } }` }),
  'literal field, repeated': (c) => ({ text: `mutation { importResume(resume: { ${c}: 1, ${c}: 2 }) { id } }` }),
  'literal below': (c) => ({ text: `{ candidates(where: { and: [{ salary: "${c}" }] }) { totalCount } }` }),
  'literal of a oneOf': (c) => ({ text: `{ one(by: { id: "${c}", email: "${c}" }) { id } }` }),
  directive: (c) => ({ text: `{ __typename @${c} }` }),
  'directive argument': (c) => ({ text: `{ __typename @skip(if: true, ${c}: 1) }` }),
  'directive value': (c) => ({ text: `{ __typename @skip(if: "${c}") }` }),
  'purpose, unknown': (c) => ({ text: `query @purpose(is: ${c}) { __typename }` }),
  'purpose, in quotes': (c) => ({ text: `query @purpose(is: "${c}") { __typename }` }),
  'purpose, by variable': (c) => ({ text: `query ($${c}: Purpose!) @purpose(is: $${c}) { __typename }` }),
  'purpose, other argument': (c) => ({ text: `query @purpose(is: TALENT_POOL, ${c}: 1) { __typename }` }),
  'purpose, onRefusal': (c) => ({ text: `query @purpose(is: TALENT_POOL, onRefusal: ${c}) { __typename }` }),
  'purpose, because': (c) => ({ text: `query @purpose(is: TALENT_POOL, because: "${c.repeat(60)}") { __typename }` }),
  'type definition': (c) => ({ text: `{ __typename } type ${c} { a: Int }` }),
  'syntax, a name': (c) => ({ text: `{ dpo { name } } ${c}` }),
  'syntax, a string': (c) => ({ text: `{ dpo(a: "${c}` }),
  'syntax, an escape': (c) => ({ text: `{ dpo(a: "\\u${c}") }` }),
  'syntax, a number': (c) => ({ text: `{ dpo(a: 12${c}) }` }),
  comment: (c) => ({ text: `{ nope #${c}\n}` }),
  'tokens, too many': (c) => ({ text: `{ ${`${c} `.repeat(5_001)} }` }),
  'levels, too many': (c) => ({
    text: `{ candidate(id: "${c}") { ${'applications { candidate { '.repeat(4)} id ${'} }'.repeat(4)} } }`,
  }),
  'value of an Int': (c) => ({ text: 'query ($a: Int) { candidates(first: $a) { totalCount } }', variables: { a: c } }),
  'value of an ID': (c) => ({ text: 'query ($a: ID!) { candidate(id: $a) { id } }', variables: { a: { [c]: c } } }),
  'value of an enum': (c) => ({
    text: 'query ($a: Direction) { candidates(direction: $a) { totalCount } }',
    variables: { a: c },
  }),
  'value of an input object': (c) => ({ text: where, variables: { a: c } }),
  'field of a value': (c) => ({ text: where, variables: { a: { [c]: 1 } } }),
  'field of a value, nearly right': (c) => ({ text: where, variables: { a: { [`city${c}`]: 1 } } }),
  'value below': (c) => ({
    text: where,
    variables: { a: { and: [{ and: { salary: c } }, { city: { in: [{ [c]: c }] } }] } },
  }),
  'value of a oneOf': (c) => ({
    text: 'query ($a: OneOf) { one(by: $a) { id } }',
    variables: { a: { id: c, email: c } },
  }),
  'value too deep': (c) => ({
    text: where,
    variables: { a: JSON.parse(`${'{"and":['.repeat(100)}{"${c}":1}${']}'.repeat(100)}`) },
  }),
  'variables, not an object': (c) => ({ text: '{ __typename }', variables: [c] }),
};
const where = 'query ($a: CandidateWhere) { candidates(where: $a) { totalCount } }';

/** Random names that occur in nothing else: a letter first, long enough never to come up by chance. */
const canaries = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9_]{11,20}$/).map((tail) => `q${tail}`);

describe('a refusal', () => {
  it.each(Object.entries(positions))('never repeats what stands at: %s', (_position, request) => {
    fc.assert(
      fc.property(canaries, (canary) => {
        const refusal = refusalOf(request(canary));
        expect(refusal).not.toBeNull();
        expect(everythingOf(refusal)).not.toContain(canary);
      }),
      { numRuns: 10 },
    );
  });

  it('suggests no name of the schema', () => {
    for (const text of [
      '{ candidat(id: 1) { id } }',
      '{ candidate(idd: 1) { id } }',
      '{ candidates(direction: AS) { totalCount } }',
    ]) {
      expect(everythingOf(refusalOf({ text }))).not.toMatch(/candidate"|"id"|ASC|Did you mean/);
    }
  });
});
