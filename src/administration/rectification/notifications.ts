import { LockMode } from '@mikro-orm/core';
import { pageSize } from '../../sources/pageSize.js';
import { RecipientNotification } from '../../storage/entities/RecipientNotification.js';
import { isUuid } from '../../vocabulary/isUuid.js';
import { assertCapable } from '../../writes/assertCapable.js';
import { badInput } from '../../writes/badInput.js';
import { RefusedWrite } from '../../writes/RefusedWrite.js';
import type { Write } from '../../writes/Write.js';
import { anyWrite, type Writers } from '../../writes/Writers.js';
import { writeDraft } from '../../writes/writeDraft.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';

/** That an organisation is to be told of a correction, as the schema reads it. */
export interface RecipientNotice {
  readonly id: string;
  readonly candidate: string;
  readonly organisation: string;
  /** The corrected fields that it was shown. */
  readonly fields: readonly string[];
  readonly createdAt: Date;
  /** Null: not yet. */
  readonly notifiedAt: Date | null;
}

/** The arguments of `recipientNotifications`. */
export interface NotificationsAsked {
  /** Null: of everybody. */
  readonly candidate: string | null;
  /** Those alone that are still to be told. */
  readonly pending: boolean;
  readonly first: number | null;
}

const select = `select id, subject as candidate, organisation, fields, created_at as "createdAt", notified_at as "notifiedAt"
  from recipient_notification`;

/** Lists whom the controller has to tell of corrections, the oldest first. @throws GovernanceError ROLE_FORBIDDEN */
export async function readNotifications(
  context: AdministrationContext,
  { candidate, pending, first }: NotificationsAsked,
): Promise<readonly RecipientNotice[]> {
  if (candidate === null) assertMay(context, 'list', 'RecipientNotice');
  else assertCapable(context, 'read', { concern: 'RecipientNotice', person: candidate });
  if (candidate !== null && !isUuid(candidate)) return [];
  const { rows } = await context.pool.query<RecipientNotice>(
    `${select} where tenant = $1 and ($2::uuid is null or subject = $2) and (not $3 or notified_at is null)
     order by created_at, organisation, id limit $4`,
    [context.principal.tenant, candidate, pending, pageSize(first, 20)],
  );
  return rows;
}

/** The arguments of `recordRecipientNotified`. */
export interface Notified {
  readonly candidate: string;
  readonly id: string;
  readonly notifiedAt: Date;
}

const coordinate = 'Mutation.recordRecipientNotified';

/** Records that an organisation was told of a correction; the first time counts. @throws GovernanceError ROLE_FORBIDDEN, BAD_REQUEST */
export function recordRecipientNotified(
  { candidate, id: asked, notifiedAt }: Notified,
  context: AdministrationContext,
): Write<string, RecipientNotice | null> {
  assertMay(context, 'record', 'RecipientNotice');
  const { principal, now, pool } = context;
  const { tenant, roles } = principal;
  if (notifiedAt > now) throw badInput(`${coordinate}(notifiedAt:)`, 'must not lie after now');
  const key = { tenant, subject: candidate.toLowerCase(), id: asked.toLowerCase() };
  return {
    perform: async (em) => {
      const found =
        isUuid(key.subject) && isUuid(key.id)
          ? await em.findOne(RecipientNotification, key, { lockMode: LockMode.PESSIMISTIC_WRITE })
          : null;
      const target = { type: 'Mutation', coordinates: [coordinate], person: found ? key.subject : null };
      const refuse = (message: string) => new RefusedWrite({ code: 'BAD_REQUEST', message, target, roles });
      if (!found) throw refuse('There is no such notification.');
      if (notifiedAt < found.createdAt) throw refuse('The organisation can only have been told after the correction.');
      if (!found.notifiedAt) em.assign(found, { notifiedAt, notifiedBy: principal.id });
      return { result: key.id, drafts: [writeDraft(target)], raise: null };
    },
    answer: async (id) => {
      const { rows } = await pool.query<RecipientNotice>(`${select} where tenant = $1 and subject = $2 and id = $3`, [
        ...[tenant, key.subject, id],
      ]);
      return rows[0] ?? null;
    },
  };
}

/** The mutation on notifications of recipients. */
export const notificationWriters = (context: AdministrationContext): Writers => ({
  recordRecipientNotified: (_field, args) => anyWrite(recordRecipientNotified(args as unknown as Notified, context)),
});
