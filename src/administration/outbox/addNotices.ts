import type { EntityManager } from '@mikro-orm/postgresql';
import { Outbox } from '../../storage/entities/Outbox.js';
import type { AdministrationContext } from '../AdministrationContext.js';

/** What a notice may be of. */
export const noticeKinds = ['BREAK_GLASS_OPENED'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** The offices that are given notices. */
export const offices = ['DPO', 'CONTROLLER'] as const;
export type Office = (typeof offices)[number];

/**
 * Puts a notice for each office into the outbox, within the transaction of what it tells of: it is given if, and only
 * if, that is so. It names what it is about by its id, and holds nothing else.
 */
export function addNotices(
  em: EntityManager,
  kind: NoticeKind,
  { about, context }: { readonly about: string; readonly context: AdministrationContext },
): void {
  const { principal, now, newId } = context;
  for (const office of offices)
    em.create(Outbox, {
      tenant: principal.tenant,
      id: newId(),
      kind,
      about,
      audience: [office],
      createdAt: now,
      nextAttemptAt: now,
      attempts: 0,
      deliveredAt: null,
    });
}
