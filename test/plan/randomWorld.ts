import fc from 'fast-check';
import type { InstructionsDocument } from '../../src/policy/InstructionsDocument.js';
import type { PolicyDocument } from '../../src/policy/PolicyDocument.js';
import type { PolicyLine } from '../../src/policy/PolicyLine.js';
import type { PolicyScope } from '../../src/policy/PolicyScope.js';
import type { SubjectState } from '../../src/subjects/SubjectState.js';
import { consentStatuses } from '../../src/vocabulary/consentStatuses.js';
import { article9Conditions, lawfulBases } from '../../src/vocabulary/lawfulBases.js';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import type { Role } from '../../src/vocabulary/roles.js';
import type { Transform } from '../../src/vocabulary/transforms.js';

/** What a random schema says of one field, before it is written as SDL. */
export interface FieldSpec {
  readonly type: 'P' | 'Q';
  readonly name: string;
  readonly leaf: 'String' | 'Int';
  readonly special: { readonly category: string; readonly inferred: boolean } | null;
  readonly purposes: readonly Purpose[] | null;
  readonly roles: readonly Role[] | null;
  readonly consent: 'ORDINARY' | 'EXPLICIT' | null;
  readonly minimise: { readonly to: Transform; readonly unless: readonly Purpose[] } | null;
  readonly retain: { readonly for: string; readonly after: 'LAST_CONTACT' | 'CREATED' } | null;
  readonly sources: readonly string[];
}

export interface Ceilings {
  readonly purposes: readonly Purpose[] | null;
  readonly roles: readonly Role[] | null;
}

/** A schema of one person type `P`, that implements `N` and leads to `Q`, whose fields are about that person. */
export interface World {
  readonly fields: readonly FieldSpec[];
  readonly onType: Ceilings;
  readonly onInterface: Ceilings;
  readonly policy: PolicyDocument;
  readonly instructions: InstructionsDocument;
  readonly jurisdiction: string;
}

/** Few purposes and roles, so that random choices meet. */
export const somePurposes = [
  'RECRUITMENT_APPLICATION_SCREENING',
  'TALENT_POOL',
  'MOBILITY_RELOCATION',
  'LEGAL_CLAIMS',
  'RIGHTS_FULFILMENT',
] as const satisfies readonly Purpose[];
export const someRoles = ['RECRUITER', 'MOBILITY_ADVISER', 'DPO', 'SUBJECT'] as const satisfies readonly Role[];
const periods = ['P1Y', 'P2Y', 'nonsense'] as const;
const categories = ['RACIAL_OR_ETHNIC_ORIGIN', 'RELIGIOUS_BELIEF', 'TRADE_UNION_MEMBERSHIP'] as const;

const most = <Item>(items: readonly Item[]) => fc.subarray([...items], { minLength: Math.max(1, items.length - 2) });
const rarely = <Value>(value: fc.Arbitrary<Value>) => fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, value);
const ceilings = fc.record({ purposes: rarely(most(somePurposes)), roles: rarely(most(someRoles)) });
const special = fc.record({ category: fc.constantFrom(...categories), inferred: fc.boolean() });

const field = (type: 'P' | 'Q', name: string): fc.Arbitrary<FieldSpec> =>
  fc
    .record({
      leaf: fc.constantFrom('String' as const, 'Int' as const),
      special: rarely(special),
      purposes: rarely(most(somePurposes)),
      roles: rarely(most(someRoles)),
      consent: fc.option(fc.constantFrom('ORDINARY' as const, 'EXPLICIT' as const), { freq: 2 }),
      minimise: rarely(
        fc.record({
          to: fc.constantFrom('YEAR' as const, 'INITIALS' as const, 'PRESENCE' as const, 'AGE_BAND' as const),
          unless: fc.subarray([...somePurposes]),
        }),
      ),
      retain: rarely(
        fc.record({
          for: fc.constantFrom('P1Y', 'P2Y'),
          after: fc.constantFrom('LAST_CONTACT' as const, 'CREATED' as const),
        }),
      ),
    })
    .map((drawn) => {
      const { leaf, minimise } = drawn;
      return {
        ...drawn,
        type,
        name,
        minimise: leaf === 'Int' && minimise ? { ...minimise, to: 'AGE_BAND' as const } : minimise,
        sources: [],
      };
    });

/** Makes the last field of `P` one that is computed from others, with what it has to carry of them. */
const derive = (fields: readonly FieldSpec[], sources: readonly string[]): readonly FieldSpec[] =>
  fields.map((each) => {
    if (each.name !== 'derived') return each;
    const origins = fields.filter(({ name }) => sources.includes(name));
    const [marked] = origins.filter((origin) => origin.special);
    const kept = origins.filter((origin) => !origin.special || origin.special.category === marked?.special?.category);
    const asked = new Set(kept.map(({ consent }) => consent));
    return {
      ...each,
      sources: kept.map(({ name }) => `P.${name}`),
      special: marked?.special
        ? { ...marked.special, inferred: kept.every((origin) => origin.special?.inferred ?? true) }
        : null,
      consent: asked.has('EXPLICIT') ? 'EXPLICIT' : asked.has('ORDINARY') ? 'ORDINARY' : each.consent,
    };
  });

const names = ['a', 'b', 'c', 'd', 'derived'] as const;
const allFields = fc
  .tuple(
    ...names.map((name) => field('P', name)),
    field('Q', 'x'),
    field('Q', 'y'),
    fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
  )
  .map(([...drawn]) => {
    const sources = drawn.at(-1) as readonly string[];
    return derive(drawn.slice(0, -1) as readonly FieldSpec[], sources);
  });

export const coordinates = ['P.a', 'P.b', 'P.c', 'P.d', 'P.derived', 'P.q', 'Q.x', 'Q.y'] as const;
/** All the categories that the fields of a world can have. */
export const worldCategories = ['NAME', 'WORK_HISTORY', ...categories] as const;
/** Around the instant at which worlds are decided: the first instant of a span counts, the last does not. */
export const instants = [
  '2026-01-01T00:00:00Z',
  '2026-03-02T12:00:00Z',
  '2026-09-01T00:00:00Z',
  '2027-09-01T00:00:00Z',
] as const;
const names3 = { minLength: 3, maxLength: 3 };
const onceIn = <Value>(times: number, value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: times - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

export const line: fc.Arbitrary<PolicyLine> = fc
  .record({
    id: fc.string({ ...names3, unit: fc.constantFrom(...'abcdefghij') }),
    fields: fc.subarray([...coordinates], { minLength: 3 }),
    categories: onceIn(4, fc.subarray([...worldCategories], { minLength: 1 })),
    onlyCategories: fc.boolean(),
    purposes: fc.subarray([...somePurposes], { minLength: 2 }),
    mode: fc.constantFrom('READ' as const, 'READ' as const, 'WRITE' as const),
    roles: fc.subarray([...someRoles], { minLength: 1 }),
    transform: fc.option(fc.constantFrom('YEAR' as const, 'AGE_BAND' as const, 'PSEUDONYM' as const), { freq: 2 }),
    article9: fc.option(fc.constantFrom(...article9Conditions), { freq: 4 }),
    verdict: onceIn(6, fc.constantFrom('RELEASE' as const, 'REFUSE' as const)),
    suspended: onceIn(16, fc.constant(true as const)),
    countries: onceIn(6, fc.subarray(['FR', 'DE', 'US'], { minLength: 1 })),
    validFrom: onceIn(8, fc.constantFrom(...instants.slice(0, 3))),
    validUntil: onceIn(8, fc.constantFrom(...instants.slice(1))),
  })
  .map(({ onlyCategories, fields, ...drawn }) => {
    const { validFrom, validUntil, categories: named } = drawn;
    const isSpan = validFrom === undefined || validUntil === undefined || validFrom < validUntil;
    const written = {
      ...drawn,
      ...(!(onlyCategories && named) && { fields }),
      ...(!isSpan && { validUntil: undefined }),
    };
    return Object.fromEntries(
      Object.entries(written).filter(([, value]) => value !== undefined && value !== null),
    ) as unknown as PolicyLine;
  });

/** Who the person has to be: no static verdict reads it. */
export const scope: fc.Arbitrary<PolicyScope> = fc.record({
  id: fc.string({ ...names3, unit: fc.constantFrom(...'klmnop') }),
  purposes: fc.subarray([...somePurposes], { minLength: 1 }),
  roles: fc.subarray([...someRoles], { minLength: 1 }),
  person: fc.oneof(
    fc.record<PolicyScope['person']>({
      id: fc.constantFrom({ $in: { claim: 'subject' as const } }, { $in: ['p'] }, { $in: ['p', 'q'] }),
    }),
    fc.record<PolicyScope['person']>({
      applications: fc.record({
        $elemMatch: fc.record(
          {
            job: fc.constant({ $in: { claim: 'jobs' as const } }),
            stage: fc.record({ $in: fc.subarray(['APPLIED', 'SCREENING', 'OFFER']) }),
          },
          { requiredKeys: [] },
        ),
      }),
    }),
  ),
});

const instruction = fc.record({
  basis: fc.option(fc.constantFrom(...lawfulBases), { freq: 8 }),
  retention: fc.option(
    fc.record({
      for: fc.constantFrom(...periods),
      after: fc.constantFrom('LAST_CONTACT' as const, 'PROCESS_END' as const, 'CREATED' as const),
    }),
    { freq: 2 },
  ),
});
const byPurpose = <Value>(value: fc.Arbitrary<Value>) =>
  fc.record(Object.fromEntries(somePurposes.map((purpose) => [purpose, value])), { requiredKeys: [] });

export const world: fc.Arbitrary<World> = fc.record({
  fields: allFields,
  onType: ceilings,
  onInterface: ceilings,
  policy: fc.record({
    rolesByPurpose: byPurpose(fc.subarray([...someRoles])),
    lines: fc.uniqueArray(line, { minLength: 1, maxLength: 7, selector: ({ id }) => id }),
    scopes: fc.uniqueArray(scope, { maxLength: 3, selector: ({ id }) => id }),
  }),
  instructions: fc.record({
    purposes: byPurpose(instruction),
    categories: fc.oneof(
      { weight: 4, arbitrary: fc.constant<InstructionsDocument['categories']>([...worldCategories]) },
      { weight: 1, arbitrary: fc.subarray([...worldCategories]) },
    ),
    recipients: fc.oneof(
      { weight: 4, arbitrary: fc.constant('ANY' as const) },
      { weight: 1, arbitrary: fc.subarray(['acme-hr', 'agency']) },
    ),
  }),
  jurisdiction: fc.constantFrom('FR', 'NL'),
});

export interface RandomCaller {
  readonly roles: readonly Role[];
  readonly purposes: readonly Purpose[];
  readonly country: string;
  readonly organisation?: string;
}
export const caller: fc.Arbitrary<RandomCaller> = fc.record({
  roles: fc.oneof(fc.constant<Role[]>(['SUBJECT']), fc.subarray<Role>([...someRoles])),
  purposes: fc.subarray<Purpose>([...somePurposes], { minLength: 3 }),
  country: fc.constantFrom('FR', 'FR', 'DE', 'US'),
  organisation: fc.constantFrom('acme-hr', 'agency', 'nobody'),
});

export const now = new Date('2026-03-02T12:00:00Z');
const contact = fc
  .constantFrom('2026-01-01', '2025-03-02', '2024-03-02', '2023-01-01')
  .map((day) => new Date(`${day}T12:00:00Z`));
const consent = fc.option(
  fc.record({
    status: fc.oneof(fc.constant('GIVEN' as const), fc.constantFrom(...consentStatuses)),
    expiresAt: fc.option(fc.constantFrom(now, new Date(now.getTime() + 1))),
  }),
  { freq: 3 },
);
const seldom = fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, fc.boolean());
export const person: fc.Arbitrary<SubjectState> = fc.record({
  createdAt: contact,
  lastContactAt: fc.option(contact, { freq: 3 }),
  noticeCovers: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.boolean()),
  requested: fc.subarray(['ACCESS', 'PORTABILITY', 'COMMUNICATION', 'ESTATE'], { maxLength: 2 }),
  isCompatible: fc.oneof({ weight: 6, arbitrary: fc.constant(true) }, fc.boolean()),
  isRestricted: seldom,
  hasObjected: seldom,
  isArchived: seldom,
  isDeceased: seldom,
  consent,
  explicitConsent: consent,
});

/** Writes a world's schema. */
export function sdlOf({ fields, onType, onInterface }: World): string {
  const written = (type: 'P' | 'Q'): string =>
    fields
      .filter((each) => each.type === type)
      .map(fieldSdl)
      .join('\n  ');
  return `type Query { p: P }
interface N${ceilingSdl(onInterface)} { id: ID! }
type P implements N @subject${ceilingSdl(onType)} {
  id: ID!
  ${written('P')}
  q: [Q!] @personal(category: WORK_HISTORY)
}
type Q @about {
  ${written('Q')}
}`;
}

const ceilingSdl = ({ purposes, roles }: Ceilings): string =>
  `${purposes ? ` @purposes(allow: [${purposes.join(' ')}])` : ''}${roles ? ` @roles(allow: [${roles.join(' ')}])` : ''}`;

function fieldSdl(each: FieldSpec): string {
  const tags = [
    !each.special || each.special.inferred ? '@personal(category: NAME)' : '',
    each.special ? `@specialCategory(category: ${each.special.category}, inferred: ${each.special.inferred})` : '',
    ceilingSdl(each),
    each.consent ? `@consent(explicit: ${each.consent === 'EXPLICIT'})` : '',
    each.minimise ? `@minimise(to: ${each.minimise.to}, unless: [${each.minimise.unless.join(' ')}])` : '',
    each.retain ? `@retain(for: "${each.retain.for}", after: ${each.retain.after})` : '',
    each.sources.length > 0 ? `@derivedFrom(fields: ${JSON.stringify(each.sources)})` : '',
  ];
  return `${each.name}: ${each.leaf} ${tags.filter(Boolean).join(' ')}`;
}
