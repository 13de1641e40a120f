import type { Fact } from '../../subjects/conditions.js';
import type { ConsentState, SubjectState } from '../../subjects/SubjectState.js';
import type { ConsentStatus } from '../../vocabulary/consentStatuses.js';
import type { Scope } from './Scope.js';

/**
 * Joins in what the plan's conditions ask of a person, under the aliases that `src/subjects/conditions.ts` names:
 * `s` (the subject, already there), `n` (notice), `m` (claim), `r` (restriction), `o` (objection), `q` (requests), `k` (ordinary consent), `x`
 * (explicit consent). A plan that asks for none joins none.
 */
export function personJoins({ sql, plan }: Scope): string {
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
  const joins: Record<Fact, () => string> = {
    NOTICE: () =>
      `cross join lateral (select ${exists('subject_notice', `${purpose()} = any (f.purposes)`)} as covers offset 0) n`,
    CLAIM: () => `cross join lateral (select ${exists('subject_claim', 'f.lifted_at is null')} as stands offset 0) m`,
    RESTRICTION: () => `cross join lateral (select s.restricted && array['*', ${purpose()}] as restricted offset 0) r`,
    OBJECTION: () => `cross join lateral (select ${purpose()} = any (s.objected) as objected offset 0) o`,
    REQUEST: () =>
      `cross join lateral (select s.requested && array['ACCESS', 'PORTABILITY'] as data, 'ACCESS' = any (s.requested) as access offset 0) q`,
    CONSENT: () => consent('k', false),
    EXPLICIT_CONSENT: () => consent('x', true),
  };
  return [...facts].map((fact) => joins[fact]()).join('\n');
}

/** The columns from which `personState` reads a person's state back. */
export function stateColumns({ plan }: Scope): readonly string[] {
  const facts = new Set(plan.conditions.map(({ fact }) => fact));
  const names = new Set(plan.conditions.map(({ name }) => name));
  return [
    's.id as "$id"',
    's.created_at as "$created"',
    's.last_contact_at as "$contact"',
    ...(facts.has('NOTICE') ? ['n.covers as "$notice"'] : []),
    ...(facts.has('CLAIM') ? ['m.stands as "$claim"'] : []),
    ...(names.has('ACTIVE') ? ['s.archived_at is not null as "$archived"'] : []),
    ...(facts.has('RESTRICTION') ? ['r.restricted as "$restricted"'] : []),
    ...(names.has('LIVING') ? ['s.deceased_at is not null as "$deceased"'] : []),
    ...(facts.has('OBJECTION') ? ['o.objected as "$objected"'] : []),
    ...(facts.has('REQUEST') ? ['q.data as "$data"', 'q.access as "$access"'] : []),
    ...(facts.has('CONSENT') ? ['k.status as "$consent"', 'k.expires_at as "$consentEnd"'] : []),
    ...(facts.has('EXPLICIT_CONSENT') ? ['x.status as "$explicit"', 'x.expires_at as "$explicitEnd"'] : []),
  ];
}

/** A row of a person as the driver gives it: state columns beside those that were selected. */
export interface PersonRow {
  readonly $id: string;
  readonly $created: Date;
  readonly $contact: Date | null;
  readonly $notice?: boolean;
  readonly $claim?: boolean;
  readonly $archived?: boolean;
  readonly $restricted?: boolean;
  readonly $deceased?: boolean;
  readonly $objected?: boolean;
  readonly $data?: boolean;
  readonly $access?: boolean;
  readonly $consent?: ConsentStatus | null;
  readonly $consentEnd?: Date | null;
  readonly $explicit?: ConsentStatus | null;
  readonly $explicitEnd?: Date | null;
}

/** Reads a person's state back from its row. */
export const personState = (row: PersonRow): SubjectState => ({
  createdAt: row.$created,
  lastContactAt: row.$contact,
  noticeCovers: row.$notice ?? false,
  underClaim: row.$claim ?? false,
  asksData: row.$data ?? false,
  asksAccess: row.$access ?? false,
  // What no condition of the plan asks was not fetched, and nothing depends on it.
  isArchived: row.$archived ?? true,
  isRestricted: row.$restricted ?? true,
  isDeceased: row.$deceased ?? true,
  hasObjected: row.$objected ?? true,
  consent: consentState(row.$consent, row.$consentEnd),
  explicitConsent: consentState(row.$explicit, row.$explicitEnd),
});

const consentState = (
  status: ConsentStatus | null | undefined,
  expiresAt: Date | null | undefined,
): ConsentState | null => (status ? { status, expiresAt: expiresAt ?? null } : null);
