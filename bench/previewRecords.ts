import type { Pool } from 'pg';
import type { AccessedField } from '../src/access-log/AccessRecord.js';
import { demonstrationInstructions, demonstrationPolicy } from '../src/demonstration/demonstrationPolicy.js';
import { compilePolicy } from '../src/policy/CompiledPolicy.js';
import { decide } from '../src/policy/decide.js';
import type { Rulebook } from '../src/rulebook/Rulebook.js';
import type { Purpose } from '../src/vocabulary/purposes.js';
import type { Role } from '../src/vocabulary/roles.js';

export const tenant = 'acme';
/** The first day that is filled, and how many: records are spread evenly. */
export const firstDay = new Date('2026-02-01T00:00:00Z');
export const days = 30;
const persons = 5_000;

/** What is asked over and over, as it would be recorded under the demonstration's policy. */
interface Work {
  readonly type: string;
  readonly roles: readonly Role[];
  readonly purpose: Purpose;
  readonly fields: readonly string[];
  /** A list: 20 to 100 persons a record; else one. */
  readonly isList: boolean;
}

const screening = 'RECRUITMENT_APPLICATION_SCREENING';
const selection = 'RECRUITMENT_APPLICANT_SELECTION';
const interview = 'RECRUITMENT_INTERVIEW_MANAGEMENT';
const relocation = 'MOBILITY_RELOCATION';
const profile = ['headline', 'summary', 'city', 'region', 'skills', 'languages'];
const works: readonly Work[] = [
  { type: 'Candidate', roles: ['RECRUITER'], purpose: screening, fields: ['id', 'fullName', ...profile], isList: true },
  {
    type: 'Candidate',
    roles: ['RECRUITER'],
    purpose: screening,
    fields: ['id', 'givenName', 'email', 'city'],
    isList: false,
  },
  {
    type: 'Candidate',
    roles: ['RECRUITER'],
    purpose: selection,
    fields: ['id', 'fullName', 'workPermit', 'salaryExpectation', ...profile],
    isList: true,
  },
  {
    type: 'Candidate',
    roles: ['HIRING_MANAGER'],
    purpose: selection,
    fields: ['id', 'fullName', 'salaryExpectation', 'headline'],
    isList: false,
  },
  {
    type: 'Candidate',
    roles: ['HIRING_MANAGER'],
    purpose: interview,
    fields: ['id', 'fullName', 'email', 'phone', 'work', 'education'],
    isList: false,
  },
  {
    type: 'Candidate',
    roles: ['RECRUITER'],
    purpose: interview,
    fields: ['id', 'fullName', 'phone', 'salaryExpectation'],
    isList: false,
  },
  {
    type: 'Candidate',
    roles: ['RECRUITER'],
    purpose: 'TALENT_POOL',
    fields: ['id', 'fullName', 'email', 'lastContactAt', ...profile],
    isList: true,
  },
  {
    type: 'Candidate',
    roles: ['MOBILITY_ADVISER'],
    purpose: relocation,
    fields: ['id', 'fullName', 'address', 'dateOfBirth', 'nationality', 'religiousBelief'],
    isList: false,
  },
  {
    type: 'Candidate',
    roles: ['INTAKE'],
    purpose: 'RECRUITMENT_APPLICATION_MANAGEMENT',
    fields: ['id', 'givenName', 'familyName', 'email', 'phone'],
    isList: false,
  },
  {
    type: 'Candidate',
    roles: ['RECRUITER'],
    purpose: 'DIRECT_MARKETING',
    fields: ['id', 'givenName', 'email'],
    isList: false,
  },
];

/** One shape of a record, as the table holds it. */
interface Shape {
  readonly roles: string;
  readonly purpose: string;
  readonly type: string;
  readonly list: boolean;
  readonly fields: readonly AccessedField[];
}

/** The shapes of the work: as it went for most persons, and for those whose own state refused some of it. */
export function shapes(rulebook: Rulebook): readonly Shape[] {
  const policy = compilePolicy(
    { policy: demonstrationPolicy(tenant), instructions: demonstrationInstructions(tenant) },
    { tenant, version: 1, instructionsNumber: 1, jurisdiction: 'FR', rulebook, at: firstDay, known: null },
  );
  return works.flatMap(({ type, roles, purpose, fields, isList }) => {
    const caller = { tenant, roles, purposes: [purpose], country: 'FR', organisation: 'acme-hr' };
    const recorded = fields.flatMap((name): AccessedField[] => {
      const field = rulebook.byCoordinate.get(`${type}.${name}`);
      if (!field) return [];
      const verdict = decide(field, 'SELECT', { rulebook, policy, caller, purpose });
      const { effect } = verdict;
      const refused = effect === 'REFUSED';
      return [
        {
          field: field.coordinate,
          mode: 'SELECT',
          verdict: effect,
          transform: refused ? null : verdict.to,
          code: refused ? verdict.code : null,
        },
      ];
    });
    if (isList)
      recorded.unshift({ field: `${type}.id`, mode: 'COUNT', verdict: 'RELEASED', transform: null, code: null });
    const lacking = recorded.map(
      (each): AccessedField =>
        each.verdict === 'REFUSED' || each.field.endsWith('.id')
          ? each
          : { ...each, verdict: 'REFUSED', transform: null, code: 'NOTICE_MISSING' },
    );
    return (isList ? [recorded] : [recorded, lacking]).map((said) => ({
      roles: `{${roles.join()}}`,
      purpose,
      type,
      list: isList,
      fields: said,
    }));
  });
}

/**
 * Fills the log in one statement. Two of three requests have two records; three applications of two organisations ask;
 * pages of lists differ. The leaf is as long as a real one is.
 */
const fillStatement = `
  with shape as materialized (
    select row_number() over () - 1 as n, count(*) over () as all_shapes, roles::text[] as roles, purpose, type, list, fields
    from jsonb_to_recordset($3::jsonb) as shape (roles text, purpose text, type text, list boolean, fields jsonb)
  ), person as materialized (
    select array_agg(token order by n) as tokens from (
      select n, left(translate(encode(sha256(n::text::bytea), 'base64'), '+/', '-_'), 22) as token
      from generate_series(1, ${persons}) as n) each
  ), line as (
    select i, hashint8(i) & 2147483647 as chance, hashint8(i * 7 + 3) & 2147483647 as other, i * 2 / 3 as request
    from generate_series(0, $2::int - 1) as i
  )
  insert into access_log_entry (
    tenant, index, record_id, request_id, at, principal, organisation, client, country, roles, purpose, lawful_basis,
    policy_version, policy_epoch, subject_epoch, operation_digest, type, fields, subjects, outcome, leaf)
  select $1, i, md5('record' || i)::uuid, md5('request' || request)::uuid,
    $4::timestamptz + make_interval(secs => request * (${days * 86_400}.0 / ($2::int * 2 / 3 + 1))),
    'principal-' || lpad((request % 40)::text, 12, '0'),
    case when request % 5 = 0 then 'organisation-agency001' else 'organisation-acmehr001' end,
    (array['client-ats000000000001', 'client-portal000000001', 'client-mobile000000001'])[request % 3 + 1],
    'FR', shape.roles, shape.purpose, 'A6_1_B_CONTRACT', 1, 1, 1, encode(sha256(shape.n::text::bytea), 'hex'),
    shape.type, shape.fields,
    case when shape.list
      then tokens[chance % ${persons - 100} + 1:chance % ${persons - 100} + 20 + other % 81]
      else tokens[other % ${persons} + 1:other % ${persons} + 1] end,
    'RELEASED', convert_to(shape.fields::text || repeat(md5(i::text), 28), 'UTF8')
  from line join shape on shape.n = (hashint8(request + 1) & 2147483647) % shape.all_shapes, person`;

/** Who asks, with their tokens. */
const parties = {
  'organisation:acme-hr': 'organisation-acmehr001',
  'organisation:agency': 'organisation-agency001',
  'client:ats': 'client-ats000000000001',
  'client:portal': 'client-portal000000001',
  'client:mobile': 'client-mobile000000001',
};
const namesStatement = `
  insert into access_log_token (tenant, kind, name, period, token)
  select $1, 'PRINCIPAL', name, 0, token from unnest($2::text[], $3::text[]) as party (name, token)`;

/** Fills the tenant's log with records. */
export async function fillLog(pool: Pick<Pool, 'query'>, records: number, rulebook: Rulebook): Promise<void> {
  await pool.query('update access_log_head set next = $2 where tenant = $1', [tenant, records]);
  await pool.query(namesStatement, [tenant, Object.keys(parties), Object.values(parties)]);
  await pool.query(fillStatement, [tenant, records, JSON.stringify(shapes(rulebook)), firstDay]);
}
