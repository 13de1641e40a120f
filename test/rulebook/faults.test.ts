import { describe, expect, it } from 'vitest';
import { directives } from '../../directives/index.js';
import { ConfigurationError } from '../../src/errors/ConfigurationError.js';
import { classify } from '../../src/rulebook/classify.js';
import { RulebookFaults } from '../../src/rulebook/RulebookFaults.js';
import { candidateSdl, faultsOf, schemaOf } from './schemas.js';

const unclassified = 'must be classified: tag it @personal, @specialCategory or @notPersonal.';
const nonNull = 'must be nullable, for a governed field may be refused.';
const untaggedType = 'must be tagged @subject, @about or @notPersonal, for a person leads to it.';
const stray = 'but is no part of a governed type.';
const keyTags = 'must carry no tag but "@personal(category: UNIQUE_ID)", for it is a key.';

/** A person with one more field or some. */
const person = (fields: string): string => `type Query { ok: Boolean } type P @subject { id: ID! ${fields} }`;
/** A person and the types that it leads to. */
const world = (fields: string, types: string): string => `${person(fields)} ${types}`;
const name = '@personal(category: NAME)';

const secondPerson = 'must not lead to another person; make it a key, and ask for that person by it.';
interface Row {
  readonly law: string;
  readonly sdl: string;
  readonly faults: readonly string[];
}

const classification: readonly Row[] = [
  { law: 'a field of a person without a tag', sdl: person('a: String'), faults: [`P.a: ${unclassified}`] },
  {
    law: 'a field of a type about a person',
    sdl: world(`w: [W!] ${name}`, 'type W @about { a: Int }'),
    faults: [`W.a: ${unclassified}`],
  },
  {
    law: 'the fields of an untagged type behind a list, and the type',
    sdl: world(`w: [[W!]!] ${name}`, 'type W { a: Int b: X } type X { c: Int }'),
    faults: [
      `W.a: ${unclassified}`,
      `W.b: ${unclassified}`,
      `W: ${untaggedType}`,
      `X.c: ${unclassified}`,
      `X: ${untaggedType}`,
    ],
  },
  {
    law: 'the fields of an untagged type behind an interface',
    sdl: world(`w: I ${name}`, 'interface I { a: Int } type W implements I { a: Int }'),
    faults: [`W.a: ${unclassified}`, `W: ${untaggedType}`],
  },
  {
    law: 'the fields of an untagged type behind a union',
    sdl: world(`w: U ${name}`, 'union U = W | V type W { a: Int } type V @notPersonal(because: "a place") { a: Int! }'),
    faults: [`W.a: ${unclassified}`, `W: ${untaggedType}`],
  },
  {
    law: 'an untagged type even where its fields are classified',
    sdl: world(`w: W ${name}`, `type W { a: Int ${name} }`),
    faults: [`W: ${untaggedType}`],
  },
  {
    law: 'nothing behind a type or field that says nothing of a person',
    sdl: world(
      `j: J ${name} k: W! @notPersonal(because: "the same for all") l: L ${name}`,
      'type J @notPersonal(because: "a vacancy") { a: Int! w: W } type W { a: Int! } type L { a: Int! @notPersonal(because: "a size") }',
    ),
    faults: [],
  },
  { law: 'a non-null field', sdl: person(`a: String! ${name}`), faults: [`P.a: ${nonNull}`] },
  {
    law: 'a non-null list, but not its items',
    sdl: person(`a: [String!]! ${name} b: [String!] ${name}`),
    faults: [`P.a: ${nonNull}`],
  },
  {
    law: 'a prohibited category, inferred or not',
    sdl: person(
      'a: Int @specialCategory(category: HEALTH) b: Int @specialCategory(category: BIOMETRIC, inferred: true)',
    ),
    faults: [
      'P.a: "@specialCategory" names HEALTH, a category that is prohibited.',
      'P.b: "@specialCategory" names BIOMETRIC, a category that is prohibited.',
    ],
  },
  { law: 'no unlisted category', sdl: person('a: Int @specialCategory(category: CRIMINAL_CONVICTION)'), faults: [] },
];

const tags: readonly Row[] = [
  {
    law: 'an unknown tag',
    sdl: person(`a: String ${name} @cost(is: 3)`),
    faults: ['P.a: carries the unknown tag "@cost".'],
  },
  {
    law: 'a misspelt tag, even one that the schema defines',
    sdl: `${person('a: String @persnal(category: NAME)')} directive @persnal(category: DataCategory!) on FIELD_DEFINITION enum DataCategory { NAME }`,
    faults: ['P.a: carries the unknown tag "@persnal".', `P.a: ${unclassified}`],
  },
  {
    law: 'a misspelt @subject',
    sdl: `type Query { ok: Boolean } type P @subjct { id: ID! a: String ${name} }`,
    faults: [`P.a: carries "@personal", ${stray}`, 'P: carries the unknown tag "@subjct".'],
  },
  {
    law: 'an unknown tag on any kind of place',
    sdl: `schema @a { query: Query } type Query { ok(x: Int @b @reads(fields: [])): Boolean } scalar S @c enum E @d { V @e } input I @f { x: Int @g }
      union U @h = Query interface N @i { x: Int @j } directive @own(x: Int @k) on QUERY`,
    faults: [
      '@own(x:): k',
      'E.V: e',
      'E: d',
      'I.x: g',
      'I: f',
      'N.x: j',
      'N: i',
      'Query.ok(x:): b',
      'S: c',
      'U: h',
      'schema: a',
    ].map((text) => text.replace(/(\w+)$/, 'carries the unknown tag "@$1".')),
  },
  {
    law: 'a tag on a place of the wrong kind',
    sdl: `type Query @purpose(is: SECURITY) { ok: Boolean } type P @subject @personal(category: NAME) { id: ID! a: Int ${name} @writes(fields: []) }`,
    faults: [
      'P.a: "@writes" belongs on ARGUMENT_DEFINITION, INPUT_FIELD_DEFINITION only.',
      'P: "@personal" belongs on FIELD_DEFINITION only.',
      'Query: "@purpose" belongs on QUERY, MUTATION only.',
    ],
  },
  {
    law: 'a repeated tag',
    sdl: person(`a: Int ${name} ${name}`),
    faults: ['P.a: "@personal" is given more than once.'],
  },
  {
    law: 'ill-typed arguments',
    sdl: person(`a: Int @personal(category: NAMES) b: Int @personal(category: "NAME") c: Int @personal d: Int @personal(category: NAME, kind: 1)
      e: Int @personal(category: NAME, category: SKILL) f: Int ${name} @consent(explicit: "yes") g: Int ${name} @purposes(allow: [TALENT_POOL, null])
      h: Int ${name} @retain(for: 3, after: CREATED) i: Int @notPersonal(because: " ") j: Int @personal(category: null)`),
    faults: [
      'P.a: "@personal" must give its argument "category" as "DataCategory!".',
      'P.b: "@personal" must give its argument "category" as "DataCategory!".',
      'P.c: "@personal" lacks its argument "category".',
      'P.d: "@personal" has no argument "kind".',
      'P.e: "@personal" gives an argument more than once.',
      'P.f: "@consent" must give its argument "explicit" as "Boolean!".',
      'P.g: "@purposes" must give its argument "allow" as "[Purpose!]!".',
      'P.h: "@retain" must give its argument "for" as a text.',
      'P.i: "@notPersonal" must give a reason.',
      'P.j: "@personal" must give its argument "category" as "DataCategory!".',
    ],
  },
  {
    law: 'a word that only the schema knows',
    sdl: `${person('a: Int @personal(category: SHOE_SIZE) b: Int @personal(category: NAME) @purposes(allow: [MISCHIEF])')}
      enum DataCategory { NAME SHOE_SIZE } enum Purpose { SECURITY MISCHIEF }`,
    faults: [
      'P.a: "@personal" must give its argument "category" as a word of the vocabulary.',
      'P.b: "@purposes" must give its argument "allow" as words of the vocabulary.',
    ],
  },
  {
    law: 'a bad duration',
    sdl: `type Query { ok: Boolean } type P @subject @retain(for: "2 years", after: CREATED) { id: ID! }`,
    faults: ['P: "@retain" must give its argument "for" as an ISO 8601 duration such as "P2Y".'],
  },
  {
    law: 'contradictory tags of a field',
    sdl: person(`a: Int ${name} @notPersonal(because: "x") b: Int ${name} @specialCategory(category: RELIGIOUS_BELIEF)
      c: Int @notPersonal(because: "x") @consent d: Int @notPersonal(because: "x") @roles(allow: []) @purposes(allow: [])`),
    faults: [
      'P.a: carries "@notPersonal" and "@personal", which contradict each other.',
      'P.b: carries "@personal" and "@specialCategory", which contradict each other.',
      'P.c: carries "@consent" and "@notPersonal", which contradict each other.',
      'P.d: carries "@notPersonal" and "@purposes", which contradict each other.',
      'P.d: carries "@notPersonal" and "@roles", which contradict each other.',
    ],
  },
  {
    law: 'a second person below a person',
    sdl: person(`a: P ${name} b: [P!] ${name}`),
    faults: [`P.a: ${secondPerson}`, `P.b: ${secondPerson}`],
  },
  {
    law: 'no contradiction between an ordinary category and a hint at a special one',
    sdl: person(`a: String ${name} @specialCategory(category: RELIGIOUS_BELIEF, inferred: true)`),
    faults: [],
  },
  {
    law: 'contradictory tags of a type',
    sdl: `type Query { ok: Boolean } type A @subject @about { id: ID! } type B @subject @notPersonal(because: "x") { id: ID! }
      type C @about @notPersonal(because: "x") { id: ID! } type D @notPersonal(because: "x") @purposes(allow: []) { id: ID! }`,
    faults: [
      'A: carries "@about" and "@subject", which contradict each other.',
      'B: carries "@notPersonal" and "@subject", which contradict each other.',
      'C: carries "@about" and "@notPersonal", which contradict each other.',
      'D: carries "@notPersonal" and "@purposes", which contradict each other.',
    ],
  },
  {
    law: 'tags that govern nothing',
    sdl: `type Query @roles(allow: [DPO]) { a: Int @consent b: Int ${name} } interface N @purposes(allow: []) { c: Int @purposes(allow: []) }
      type J implements N @notPersonal(because: "x") { c: Int ${name} } type K @retain(for: "P1Y", after: CREATED) { d: Int }`,
    faults: [
      `J.c: carries "@personal", ${stray}`,
      `K: carries "@retain", ${stray}`,
      `N.c: carries "@purposes", ${stray}`,
      `N: carries "@purposes", ${stray}`,
      `Query.a: carries "@consent", ${stray}`,
      `Query.b: carries "@personal", ${stray}`,
      `Query: carries "@roles", ${stray}`,
    ],
  },
  {
    law: 'no ceiling that closes all, and no exception beyond a ceiling',
    sdl: person(`a: String ${name} @purposes(allow: []) @roles(allow: []) @minimise(to: YEAR, unless: [SECURITY])`),
    faults: [],
  },
  {
    law: 'a transform that cannot answer in the type of the field',
    sdl: world(
      `a: Int ${name} @minimise(to: YEAR) b: [String] ${name} @minimise(to: INITIALS) c: W ${name} @minimise(to: PRESENCE)
       d: ID ${name} @minimise(to: PSEUDONYM) e: ID ${name} @minimise(to: LAST_FOUR) f: Int ${name} @minimise(to: AGE_BAND) g: Day ${name} @minimise(to: YEAR)`,
      'scalar Day type W @about { id: ID! }',
    ),
    faults: ['a YEAR', 'b INITIALS', 'c PRESENCE', 'e LAST_FOUR', 'g YEAR'].map((text) => {
      const [field, transform] = text.split(' ');
      return `P.${field}: "@minimise" must name a transform that answers in its type, and ${transform} does not.`;
    }),
  },
];

const persons: readonly Row[] = [
  {
    law: 'a person without its key',
    sdl: 'type Query { ok: Boolean } type P @subject(key: "uuid") { a: Int @notPersonal(because: "x") }',
    faults: ['P: must have its key "uuid" as a field.'],
  },
  {
    law: 'no key under another name',
    sdl: `type Query { ok: Boolean } type P @subject(key: "uuid") { uuid: String! id: ID ${name} }`,
    faults: [],
  },
  {
    law: 'a key that is no plain leaf',
    sdl: 'type Query { ok: Boolean } type P @subject { id: [ID!]! } type R @subject { id(of: Int @reads(fields: [])): ID! } type S @subject { id: R }',
    faults: ['P.id', 'R.id', 'S.id']
      .map((key) => `${key}: must be a single leaf without arguments, for it is a key.`)
      .concat(`S.id: ${secondPerson}`),
  },
  {
    law: 'a key with a tag that says more',
    sdl: `type Query { ok: Boolean } type P @subject { id: ID! @personal(category: UNIQUE_ID) } type R @subject { id: ID! ${name} }
      type S @subject { id: ID! @consent } type T @subject { id: ID! @notPersonal(because: "x") } type V @subject { id: ID! @roles(allow: []) }`,
    faults: [`R.id: ${keyTags}`, `S.id: ${keyTags}`, `T.id: ${keyTags}`, `V.id: ${keyTags}`],
  },
  {
    law: 'a path to no person',
    sdl: world(
      '',
      [
        'a "p"',
        'b "p.name"',
        'c "q.id"',
        'd "ps.id"',
        'e "w.id"',
        'f ""',
        'g "p.id.x"',
        'h "n.id"',
        'ok "p.id"',
        'ok2 "w.p.id"',
        'x "__proto__.id"',
      ]
        .map((text) => text.split(' '))
        .map(
          ([type, path]) =>
            `type ${type} @about(subject: ${path}) { p: P ${name} ps: [P] ${name} w: ok ${name} n: P @notPersonal(because: "x") }`,
        )
        .join('\n'),
    ),
    faults: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'x']
      .map((type) => `${type}: its "subject" path must lead, over single governed objects, to the key of a person.`)
      .concat(
        // Only the first step of a path is a way back to the same person.
        ...['a.ps', 'b.ps', 'c.p', 'c.ps', 'd.p', 'e.p', 'e.ps', 'f.p', 'f.ps', 'g.ps', 'h.p', 'h.ps', 'ok.ps'],
        ...['ok2.p', 'ok2.ps', 'x.p', 'x.ps'],
      )
      .map((fault) => (fault.includes(':') ? fault : `${fault}: ${secondPerson}`))
      .sort(),
  },
  {
    law: 'each way on which no person encloses what is about one',
    sdl: `type Query { p: P ws: [W!] u: U page: Page by: B } type Page { nodes: [W!] } union U = W | P
      type P @subject { id: ID! w: W ${name} j: J ${name} k: K @notPersonal(because: "x") b: B ${name} } type W @about { a: Int ${name} v: V ${name} } type V @about { a: Int ${name} }
      type J @notPersonal(because: "a vacancy") { w: W } type K @notPersonal(because: "x") { w: W } type B @about(subject: "p.id") { p: P ${name} w: W ${name} }`,
    faults: ['J.w', 'K.w', 'Page.nodes', 'Query.u', 'Query.ws'].map(
      (field) => `${field}: no person encloses "W" on this way; give it a "subject" path.`,
    ),
  },
];

const interfaces: readonly Row[] = [
  {
    law: 'no untagged id of an interface',
    sdl: 'type Query { ok: Boolean } interface N { id: ID! } type P implements N @subject { id: ID! } type J implements N { id: ID! }',
    faults: [],
  },
  {
    law: 'a tag that an interface lacks',
    sdl: `type Query { ok: Boolean } interface N { a: Int } type P implements N @subject { id: ID! a: Int ${name} @consent }`,
    faults: ['N.a: lacks "@consent", which "P.a" carries.', 'N.a: lacks "@personal", which "P.a" carries.'],
  },
  {
    law: 'a tag that an implementor lacks',
    sdl: `type Query { ok: Boolean } interface N { id: ID! @roles(allow: []) a: Int ${name} @purposes(allow: []) b: Int }
      type P implements N @subject { id: ID! a: Int ${name} b: Int @notPersonal(because: "x") }`,
    faults: [
      'N.b: lacks "@notPersonal", which "P.b" carries.',
      'P.a: lacks "@purposes", which "N.a" carries.',
      'P.id: lacks "@roles", which "N.id" carries.',
    ],
  },
  {
    law: 'a tag that says something else on the interface',
    sdl: `type Query { ok: Boolean } interface N { a: String ${name} @purposes(allow: [SECURITY, TALENT_POOL]) }
      type P implements N @subject { id: ID! a: String ${name} @purposes(allow: [TALENT_POOL, SECURITY]) }
      type R implements N @subject { id: ID! a: String @personal(category: SKILL) @purposes(allow: [SECURITY]) }`,
    faults: ['N.a: "@personal" must say the same as on "R.a".', 'N.a: "@purposes" must say the same as on "R.a".'],
  },
  {
    law: 'an argument that is tagged on one side only',
    sdl: `type Query { ok: Boolean } interface N { a(x: Int @reads(fields: [])): Int ${name} } type P implements N @subject { id: ID! a(x: Int): Int ${name} }`,
    faults: [
      'P.a(x:): lacks "@reads", which "N.a(x:)" carries.',
      'P.a(x:): must be tagged @reads or @writes, for it can reach governed data.',
    ],
  },
];

const sources: readonly Row[] = [
  {
    law: 'a source that is missing, unknown, ungoverned or the field itself',
    sdl: world(
      `n: Int @notPersonal(because: "x") a: Int ${name} @derivedFrom(fields: []) b: Int ${name} @derivedFrom(fields: ["P.b"])
       c: Int ${name} @derivedFrom(fields: ["P.zz", "c", "J.x", "P.n", "P.__proto__", "__proto__"]) d: Int ${name} @derivedFrom(fields: ["P.id", "P.a"])`,
      'type J { x: Int }',
    ),
    faults: [
      'P.a: "@derivedFrom" must name a source.',
      'P.b: must not be derived from itself.',
      ...['J.x', 'P.__proto__', 'P.n', 'P.zz', '__proto__', 'c'].map(
        (source) => `P.c: "@derivedFrom" names "${source}", which is no governed field.`,
      ),
    ],
  },
  {
    law: 'a cycle, at each of its fields',
    sdl: person(`a: Int ${name} @derivedFrom(fields: ["P.b"]) b: Int ${name} @derivedFrom(fields: ["P.c"]) c: Int ${name} @derivedFrom(fields: ["P.a"])
      d: Int ${name} @derivedFrom(fields: ["P.a"])`),
    faults: ['P.a', 'P.b', 'P.c'].map((field) => `${field}: must not be derived from itself, by way of its sources.`),
  },
  {
    law: 'less than a source carries',
    sdl: person(`r: Int @specialCategory(category: RELIGIOUS_BELIEF) h: Int @specialCategory(category: RELIGIOUS_BELIEF, inferred: true)
      k: Int ${name} @consent x: Int ${name} @consent(explicit: true)
      a: Int ${name} @derivedFrom(fields: ["P.r"]) b: Int @specialCategory(category: RACIAL_OR_ETHNIC_ORIGIN) @derivedFrom(fields: ["P.r"])
      c: Int @specialCategory(category: RELIGIOUS_BELIEF, inferred: true) @derivedFrom(fields: ["P.r"])
      d: Int @specialCategory(category: RELIGIOUS_BELIEF, inferred: true) @derivedFrom(fields: ["P.h"]) e: Int @specialCategory(category: RELIGIOUS_BELIEF) @derivedFrom(fields: ["P.h"])
      f: Int ${name} @derivedFrom(fields: ["P.k"]) g: Int ${name} @consent @derivedFrom(fields: ["P.x", "P.k"]) i: Int ${name} @consent(explicit: true) @derivedFrom(fields: ["P.x", "P.k"])`),
    faults: [
      ...['P.a', 'P.b', 'P.c'].map(
        (field) => `${field}: must carry "@specialCategory(category: RELIGIOUS_BELIEF)", as its source "P.r" does.`,
      ),
      'P.f: must carry "@consent", as its source "P.k" does.',
      'P.g: must carry "@consent(explicit: true)", as its source "P.x" does.',
    ],
  },
];

const untaggedInput = 'must be tagged @reads or @writes, for it can reach governed data.';
const untaggedAll = 'must be tagged @reads or @writes, or else all below it, for it can reach governed data.';
const inputs: readonly Row[] = [
  {
    law: 'an argument of each field that leads to a person, at any depth',
    sdl: `type Query { p(id: ID!): P page(a: Int, b: Int @reads(fields: [])): Page n(x: Int): N j(x: Int): J } type Page { nodes(y: Int): [P!] at: Int } interface N { id: ID! q(z: Int): P }
      type P implements N @subject { id: ID! q(z: Int): P ${name} r(t: Int): String ${name} } type J { ok(x: Int): Int }`,
    faults: ['N.q(z:)', 'P.q(z:)', 'P.r(t:)', 'Page.nodes(y:)', 'Query.n(x:)', 'Query.p(id:)', 'Query.page(a:)']
      .map((input) => `${input}: ${untaggedInput}`)
      .concat('N.q: lacks "@personal", which "P.q" carries.', `P.q: ${secondPerson}`)
      .sort(),
  },
  {
    law: 'an argument of each mutation, whatever it answers',
    sdl: 'type Query { ok(x: Int): Boolean } type Mutation { a(x: Int, i: I): Boolean } input I { y: Int z: Int @writes(fields: []) }',
    faults: [`I.y: ${untaggedInput}`, `Mutation.a(x:): ${untaggedInput}`],
  },
  {
    law: 'what stands beside a tagged argument, though its field leads to nobody',
    sdl: `type Query { exists(id: ID @reads(fields: ["P.id"]), email: String): Boolean } type P @subject { id: ID! }`,
    faults: [`Query.exists(email:): ${untaggedInput}`],
  },
  {
    law: 'what lies in an untagged input object, each recursive type once, and the values of an untagged enum',
    sdl: `type Query { ps(where: W, other: W, by: [E!], dir: D @reads(fields: [])): [P!] } type P @subject { id: ID! }
      input W { and: [W!] not: W v: V a: F @reads(fields: ["P.id"]) b: F } input V { w: W c: String } input F { eq: String } enum E { X @reads(fields: ["P.id"]) Y } enum D { ASC DESC }`,
    faults: [
      'E.Y: must be tagged @reads, for it can reach governed data.',
      `F.eq: ${untaggedInput}`,
      `W.b: ${untaggedAll}`,
      `V.c: ${untaggedInput}`,
    ],
  },
  {
    law: 'a name that is no governed field',
    sdl: `type Query { p(a: Int @reads(fields: ["P.x", "P", "J.y"]), b: E): P } type Mutation { m(c: Int @writes(fields: ["P.n", "P.constructor"])): Int }
      enum E { V @reads(fields: ["toString"]) } type P @subject { id: ID! n: Int @notPersonal(because: "x") } type J { y: Int }`,
    faults: [
      'E.V: "@reads" names "toString", which is no governed field.',
      'Mutation.m(c:): "@writes" names "P.constructor", which is no governed field.',
      'Mutation.m(c:): "@writes" names "P.n", which is no governed field.',
      'Query.p(a:): "@reads" names "J.y", which is no governed field.',
      'Query.p(a:): "@reads" names "P", which is no governed field.',
      'Query.p(a:): "@reads" names "P.x", which is no governed field.',
    ],
  },
  {
    law: 'a tag that says less than one below it',
    sdl: `type Query { p(where: W @reads(fields: ["P.a"]), all: W @reads(fields: ["P.a", "P.b", "P.c"]), by: [O!] @reads(fields: [])): P } type P @subject { id: ID! a: Int ${name} b: Int ${name} c: Int ${name} }
      input W { a: Int @reads(fields: ["P.a"]) w: [W!] v: V } input V { b: Int @reads(fields: ["P.b"]) } input O { e: E } enum E { C @reads(fields: ["P.c"]) }`,
    faults: [
      'Query.p(by:): must name all that "E.C" below it names.',
      'Query.p(where:): must name all that "V.b" below it names.',
    ],
  },
];

describe.each([
  ['classification', classification],
  ['tags', tags],
  ['persons', persons],
  ['interfaces', interfaces],
  ['sources', sources],
  ['inputs', inputs],
])('classify, on %s', (_, rows) => {
  it.each(rows)('faults $law', ({ sdl, faults }) => {
    expect(faultsOf(schemaOf(sdl))).toEqual([...faults].sort());
  });
});

describe('classify', () => {
  it('tells every fault at once, one a line, sorted, as a configuration error', () => {
    const schema = schemaOf(person('b: String a: String! @personal(category: NAMES) c: Int @persnal'));
    const build = () => classify(schema, directives);
    expect(build).toThrow(ConfigurationError);
    expect(build).toThrow(RulebookFaults);
    expect(build).toThrow(
      new RulebookFaults([
        `P.c: ${unclassified}`,
        `P.b: ${unclassified}`,
        `P.a: ${nonNull}`,
        'P.a: "@personal" must give its argument "category" as "DataCategory!".',
        'P.c: carries the unknown tag "@persnal".',
      ]),
    );
    expect(faultsOf(schema)).toEqual([
      'P.a: "@personal" must give its argument "category" as "DataCategory!".',
      `P.a: ${nonNull}`,
      `P.b: ${unclassified}`,
      'P.c: carries the unknown tag "@persnal".',
      `P.c: ${unclassified}`,
    ]);
  });

  it('faults each tag of the candidate schema that is taken away where something depends on it', () => {
    const without = (text: string): readonly string[] => {
      expect(candidateSdl).toContain(text);
      return faultsOf(schemaOf(candidateSdl.replace(text, '')));
    };
    expect(without(' @personal(category: CONTACT)')).toEqual([`Candidate.email: ${unclassified}`]);
    expect(without('@specialCategory(category: RELIGIOUS_BELIEF)')).toEqual([
      `Candidate.religiousBelief: ${unclassified}`,
    ]);
    expect(without(' @notPersonal(because: "a vacancy")')).toEqual([
      ...['closedAt', 'id', 'location', 'openedAt', 'title'].map((field) => `Job.${field}: ${unclassified}`),
      `Job: ${untaggedType}`,
    ]);
    expect(without('(subject: "candidate.id")')).toEqual([
      `Application.candidate: ${secondPerson}`,
      'Query.node: no person encloses "Application" on this way; give it a "subject" path.',
    ]);
    expect(without(' @reads(fields: ["Candidate.city"])')).toEqual([
      `CandidateWhere.city: ${untaggedAll}`,
      ...['contains', 'eq', 'in', 'isNull', 'startsWith'].map((field) => `TextFilter.${field}: ${untaggedInput}`),
    ]);
    expect(without(' @writes(fields: ["Candidate.photoUrl"])')).toEqual([`CandidateInput.photoUrl: ${untaggedInput}`]);
  });
});
