import { describe, expect, it } from 'vitest';
import { acceptsHtml, negotiate } from '../../src/http/negotiate.js';

const graphql = 'application/graphql-response+json';
const json = 'application/json';

describe('the media type of an answer', () => {
  it.each([
    [undefined, json],
    ['', json],
    ['*/*', json],
    ['application/*', json],
    [json, json],
    [graphql, graphql],
    ['APPLICATION/JSON', json],
    [`${graphql}, ${json}`, graphql],
    [`${json}, ${graphql}`, json],
    [`${json};q=0.9, ${graphql}`, graphql],
    [`${graphql};q=0.5, ${json};q=0.8`, json],
    [`${graphql}, */*;q=0.1`, graphql],
    [`${graphql}, */*`, graphql],
    [`${json};q=0, */*`, graphql],
    [`${json}; charset=utf-8`, json],
    [`${json}; charset="UTF-8"`, json],
    [`${json}; charset=utf-16`, null],
    [`${json};q=0`, null],
    [`${json};q=2`, null],
    [`${json};q=`, null],
    ['text/html', null],
    ['text/html, */*;q=0.8', json],
    [',;,;;q', null],
  ])('for "%s" is %s', (accept, expected) => {
    expect(negotiate(accept)).toBe(expected);
  });

  it.each([
    ['text/html,application/xhtml+xml,*/*;q=0.8', true],
    ['text/html;q=0', false],
    ['*/*', false],
    [undefined, false],
  ])('for "%s" may be a page: %s', (accept, expected) => {
    expect(acceptsHtml(accept)).toBe(expected);
  });
});
