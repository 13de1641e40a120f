import { buildSchema, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { GovernanceError } from '../../src/errors/GovernanceError.js';
import type { SelectedField } from '../../src/operation/Selection.js';
import { createSelectionStore } from '../../src/operation/select.js';
import { selectText } from './run.js';

const schema = buildSchema(`
  interface Node { id: ID! }
  type Person implements Node { id: ID!, name: String, friend: Person, near: [Node!] }
  type Job implements Node { id: ID!, title: String, near: [Node!] }
  union Found = Person | Job
  type Query { node: Node, found: [Found!], person: Person }
  type Subscription { person: Person }
`);

/** The tree as text: coordinates, each with its response key where that differs, and what is below by type. */
const drawn = (fields: readonly SelectedField[]): string =>
  fields
    .map((field) => `${labelOf(field)}${[...field.below].map(([type, below]) => ` ${type}{${drawn(below)}}`).join('')}`)
    .join(' ');
const labelOf = ({ responseKey, definition, coordinate, nodes }: SelectedField) =>
  `${responseKey === definition.name ? '' : `${responseKey}:`}${coordinate}${nodes.length > 1 ? `*${nodes.length}` : ''}`;

describe('select', () => {
  it.each([
    {
      law: 'names fields by type and name, not by alias',
      text: '{ id: person { name: id } }',
      tree: 'id:Query.person Person{name:Person.id}',
    },
    {
      law: 'merges one response key',
      text: '{ person { id } person { id name } }',
      tree: 'Query.person*2 Person{Person.id*2 Person.name}',
    },
    {
      law: 'splits an interface by its types',
      text: '{ node { id ... on Person { name } ... on Job { title } } }',
      tree: 'Query.node Person{Person.id Person.name} Job{Job.id Job.title}',
    },
    {
      law: 'follows fragments on interfaces within a union',
      text: '{ found { __typename ...N } } fragment N on Node { id ... on Found { ... on Job { title } } }',
      tree: 'Query.found Person{Person.__typename Person.id} Job{Job.__typename Job.id Job.title}',
    },
    {
      law: 'lets @skip win over @include',
      text: 'query ($t: Boolean!) { person { a: id @skip(if: $t) @include(if: $t) b: id @include(if: $t) c: id @skip(if: false) } }',
      tree: 'Query.person Person{b:Person.id c:Person.id}',
    },
    {
      law: 'keeps an object of which all is skipped',
      text: '{ person { id @skip(if: true) } }',
      tree: 'Query.person Person{}',
    },
    {
      law: 'takes fragments named as what is reserved',
      text: '{ person { ...__proto__ } } fragment __proto__ on Person { id }',
      tree: 'Query.person Person{Person.id}',
    },
  ])('$law', ({ text, tree }) => {
    expect(drawn(selectText(schema, { text, given: { t: true } }).selection.root)).toBe(tree);
  });

  const spreads = (count: number) => {
    const fragments = Array.from({ length: count }, (_, index) => {
      const inner = index + 1 < count ? `...F${index + 1}` : 'id';
      return `fragment F${index} on Node { ... on Person { near { ${inner} } } ... on Job { near { ${inner} } } }`;
    });
    return `{ node { ...F0 } } ${fragments.join(' ')}`;
  };
  const tooLarge = 'The operation selects more fields, or deeper ones, than the gateway answers.';
  const noBoolean = (name: string) => `"@${name}" needs a Boolean that is not null.`;

  it.each([
    { what: 'fragments that double at each level', text: spreads(30), code: 'LIMIT_EXCEEDED', message: tooLarge },
    {
      what: 'depth 51',
      text: `{ person ${'{ friend '.repeat(49)}{ id }${' }'.repeat(49)} }`,
      code: 'LIMIT_EXCEEDED',
      message: tooLarge,
    },
    {
      what: 'a fragment that spreads itself',
      text: '{ person { ...F } } fragment F on Person { friend { ...F } }',
      code: 'LIMIT_EXCEEDED',
      message: tooLarge,
    },
    {
      what: '5,001 fields',
      text: `{ ${Array.from({ length: 5_001 }, (_, index) => `a${index}: __typename`).join(' ')} }`,
      code: 'LIMIT_EXCEEDED',
      message: tooLarge,
    },
    {
      what: 'a text that is long to walk',
      text: `{ ${'__typename '.repeat(100_001)} }`,
      code: 'LIMIT_EXCEEDED',
      message: tooLarge,
    },
    {
      what: 'introspection',
      text: '{ person { id } __schema { description } }',
      code: 'BAD_REQUEST',
      message: 'Introspection must be asked for in an operation of its own.',
    },
    {
      what: 'introspection of a type under an alias',
      text: '{ a: __type(name: "Job") { name } }',
      code: 'BAD_REQUEST',
      message: 'Introspection must be asked for in an operation of its own.',
    },
    {
      what: 'a subscription',
      text: 'subscription { person { id } }',
      code: 'BAD_REQUEST',
      message: 'The schema does not offer this kind of operation.',
    },
    {
      what: 'a mutation that the schema lacks',
      text: 'mutation { person { id } }',
      code: 'BAD_REQUEST',
      message: 'The schema does not offer this kind of operation.',
    },
    {
      what: 'a null condition',
      text: 'query ($t: Boolean = true) { person @include(if: $t) { id } }',
      code: 'BAD_REQUEST',
      message: noBoolean('include'),
    },
    {
      what: 'a condition that is no Boolean',
      text: '{ person @skip(if: "true") { id } }',
      code: 'BAD_REQUEST',
      message: noBoolean('skip'),
    },
    {
      what: 'a condition that every object inherits',
      text: '{ person @skip(if: $constructor) { id } }',
      code: 'BAD_REQUEST',
      message: noBoolean('skip'),
    },
  ])('refuses $what', ({ text, code, message }) => {
    let thrown: unknown;
    try {
      selectText(schema, { text, given: { t: null } });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(GovernanceError);
    expect(thrown).toMatchObject({ code, message });
  });
});

describe('createSelectionStore', () => {
  const document = parse(
    'query ($t: Boolean!, $u: Boolean!, $n: Int) { person @skip(if: $t) { id } node @include(if: $u) { id } }',
  );
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('The operation comes first.');
  const ask = (select: ReturnType<typeof createSelectionStore>, variables: Readonly<Record<string, unknown>>) =>
    select(schema, document, operation, variables);

  it('gives each combination of conditions its own selection, and the same one again', () => {
    const select = createSelectionStore();
    const drawnFor = (t: boolean, u: boolean) => drawn(ask(select, { t, u }).root);
    for (const _time of ['first', 'again']) {
      expect(drawnFor(false, true)).toBe('Query.person Person{Person.id} Query.node Person{Person.id} Job{Job.id}');
      expect(drawnFor(true, true)).toBe('Query.node Person{Person.id} Job{Job.id}');
      expect(drawnFor(false, false)).toBe('Query.person Person{Person.id}');
      expect(drawnFor(true, false)).toBe('');
    }
    expect(ask(select, { t: true, u: true, n: 1 })).toBe(ask(select, { t: true, u: true, n: 2 }));
    expect(ask(select, { t: true, u: true })).not.toBe(ask(select, { t: true, u: false }));
  });

  it('never answers for another schema, document or store', () => {
    const select = createSelectionStore();
    const variables = { t: false, u: false };
    const known = ask(select, variables);
    expect(ask(createSelectionStore(), variables)).not.toBe(known);
    const other = select(schema, { ...document }, operation, variables);
    expect(other).not.toBe(known);
    const extended = buildSchema('type Query { person: P, node: P } type P { id: ID }');
    const again = select(schema, document, operation, variables);
    expect(drawn(select(extended, document, operation, variables).root)).toBe('Query.person P{P.id}');
    expect(drawn(again.root)).toBe('Query.person Person{Person.id}');
  });

  it('refuses each time what it refused once', () => {
    const select = createSelectionStore();
    for (const _time of ['first', 'again']) expect(() => ask(select, { t: null, u: true })).toThrow(GovernanceError);
  });

  it('forgets the oldest of more than 64', () => {
    const names = Array.from({ length: 7 }, (_, index) => `v${index}`);
    const wide = parse(
      `query (${names.map((name) => `$${name}: Boolean!`)}) { ${names.map((name) => `${name}: __typename @skip(if: $${name})`).join(' ')} }`,
    );
    const [first] = wide.definitions;
    if (first?.kind !== Kind.OPERATION_DEFINITION) throw new Error('The operation comes first.');
    const select = createSelectionStore();
    const askWide = (bits: number) =>
      select(schema, wide, first, Object.fromEntries(names.map((name, index) => [name, ((bits >> index) & 1) === 1])));
    const [oldest, newer] = [askWide(0), askWide(1)];
    for (let bits = 2; bits <= 64; bits++) askWide(bits);
    expect(askWide(1)).toBe(newer);
    expect(askWide(0)).not.toBe(oldest);
  });
});
