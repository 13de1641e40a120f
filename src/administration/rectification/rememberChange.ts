import type { EntityManager } from '@mikro-orm/postgresql';
import { type Recipient, readRecipients } from '../../access-log/readRecipients.js';
import type { Rulebook } from '../../rulebook/Rulebook.js';
import { RecipientNotification } from '../../storage/entities/RecipientNotification.js';
import { Rectification } from '../../storage/entities/Rectification.js';
import { RightsRequest } from '../../storage/entities/RightsRequest.js';
import { queryable } from '../../writes/queryable.js';
import type { CandidateChange } from '../../writes/WriteContext.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { addNotices } from '../outbox/addNotices.js';
import { answeringStatuses } from '../rights/standRequests.js';

/** Says whether a request of a person to correct its data stands, verified and instructed. */
export const asksRectification = async (em: EntityManager, tenant: string, subject: string): Promise<boolean> =>
  (await em.count(RightsRequest, {
    ...{ tenant, subject, asked: 'RECTIFICATION', status: { $in: [...answeringStatuses] } },
  })) > 0;

/**
 * Remembers, inside the transaction of a change, where each field comes from now and since when it counts as verified.
 * What the person changes itself, or has changed by its request, is a rectification: each organisation that was shown one
 * of the fields is to be told of it (GDPR Art. 16, 19). No value is kept, old or new.
 */
export async function rememberChange(
  context: AdministrationContext,
  em: EntityManager,
  { subject, coordinates, isNew }: CandidateChange,
): Promise<void> {
  const { principal, now, newId, rulebook } = context;
  const { tenant, subject: self } = principal;
  const tx = queryable(em);
  await em.flush();
  await tx.query(
    `insert into field_provenance (tenant, subject, field, source, verified_at)
     select $1, $2::uuid, field, $4, $5::timestamptz from unnest($3::text[]) field
     on conflict (tenant, subject, field) do update set source = excluded.source, verified_at = excluded.verified_at`,
    [tenant, subject, coordinates, self === undefined ? 'INTAKE' : 'SUBJECT', now.toISOString()],
  );
  if (isNew || (self === undefined && !(await asksRectification(em, tenant, subject)))) return;
  const { id } = em.create(Rectification, {
    ...{ tenant, subject, id: newId(), fields: [...coordinates].sort(), at: now, by: principal.id },
  });
  await em.flush();
  for (const { organisation, fields } of toldOf(await readRecipients(tx, { tenant, subject }), coordinates, rulebook)) {
    const notification = em.create(RecipientNotification, {
      ...{ tenant, subject, id: newId(), rectification: id, organisation, fields },
      ...{ createdAt: now, notifiedAt: null, notifiedBy: null },
    });
    await addNotices(tx, { tenant, kind: 'RECIPIENT_TO_NOTIFY', about: notification.id, now, newId });
  }
}

/** The organisations by name that were shown a changed field, or what is worked out from one; each with those fields. */
function toldOf(
  recipients: readonly Recipient[],
  changed: readonly string[],
  { byCoordinate }: Pick<Rulebook, 'byCoordinate'>,
): readonly { readonly organisation: string; readonly fields: string[] }[] {
  const concerns = (field: string): boolean =>
    changed.includes(field) ||
    (byCoordinate.get(field)?.derivedFrom.some((source) => changed.includes(source)) ?? false);
  return recipients.flatMap(({ organisation, fields }) => {
    const shown = fields.filter(concerns);
    return organisation === null || shown.length === 0 ? [] : [{ organisation, fields: shown }];
  });
}
