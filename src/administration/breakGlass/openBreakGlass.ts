import type { EntityManager } from '@mikro-orm/postgresql';
import { GovernanceError } from '../../errors/GovernanceError.js';
import { BreakGlassGrant } from '../../storage/entities/BreakGlassGrant.js';
import { Subject } from '../../storage/entities/Subject.js';
import { queryable } from '../../writes/queryable.js';
import type { Write, Written } from '../../writes/Write.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { addNotices } from '../outbox/addNotices.js';
import { assertGrantAsked } from './assertGrantAsked.js';
import type { AnsweredGrant, GrantAsked } from './BreakGlassGrants.js';
import { grantDraft } from './grantDraft.js';

/** Each raises the policy's epoch on every replica, and names up to 20 persons: nobody needs many at once. */
const mostAtOnce = 50;

/** What a retry is answered from. Neither the reason nor a person is in it. */
interface Opened {
  readonly id: string;
  readonly openedAt: string;
  readonly expiresAt: string;
  readonly persons: number;
}

/**
 * Opens a grant of break-glass for the caller itself: a natural person with a role that reads candidates. The grant, the
 * notices to both offices and the record are one transaction.
 *
 * @throws GovernanceError ROLE_FORBIDDEN, PURPOSE_NOT_ALLOWED, BAD_REQUEST; LIMIT_EXCEEDED for too many at once
 */
export function openBreakGlass(asked: GrantAsked, context: AdministrationContext): Write<Opened, AnsweredGrant> {
  if (!context.capabilities.can('open', 'BreakGlass'))
    throw new GovernanceError(
      'ROLE_FORBIDDEN',
      'Break-glass is opened by a natural person (claim "kind" PERSON) with a role that reads candidates.',
    );
  const persons = assertGrantAsked(asked);
  const { purpose, reason, minutes } = asked;
  const { principal, now, newId } = context;
  const { tenant } = principal;
  const expiresAt = new Date(now.getTime() + minutes * 60_000);
  const perform = async (em: EntityManager): Promise<Written<Opened>> => {
    await assertFew(em, context);
    const id = newId();
    const grant = { tenant, id, principal: principal.id, purpose, reason, persons: [...persons] };
    em.create(BreakGlassGrant, { ...grant, openedAt: now, expiresAt });
    await addNotices(queryable(em), { tenant, kind: 'BREAK_GLASS_OPENED', about: id, now, newId });
    const known = await em.find(Subject, { tenant, id: { $in: [...persons] } }, { fields: ['id'] });
    const draft = grantDraft({
      ...{ mutation: 'openBreakGlass', id, subjects: known.map((subject) => subject.id) },
      said: [principal.id, purpose, reason, persons, now, expiresAt],
    });
    const opened = { openedAt: now.toISOString(), expiresAt: expiresAt.toISOString(), persons: persons.length };
    return { result: { id, ...opened }, drafts: [draft], raise: 'POLICY' };
  };
  const answer = ({ id, openedAt, ...opened }: Opened): AnsweredGrant => ({
    id,
    principal: principal.id,
    purpose,
    reason,
    openedAt: new Date(openedAt),
    expiresAt: new Date(opened.expiresAt),
    persons: opened.persons,
    closings: [],
    read: async () => [],
    isReadComplete: async () => true,
  });
  return { perform, answer };
}

async function assertFew(em: EntityManager, { principal, now }: AdministrationContext): Promise<void> {
  const open = await em.count(BreakGlassGrant, {
    tenant: principal.tenant,
    principal: principal.id,
    expiresAt: { $gt: now },
    closedByDpo: null,
    closedByController: null,
  });
  if (open < mostAtOnce) return;
  throw new GovernanceError(
    'LIMIT_EXCEEDED',
    `A principal may hold at most ${mostAtOnce} grants of break-glass that are open. Wait until one has ended.`,
  );
}
