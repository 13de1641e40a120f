import { type Recipient, readRecipients } from '../../access-log/readRecipients.js';
import { GovernanceError } from '../../errors/GovernanceError.js';
import { addDuration } from '../../subjects/subtractDuration.js';
import type { ConsentStatus } from '../../vocabulary/consentStatuses.js';
import type { Purpose } from '../../vocabulary/purposes.js';
import type { RetentionTrigger } from '../../vocabulary/retentionTriggers.js';
import type { ConsentRow } from '../../writes/Writes.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { everyPurpose } from '../restrictions/Restriction.js';
import { availableRights } from '../rights/availableRights.js';
import { assertMayKnow } from './assertMayKnow.js';
import type { NoticeHeld, ProvenanceHeld, PurposeHeld } from './DataHeld.js';

/** Asserts that the caller is a person, and returns its id. @throws GovernanceError ROLE_FORBIDDEN */
export function ownId({ principal }: Pick<AdministrationContext, 'principal'>): string {
  if (principal.subject === undefined)
    throw new GovernanceError('ROLE_FORBIDDEN', 'This is what the person itself asks, with the role SUBJECT.');
  return principal.subject.toLowerCase();
}

/** Lists the notices that a person was given, the first one first. @throws GovernanceError */
export async function readNoticesHeld(
  context: AdministrationContext,
  candidate: string,
): Promise<readonly NoticeHeld[]> {
  await assertMayKnow(context, candidate);
  const { rows } = await context.pool.query<NoticeHeld>(
    `select version, purposes, recorded_at as "recordedAt" from subject_notice where tenant = $1 and subject = $2
     order by recorded_at, id`,
    [context.principal.tenant, candidate],
  );
  return rows;
}

/** Lists how a person's consents stand, of every status. @throws GovernanceError */
export async function readConsentsHeld(
  context: AdministrationContext,
  candidate: string,
): Promise<readonly ConsentRow[]> {
  await assertMayKnow(context, candidate);
  const { rows } = await context.pool.query<ConsentRow>(
    `select subject as candidate, purpose, status, explicit, notice_version as "noticeVersion", given_at as "givenAt",
       withdrawn_at as "withdrawnAt", expires_at as "expiresAt"
     from subject_consent where tenant = $1 and subject = $2 order by purpose, explicit`,
    [context.principal.tenant, candidate],
  );
  return rows;
}

/** Lists where what is held of a person comes from, as far as it came through the gateway. @throws GovernanceError */
export async function readProvenanceHeld(
  context: AdministrationContext,
  candidate: string,
): Promise<readonly ProvenanceHeld[]> {
  await assertMayKnow(context, candidate);
  const { rows } = await context.pool.query<ProvenanceHeld>(
    `select field, source, verified_at as "verifiedAt" from field_provenance where tenant = $1 and subject = $2 order by field`,
    [context.principal.tenant, candidate],
  );
  return rows;
}

/** Lists the organisations that were shown a person's data, by name. @throws GovernanceError */
export async function readRecipientsHeld(
  context: AdministrationContext,
  candidate: string,
): Promise<readonly Recipient[]> {
  await assertMayKnow(context, candidate);
  return readRecipients(context.pool, { tenant: context.principal.tenant, subject: candidate.toLowerCase() });
}

interface PersonRow {
  readonly createdAt: Date;
  readonly lastContactAt: Date | null;
  readonly restricted: readonly string[];
  readonly objected: readonly string[];
}

/** Tells, purpose by purpose, on what basis a person's data is processed, until when, and how its will stands. @throws GovernanceError */
export async function readPurposesHeld(
  context: AdministrationContext,
  candidate: string,
): Promise<readonly PurposeHeld[]> {
  const notices = await readNoticesHeld(context, candidate);
  const consents = await readConsentsHeld(context, candidate);
  const { rows } = await context.pool.query<PersonRow>(
    `select created_at as "createdAt", last_contact_at as "lastContactAt", restricted, objected from subject
     where tenant = $1 and id = $2 and erased_at is null`,
    [context.principal.tenant, candidate],
  );
  const [person] = rows;
  if (!person) return [];
  const instructed = context.tenant.policy.instructions.purposes;
  return availableRights(context, candidate).map(({ purpose, basis, rights }) => {
    const retention = instructed[purpose]?.retention ?? null;
    return {
      ...{ purpose, basis, rights, retention: retention?.for ?? null, retentionAfter: retention?.after ?? null },
      keptUntil: retention ? keptUntil(person, retention) : null,
      noticeVersions: [
        ...new Set(notices.filter((notice) => notice.purposes.includes(purpose)).map(({ version }) => version)),
      ],
      isRestricted: person.restricted.some((each) => each === everyPurpose || each === purpose),
      hasObjected: person.objected.includes(purpose),
      consent: consentTo(purpose, consents),
    };
  });
}

const consentTo = (purpose: Purpose, consents: readonly ConsentRow[]): ConsentStatus | null =>
  consents.find((consent) => consent.purpose === purpose && !consent.explicit)?.status ?? null;

function keptUntil(
  { createdAt, lastContactAt }: PersonRow,
  retention: { readonly for: string; readonly after: RetentionTrigger },
): Date | null {
  if (retention.after === 'PROCESS_END') return null;
  return addDuration(retention.after === 'CREATED' ? createdAt : (lastContactAt ?? createdAt), retention.for);
}
