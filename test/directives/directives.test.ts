import { buildSchema, DirectiveLocation, Kind, parse, print, printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { directives } from '../../directives/index.js';
import { classify } from '../../src/rulebook/classify.js';
import { directiveTypeDefs } from '../../src/rulebook/directiveTypeDefs.js';
import { faultsOf, schemaOf } from '../rulebook/schemas.js';

// The contract's own text, and what was added to it.
const contract = [
  'directive @subject(key: String! = "id") on OBJECT',
  'directive @about(subject: String) on OBJECT',
  'directive @personal(category: DataCategory!) on FIELD_DEFINITION',
  'directive @specialCategory(category: SpecialCategory!, inferred: Boolean! = false) on FIELD_DEFINITION',
  'directive @notPersonal(because: String!) on OBJECT | FIELD_DEFINITION',
  'directive @purposes(allow: [Purpose!]!) on OBJECT | INTERFACE | FIELD_DEFINITION',
  'directive @roles(allow: [Role!]!) on OBJECT | INTERFACE | FIELD_DEFINITION',
  'directive @consent(explicit: Boolean! = false) on FIELD_DEFINITION',
  'directive @humanReview(unless: [Purpose!]! = []) on FIELD_DEFINITION',
  'directive @minimise(to: Transform!, unless: [Purpose!]! = []) on FIELD_DEFINITION',
  'directive @retain(for: Duration!, after: RetentionTrigger!) on OBJECT | FIELD_DEFINITION',
  'directive @derivedFrom(fields: [String!]!) on FIELD_DEFINITION',
  'directive @reads(fields: [String!]!) on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE',
  'directive @writes(fields: [String!]!) on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION',
  'directive @aggregates(fields: [String!]!) on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE',
  'directive @purpose(is: Purpose!, onRefusal: OnRefusal! = NULL, because: String) on QUERY | MUTATION',
];
const definitionsIn = (sdl: string): readonly string[] =>
  parse(sdl).definitions.flatMap((node) => {
    if (node.kind !== Kind.DIRECTIVE_DEFINITION) return [];
    const { description: _, ...bare } = node;
    return [print(bare)];
  });

describe('the list of directives', () => {
  it('defines exactly what the contract defines, and counting', () => {
    expect(definitionsIn(directiveTypeDefs(directives))).toEqual(definitionsIn(contract.join('\n')));
  });

  it('puts the same definitions into a schema', () => {
    const printed = printSchema(schemaOf('type Query { ok: Boolean }'));
    expect([...definitionsIn(printed)].sort()).toEqual([...definitionsIn(contract.join('\n'))].sort());
  });

  it('gives each its own name, and explains it', () => {
    expect(new Set(directives.map(({ name }) => name)).size).toBe(directives.length);
    const schema = schemaOf('type Query { ok: Boolean }');
    for (const { name } of directives) expect(schema.getDirective(name)?.description).toMatch(/^[A-Z].*\.$/s);
  });

  it('lets no tag repeat, and only @purpose stand on an operation', () => {
    const schema = schemaOf('type Query { ok: Boolean }');
    for (const { name } of directives) {
      expect(schema.getDirective(name)?.isRepeatable).toBe(false);
      expect(schema.getDirective(name)?.locations.includes(DirectiveLocation.QUERY)).toBe(name === 'purpose');
    }
  });
});

const factsOf = (tags: string) => {
  const sdl = `type Query { ok: Boolean } type P @subject { id: ID! a: String ${tags} b: String @personal(category: NAME) }`;
  const { coordinate, type, field, index, isKey, leaf, ...facts } =
    classify(schemaOf(sdl), directives).byCoordinate.get('P.a') ?? {};
  return { coordinate, ...facts };
};
const plain = { coordinate: 'P.a', category: 'SKILL', minimise: [], derivedFrom: [] };
const skill = '@personal(category: SKILL)';

describe('each tag, present or absent', () => {
  it.each([
    { tag: '@personal', tags: skill, facts: plain },
    {
      tag: '@specialCategory',
      tags: '@specialCategory(category: RELIGIOUS_BELIEF)',
      facts: { ...plain, category: undefined, special: { category: 'RELIGIOUS_BELIEF', inferred: false } },
    },
    {
      tag: '@specialCategory, inferred',
      tags: '@specialCategory(inferred: true, category: RACIAL_OR_ETHNIC_ORIGIN)',
      facts: { ...plain, category: undefined, special: { category: 'RACIAL_OR_ETHNIC_ORIGIN', inferred: true } },
    },
    {
      tag: '@purposes',
      tags: `${skill} @purposes(allow: [TALENT_POOL, TALENT_POOL])`,
      facts: { ...plain, purposes: new Set(['TALENT_POOL']) },
    },
    { tag: '@purposes, empty', tags: `${skill} @purposes(allow: [])`, facts: { ...plain, purposes: new Set() } },
    {
      tag: '@roles',
      tags: `${skill} @roles(allow: [DPO, SUBJECT])`,
      facts: { ...plain, roles: new Set(['DPO', 'SUBJECT']) },
    },
    { tag: '@consent', tags: `${skill} @consent`, facts: { ...plain, consent: { explicit: false } } },
    {
      tag: '@consent, explicit',
      tags: `${skill} @consent(explicit: true)`,
      facts: { ...plain, consent: { explicit: true } },
    },
    {
      tag: '@humanReview',
      tags: `${skill} @humanReview(unless: [LEGAL_CLAIMS])`,
      facts: { ...plain, humanReview: { unless: new Set(['LEGAL_CLAIMS']) } },
    },
    {
      tag: '@minimise',
      tags: `${skill} @minimise(to: YEAR, unless: [LEGAL_CLAIMS])`,
      facts: { ...plain, minimise: [{ to: 'YEAR', unless: new Set(['LEGAL_CLAIMS']) }] },
    },
    {
      tag: '@retain',
      tags: `${skill} @retain(for: "P1Y6M", after: PROCESS_END)`,
      facts: { ...plain, retain: { for: 'P1Y6M', after: 'PROCESS_END' } },
    },
    {
      tag: '@derivedFrom',
      tags: `${skill} @derivedFrom(fields: ["P.id", "P.b", "P.b"])`,
      facts: { ...plain, derivedFrom: ['P.b', 'P.id'] },
    },
    { tag: '@notPersonal', tags: '@notPersonal(because: "a constant")', facts: { coordinate: undefined } },
  ])('$tag says what it says, and nothing more', ({ tags, facts }) => {
    expect(factsOf(tags)).toEqual(facts);
  });

  it.each(directives.map(({ name }) => name))('@%s is refused where the list lacks it', (name) => {
    const schema = schemaOf('type Query { ok: Boolean }');
    expect(faultsOf(schema)).toEqual([]);
    const bare = buildSchema('type Query { ok: Boolean }');
    expect(
      faultsOf(
        bare,
        directives.filter((each) => each.name === name),
      ),
    ).toEqual([`@${name}: must be defined in the schema.`]);
  });
});
