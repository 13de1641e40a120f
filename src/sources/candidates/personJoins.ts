import { consentSql, type Fact } from '../../subjects/conditions.js';
import { ofCollection } from '../../subjects/ofCollection.js';
import type { ConsentState, SubjectState } from '../../subjects/SubjectState.js';
import type { ConsentStatus } from '../../vocabulary/consentStatuses.js';
import type { ToldTransfer } from '../../vocabulary/transfers.js';
import { applicationScopeSql } from './personScopeSql.js';
import { allOf, type Scope } from './Scope.js';

/**
 * Joins in what the plan's conditions ask of a person, under the aliases that `src/subjects/conditions.ts` names:
 * `s` (the subject, already there), `n` (notice), `g` (collection), `m` (claim), `r` (restriction), `o` (objection), `k` (ordinary consent), `x` (explicit consent), `pe` (the end of the process), `hr` (human review), `told` (transfers
 * that notices told of). `w` is theirs
 * alone. A plan that asks for none joins none.
 */
export function personJoins({ sql, plan, now, persons }: Scope): string {
  const facts = new Set(plan.conditions.flatMap(({ fact }) => fact ?? []));
  if (facts.size === 0) return '';
  let written: string | null = null;
  // Only on demand: PostgreSQL asks for the type of a value that no join uses.
  const purpose = (): string => {
    written ??= sql.value(plan.purpose, 'text');
    return written;
  };
  const consent = (alias: string, explicit: boolean): string =>
    `left join subject_consent ${alias} on ${alias}.tenant = s.tenant and ${alias}.subject = s.id and ${alias}.purpose = ${purpose()} and ${alias}.explicit = ${explicit}`;
  const exists = (table: string, condition: string): string =>
    `exists (select from ${table} f where f.tenant = s.tenant and f.subject = s.id and ${condition})`;
  const names = (): string => `${purpose()} = any (f.purposes)`;
  // Of nearly everybody the notice that covers is that of the collection: one look answers both.
  const isFirst = facts.has('COLLECTION');
  const first = (): string =>
    `cross join lateral (select ${exists('subject_notice', `${names()} and ${ofCollection}`)} as covers offset 0) w`;
  const joins: Record<Fact, () => string> = {
    NOTICE: () => {
      const covers = exists('subject_notice', names());
      return `cross join lateral (select ${isFirst ? `w.covers or ${covers}` : covers} as covers offset 0) n`;
    },
    COLLECTION: () => {
      const assessed = plan.context.policy.compatible.get(plan.purpose) ?? [];
      const led = (): string =>
        exists('subject_notice', `f.purposes && ${sql.value(assessed, 'text[]')} and ${ofCollection}`);
      const given = exists(
        'subject_consent',
        `f.purpose = ${purpose()} and not f.explicit and ${consentSql('f', sql, now)}`,
      );
      const ways = ['w.covers', ...(assessed.length > 0 ? [led()] : []), given];
      return `cross join lateral (select ${ways.join(' or ')} as compatible offset 0) g`;
    },
    CLAIM: () => `cross join lateral (select ${exists('subject_claim', 'f.lifted_at is null')} as stands offset 0) m`,
    RESTRICTION: () => `cross join lateral (select s.restricted && array['*', ${purpose()}] as restricted offset 0) r`,
    OBJECTION: () => `cross join lateral (select ${purpose()} = any (s.objected) as objected offset 0) o`,
    TRANSFERS: () => toldTransfers,
    CONSENT: () => consent('k', false),
    EXPLICIT_CONSENT: () => consent('x', true),
    PROCESS: () =>
      `cross join lateral (select coalesce(bool_or(f.ended_at is null), false) as under_way, max(f.ended_at) as ended_at from application f where f.tenant = s.tenant and f.candidate = s.id) pe`,
    // Of the caller's own vacancies alone: what hides a score must not tell of an application that it does not see.
    HUMAN_REVIEW: () =>
      `cross join lateral (select not exists (select from application f where ${allOf(['f.tenant = s.tenant', 'f.candidate = s.id', unreviewed('f'), ...applicationScopeSql(persons, 'f', sql)])}) as done offset 0) hr`,
  };
  return [...(isFirst ? [first()] : []), ...[...facts].map((fact) => joins[fact]())].join('\n');
}

/**
 * An application holds a score behind which no person stands: one that no person gave, or that is contested, without a
 * review that confirmed it since.
 */
const unreviewed = (alias: string): string =>
  `${alias}.score is not null and not coalesce((${alias}.score_origin = 'HUMAN' and ${alias}.score_contested_at is null) or ${alias}.score_review = 'CONFIRMED', false)`;
/** All that any of a person's notices told of; none: an empty list. */
const toldTransfers = `cross join lateral (select coalesce(jsonb_agg(e), '[]') as transfers
  from subject_notice f, jsonb_array_elements(f.transfers) e where f.tenant = s.tenant and f.subject = s.id offset 0) told`;

/** The columns from which `personState` reads a person's state back. */
export function stateColumns({ plan }: Scope): readonly string[] {
  const facts = new Set(plan.conditions.map(({ fact }) => fact));
  const names = new Set(plan.conditions.map(({ name }) => name));
  return [
    's.id as "$id"',
    's.created_at as "$created"',
    's.last_contact_at as "$contact"',
    ...(facts.has('NOTICE') ? ['n.covers as "$notice"'] : []),
    ...(facts.has('COLLECTION') ? ['g.compatible as "$compatible"'] : []),
    ...(facts.has('CLAIM') ? ['m.stands as "$claim"'] : []),
    ...(names.has('ACTIVE') ? ['s.archived_at is not null as "$archived"'] : []),
    ...(facts.has('RESTRICTION') ? ['r.restricted as "$restricted"'] : []),
    ...(names.has('LIVING') ? ['s.deceased_at is not null as "$deceased"'] : []),
    ...(facts.has('OBJECTION') ? ['o.objected as "$objected"'] : []),
    ...(facts.has('TRANSFERS') ? ['told.transfers as "$told"'] : []),
    ...(plan.conditions.some(({ name }) => name.endsWith('_REQUEST')) ? ['s.requested as "$requested"'] : []),
    ...(facts.has('CONSENT') ? ['k.status as "$consent"', 'k.expires_at as "$consentEnd"'] : []),
    ...(facts.has('EXPLICIT_CONSENT') ? ['x.status as "$explicit"', 'x.expires_at as "$explicitEnd"'] : []),
    ...(facts.has('PROCESS') ? ['pe.under_way as "$underWay"', 'pe.ended_at as "$processEnd"'] : []),
    ...(facts.has('HUMAN_REVIEW') ? ['hr.done as "$reviewed"'] : []),
  ];
}

/** A row of a person as the driver gives it: state columns beside those that were selected. */
export interface PersonRow {
  readonly $id: string;
  readonly $created: Date;
  readonly $contact: Date | null;
  readonly $notice?: boolean;
  readonly $compatible?: boolean;
  readonly $claim?: boolean;
  readonly $archived?: boolean;
  readonly $restricted?: boolean;
  readonly $deceased?: boolean;
  readonly $objected?: boolean;
  readonly $told?: readonly ToldTransfer[];
  readonly $requested?: readonly string[];
  readonly $consent?: ConsentStatus | null;
  readonly $consentEnd?: Date | null;
  readonly $explicit?: ConsentStatus | null;
  readonly $explicitEnd?: Date | null;
  readonly $underWay?: boolean;
  readonly $processEnd?: Date | null;
  readonly $reviewed?: boolean;
}

/** Reads a person's state back from its row. */
export const personState = (row: PersonRow): SubjectState => ({
  createdAt: row.$created,
  lastContactAt: row.$contact,
  noticeCovers: row.$notice ?? false,
  isCompatible: row.$compatible ?? false,
  underClaim: row.$claim ?? false,
  requested: row.$requested ?? [],
  // What no condition of the plan asks was not fetched, and nothing depends on it.
  isArchived: row.$archived ?? true,
  isRestricted: row.$restricted ?? true,
  isDeceased: row.$deceased ?? true,
  hasObjected: row.$objected ?? true,
  toldTransfers: row.$told ?? [],
  consent: consentState(row.$consent, row.$consentEnd),
  explicitConsent: consentState(row.$explicit, row.$explicitEnd),
  ...(row.$underWay !== undefined && { processEnd: { underWay: row.$underWay, endedAt: row.$processEnd ?? null } }),
  humanReviewed: row.$reviewed ?? false,
});

const consentState = (
  status: ConsentStatus | null | undefined,
  expiresAt: Date | null | undefined,
): ConsentState | null => (status ? { status, expiresAt: expiresAt ?? null } : null);
