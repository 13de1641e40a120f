import { execute, type GraphQLObjectType, type GraphQLSchema, isObjectType, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { Enforcement } from '../../src/enforce/Enforcement.js';
import { enforce } from '../../src/enforce/enforce.js';
import { boundTo } from '../../src/enforce/handles.js';
import { createGovernedSchema } from '../../src/gateway.js';
import { planOperation } from '../../src/plan/planOperation.js';
import { contextOf, everythingOf, rulebookOf } from '../plan/planOf.js';
import { now, type World } from '../plan/randomWorld.js';
import { instructing } from '../policy/instructing.js';

const { declared, rulebook } = createGovernedSchema();
const schema: GraphQLSchema = enforce(declared, rulebook);
const governedTypes = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && rulebook.types.has(type.name),
);

/** Calls a field's resolver as any executor would. */
const resolve = (type: GraphQLObjectType, field: string, source: unknown, context: unknown): unknown => {
  const { resolve: resolver } = type.getFields()[field] ?? {};
  return resolver?.(source, {}, context, { path: { key: field }, fieldName: field } as never);
};

describe('the resolver of every governed field', () => {
  const every = governedTypes.flatMap((type) => Object.keys(type.getFields()).map((field) => ({ type, field })));

  it('is wrapped', () => {
    expect(every.map(({ type, field }) => `${type.name}.${field}`).sort()).toEqual(
      rulebook.governed.map(({ coordinate }) => coordinate).sort(),
    );
  });

  it.each(every)('throws outside enforcement: $type.name.$field', ({ type, field }) => {
    const source = { id: 'x', [field]: 'secret', $0: 'secret' };
    for (const context of [undefined, null, {}, { enforcement: null }])
      expect(() => resolve(type, field, source, context)).toThrow(
        `"${type.name}.${field}" was resolved outside enforcement.`,
      );
  });
});

describe('plain graphql-js, over the gateway’s own schema', () => {
  it('answers no governed value, whatever its root value and context say', async () => {
    const secret = { id: 'x', givenName: 'secret', applications: [{ score: 'secret' }] };
    const contextValue = {
      enforcement: null,
      selected: () => ({}),
      candidates: {
        candidate: async () => secret,
        node: async () => secret,
        candidates: async () => ({ nodes: [secret] }),
      },
    };
    const document = parse(
      '{ candidate(id: "x") { givenName applications { score } } candidates { nodes { givenName } } }',
    );
    const { data, errors } = await execute({ schema, document, contextValue, rootValue: { candidate: secret } });
    expect(JSON.stringify(data)).not.toContain('secret');
    expect(errors?.map(({ message }) => message)).toContain('"Candidate.givenName" was resolved outside enforcement.');
  });
});

const bare = {
  leaf: 'String',
  special: null,
  purposes: null,
  roles: null,
  consent: null,
  minimise: null,
  retain: null,
  sources: [],
} as const;
const world: World = {
  fields: [
    { ...bare, type: 'P', name: 'a' },
    { ...bare, type: 'Q', name: 'x' },
  ],
  onType: { purposes: null, roles: null },
  onInterface: { purposes: null, roles: null },
  policy: {
    rolesByPurpose: { TALENT_POOL: ['RECRUITER'] },
    lines: [{ id: 'a', fields: ['P.a'], purposes: ['TALENT_POOL'], mode: 'READ', roles: ['RECRUITER'] }],
  },
  instructions: instructing({ TALENT_POOL: { basis: 'A6_1_B_CONTRACT', retention: null } }),
  jurisdiction: 'NL',
};
const caller = { roles: ['RECRUITER'], purposes: ['TALENT_POOL'], country: 'FR' } as const;

describe('a governed resolver with an enforcement', () => {
  const selection = everythingOf(world);
  const plan = planOperation(selection, contextOf(world, caller, 'TALENT_POOL'));
  const enforced = enforce(selection.schema, rulebookOf(world));
  const person = enforced.getType('P') as GraphQLObjectType;
  const enforcement = (): Enforcement => new Enforcement(plan, now, () => Buffer.alloc(32));
  const admitted = (to: Enforcement, told: boolean, object: object): object =>
    to.admit(object, {
      place: to.openPlace('P', [], true),
      person: 'p-1',
      state: {
        ...{ createdAt: now, lastContactAt: now, noticeCovers: told, consent: null, explicitConsent: null },
        ...{ isCompatible: true, isRestricted: false, hasObjected: false, isArchived: false, isDeceased: false },
      },
      fields: selection.root[0]?.below.get('P') ?? [],
      path: { before: null, key: 'p' },
    });

  it('throws on an object that was not admitted', () => {
    expect(() => resolve(person, 'a', { a: 'secret' }, { enforcement: enforcement() })).toThrow(
      'A governed field was resolved on an object that was not admitted for enforcement.',
    );
  });

  it('throws on a coordinate that is not part of the plan', () => {
    const other = { ...plan, cells: [] };
    const to = new Enforcement(other, now, () => Buffer.alloc(32));
    expect(() => resolve(person, 'a', admitted(to, true, { a: 'secret' }), { enforcement: to })).toThrow(
      '"P.a" was resolved but is not part of the plan.',
    );
  });

  it('throws on a source that gives a promise: it would be released before it is known', () => {
    const to = enforcement();
    expect(() =>
      resolve(person, 'a', admitted(to, true, { a: Promise.resolve('secret') }), { enforcement: to }),
    ).toThrow('"P.a" must be resolved by its source, before enforcement.');
  });

  it('answers null for a person who fails a condition, even when its source fetched the value', () => {
    const to = enforcement();
    const object = admitted(to, false, { a: 'secret' });
    expect(resolve(person, 'a', object, { enforcement: to })).toBeNull();
    expect(boundTo(object).person.refused).not.toBe(0);
    expect(boundTo(object).person.seen).toBe(0);
  });

  it('answers what is open, and no object’s JSON shows what it is bound to', () => {
    const to = enforcement();
    const object = admitted(to, true, { a: 'Ada' });
    expect(resolve(person, 'a', object, { enforcement: to })).toBe('Ada');
    expect(JSON.stringify(object)).toBe('{"a":"Ada"}');
  });
});
