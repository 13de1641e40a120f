import { Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { resolveOperation } from '../../src/operation/resolveOperation.js';
import { statedPurpose } from '../../src/operation/statedPurpose.js';
import { faultsOf, read } from './support.js';

const stated = (text: string, name?: string) => statedPurpose(resolveOperation(read(text), name));

/** As a caller that validated nothing would hand it over. */
const unvalidated = (text: string) => {
  const [operation] = parse(text).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('The test needs an operation.');
  return statedPurpose(operation);
};

describe('statedPurpose', () => {
  it('is null where the operation states none', () => {
    expect(stated('{ __typename }')).toBeNull();
  });

  it('reads purpose, onRefusal and because', () => {
    expect(stated('query @purpose(is: TALENT_POOL) { __typename }')).toEqual({
      purpose: 'TALENT_POOL',
      onRefusal: 'NULL',
      because: null,
    });
    const because = 'x'.repeat(500);
    expect(
      stated(`mutation @purpose(because: "${because}", onRefusal: ERROR, is: DIRECT_MARKETING) { __typename }`),
    ).toEqual({ purpose: 'DIRECT_MARKETING', onRefusal: 'ERROR', because });
    expect(stated('query @purpose(is: TALENT_POOL, because: null) { __typename }')?.because).toBeNull();
  });

  it('counts only the directive of the operation that runs', () => {
    const text = 'query A @purpose(is: TALENT_POOL) { __typename } query B { __typename }';
    expect(stated(text, 'A')?.purpose).toBe('TALENT_POOL');
    expect(stated(text, 'B')).toBeNull();
  });

  it('refuses a purpose that the schema has and the vocabulary has not', () => {
    expect(faultsOf(() => stated('query @purpose(is: UNKNOWN_TO_THE_VOCABULARY) { __typename }'))).toEqual([
      {
        code: 'PURPOSE_REQUIRED',
        message: 'The argument "is" of @purpose names no purpose of the enum "Purpose".',
        at: '1:20',
      },
    ]);
  });

  it.each([
    ['query @purpose { a }', 'The directive @purpose needs its argument "is".'],
    ['query @purpose(is: $p) { a }', 'The argument "is" of @purpose must be a literal, never a variable.'],
    [
      'query @purpose(is: "TALENT_POOL") { a }',
      'The argument "is" of @purpose must be a value of the enum "Purpose", without quotes.',
    ],
    [
      'query @purpose(is: TALENT_POOL) @purpose(is: TALENT_POOL) { a }',
      'The operation states @purpose more than once.',
    ],
    ['query @purpose(is: TALENT_POOL, is: DIRECT_MARKETING) { a }', 'An argument of @purpose is given twice.'],
    [
      'query @purpose(is: TALENT_POOL, onRefusal: null) { a }',
      'The argument "onRefusal" of @purpose must be NULL or ERROR, without quotes.',
    ],
    [
      'query @purpose(is: TALENT_POOL, because: $b) { a }',
      'The argument "because" of @purpose must be a literal, never a variable.',
    ],
    ['query @purpose(is: TALENT_POOL, because: 3) { a }', 'The argument "because" of @purpose must be a string.'],
    [
      `query @purpose(is: TALENT_POOL, because: "${'x'.repeat(501)}") { a }`,
      'The argument "because" of @purpose may have at most 500 characters.',
    ],
  ])('refuses by itself what validation would (%#)', (text, message) => {
    expect(faultsOf(() => unvalidated(text))).toMatchObject([{ code: 'PURPOSE_REQUIRED', message }]);
  });
});
