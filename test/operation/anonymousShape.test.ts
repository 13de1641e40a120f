import { describe, expect, it } from 'vitest';
import { anonymousShape } from '../../src/operation/anonymousShape.js';

const withTokens = (tokens: number) => `{ dpo { ${'name '.repeat(tokens - 5)}} }`;
const withBytes = (bytes: number) => '{ dpo { name } }'.padEnd(bytes, ' ');

describe('anonymousShape', () => {
  it.each([
    ['{ dpo { name email } }'],
    ['{ __typename }'],
    ['query Contact { officer: dpo { name } __typename }'],
    [withTokens(30)],
    [withBytes(1_024)],
  ])('accepts %j', (text) => {
    expect(anonymousShape(text)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['what is not GraphQL', '{ dpo {'],
    ['31 tokens', withTokens(31)],
    ['1,025 bytes', withBytes(1_025)],
    ['1,025 bytes in fewer characters', `{ dpo { name } } #${'é'.repeat(504)}`],
    ['another root field', '{ jobs { id } }'],
    ['another root field beside it', '{ dpo { name } jobs { id } }'],
    ['another root field under its name', '{ dpo: jobs { id } }'],
    ['introspection', '{ __schema { queryType { name } } }'],
    ['a mutation', 'mutation { __typename }'],
    ['a subscription', 'subscription { __typename }'],
    ['a fragment', '{ ...F } fragment F on Query { __typename }'],
    ['an unused fragment', '{ __typename } fragment F on Query { __typename }'],
    ['an inline fragment', '{ ... { __typename } }'],
    ['an inline fragment below', '{ dpo { ... { name } } }'],
    ['a variable', 'query ($a: Int) { __typename }'],
    ['a directive on the operation', 'query @purpose(is: TALENT_POOL) { __typename }'],
    ['a directive on a field', '{ __typename @skip(if: true) }'],
    ['a directive below', '{ dpo { name @skip(if: true) } }'],
    ['an argument', '{ dpo(a: 1) { name } }'],
    ['two operations', 'query A { __typename } query B { __typename }'],
  ])('leaves %s to those with a token', (_what, text) => {
    expect(anonymousShape(text)).toBe(false);
  });
});
