import { describe, expect, it } from 'vitest';
import { isIntrospection } from '../../src/operation/introspection.js';
import { resolveOperation } from '../../src/operation/resolveOperation.js';
import { read } from './support.js';

const kindOf = (text: string) => {
  const parsed = read(text);
  return isIntrospection(resolveOperation(parsed, undefined), parsed.fragments);
};

describe('isIntrospection', () => {
  it.each([
    ['{ dpo { name } }', 'NONE'],
    ['{ __typename }', 'NONE'],
    ['{ __schema { queryType { name } } }', 'ONLY'],
    ['{ a: __type(name: "Job") { name } __typename }', 'ONLY'],
    ['{ __schema { queryType { name } } dpo { name } }', 'MIXED'],
    ['{ ... { ...F } } fragment F on Query { __schema { queryType { name } } }', 'ONLY'],
    ['{ dpo { name } ...F } fragment F on Query { __schema { queryType { name } } }', 'MIXED'],
    ['{ ...__schema } fragment __schema on Query { dpo { name } }', 'NONE'],
  ])('%s is %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });
});
