import type { Queryable } from '../../access-log/Queryable.js';

/** What a notice may be of. */
export const noticeKinds = [
  'BREAK_GLASS_OPENED',
  'BREACH_RECORDED',
  'BREACH_NOTICE',
  'SUB_PROCESSOR_ANNOUNCED',
  'RIGHTS_REQUEST_OPENED',
  'RECIPIENT_TO_NOTIFY',
  'ERASURE_KEPT',
  'RECIPIENT_ERASURE',
  'DEATH_RECORDED',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** The offices that are given notices. */
export const offices = ['DPO', 'CONTROLLER'] as const;
export type Office = (typeof offices)[number];

export interface Notice {
  readonly tenant: string;
  readonly kind: NoticeKind;
  /** The id of what it tells of. */
  readonly about: string;
  readonly now: Date;
  readonly newId: () => string;
}

/**
 * Puts a notice for each office into the outbox, within the transaction of what it tells of: it is given if, and only
 * if, that is so. It names what it is about by its id, and holds nothing else.
 */
export async function addNotices(tx: Queryable, { tenant, kind, about, now, newId }: Notice): Promise<void> {
  for (const office of offices)
    await tx.query(
      `insert into outbox (tenant, id, kind, about, audience, created_at, next_attempt_at, attempts)
       values ($1, $2, $3, $4, array[$5::text], $6, $6, 0)`,
      [tenant, newId(), kind, about, office, now.toISOString()],
    );
}

/** A notice that the controller has to pass on. */
export interface RecipientNotice extends Notice {
  /** The organisation, by the name that it had in its tokens. */
  readonly recipient: string;
  /** The person, by the id that the organisation knows; it is forgotten once the notice is delivered. */
  readonly subject: string;
}

/** Puts a notice of what became of a person's data, for one organisation that has received them, into the outbox. */
export async function addRecipientNotice(tx: Queryable, notice: RecipientNotice): Promise<void> {
  const { tenant, kind, about, recipient, subject, now, newId } = notice;
  await tx.query(
    `insert into outbox (tenant, id, kind, about, audience, created_at, next_attempt_at, attempts, recipient, subject)
     values ($1, $2, $3, $4, array['CONTROLLER'], $5, $5, 0, $6, $7)`,
    [tenant, newId(), kind, about, now.toISOString(), recipient, subject],
  );
}
