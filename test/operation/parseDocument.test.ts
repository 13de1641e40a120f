import { GraphQLError, Kind, specifiedRules } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createDocumentStore } from '../../src/operation/parseDocument.js';
import { ruleSentences } from '../../src/operation/ruleSentences.js';
import { caught, faultsOf, limitsWith, read, schema } from './support.js';

/** One document for each rule: the rule, the document, the sentence, where. */
const rules: readonly (readonly [rule: string, document: string, message: string, at: string])[] = [
  [
    'ExecutableDefinitionsRule',
    '{ __typename } type X { a: Int }',
    'A document may hold only operations and fragments.',
    '1:16',
  ],
  [
    'UniqueOperationNamesRule',
    'query A { __typename } query A { __typename }',
    'Two operations have the same name.',
    '1:7,1:30',
  ],
  [
    'LoneAnonymousOperationRule',
    '{ __typename } query A { __typename }',
    'An operation without a name must be the only one of its document.',
    '1:1',
  ],
  [
    'SingleFieldSubscriptionsRule',
    'subscription { candidateChanged { id } jobChanged { id } }',
    'A subscription may select only one field.',
    '1:40',
  ],
  ['KnownTypeNamesRule', '{ found { ... on Nope { id } } }', 'A named type does not exist.', '1:18'],
  [
    'FragmentsOnCompositeTypesRule',
    '{ found { ... on Direction { id } } }',
    'A fragment must be on an object, interface or union type.',
    '1:18',
  ],
  [
    'VariablesAreInputTypesRule',
    'query ($v: Candidate) { candidate(id: $v) { id } }',
    'A variable must have an input type: a scalar, an enum or an input object.',
    '1:12',
  ],
  [
    'ScalarLeafsRule',
    '{ dpo }',
    'A field of an object type needs a selection of its fields, and a field of a leaf type takes none.',
    '1:3',
  ],
  ['FieldsOnCorrectTypeRule', '{ nope }', 'A selected field does not exist on its type.', '1:3'],
  [
    'UniqueFragmentNamesRule',
    '{ ...F } fragment F on Query { __typename } fragment F on Query { __typename }',
    'Two fragments have the same name.',
    '1:19,1:54',
  ],
  ['KnownFragmentNamesRule', '{ ...F }', 'A fragment is spread but not defined.', '1:6'],
  [
    'NoUnusedFragmentsRule',
    '{ __typename } fragment F on Query { __typename }',
    'A fragment is defined but never spread.',
    '1:16',
  ],
  [
    'PossibleFragmentSpreadsRule',
    '{ dpo { ... on Job { id } } }',
    'A fragment can never apply at this place: no object is of both types.',
    '1:9',
  ],
  [
    'NoFragmentCyclesRule',
    '{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }',
    'A fragment spreads itself, directly or through others.',
    '1:32,1:61',
  ],
  [
    'UniqueVariableNamesRule',
    'query ($v: ID!, $v: ID!) { candidate(id: $v) { id } }',
    'Two variables of an operation have the same name.',
    '1:9,1:18',
  ],
  [
    'NoUndefinedVariablesRule',
    '{ candidate(id: $v) { id } }',
    'A variable is used but not defined by its operation.',
    '1:17,1:1',
  ],
  ['NoUnusedVariablesRule', 'query ($v: ID) { __typename }', 'A variable is defined but never used.', '1:8'],
  [
    'KnownDirectivesRule',
    '{ __typename @nope }',
    'A directive does not exist, or may not stand at this place.',
    '1:14',
  ],
  [
    'UniqueDirectivesPerLocationRule',
    '{ __typename @skip(if: true) @skip(if: true) }',
    'A directive stands twice at a place where it may stand once.',
    '1:14,1:30',
  ],
  [
    'KnownArgumentNamesRule',
    '{ dpo(nope: 1) { name } }',
    'An argument does not exist on its field or directive.',
    '1:7',
  ],
  ['UniqueArgumentNamesRule', '{ candidate(id: 1, id: 2) { id } }', 'An argument is given twice.', '1:13,1:20'],
  [
    'ValuesOfCorrectTypeRule',
    '{ candidates(first: "x") { totalCount } }',
    'A value does not fit the type that is expected at its place.',
    '1:21',
  ],
  ['ProvidedRequiredArgumentsRule', '{ candidate { id } }', 'A required argument is missing.', '1:3'],
  [
    'VariablesInAllowedPositionRule',
    'query ($v: Int) { candidate(id: $v) { id } }',
    'A variable is used where its type does not fit.',
    '1:8,1:33',
  ],
  [
    'OverlappingFieldsCanBeMergedRule',
    '{ dpo { name name: email } }',
    'Two fields have the same response name but differ in field, arguments or type: use aliases.',
    '1:9,1:14',
  ],
  [
    'UniqueInputFieldNamesRule',
    '{ candidates(where: { salary: 1, salary: 2 }) { totalCount } }',
    'A field of an input object is given twice.',
    '1:23,1:34',
  ],
  [
    'MaxIntrospectionDepthRule',
    '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
    'The introspection nests its lists too deeply.',
    '1:3',
  ],
];

describe('validation', () => {
  it.each(rules)('%s answers its own sentence and position', (_rule, document, message, at) => {
    expect(faultsOf(() => read(document))).toContainEqual({ code: 'BAD_REQUEST', message, at });
  });

  it('has a sentence and a test for every rule that graphql-js runs', () => {
    const running = specifiedRules.map(({ name }) => name).sort();
    expect([...ruleSentences.keys()].sort()).toEqual(running);
    expect(rules.map(([rule]) => rule).sort()).toEqual(running);
    for (const [rule, , message] of rules) expect(ruleSentences.get(rule)).toBe(message);
  });

  it('lists several faults, and reports no more than the configured number', () => {
    const document = `{ ${Array.from({ length: 30 }, (_, index) => `n${index}`).join(' ')} }`;
    const faults = faultsOf(() => read(document, { validationErrors: 4 }));
    expect(faults.map(({ at }) => at)).toEqual(['1:3', '1:6', '1:9', '1:12']);
  });

  it('shows no more than ten positions of one fault', () => {
    const fragments = Array.from(
      { length: 30 },
      (_, index) => `fragment F${index} on Query { ...F${(index + 1) % 30} }`,
    );
    const [fault] = faultsOf(() => read(`{ ...F0 } ${fragments.join(' ')}`));
    expect(fault?.message).toBe('A fragment spreads itself, directly or through others.');
    expect(fault?.at.split(',')).toHaveLength(10);
  });

  it('gives up on a document that is too costly to validate', () => {
    const fragments = Array.from(
      { length: 290 },
      (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 2} a:__typename }`,
    );
    const document = `{ ...F0 ...F1 } ${fragments.join(' ')} fragment F290 on Query { a:__typename } fragment F291 on Query { a:__typename }`;
    expect(faultsOf(() => read(document))).toEqual([
      { code: 'LIMIT_EXCEEDED', message: 'The document is too costly to validate.', at: '' },
    ]);
  });
});

const purposeFaults: readonly (readonly [fault: string, document: string, message: string, at: string])[] = [
  ['missing "is"', 'query @purpose { __typename }', 'The directive @purpose needs its argument "is".', '1:7'],
  [
    'an unknown purpose',
    'query @purpose(is: NOPE) { __typename }',
    'The argument "is" of @purpose names no purpose of the enum "Purpose".',
    '1:20',
  ],
  [
    'a purpose in quotes',
    'query @purpose(is: "TALENT_POOL") { __typename }',
    'The argument "is" of @purpose must be a value of the enum "Purpose", without quotes.',
    '1:20',
  ],
  [
    'a null purpose',
    'query @purpose(is: null) { __typename }',
    'The argument "is" of @purpose must be a value of the enum "Purpose", without quotes.',
    '1:20',
  ],
  [
    'a list of purposes',
    'query @purpose(is: [TALENT_POOL]) { __typename }',
    'The argument "is" of @purpose must be a value of the enum "Purpose", without quotes.',
    '1:20',
  ],
  [
    'a variable of the right type',
    'query ($p: Purpose!) @purpose(is: $p) { __typename }',
    'The argument "is" of @purpose must be a literal, never a variable.',
    '1:35',
  ],
  [
    'a variable of another type',
    'query ($p: Int) @purpose(is: $p) { __typename }',
    'The argument "is" of @purpose must be a literal, never a variable.',
    '1:30',
  ],
  [
    'an undefined variable',
    'query @purpose(is: $p) { __typename }',
    'The argument "is" of @purpose must be a literal, never a variable.',
    '1:20',
  ],
  [
    'a second @purpose',
    'query @purpose(is: TALENT_POOL) @purpose(is: TALENT_POOL) { __typename }',
    'The operation states @purpose more than once.',
    '1:7',
  ],
  [
    '@purpose on a field',
    '{ __typename @purpose(is: TALENT_POOL) }',
    'The directive @purpose stands on a query or a mutation, nowhere else.',
    '1:14',
  ],
  [
    '@purpose on a fragment',
    '{ ...F } fragment F on Query @purpose(is: TALENT_POOL) { __typename }',
    'The directive @purpose stands on a query or a mutation, nowhere else.',
    '1:30',
  ],
  [
    'an unknown argument',
    'query @purpose(is: TALENT_POOL, why: 1) { __typename }',
    'The directive @purpose takes only the arguments "is", "onRefusal" and "because".',
    '1:33',
  ],
  [
    'an argument twice',
    'query @purpose(is: TALENT_POOL, is: TALENT_POOL) { __typename }',
    'An argument of @purpose is given twice.',
    '1:16',
  ],
  [
    'an unknown onRefusal',
    'query @purpose(is: TALENT_POOL, onRefusal: NOPE) { __typename }',
    'The argument "onRefusal" of @purpose must be NULL or ERROR, without quotes.',
    '1:44',
  ],
  [
    'onRefusal by variable',
    'query ($r: OnRefusal!) @purpose(is: TALENT_POOL, onRefusal: $r) { __typename }',
    'The argument "onRefusal" of @purpose must be a literal, never a variable.',
    '1:61',
  ],
  [
    'because by variable',
    'query ($b: String) @purpose(is: TALENT_POOL, because: $b) { __typename }',
    'The argument "because" of @purpose must be a literal, never a variable.',
    '1:55',
  ],
  [
    'because of another type',
    'query @purpose(is: TALENT_POOL, because: 1) { __typename }',
    'The argument "because" of @purpose must be a string.',
    '1:42',
  ],
  [
    'a long because',
    `query @purpose(is: TALENT_POOL, because: "${'x'.repeat(501)}") { __typename }`,
    'The argument "because" of @purpose may have at most 500 characters.',
    '1:42',
  ],
];

describe('a fault of @purpose', () => {
  it.each(purposeFaults)('%s is PURPOSE_REQUIRED, and says so', (_fault, document, message, at) => {
    expect(faultsOf(() => read(document))).toEqual([{ code: 'PURPOSE_REQUIRED', message, at }]);
  });

  it('comes after what is wrong with the document', () => {
    expect(faultsOf(() => read('query @purpose(is: NOPE) { nope }')).map(({ code }) => code)).toEqual([
      'BAD_REQUEST',
      'PURPOSE_REQUIRED',
    ]);
  });
});

const bad = 'BAD_REQUEST';
const over = 'LIMIT_EXCEEDED';
const unread: readonly (readonly [what: string, document: string, code: string, message: string, at: string])[] = [
  ['nothing', '', bad, 'The document is not well-formed GraphQL.', '1:1'],
  ['an unclosed brace', '{\n  dpo {', bad, 'The document is not well-formed GraphQL.', '2:8'],
  ['a NUL', '{ dpo \0 }', bad, 'The document is not well-formed GraphQL.', '1:7'],
  [
    'too many tokens',
    `{ ${'dpo '.repeat(5_000)}}`,
    over,
    'The document has more than the configured maximum of 5000 tokens.',
    '1:19999',
  ],
  [
    'too many bytes',
    `{ dpo { name } } #${'x'.repeat(102_400)}`,
    over,
    'The document is larger than the configured maximum of 102400 bytes.',
    '',
  ],
  [
    'too many bytes in fewer characters',
    `{ dpo { name } } #${'é'.repeat(51_200)}`,
    over,
    'The document is larger than the configured maximum of 102400 bytes.',
    '',
  ],
  [
    'a value nested too deeply',
    `{ candidates(where: ${'['.repeat(65)}${']'.repeat(65)}) { totalCount } }`,
    over,
    'A value nests deeper than the configured maximum of 64 levels.',
    '1:85',
  ],
  ['@defer', '{ ... @defer { dpo { name } } }', bad, 'The directives @defer and @stream are not supported.', '1:7'],
  ['@stream', '{ jobs @stream { id } }', bad, 'The directives @defer and @stream are not supported.', '1:8'],
  ['a subscription', 'subscription { jobChanged { id } }', bad, 'Subscriptions are not supported.', '1:1'],
  [
    'an alias that looks like introspection',
    '{ __schema: dpo { name } }',
    bad,
    'An alias may not begin with two underscores.',
    '1:3',
  ],
  [
    'an alias that is a prototype',
    '{ __proto__: dpo { name } }',
    bad,
    'An alias may not begin with two underscores.',
    '1:3',
  ],
  [
    'an alias __typename for another field',
    '{ dpo { __typename: name } }',
    bad,
    'An alias may not begin with two underscores.',
    '1:9',
  ],
  [
    'an alias with two underscores for __typename',
    '{ __other: __typename }',
    bad,
    'An alias may not begin with two underscores.',
    '1:3',
  ],
];

describe('read', () => {
  it.each(unread)('refuses %s', (_what, document, code, message, at) => {
    expect(faultsOf(() => read(document))).toContainEqual({ code, message, at });
  });

  it('refuses, and does not fail on, values so deep that the parser runs out of stack', () => {
    const document = `{ importResume(resume: ${'['.repeat(40_000)}) { id } }`;
    expect(faultsOf(() => read(document, { tokens: 50_000 }))).toEqual([
      { code: over, message: 'The request nests too deeply.', at: '' },
    ]);
  });

  it('refuses braces that nest without adding levels of fields', () => {
    const braces = (many: number) => `{ ${'... { '.repeat(many - 1)} __typename ${'}'.repeat(many)}`;
    expect(read(braces(60)).operations).toHaveLength(1);
    expect(faultsOf(() => read(braces(1_500)))).toEqual([
      { code: over, message: 'The selections nest deeper than 60 braces, 4 for each configured level.', at: '1:361' },
    ]);
  });

  it('counts the nesting of values, not their number', () => {
    const text = `mutation { importResume(resume: [${'[{ a: 1 }] '.repeat(100)}]) { id } }`;
    expect(read(text, { valueDepth: 3 }).operations).toHaveLength(1);
    expect(faultsOf(() => read(text, { valueDepth: 2, validationErrors: 1 }))).toEqual([
      { code: over, message: 'A value nests deeper than the configured maximum of 2 levels.', at: '1:35' },
    ]);
  });

  it('lets the alias __typename for __typename through', () => {
    expect(read('{ __typename: __typename }').operations).toHaveLength(1);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__'])(
    'reads %s as the name of an operation, a fragment and a variable',
    (name) => {
      const text = `query ${name}($${name}: ID!) { candidate(id: $${name}) { ...${name} } } fragment ${name} on Candidate { id }`;
      const { operations, fragments } = read(text);
      expect(operations[0]?.name?.value).toBe(name);
      expect(fragments.get(name)?.kind).toBe(Kind.FRAGMENT_DEFINITION);
      expect(fragments.get('valueOf')).toBeUndefined();
    },
  );

  it.each(['constructor', 'prototype', 'toString', 'valueOf'])('reads %s as an alias', (name) => {
    expect(read(`{ ${name}: dpo { ${name}: name } }`).tokens).toBe(10);
  });

  it('gives the same document for the same text, and another for another', () => {
    const store = createDocumentStore({ schema, limits: limitsWith({}) });
    expect(store.read('{ __typename }')).toBe(store.read('{ __typename }'));
    expect(store.read('{ __typename }')).not.toBe(store.read('{ __typename  }'));
  });

  it('keeps no more than the configured bytes', () => {
    const store = createDocumentStore({ schema, limits: limitsWith({ documentCacheBytes: 4_000 }) });
    const first = store.read('{ a: __typename }');
    expect(store.read('{ a: __typename }')).toBe(first);
    store.read('{ b: __typename }');
    expect(store.read('{ a: __typename }')).not.toBe(first);
  });

  it('holds nothing of the document in an error, printed or not', () => {
    const error = caught(() => read('{ candidate(id: "secret") { secretField } }'));
    expect(String(error)).toBe('A selected field does not exist on its type.');
    expect(error).toBeInstanceOf(GraphQLError);
    const { nodes, source, cause, originalError } = error as GraphQLError;
    expect([nodes, source, cause, originalError]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('counts tokens and directives', () => {
    const parsed = read('query A { dpo @skip(if: true) { name @include(if: true) } }');
    expect(parsed).toMatchObject({ tokens: 22, directives: 2 });
  });
});
