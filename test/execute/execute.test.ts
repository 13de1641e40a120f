import { buildSchema, GraphQLError, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { GovernanceError } from '../../src/errors/GovernanceError.js';
import { execute } from '../../src/execute/execute.js';
import { run, runAtOnce, selectText, toldOf } from './run.js';

const schemaText = `
  type Query { person: Person, people: [Person!], strict: Person!, take(n: Int! = 1, tags: [String!]): String, toString: String }
  type Person { id: ID!, name: String, mother: Person!, friends: [Person!]!, scores: [Int!] }
  type Mutation { set(to: Int!): Int, must(to: Int!): Int! }
`;
const schema = buildSchema(schemaText);

/** A copy of the schema with resolvers of its own. */
function withResolvers(resolvers: Readonly<Record<string, GraphQLFieldResolver<unknown, unknown>>>): GraphQLSchema {
  const copy = buildSchema(schemaText);
  for (const [coordinate, resolve] of Object.entries(resolvers)) {
    const [typeName = '', fieldName = ''] = coordinate.split('.');
    const type = copy.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (field === undefined) throw new Error(`There is no ${coordinate}.`);
    field.resolve = resolve;
  }
  return copy;
}

const ada = { id: '1', name: 'Ada', scores: [1, 2] };

describe('response objects', () => {
  it.each(['__proto__', 'constructor', 'then', 'toJSON', 'hasOwnProperty'])(
    'hold an alias %s as any other',
    (alias) => {
      const answer = runAtOnce(schema, { text: `{ person { ${alias}: name id } }`, rootValue: { person: ada } });
      expect(JSON.stringify(answer)).toBe(`{"data":{"person":{"${alias}":"Ada","id":"1"}}}`);
      expect(Object.getOwnPropertyNames(answer.data?.['person'])).toEqual([alias, 'id']);
    },
  );

  it('inherit nothing, and hand nothing on to other objects', () => {
    const { data } = runAtOnce(schema, { text: '{ __proto__: person { __proto__: id } }', rootValue: { person: ada } });
    for (const name of ['constructor', 'toString', '__proto__x']) expect(Reflect.get(data ?? {}, name)).toBeUndefined();
    expect(Reflect.get({}, 'id')).toBeUndefined();
  });

  it('keep the order of the document where promises settle in another', async () => {
    const slow = (async () => {
      for (let ticks = 0; ticks < 9; ticks++) await undefined;
      return 'Ada';
    })();
    const rootValue = { person: { id: Promise.resolve('1'), name: slow, scores: [] } };
    const answer = await run(schema, { text: '{ person { name scores id __typename } }', rootValue });
    expect(JSON.stringify(answer.data)).toBe('{"person":{"name":"Ada","scores":[],"id":"1","__typename":"Person"}}');
  });

  it('are made for each execution', () => {
    const { selection, variables } = selectText(schema, { text: '{ person { name } }' });
    const ask = (name: string) =>
      execute({ selection, variables, contextValue: undefined, rootValue: { person: { name } } });
    expect([ask('Ada'), ask('Bo')].map((answer) => JSON.stringify(answer))).toEqual([
      '{"data":{"person":{"name":"Ada"}}}',
      '{"data":{"person":{"name":"Bo"}}}',
    ]);
  });
});

describe('sources', () => {
  it('give no data from what every object inherits', () => {
    expect(runAtOnce(schema, { text: '{ toString }', rootValue: {} })).toEqual({ data: { toString: null } });
    expect(runAtOnce(schema, { text: '{ toString }', rootValue: { toString: () => 'own' } }).data).toEqual({
      toString: 'own',
    });
  });

  it('answer by methods that get the arguments, the context and the info, on themselves', () => {
    const rootValue = {
      mark: 'own',
      take(...given: readonly unknown[]) {
        return `${this.mark} ${JSON.stringify(given.slice(0, 2))} ${given.length}`;
      },
    };
    expect(runAtOnce(schema, { text: '{ take(n: 4) }', rootValue }).data).toEqual({
      take: 'own [{"n":4},"the context"] 3',
    });
  });

  it.each([
    { source: 'a set', people: new Set([ada]), told: [] },
    { source: 'a text', people: 'Ada', told: ['Expected Iterable, but did not find one for field "Query.people".'] },
    { source: 'an object', people: ada, told: ['Expected Iterable, but did not find one for field "Query.people".'] },
  ])('as a list: $source', ({ people, told }) => {
    const answer = runAtOnce(schema, { text: '{ people { id } }', rootValue: { people } });
    expect(answer.data).toEqual({ people: told.length === 0 ? [{ id: '1' }] : null });
    expect(toldOf(answer)).toEqual(told.map((message) => ({ message, path: ['people'] })));
  });
});

describe('arguments', () => {
  const echo = withResolvers({ 'Query.take': (_source, given) => JSON.stringify(given) });

  it.each([
    { text: '{ take }', told: '{"n":1}' },
    { text: '{ take(n: 5, tags: "one") }', told: '{"n":5,"tags":["one"]}' },
    { text: 'query ($n: Int! = 6) { take(n: $n) }', told: '{"n":6}' },
    {
      text: '{ take(tags: ["`+ process.exit() +`", "\\"}); throw 1 //"]) }',
      told: '{"n":1,"tags":["`+ process.exit() +`","\\"}); throw 1 //"]}',
    },
  ])('$text', ({ text, told }) => {
    expect(runAtOnce(echo, { text })).toEqual({ data: { take: told } });
  });

  it.each([
    {
      text: 'query ($n: Int = 3) { take(n: $n) }',
      given: { n: null },
      message: 'Argument "n" of non-null type "Int!" must not be null.',
    },
    { text: '{ take(n: "five") }', given: {}, message: 'Argument "n" has invalid value "five".' },
  ])('that do not fit are an error of their field: $text', ({ text, given, message }) => {
    const answer = runAtOnce(echo, { text, given });
    expect(answer.data).toEqual({ take: null });
    expect(toldOf(answer)).toEqual([{ message, path: ['take'] }]);
  });

  it('can not be changed by a resolver, so that no call hands anything to the next', () => {
    const greedy = withResolvers({
      'Query.take': (_source, given) => {
        Reflect.get(given, 'tags').push('kept');
        return 'changed';
      },
    });
    const answer = runAtOnce(greedy, { text: '{ take(tags: ["a"]) }' });
    expect(answer.data).toEqual({ take: null });
    expect(answer.errors?.[0]?.originalError).toBeInstanceOf(TypeError);
  });

  it('are coerced once for all items of a list', () => {
    const seen = new Set<unknown>();
    const listed = buildSchema('type Query { items: [Item] } type Item { take(n: Int!): Int }');
    const take = (given: unknown) => seen.add(given).size;
    const text = 'query ($n: Int = 2) { items { take(n: $n) } }';
    const answer = runAtOnce(listed, { text, rootValue: { items: [{ take }, { take }, { take }] } });
    expect(answer).toEqual({ data: { items: [{ take: 1 }, { take: 1 }, { take: 1 }] } });
  });

  it('of one request never reach another', () => {
    const { selection } = selectText(echo, { text: 'query ($n: Int!) { take(n: $n) }', given: { n: 1 } });
    const ask = (n: number) => execute({ selection, variables: { n }, contextValue: undefined });
    expect([ask(1), ask(2)]).toEqual([{ data: { take: '{"n":1}' } }, { data: { take: '{"n":2}' } }]);
  });
});

describe('built-in scalars', () => {
  const leaves = buildSchema('type Query { text: String, id: ID, int: Int, float: Float, yes: Boolean }');

  it.each([
    { field: 'text', value: '', told: '' },
    { field: 'text', value: 7, told: '7' },
    { field: 'text', value: Symbol('x'), message: 'String cannot represent value: Symbol(x)' },
    { field: 'id', value: 7, told: '7' },
    { field: 'id', value: 7.5, message: 'ID cannot represent value: 7.5' },
    { field: 'int', value: -(2 ** 31), told: -(2 ** 31) },
    { field: 'int', value: '7', told: 7 },
    { field: 'int', value: 2 ** 31, message: 'Int cannot represent non 32-bit signed integer value: 2147483648' },
    { field: 'int', value: 0.5, message: 'Int cannot represent non-integer value: 0.5' },
    { field: 'float', value: 1e300, told: 1e300 },
    { field: 'float', value: true, told: 1 },
    { field: 'float', value: Number.NaN, message: 'Float cannot represent non numeric value: NaN' },
    { field: 'float', value: Infinity, message: 'Float cannot represent non numeric value: Infinity' },
    { field: 'yes', value: 0, told: false },
    { field: 'yes', value: 'no', message: 'Boolean cannot represent a non boolean value: "no"' },
    { field: 'yes', value: undefined, told: null },
  ])('$field of $value', ({ field, value, told = null, message }) => {
    const answer = runAtOnce(leaves, { text: `{ ${field} }`, rootValue: { [field]: value } });
    expect(answer.data).toEqual({ [field]: told });
    expect(toldOf(answer)).toEqual(message === undefined ? [] : [{ message, path: [field] }]);
  });
});

describe('info', () => {
  it('tells what graphql-js tells, but a path without list indices', () => {
    const seen: unknown[] = [];
    const watched = withResolvers({
      'Person.name': (_source, _given, context, info) => {
        seen.push({ ...info, path: info.path.key, above: info.path.prev, context });
        return 'seen';
      },
    });
    const text = 'query ($n: Int = 2) { people { alias: name } take(n: $n) }';
    const asked = selectText(watched, { text });
    const rootValue = { people: [ada, ada] };
    execute({ selection: asked.selection, variables: asked.variables, contextValue: 'mine', rootValue });
    const person = watched.getType('Person');
    const expected = {
      fieldName: 'name',
      fieldNodes: [expect.objectContaining({ alias: expect.objectContaining({ value: 'alias' }) })],
      returnType: isObjectType(person) && person.getFields()['name']?.type,
      parentType: person,
      path: 'alias',
      above: { prev: undefined, key: 'people', typename: 'Query' },
      schema: watched,
      fragments: {},
      rootValue,
      operation: asked.operation,
      variableValues: { n: 2 },
      context: 'mine',
    };
    expect(seen).toEqual([expected, expected]);
  });
});

describe('errors', () => {
  const failing = new GraphQLError('no');

  it.each([
    {
      law: 'stop at the nearest nullable field',
      text: '{ person { mother { name } } }',
      data: { person: null },
      path: ['person', 'mother'],
    },
    {
      law: 'take the whole answer where nothing is nullable',
      text: '{ person { name } strict { mother { id } } }',
      data: null,
      path: ['strict', 'mother'],
    },
    {
      law: 'take a list whose items must be there',
      text: '{ people { id mother { id } } }',
      data: { people: null },
      path: ['people', 1, 'mother'],
    },
  ])('$law', ({ text, data, path }) => {
    const mother = { id: '0' };
    const rootValue = {
      person: { mother: failing },
      strict: { mother: failing },
      people: [
        { ...ada, mother },
        { ...ada, mother: failing },
      ],
    };
    const answer = runAtOnce(schema, { text, rootValue });
    expect(answer.data).toEqual(data);
    expect(toldOf(answer)).toEqual([{ message: 'no', path }]);
    expect(answer.errors?.[0]?.locations).toHaveLength(1);
  });

  it('keep the refusal that was thrown, and its code', () => {
    const refusing = withResolvers({
      'Query.person': () => {
        throw new GovernanceError('ROLE_FORBIDDEN', 'Not for this role.');
      },
    });
    const [error] = runAtOnce(refusing, { text: '{ person { id } }' }).errors ?? [];
    expect(error?.originalError).toBeInstanceOf(GovernanceError);
    expect(error?.toJSON()).toMatchObject({ message: 'Not for this role.', extensions: { code: 'ROLE_FORBIDDEN' } });
  });

  it('in our own words hold no value of the source', () => {
    const typed = buildSchema('scalar Void type Query { void: Void, thing: Thing } type Thing { id: ID }');
    const [voidType, thing] = [typed.getType('Void'), typed.getType('Thing')];
    Object.assign(voidType ?? {}, { serialize: () => null });
    Object.assign(thing ?? {}, { isTypeOf: () => false });
    const answer = runAtOnce(typed, {
      text: '{ void thing { id } }',
      rootValue: { void: 'c4n4ry', thing: { id: 'c4n4ry' } },
    });
    expect(toldOf(answer)).toEqual([
      { message: 'Expected "Void" to serialise the value to one that is not null.', path: ['void'] },
      { message: 'Expected value of type "Thing".', path: ['thing'] },
    ]);
  });

  it('of work that is still under way do not reach an answer that was nulled above it', async () => {
    let failLate: (error: Error) => void = () => undefined;
    const late = new Promise((_resolve, reject) => {
      failLate = reject;
    });
    const rootValue = { person: { name: late, mother: Promise.reject(new Error('first')) } };
    const answer = await run(schema, { text: '{ person { name mother { id } } }', rootValue });
    failLate(new Error('late'));
    await late.catch(() => undefined);
    await new Promise((resume) => setImmediate(resume));
    expect(answer.data).toEqual({ person: null });
    expect(toldOf(answer)).toEqual([{ message: 'first', path: ['person', 'mother'] }]);
  });

  it('leave no promise unheard where an item of a list fails at once', async () => {
    const unheard: unknown[] = [];
    const listen = (reason: unknown) => unheard.push(reason);
    process.on('unhandledRejection', listen);
    const people = [Promise.reject(new Error('before')), failing, Promise.reject(new Error('behind'))];
    const answer = await run(schema, { text: '{ people { id } }', rootValue: { people } });
    await new Promise((resume) => setImmediate(resume));
    process.off('unhandledRejection', listen);
    expect(unheard).toEqual([]);
    expect(toldOf(answer)).toEqual([{ message: 'no', path: ['people', 1] }]);
  });
});

describe('mutations', () => {
  const log: string[] = [];
  const change: GraphQLFieldResolver<unknown, unknown> = async (_source, { to }) => {
    log.push(`start ${to}`);
    for (let ticks = 0; ticks < 10 - to; ticks++) await undefined;
    log.push(`end ${to}`);
    if (to === 3) throw new Error('not three');
    return to;
  };
  const changing = withResolvers({ 'Mutation.set': change, 'Mutation.must': change });

  it('run one after the other, also behind one that failed', async () => {
    log.length = 0;
    const answer = await run(changing, { text: 'mutation { a: set(to: 1) b: set(to: 3) c: must(to: 9) }' });
    expect(log).toEqual(['start 1', 'end 1', 'start 3', 'end 3', 'start 9', 'end 9']);
    expect(JSON.stringify(answer.data)).toBe('{"a":1,"b":null,"c":9}');
    expect(toldOf(answer)).toEqual([{ message: 'not three', path: ['b'] }]);
  });

  it('stop where one that must answer failed', async () => {
    log.length = 0;
    const answer = await run(changing, { text: 'mutation { a: set(to: 1) b: must(to: 3) c: set(to: 9) }' });
    expect(log).toEqual(['start 1', 'end 1', 'start 3', 'end 3']);
    expect(answer.data).toBeNull();
    expect(toldOf(answer)).toEqual([{ message: 'not three', path: ['b'] }]);
  });
});

it('answers objects nested fifty deep', () => {
  const circle: Record<string, unknown> = { id: '1' };
  circle['mother'] = circle;
  const text = `{ person ${'{ mother '.repeat(48)}{ id }${' }'.repeat(48)} }`;
  const answer = runAtOnce(schema, { text, rootValue: { person: circle } });
  expect(JSON.stringify(answer)).toBe(`{"data":{"person":${'{"mother":'.repeat(48)}{"id":"1"}${'}'.repeat(48)}}}`);
});
