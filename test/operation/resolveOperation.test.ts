import { describe, expect, it } from 'vitest';
import { resolveOperation } from '../../src/operation/resolveOperation.js';
import { faultsOf, read } from './support.js';

const two = read('query A { __typename } mutation B { __typename }');
const fragmentOnly = { operations: [] };

describe('resolveOperation', () => {
  it.each([
    [read('{ __typename }'), undefined, undefined],
    [read('query A { __typename }'), null, 'A'],
    [two, 'A', 'A'],
    [two, 'B', 'B'],
    [read('query __proto__ { __typename }'), '__proto__', '__proto__'],
  ])('finds the operation that runs (%#)', (parsed, given, found) => {
    expect(resolveOperation(parsed, given).name?.value).toBe(found);
  });

  it.each([
    [two, undefined, 'The document holds several operations: "operationName" must name one.'],
    [two, 'C', 'The document holds no operation of the name in "operationName".'],
    [two, '', 'The document holds no operation of the name in "operationName".'],
    [two, 'constructor', 'The document holds no operation of the name in "operationName".'],
    [fragmentOnly, undefined, 'The document holds no operation.'],
  ])('refuses when it is not clear which runs (%#)', (parsed, given, message) => {
    expect(faultsOf(() => resolveOperation(parsed, given))).toEqual([{ code: 'BAD_REQUEST', message, at: '' }]);
  });
});
