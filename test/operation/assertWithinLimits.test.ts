import { buildSchema, getIntrospectionQuery, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { assertWithinLimits } from '../../src/operation/assertWithinLimits.js';
import { coerceVariables } from '../../src/operation/coerceVariables.js';
import type { Limits } from '../../src/operation/limits.js';
import { measureOperation } from '../../src/operation/measureOperation.js';
import { resolveOperation } from '../../src/operation/resolveOperation.js';
import { faultsOf, limitsWith, read, schema } from './support.js';

interface Request {
  readonly limits?: Partial<Limits>;
  readonly variables?: unknown;
}

function limited(text: string, { limits = {}, variables = {} }: Request) {
  const parsed = read(text, limits);
  const operation = resolveOperation(parsed, undefined);
  const configured = limitsWith(limits);
  const coerced = coerceVariables(variables, { schema, limits: configured, operation });
  return { limited: { schema, parsed, operation, variables: coerced }, configured };
}

function check(text: string, request: Request = {}): void {
  const { limited: operation, configured } = limited(text, request);
  assertWithinLimits(operation, configured);
}

function measure(text: string, request: Request = {}) {
  const { limited: found, configured } = limited(text, request);
  const { operation, variables, parsed } = found;
  return measureOperation(operation, { schema, fragments: parsed.fragments, variables, limits: configured });
}

const names = (letter: string) => `id ${Array.from({ length: 17 }, (_, index) => `${letter}${index}`).join(' ')}`;
const list = `candidates(first: 100) { nodes { ${names('c')} applications { ${names('a')} } } pageInfo { hasNextPage } totalCount }`;
const aliased = (many: number, field = '__typename') =>
  Array.from({ length: many }, (_, index) => `x${index}: ${field}`).join(' ');
const nested = (pairs: number, field = 'applications', leaf = 'id') =>
  `${`${field} { candidate { `.repeat(pairs)} ${leaf} ${'} }'.repeat(pairs)}`;
/** 2^levels fields in a text that grows by one fragment a level. */
const doubling = (levels: number, leaf: string) =>
  `{ ...F0 } ${Array.from({ length: levels }, (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`).join(' ')} fragment F${levels} on Query { ${leaf} }`;

describe('the default limits let through', () => {
  it.each([
    ['100 candidates × 3 applications × 18 fields', `{ ${list} }`],
    ['the same ten times over', `{ ${Array.from({ length: 10 }, (_, index) => `l${index}: ${list}`).join(' ')} }`],
    ['depth 12', `{ candidates(first: 100) { nodes { ${nested(4, 'applications', 'applications { id }')} } } }`],
    ['10 root fields', `{ ${aliased(10, 'dpo { name }')} }`],
    ['100 aliases at the root', `{ ${aliased(100, 'dpo { name }')} }`],
    ['100 aliases of a candidate with 18 fields', `{ ${aliased(100, `candidate(id: 1) { ${names('c')} }`)} }`],
    ['100 aliases below', `{ candidate(id: 1) { ${aliased(100, 'c0')} } }`],
    [
      'introspection',
      getIntrospectionQuery({
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        inputValueDeprecation: true,
        oneOf: true,
      }),
    ],
  ])('%s', (_what, text) => {
    expect(() => check(text)).not.toThrow();
  });

  it('depth 12, counted', () => {
    expect(measure(`{ candidate(id: 1) { ${nested(5)} } }`).depth).toBe(12);
    expect(() => check(`{ candidate(id: 1) { ${nested(5)} } }`)).not.toThrow();
  });
});

describe('LIMIT_EXCEEDED', () => {
  const depth = 'The operation nests deeper than the configured maximum of 15 levels.';
  const aliases = 'The operation has more than the configured maximum of 200 aliases.';
  const fields = 'The operation has more than the configured maximum of 5000 fields.';
  const cost = 'The operation costs more than the configured maximum of 100000: ask for shorter or fewer lists.';
  const rootFields = 'The operation has more than the configured maximum of 150 root fields.';
  it.each([
    ['16 levels', `{ candidate(id: 1) { ${nested(7)} } }`, depth],
    [
      '16 levels by fragments',
      `{ candidate(id: 1) { ...A } } fragment A on Candidate { ${nested(6, 'applications', '...B')} } fragment B on Candidate { applications { candidate { id } } }`,
      depth,
    ],
    [
      '16 levels of introspection',
      `{ __schema { types { ofType ${'{ ofType '.repeat(12)} { name } ${'}'.repeat(14)} }`,
      depth,
    ],
    ['1,000 aliases', `{ candidate(id: 1) { ${aliased(1_000, 'c0')} } }`, aliases],
    ['1,000 aliases of __typename', `{ candidate(id: 1) { ${aliased(1_000)} } }`, aliases],
    [
      '1,000 aliases by fragments',
      `{ candidate(id: 1) { ${'...F '.repeat(10)} } } fragment F on Candidate { ${aliased(100, 'c0')} }`,
      aliases,
    ],
    [
      '1,000 aliases in a fragment named __schema',
      `{ ...__schema } fragment __schema on Query { candidate(id: 1) { ${aliased(1_000, 'c0')} } }`,
      aliases,
    ],
    ['1,000 aliases at the root', `{ ${aliased(1_000)} }`, rootFields],
    ['2^60 fields', doubling(60, 'candidate(id: 1) { id }'), rootFields],
    [
      '2^60 fields below the root',
      `{ candidate(id: 1) { ...G0 } } ${Array.from({ length: 60 }, (_, index) => `fragment G${index} on Candidate { ...G${index + 1} ...G${index + 1} }`).join(' ')} fragment G60 on Candidate { id }`,
      fields,
    ],
    ['an absurd page', '{ candidates(first: 2147483647) { nodes { id } } }', cost],
    ['an absurd page without a connection', '{ jobs(first: 2147483647) { id } }', cost],
    ['nested pages', `{ candidates(first: 100) { nodes { ${nested(2, 'history(first: 100)')} } } }`, cost],
    ['nested lists without first', `{ candidates(first: 100) { nodes { ${nested(6)} } } }`, cost],
    [
      'pages by fragments',
      `{ candidates(first: 100) { nodes { ...A } } } fragment A on Candidate { history(first: 100) { candidate { ...B } } } fragment B on Candidate { history(first: 100) { id } }`,
      cost,
    ],
    ['pages on an interface', `{ node(id: 1) { ... on Candidate { ${nested(4, 'history(first: 100)')} } } }`, cost],
  ])('refuses %s', (_what, text, message) => {
    expect(faultsOf(() => check(text))).toEqual([{ code: 'LIMIT_EXCEEDED', message, at: '' }]);
  });

  it.each([
    [
      { directives: 1 },
      '{ dpo @skip(if: false) { name @skip(if: false) } }',
      'The document has more than the configured maximum of 1 directives.',
    ],
    [
      { rootFields: 1 },
      '{ a: __typename b: __typename }',
      'The operation has more than the configured maximum of 1 root fields.',
    ],
    [
      { aliases: 1 },
      '{ a: __typename b: __typename }',
      'The operation has more than the configured maximum of 1 aliases.',
    ],
    [{ fields: 2 }, '{ dpo { name email } }', 'The operation has more than the configured maximum of 2 fields.'],
    [{ depth: 1 }, '{ dpo { name } }', 'The operation nests deeper than the configured maximum of 1 levels.'],
    [
      { cost: 2 },
      '{ dpo { name email } }',
      'The operation costs more than the configured maximum of 2: ask for shorter or fewer lists.',
    ],
  ])('follows the configuration (%j)', (limits, text, message) => {
    expect(faultsOf(() => check(text, { limits }))).toEqual([{ code: 'LIMIT_EXCEEDED', message, at: '' }]);
  });

  it('is for a fragment within itself too, should validation ever miss it', () => {
    const { definitions } = parse('{ ...F } fragment F on Query { dpo { name } ...F }');
    const operation = definitions.find(
      (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
    );
    const fragments = new Map(
      definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [['F', node]] : [])),
    );
    if (!operation) throw new Error('The test needs an operation.');
    const request = { schema, parsed: { fragments, directives: 0 }, operation, variables: {} };
    expect(faultsOf(() => assertWithinLimits(request, limitsWith({})))).toMatchObject([{ message: depth }]);
  });
});

describe('the cost of an operation', () => {
  const page = 'query ($first: Int) { candidates(first: $first) { nodes { id } } }';
  it.each([
    ['a field', '{ dpo { name email } }', {}, 3],
    ['__typename, free', '{ __typename dpo { __typename name } }', {}, 2],
    ['introspection, free', '{ __schema { types { name } } __type(name: "Job") { name } }', {}, 0],
    ['a fragment named __schema, not free', '{ ...__schema } fragment __schema on Query { dpo { name } }', {}, 2],
    ['a literal first', '{ candidates(first: 50) { nodes { id } } }', {}, 1 + 50 * 2],
    ['a first by variable', page, { first: 50 }, 1 + 50 * 2],
    ['the default of the variable', page.replace('Int', 'Int = 6'), {}, 1 + 6 * 2],
    ['the default of the schema', '{ candidates { nodes { id } } }', {}, 1 + 20 * 2],
    ['the default of the schema for a variable that is not given', page, {}, 1 + 20 * 2],
    ['the default of the schema for null', page, { first: null }, 1 + 20 * 2],
    ['a first below one', page, { first: -5 }, 1 + 2],
    ['a first of a plain list', '{ jobs(first: 50) { id } }', {}, 1 + 50],
    ['a list without first', '{ candidate(id: 1) { applications { id } } }', {}, 1 + (1 + 3)],
    ['a list of lists', '{ candidate(id: 1) { grid { id } } }', {}, 1 + (1 + 9)],
    [
      'a list below the nodes of a page',
      '{ candidates(first: 10) { nodes { applications { id } } } }',
      {},
      1 + 10 * (1 + (1 + 3)),
    ],
    [
      'one fragment on a page and elsewhere',
      '{ candidates(first: 10) { ...P } featured { ...P } } fragment P on CandidateConnection { nodes { id } }',
      {},
      1 + 10 * (1 + 1) + (1 + (1 + 3)),
    ],
  ])('counts %s', (_what, text, variables, cost) => {
    expect(measure(text, { variables }).cost).toBe(cost);
  });

  it('takes an estimate for one list from the configuration', () => {
    const limits = { listSize: 5, listSizes: { 'Candidate.applications': 50 } };
    const text = '{ candidate(id: 1) { applications { candidate { history { id } } } grid { id } } }';
    expect(measure(text, { limits }).cost).toBe(1 + (1 + 50 * (1 + (1 + 10))) + (1 + 25));
  });

  it('stays a number, however large', () => {
    const text = `{ candidates(first: 2147483647) { nodes { ${nested(20, 'history(first: 2147483647)')} } } }`;
    expect(measure(text).cost).toBe(1e15);
    const lists = buildSchema(`type Query { deep: ${'['.repeat(120)}Query${']'.repeat(120)} leaf: Int }`);
    const limits = { listSize: 10_000, listSizes: {} };
    const costs = ['{ deep { leaf } }', '{ deep { __typename } }'].map((text) => {
      const [operation] = parse(text).definitions;
      if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('The test needs an operation.');
      return measureOperation(operation, { schema: lists, fragments: new Map(), variables: {}, limits }).cost;
    });
    expect(costs).toEqual([1e15, 1]);
  });

  it('counts what @skip and @include might leave out', () => {
    expect(measure('query ($s: Boolean!) { dpo @skip(if: $s) { name } }', { variables: { s: true } }).cost).toBe(2);
  });
});
