import { randomUUID } from 'node:crypto';
import type { DemonstrationTenant } from '../../src/demonstration/demonstrationTenants.js';
import { visible } from '../gateway/people.js';
import { dpo } from '../helpers/askers.js';
import type { Asker, ClientAnswer, TestGateway } from '../helpers/gateway.js';
import { sealedValue } from '../helpers/sealed.js';

export const globexDpo: Asker = { ...dpo, tenant: 'globex' };
export const globexController: Asker = {
  roles: ['CONTROLLER'],
  purposes: ['EQUALITY_MONITORING', 'ACCOUNTABILITY', 'POLICY_ADMINISTRATION'],
  tenant: 'globex',
};

export interface Cell {
  readonly group: string;
  readonly value: string;
  readonly count: number | null;
  readonly code: string | null;
}
export interface Release {
  readonly dimension: string;
  readonly by: string;
  readonly period: string;
  readonly k: number;
  readonly rounding: number;
  readonly computedAt: string;
  readonly cells: readonly Cell[];
}

export interface Asked {
  readonly dimension?: string;
  readonly by?: string;
  readonly period?: string;
  readonly purpose?: string;
}

/** The query for a release; the quarter before the tests' noon unless it says otherwise. */
export const statistics = ({
  dimension = 'NATIONALITY_REGION',
  by = 'STAGE',
  period = '2025-Q4',
  purpose = 'EQUALITY_MONITORING',
}: Asked = {}): string =>
  `query Equality @purpose(is: ${purpose}) { equalityStatistics(dimension: ${dimension}, by: ${by}, period: "${period}") {
    dimension by period k rounding computedAt cells { group value count code } } }`;

export const releaseOf = ({ data, text }: ClientAnswer): Release => {
  if (!data) throw new Error(text);
  return data['equalityStatistics'] as Release;
};

/** Asks for a release as a DPO of globex. */
export const ask = async (candour: TestGateway, asked?: Asked, as: Asker = globexDpo): Promise<Release> =>
  releaseOf(await candour.ask(as, statistics(asked)));

/** A release as the counts of its cells, group by group. */
export const countsOf = ({ cells }: Release): Readonly<Record<string, readonly (number | null)[]>> => {
  const groups = Map.groupBy(cells, ({ group }) => group);
  return Object.fromEntries([...groups].map(([group, own]) => [group, own.map(({ count }) => count)]));
};

/** Who may be counted at a tenant at the tests' noon, worked out by hand from the demonstration's rows. */
export const countedAt = (tenant: DemonstrationTenant): readonly string[] =>
  visible(tenant, 'EQUALITY_MONITORING', true);

export interface NewPersons {
  readonly count: number;
  readonly nationality?: string | null;
  readonly dateOfBirth?: string | null;
  readonly religiousBelief?: string | null;
  readonly stage?: string;
  readonly appliedAt?: string;
  /** The statuses of its two consents to EQUALITY_MONITORING; null: none. */
  readonly consent?: string | null;
  readonly explicit?: string | null;
  readonly told?: boolean;
  readonly lastContact?: string;
  readonly tenant?: DemonstrationTenant;
}

/** Puts persons who are all alike into the store, each with one application; gives their ids. */
export async function addPersons(
  { database, fresh }: Pick<TestGateway, 'database' | 'fresh'>,
  {
    count,
    nationality = 'NL',
    dateOfBirth = '1990-01-01',
    religiousBelief = null,
    stage = 'INTERVIEW',
    appliedAt = '2025-11-15T10:00:00Z',
    consent = 'GIVEN',
    explicit = null,
    told = true,
    lastContact = '2026-01-10T10:00:00Z',
    tenant = 'globex',
  }: NewPersons,
): Promise<readonly string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  const run = (text: string, ...values: unknown[]) => database.pool.query(text, [tenant, ids, ...values]);
  await run(
    'insert into subject (tenant, id, created_at, last_contact_at) select $1, id, $3, $3 from unnest($2::uuid[]) as t (id)',
    lastContact,
  );
  await run(
    'insert into candidate (tenant, id, nationality, date_of_birth, religious_belief) select $1, id, $3, $4::date, belief from unnest($2::uuid[], $5::text[]) as t (id, belief)',
    nationality,
    dateOfBirth,
    await Promise.all(
      ids.map(async (person) =>
        religiousBelief === null
          ? null
          : await sealedValue(fresh, religiousBelief, { tenant, person, coordinate: 'Candidate.religiousBelief' }),
      ),
    ),
  );
  if (told)
    await run(
      `insert into subject_notice (tenant, subject, id, version, purposes, recorded_at, recorded_by)
       select $1, id, gen_random_uuid(), 'v2', '{EQUALITY_MONITORING}', $3, 'test' from unnest($2::uuid[]) as t (id)`,
      lastContact,
    );
  for (const [isExplicit, status] of [
    [false, consent],
    [true, explicit],
  ] as const)
    if (status !== null)
      await run(
        `insert into subject_consent (tenant, subject, purpose, explicit, status, notice_version, given_at)
         select $1, id, 'EQUALITY_MONITORING', $4, $5, 'v2', $3 from unnest($2::uuid[]) as t (id)`,
        lastContact,
        isExplicit,
        status,
      );
  await run(
    `insert into application (tenant, id, candidate, job, status, stage, applied_at)
     select $1, gen_random_uuid(), t.id, (select id from job where tenant = $1 order by id limit 1), 'OPEN', $3, $4
     from unnest($2::uuid[]) as t (id)`,
    stage,
    appliedAt,
  );
  return ids;
}

/** Forgets the demonstration's consents to be counted, so that a test counts its own persons only. */
export const countNobody = ({ database }: Pick<TestGateway, 'database'>): Promise<unknown> =>
  database.pool.query("delete from subject_consent where tenant = 'globex' and purpose = 'EQUALITY_MONITORING'");

/** The person itself withdraws its consent to be counted. */
export async function withdraw(candour: TestGateway, id: string, tenant = 'globex'): Promise<void> {
  const self: Asker = { roles: ['SUBJECT'], purposes: ['RIGHTS_FULFILMENT'], subject: id, id: `subject-${id}`, tenant };
  const query = `mutation @purpose(is: RIGHTS_FULFILMENT) { withdrawConsent(candidate: "${id}", purpose: EQUALITY_MONITORING) { status } }`;
  const answer = await candour.ask(self, query);
  if (answer.code) throw new Error(answer.text);
}

/** Twelve persons in every cell of NATIONALITY_REGION by STAGE, who all answered what they believe. */
export async function populate(candour: Pick<TestGateway, 'database' | 'fresh'>): Promise<void> {
  await countNobody(candour);
  for (const stage of ['SCREENING', 'INTERVIEW', 'OFFER', 'REJECTED'])
    for (const [nationality, religiousBelief] of [
      ['NL', 'Catholic'],
      ['IN', 'Muslim'],
    ] as const)
      await addPersons(candour, { count: 12, stage, nationality, religiousBelief, explicit: 'GIVEN' });
}

/** The exact count that was kept of a cell, straight from the table; null: it was not published. */
export async function keptCount(
  { database }: Pick<TestGateway, 'database'>,
  asked: { readonly period?: string; readonly dimension?: string; readonly by?: string },
  group: string | null,
  value: string | null,
): Promise<number | null> {
  const { period = '2025-Q4', dimension = 'NATIONALITY_REGION', by = 'STAGE' } = asked;
  const { rows } = await database.pool.query<{ count: number }>(
    `select (kept ->> 'count')::int as count from equality_kept_count, jsonb_array_elements(counts) as kept
     where tenant = 'globex' and quarter = $1 and dimension = $2 and breakdown = $3
       and kept ->> 'group' is not distinct from $4::text and kept ->> 'value' is not distinct from $5::text`,
    [period, dimension, by, group, value],
  );
  return rows[0]?.count ?? null;
}
