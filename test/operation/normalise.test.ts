import fc from 'fast-check';
import { type DocumentNode, Kind, OperationTypeNode, parse, type SelectionSetNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { normalise, operationDigest } from '../../src/operation/normalise.js';
import { faultsOf } from './support.js';

const digest = (text: string, name?: string) => operationDigest(parse(text), name);
const hexadecimal = /^[0-9a-f]{64}$/;

/** A name that can stand anywhere; `on` is no name of a fragment, and literals are no names of an enum's value. */
const name = fc
  .tuple(fc.constantFrom('a', 'Z', '_', 'on', 'constructor', '__proto__'), fc.stringMatching(/^[A-Za-z0-9_]{0,12}$/))
  .map(([head, tail]) => `${head}${tail}x`);
const text = fc.string().map((value) => JSON.stringify(value));
const choices = fc.record({
  operation: name,
  variables: fc.uniqueArray(name, { minLength: 2, maxLength: 2 }),
  fragments: fc.uniqueArray(name, { minLength: 2, maxLength: 2 }),
  alias: fc.option(name, { nil: null }),
  word: text,
  because: text,
  number: fc.integer(),
  direction: name,
  preset: fc.integer(),
  isReversed: fc.boolean(),
  items: fc.array(text, { minLength: 1, maxLength: 4 }),
});
type Choices = typeof choices extends fc.Arbitrary<infer Value> ? Value : never;

/** The same operation, whatever the choices. */
function write(chosen: Choices): string {
  const [first = '', id = ''] = chosen.variables;
  const [page = '', contact = ''] = chosen.fragments;
  const alias = chosen.alias === null ? '' : `${chosen.alias}: `;
  const list = [
    `first: $${first}`,
    `direction: ${chosen.direction}`,
    `where: { city: { eq: ${chosen.word} }, and: [{ salary: ${chosen.number} }], tags: [${chosen.items.join(', ')}] }`,
  ];
  const definitions = [
    `query ${chosen.operation}($${first}: Int = ${chosen.preset}, $${id}: [ID!]!) @purpose(is: TALENT_POOL, because: ${chosen.because}) {
      ${alias}candidates(${(chosen.isReversed ? list.reverse() : list).join(', ')}) { ...${page} }
      node(id: $${id}) { ... on Job @include(if: true) { ${alias}title } ...${contact} } }`,
    `fragment ${page} on CandidateConnection { nodes { ...${contact} } }`,
    `fragment ${contact} on Candidate { ${alias}email }`,
  ];
  return (chosen.isReversed ? definitions.reverse() : definitions).join('\n');
}

describe('operationDigest', () => {
  it('is the same for operations that differ only in literals, aliases, names and order of arguments', () => {
    fc.assert(
      fc.property(choices, choices, (one, other) => {
        expect(digest(write(one))).toMatch(hexadecimal);
        expect(digest(write(one))).toBe(digest(write(other)));
      }),
    );
  });

  it('holds no literal and no name that the client chose', () => {
    expect(
      normalise(
        parse(`"told" query secret($secret: ID = "secret") @purpose(is: TALENT_POOL, because: "secret", onRefusal: ERROR) {
          secret: node(id: $secret) { ...secret } candidates(direction: SECRET, first: 77, where: { city: { eq: """secret""" } }) { id } }
          fragment secret on Node { id } fragment unused on Node { id }`),
        undefined,
      ),
    ).toBe(
      'query($0:ID=StringValue)@purpose(because:StringValue,is:TALENT_POOL,onRefusal:EnumValue)' +
        '{node(id:$0){...#0} candidates(direction:EnumValue,first:IntValue,where:{city:{eq:StringValue}}){id}}\n' +
        'fragment on Node{id}',
    );
  });

  it.each([
    ['fields', '{ a }', '{ b }'],
    ['order of fields', '{ a b }', '{ b a }'],
    ['nesting', '{ a { b } c }', '{ a { b c } }'],
    ['kind of operation', 'query { a }', 'mutation { a }'],
    ['purpose', 'query @purpose(is: TALENT_POOL) { a }', 'query @purpose(is: DIRECT_MARKETING) { a }'],
    ['purpose stated', 'query @purpose(is: TALENT_POOL) { a }', '{ a }'],
    ['arguments', '{ a(x: 1) }', '{ a(y: 1) }'],
    ['kind of literal', '{ a(x: 1) }', '{ a(x: "1") }'],
    ['literal or variable', 'query ($v: Int) { a(x: $v) }', 'query ($v: Int) { a(x: 1) }'],
    ['which variable', 'query ($v: Int, $w: Int) { a(x: $v, y: $w) }', 'query ($v: Int, $w: Int) { a(x: $w, y: $v) }'],
    ['type of a variable', 'query ($v: Int) { a(x: $v) }', 'query ($v: Int!) { a(x: $v) }'],
    ['presence of a default', 'query ($v: Int) { a(x: $v) }', 'query ($v: Int = 1) { a(x: $v) }'],
    ['field of an input object', '{ a(x: { b: 1 }) }', '{ a(x: { c: 1 }) }'],
    ['directive', '{ a @skip(if: true) }', '{ a @include(if: true) }'],
    ['type of a fragment', '{ ...F } fragment F on A { a }', '{ ...F } fragment F on B { a }'],
    [
      'which fragment',
      '{ a { ...F } b { ...G } } fragment F on A { c } fragment G on A { d }',
      '{ a { ...G } b { ...F } } fragment F on A { c } fragment G on A { d }',
    ],
    ['inline or named fragment', '{ ... on A { a } }', '{ ...F } fragment F on A { a }'],
  ])('differs by %s', (_what, one, other) => {
    expect(digest(one)).not.toBe(digest(other));
  });

  it('is that of the operation that runs, with only the fragments that it uses', () => {
    const both = 'query A { ...F } query B { b } fragment F on Query { a }';
    expect(digest(both, 'B')).toBe(digest('{ b }'));
    expect(digest(both, 'A')).toBe(digest('{ ...X } fragment X on Query { a }'));
    expect(faultsOf(() => digest(both))).toMatchObject([{ code: 'BAD_REQUEST' }]);
  });

  it('is remembered for a document and each of its operations', () => {
    const document = parse('query A { a } query B { b }');
    const [a, b] = [operationDigest(document, 'A'), operationDigest(document, 'B')];
    expect(a).not.toBe(b);
    expect([operationDigest(document, 'A'), operationDigest(document, 'B')]).toEqual([a, b]);
  });

  it('refuses, and does not fail on, what nests beyond the stack', () => {
    let selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [] };
    for (let level = 0; level < 50_000; level += 1) {
      selectionSet = { kind: Kind.SELECTION_SET, selections: [{ kind: Kind.INLINE_FRAGMENT, selectionSet }] };
    }
    const operation = { kind: Kind.OPERATION_DEFINITION, operation: OperationTypeNode.QUERY, selectionSet } as const;
    const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation] };
    expect(faultsOf(() => operationDigest(document, null))).toEqual([
      { code: 'LIMIT_EXCEEDED', message: 'The request nests too deeply.', at: '' },
    ]);
  });

  it('takes linear time for fragments that double at each level', () => {
    const fragments = Array.from(
      { length: 200 },
      (_, index) => `fragment F${index} on Q { ...F${index + 1} ...F${index + 1} }`,
    );
    expect(digest(`{ ...F0 } ${fragments.join(' ')} fragment F200 on Q { a }`)).toMatch(hexadecimal);
  });
});
