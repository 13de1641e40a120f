import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConditionName } from '../../src/policy/conditionNames.js';
import { type PersonRow, personState } from '../../src/sources/candidates/personJoins.js';
import { Sql } from '../../src/storage/Sql.js';
import { conditionOf } from '../../src/subjects/conditions.js';
import type { SubjectState } from '../../src/subjects/SubjectState.js';
import { subtractDuration } from '../../src/subjects/subtractDuration.js';
import { type ConsentStatus, consentStatuses } from '../../src/vocabulary/consentStatuses.js';
import type { ToldTransfer } from '../../src/vocabulary/transfers.js';
import { type FreshDatabase, freshDatabase } from '../helpers/database.js';

const moments = ['2026-03-02T12:00:00.000Z', '2024-02-29T00:00:00.000Z', '2026-03-31T23:59:59.999Z'] as const;
const periods = ['P2Y', 'P1M', 'P0D', 'P1Y6M', 'PT12H', 'P99999Y', 'nonsense'] as const;
const purpose = 'TALENT_POOL';
const names: readonly ConditionName[] = [
  'NOTICE',
  'COMPATIBLE',
  'CONSENT',
  'EXPLICIT_CONSENT',
  'CLAIM',
  'ACTIVE',
  'RESTRICTION',
  'LIVING',
  'OBJECTION',
  'HUMAN_REVIEW',
  'DATA_REQUEST',
  'COMMUNICATION_REQUEST',
  'PORTABILITY_REQUEST',
  'ACCESS_REQUEST',
  ...periods.flatMap((period): ConditionName[] => [
    `RETENTION ${period} LAST_CONTACT`,
    `RETENTION ${period} CREATED`,
    `RETENTION ${period} PROCESS_END`,
  ]),
  'TRANSFER MA A46_2_C_SCC_BY_COMMISSION Atlas Desk',
  'TRANSFER MA A46_2_B_BINDING_CORPORATE_RULES+A46_2_C_SCC_BY_COMMISSION Atlas "Desk\\',
  'TRANSFER MA A49_1_A Atlas SOMETHING',
  'SOMETHING ELSE' as ConditionName,
];

/** Instants with microseconds, as the column keeps them, in ISO 8601. */
const aboutNow = (now: Date) =>
  fc
    .constantFrom(0, -1, 1, -999, 999, -1_000, 1_000, 1_500, -86_400_000_000, 86_400_000_000)
    .map((offset) => shifted(now, offset));
const aboutCutoffs = (now: Date) =>
  fc
    .tuple(fc.constantFrom(...periods.slice(0, -2)), fc.constantFrom(0, -1, 1, -999, -1_000, 1_000, 5_000_000))
    .map(([period, offset]) => shifted(subtractDuration(now, period) ?? now, offset));

function shifted(at: Date, microseconds: number): string {
  const total = BigInt(at.getTime()) * 1_000n + BigInt(microseconds);
  const milliseconds = new Date(Number(total / 1_000n));
  return `${milliseconds.toISOString().slice(0, -1)}${String(total % 1_000n).padStart(3, '0')}Z`;
}

interface Consent {
  readonly status: ConsentStatus;
  readonly end: string | null;
}
interface Person {
  readonly created: string;
  readonly contact: string | null;
  readonly notices: readonly (readonly string[])[];
  readonly compatible: boolean;
  /** When each claim or hold was lifted; null: it stands. */
  readonly claims: readonly (string | null)[];
  /** The purposes that are restricted, `*` for all, and those that were objected to. */
  readonly restricted: readonly string[];
  readonly objected: readonly string[];
  /** The rights of its requests under which it may be read. */
  readonly requested: readonly string[];
  readonly archived: string | null;
  readonly died: string | null;
  /** When each application ended; null: it is under way. */
  readonly ends: readonly (string | null)[];
  readonly reviewed: boolean;
  /** What each of the notices told of. */
  readonly told: readonly (readonly ToldTransfer[])[];
  readonly ordinary: Consent | null;
  readonly explicit: Consent | null;
}

const toldTransfer: fc.Arbitrary<ToldTransfer> = fc.record({
  country: fc.constantFrom('MA', 'MA', 'TN'),
  recipient: fc.constantFrom('Atlas Desk', 'Atlas "Desk\\', 'Atlas'),
  safeguard: fc.constantFrom('A46_2_C_SCC_BY_COMMISSION', 'A46_2_B_BINDING_CORPORATE_RULES', 'A46_2_E_CODE_OF_CONDUCT'),
});

const personAt = (now: Date): fc.Arbitrary<Person> => {
  const consent = fc.option(
    fc.record({ status: fc.constantFrom(...consentStatuses), end: fc.option(aboutNow(now), { freq: 4 }) }),
    { freq: 6 },
  );
  return fc.record({
    created: aboutCutoffs(now),
    contact: fc.option(aboutCutoffs(now), { freq: 4 }),
    notices: fc.array(fc.subarray([purpose, 'MOBILITY_RELOCATION', 'DIRECT_MARKETING']), { maxLength: 3 }),
    compatible: fc.boolean(),
    claims: fc.array(fc.option(aboutNow(now)), { maxLength: 3 }),
    restricted: fc.subarray([purpose, 'MOBILITY_RELOCATION', '*'], { maxLength: 2 }),
    objected: fc.subarray([purpose, 'DIRECT_MARKETING']),
    requested: fc.subarray(['ACCESS', 'PORTABILITY', 'COMMUNICATION', 'ESTATE']),
    archived: fc.option(aboutNow(now)),
    died: fc.option(aboutNow(now)),
    ends: fc.array(fc.option(aboutCutoffs(now), { freq: 6 }), { maxLength: 3 }),
    reviewed: fc.boolean(),
    told: fc.array(fc.array(toldTransfer, { maxLength: 2 }), { maxLength: 2 }),
    ordinary: consent,
    explicit: consent,
  });
};

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

/** The facts as the tables hold them, under the aliases that conditions name; one row a person. */
const facts = `(select * from jsonb_to_recordset($1::jsonb) as p(i int, created timestamptz, contact timestamptz, notices jsonb, compatible boolean, claims jsonb, ends jsonb, reviewed boolean, told jsonb, restricted text[], objected text[], requested text[], archived timestamptz, died timestamptz, ordinary jsonb, explicit jsonb)) p
  cross join lateral (select p.created as created_at, p.contact as last_contact_at, p.archived as archived_at, p.died as deceased_at, p.requested as requested) s
  cross join lateral (select p.restricted && array['*', '${purpose}'] as restricted) r
  cross join lateral (select '${purpose}' = any (p.objected) as objected) o
  cross join lateral (select exists (select from jsonb_array_elements(p.notices) e where e ? '${purpose}') as covers) n
  cross join lateral (select p.compatible) g
  cross join lateral (select exists (select from jsonb_array_elements_text(p.claims) f (lifted_at) where f.lifted_at is null) as stands) m
  cross join lateral (select coalesce(bool_or(f.ended_at is null), false) as under_way, max(f.ended_at::timestamptz) as ended_at from jsonb_array_elements_text(p.ends) f (ended_at)) pe
  cross join lateral (select p.reviewed as done) hr
  cross join lateral (select coalesce(jsonb_agg(e), '[]') as transfers from jsonb_array_elements(p.told) f, jsonb_array_elements(f) e) told
  left join lateral (select p.ordinary ->> 'status' as status, (p.ordinary ->> 'end')::timestamptz as expires_at where p.ordinary <> 'null') k on true
  left join lateral (select p.explicit ->> 'status' as status, (p.explicit ->> 'end')::timestamptz as expires_at where p.explicit <> 'null') x on true`;

async function bothForms(persons: readonly Person[], now: Date) {
  const sql = new Sql(JSON.stringify(persons.map((person, i) => ({ i, ...person }))));
  const asked = { purpose, now } as const;
  const conditions = names.map(conditionOf);
  const columns = conditions.map((condition, position) => `${condition.sql(sql, asked)} as "c${position}"`);
  const { rows } = await fresh.database.pool.query<PersonRow & Record<string, unknown>>(
    `select '' as "$id", s.created_at as "$created", s.last_contact_at as "$contact", n.covers as "$notice", g.compatible as "$compatible", m.stands as "$claim", told.transfers as "$told",
       s.archived_at is not null as "$archived", r.restricted as "$restricted", s.deceased_at is not null as "$deceased", o.objected as "$objected", s.requested as "$requested",
       pe.under_way as "$underWay", pe.ended_at as "$processEnd", hr.done as "$reviewed",
       k.status as "$consent", k.expires_at as "$consentEnd", x.status as "$explicit", x.expires_at as "$explicitEnd",
       ${columns.join(', ')}
     from ${facts} order by p.i`,
    sql.values,
  );
  return rows.map((row, i) => ({
    person: persons[i],
    inSql: names.filter((_, position) => row[`c${position}`] === true),
    neverNull: names.every((_, position) => row[`c${position}`] !== null),
    inTypeScript: names.filter((_, position) => conditions[position]?.code(personState(row), asked) === null),
  }));
}

describe.each(moments)('conditions at %s', (moment) => {
  const now = new Date(moment);
  it('say the same in SQL and in TypeScript, of every person', async () => {
    const seen = new Set<string>();
    const held = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(personAt(now), { minLength: 40, maxLength: 80 }), async (persons) => {
        for (const { person, inSql, inTypeScript, neverNull } of await bothForms(persons, now)) {
          expect({ person, holds: inSql, neverNull }).toEqual({ person, holds: inTypeScript, neverNull: true });
          for (const name of inSql) held.add(name);
          for (const name of names) if (!inSql.includes(name)) seen.add(name);
        }
      }),
      { numRuns: 20 },
    );
    const never = names.filter((name) => /nonsense|SOMETHING/.test(name));
    const always = names.filter((name) => /P99999Y/.test(name));
    expect(names.filter((name) => !held.has(name))).toEqual(never);
    expect(names.filter((name) => !seen.has(name))).toEqual(always);
  });
});

describe('a condition', () => {
  const now = new Date(moments[0]);
  const valid: SubjectState = {
    createdAt: now,
    lastContactAt: now,
    noticeCovers: true,
    ...{ isRestricted: false, hasObjected: false, isArchived: false, isDeceased: false },
    consent: { status: 'GIVEN', expiresAt: null },
    explicitConsent: { status: 'RENEWED', expiresAt: new Date(now.getTime() + 1) },
  };
  const codeOf = (name: ConditionName, state: Partial<SubjectState>) =>
    conditionOf(name).code({ ...valid, ...state }, { purpose, now });
  const consentCodes: Readonly<Record<ConsentStatus, string | null>> = {
    UNKNOWN: 'CONSENT_MISSING',
    REQUESTED: 'CONSENT_MISSING',
    REQUEST_DEFERRED: 'CONSENT_MISSING',
    REFUSED: 'CONSENT_MISSING',
    GIVEN: null,
    RENEWED: null,
    EXPIRED: 'CONSENT_EXPIRED',
    WITHDRAWN: 'CONSENT_WITHDRAWN',
    REVOKED: 'CONSENT_WITHDRAWN',
    INVALIDATED: 'CONSENT_MISSING',
  };

  it.each(consentStatuses)(
    'reads a consent that is %s by its status, the explicit one apart from the ordinary',
    (status) => {
      const state = { status, expiresAt: null };
      expect(codeOf('CONSENT', { consent: state, explicitConsent: null })).toBe(consentCodes[status]);
      expect(codeOf('EXPLICIT_CONSENT', { explicitConsent: state, consent: null })).toBe(consentCodes[status]);
      expect(codeOf('CONSENT', { consent: null, explicitConsent: state })).toBe('CONSENT_MISSING');
    },
  );

  it('ends a consent at the instant of its end', () => {
    const ending = (offset: number) => ({ status: 'GIVEN' as const, expiresAt: new Date(now.getTime() + offset) });
    expect(codeOf('CONSENT', { consent: ending(1) })).toBeNull();
    expect(codeOf('CONSENT', { consent: ending(0) })).toBe('CONSENT_EXPIRED');
  });

  it('does not let an end in the future mend a withdrawal', () => {
    const consent = { status: 'WITHDRAWN' as const, expiresAt: new Date(now.getTime() + 1_000) };
    expect(codeOf('CONSENT', { consent })).toBe('CONSENT_WITHDRAWN');
  });

  it('counts retention from the last contact, from creation where there is none, through the whole last instant', () => {
    const cutoff = subtractDuration(now, 'P2Y')?.getTime() ?? 0;
    const before = new Date(cutoff - 1);
    const name = 'RETENTION P2Y LAST_CONTACT';
    expect(codeOf(name, { lastContactAt: new Date(cutoff), createdAt: before })).toBeNull();
    expect(codeOf(name, { lastContactAt: before, createdAt: now })).toBe('RETENTION_EXPIRED');
    expect(codeOf(name, { lastContactAt: null, createdAt: new Date(cutoff) })).toBeNull();
    expect(codeOf(name, { lastContactAt: null, createdAt: before })).toBe('RETENTION_EXPIRED');
    expect(codeOf('RETENTION P2Y CREATED', { lastContactAt: now, createdAt: before })).toBe('RETENTION_EXPIRED');
  });

  it('counts retention from the end of the last application, and not while one is under way', () => {
    const cutoff = subtractDuration(now, 'P3M') ?? now;
    const [within, past] = [new Date(cutoff.getTime() + 1), new Date(cutoff.getTime() - 1)];
    const name = 'RETENTION P3M PROCESS_END';
    const codeAt = (underWay: boolean, endedAt: Date | null, createdAt = past) =>
      codeOf(name, { createdAt, lastContactAt: now, processEnd: { underWay, endedAt } });
    expect(codeAt(true, past)).toBeNull();
    expect(codeAt(true, null)).toBeNull();
    expect(codeAt(false, within)).toBeNull();
    expect(codeAt(false, cutoff)).toBeNull();
    expect(codeAt(false, past, now)).toBe('RETENTION_EXPIRED');
    expect(codeAt(false, null)).toBe('RETENTION_EXPIRED');
    expect(codeAt(false, null, within)).toBeNull();
    expect(codeOf('RETENTION nonsense PROCESS_END', { processEnd: { underWay: true, endedAt: null } })).toBe(
      'RETENTION_EXPIRED',
    );
  });

  it('on human review holds for whom somebody asked about it', () => {
    expect(codeOf('HUMAN_REVIEW', { humanReviewed: true })).toBeNull();
    expect(codeOf('HUMAN_REVIEW', { humanReviewed: false })).toBe('HUMAN_REVIEW_MISSING');
    expect(codeOf('HUMAN_REVIEW', {})).toBe('HUMAN_REVIEW_MISSING');
  });

  it('that nobody knows never holds', () => {
    expect(codeOf('RETENTION P2Y PROCESS_END', {})).toBe('RETENTION_EXPIRED');
    expect(codeOf('RETENTION P2Y' as ConditionName, {})).toBe('PURPOSE_NOT_ALLOWED');
    expect(codeOf('__proto__' as ConditionName, {})).toBe('PURPOSE_NOT_ALLOWED');
  });

  it('refuses what is archived, restricted, of the dead, or objected to, each with its code', () => {
    expect(codeOf('ACTIVE', { isArchived: true })).toBe('RETENTION_EXPIRED');
    expect(codeOf('RESTRICTION', { isRestricted: true })).toBe('SUBJECT_RESTRICTED');
    expect(codeOf('LIVING', { isDeceased: true })).toBe('SUBJECT_RESTRICTED');
    expect(codeOf('OBJECTION', { hasObjected: true })).toBe('OBJECTION_UPHELD');
    for (const name of ['ACTIVE', 'RESTRICTION', 'LIVING', 'OBJECTION'] as const) expect(codeOf(name, {})).toBeNull();
  });

  it('on compatibility holds for whom it is known, and for nobody else', () => {
    expect(codeOf('COMPATIBLE', { isCompatible: true })).toBeNull();
    expect(codeOf('COMPATIBLE', { isCompatible: false })).toBe('PURPOSE_INCOMPATIBLE');
    expect(codeOf('COMPATIBLE', {})).toBe('PURPOSE_INCOMPATIBLE');
  });

  it('on a transfer holds for whom a notice named country, recipient and one of the safeguards', () => {
    const told = { country: 'MA', recipient: 'Atlas', safeguard: 'A46_2_C_SCC_BY_COMMISSION' } as const;
    const name = 'TRANSFER MA A46_2_B_BINDING_CORPORATE_RULES+A46_2_C_SCC_BY_COMMISSION Atlas';
    expect(codeOf(name, { toldTransfers: [told] })).toBeNull();
    expect(codeOf(name, { toldTransfers: [{ ...told, country: 'TN' }] })).toBe('NOTICE_MISSING');
    expect(codeOf(name, { toldTransfers: [{ ...told, recipient: 'atlas' }] })).toBe('NOTICE_MISSING');
    expect(codeOf(name, { toldTransfers: [{ ...told, safeguard: 'A46_2_E_CODE_OF_CONDUCT' }] })).toBe('NOTICE_MISSING');
    expect(codeOf(name, {})).toBe('NOTICE_MISSING');
    expect(codeOf('TRANSFER MA A49_1_A Atlas', { toldTransfers: [told] })).toBe('PURPOSE_NOT_ALLOWED');
  });

  it('on requests lets the officer read what the right needs, and nothing where none stands', () => {
    const asked = ['DATA_REQUEST', 'COMMUNICATION_REQUEST', 'PORTABILITY_REQUEST', 'ACCESS_REQUEST'] as const;
    const holding = (...requested: string[]) => asked.filter((name) => codeOf(name, { requested }) === null);
    expect(asked.map((name) => codeOf(name, {}))).toEqual(asked.map(() => 'ROLE_FORBIDDEN'));
    expect(holding('ESTATE')).toEqual(asked.slice(0, 1));
    expect(holding('COMMUNICATION')).toEqual(asked.slice(0, 2));
    expect(holding('PORTABILITY')).toEqual(asked.slice(0, 3));
    expect(holding('ACCESS')).toEqual(asked);
    expect(holding('RECTIFICATION')).toEqual([]);
  });

  it('on claims holds for whom one is known to stand, and for nobody else', () => {
    expect(codeOf('CLAIM', { underClaim: true })).toBeNull();
    expect(codeOf('CLAIM', { underClaim: false })).toBe('PURPOSE_NOT_ALLOWED');
    expect(codeOf('CLAIM', {})).toBe('PURPOSE_NOT_ALLOWED');
  });
});
