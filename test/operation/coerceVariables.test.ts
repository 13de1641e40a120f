import { describe, expect, it } from 'vitest';
import { coerceVariables } from '../../src/operation/coerceVariables.js';
import { resolveOperation } from '../../src/operation/resolveOperation.js';
import { faultsOf, limitsWith, read, schema } from './support.js';

const coerce = (text: string, given: unknown) =>
  coerceVariables(given, { schema, limits: limitsWith({}), operation: resolveOperation(read(text), undefined) });

const list =
  'query ($first: Int = 7, $where: CandidateWhere) { candidates(first: $first, where: $where) { totalCount } }';
const byId = 'query ($id: ID!) { candidate(id: $id) { id } }';
const resume = 'mutation ($resume: JSON!) { importResume(resume: $resume) { id } }';
const nested = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);

describe('coerceVariables', () => {
  it('coerces to the declared types, fills defaults and ignores the rest', () => {
    expect({ ...coerce(list, { where: { city: { in: 'Delft' } }, extra: 1 }) }).toEqual({
      first: 7,
      where: { city: { in: ['Delft'] } },
    });
    expect({ ...coerce(byId, { id: 5 }) }).toEqual({ id: '5' });
    expect({ ...coerce('{ __typename }', undefined) }).toEqual({});
    expect({ ...coerce('{ __typename }', null) }).toEqual({});
  });

  it('finds no variable on a prototype, neither of what it takes nor of what it gives', () => {
    expect(faultsOf(() => coerce(byId, Object.create({ id: '1' })))).toHaveLength(1);
    const optional = 'query ($toString: CandidateWhere) { candidates(where: $toString) { totalCount } }';
    const coerced = coerce(optional, {});
    expect(Object.getPrototypeOf(coerced)).toBeNull();
    expect(coerced['toString']).toBeUndefined();
  });

  it('takes __proto__ as a name like any other', () => {
    const text = 'query ($__proto__: ID!) { candidate(id: $__proto__) { id } }';
    const coerced = coerce(text, JSON.parse('{ "__proto__": "x" }'));
    expect(Object.getPrototypeOf(coerced)).toBeNull();
    expect(Object.entries(coerced)).toEqual([['__proto__', 'x']]);
    expect(faultsOf(() => coerce(text, {}))).toMatchObject([{ message: 'A required variable is not given.' }]);
  });

  it.each([
    [byId, {}, 'A required variable is not given.', '1:8'],
    [byId, { id: null }, 'A required variable is null.', '1:8'],
    [byId, { id: { secret: 1 } }, 'The value of a variable does not fit its type.', '1:8'],
    [list, { first: 1e9 * 1e9 }, 'The value of a variable does not fit its type.', '1:8'],
    [list, { first: '3' }, 'The value of a variable does not fit its type.', '1:8'],
    [list, { where: { nope: 1 } }, 'The value of a variable does not fit its type.', '1:25'],
    [list, { where: JSON.parse('{ "__proto__": 1 }') }, 'The value of a variable does not fit its type.', '1:25'],
    [list, { where: { and: [{ city: { in: [1, {}] } }] } }, 'The value of a variable does not fit its type.', '1:25'],
  ])('refuses a value that does not fit (%#)', (text, given, message, at) => {
    expect(faultsOf(() => coerce(text, given))).toEqual([{ code: 'BAD_REQUEST', message, at }]);
  });

  it('names each definition at fault once', () => {
    const faults = faultsOf(() => coerce(list, { first: 'x', where: { a: 1, b: 2, c: 3 } }));
    expect(faults.map(({ at }) => at)).toEqual(['1:8', '1:25']);
  });

  it.each([[[]], ['text'], [3], [true]])('refuses variables that are no object (%#)', (given) => {
    expect(faultsOf(() => coerce('{ __typename }', given))).toEqual([
      { code: 'BAD_REQUEST', message: 'The variables of a request must be an object.', at: '' },
    ]);
  });

  it('refuses values that nest too deeply, however deep', () => {
    const message = 'The value of a variable nests deeper than the configured maximum of 64 levels.';
    for (const levels of [65, 100_000]) {
      expect(faultsOf(() => coerce(resume, { resume: nested(levels) }))).toEqual([
        { code: 'LIMIT_EXCEEDED', message, at: '1:11' },
      ]);
    }
    expect(coerce(resume, { resume: nested(64) })['resume']).toEqual(nested(64));
  });
});
