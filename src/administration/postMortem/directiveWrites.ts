import type { EntityManager } from '@mikro-orm/postgresql';
import { SubjectDirective } from '../../storage/entities/SubjectDirective.js';
import { isUuid } from '../../vocabulary/isUuid.js';
import type { DirectiveKind } from '../../vocabulary/postMortem.js';
import { assertCapable } from '../../writes/assertCapable.js';
import { assertLine } from '../../writes/assertLine.js';
import type { Person } from '../../writes/Person.js';
import { RefusedWrite } from '../../writes/RefusedWrite.js';
import { requirePerson } from '../../writes/requirePerson.js';
import type { Write } from '../../writes/Write.js';
import { writeDraft } from '../../writes/writeDraft.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { ownId } from '../dataHeld/readDataHeld.js';
import { assertContent } from './assertContent.js';
import type { DirectiveContent, PostMortemDirective } from './Directives.js';
import { ownDirective } from './readDirectives.js';

type DirectiveWrite = Write<string, PostMortemDirective | null>;

/**
 * The person says what is to become of its data with this controller after its death. What it said before is revoked. It
 * is the person's own act, asked for by itself and with nothing else: terms of use bring no directive (LIL Art. 85, I).
 *
 * @throws GovernanceError ROLE_FORBIDDEN, BAD_REQUEST
 */
export function giveDirective(content: DirectiveContent, context: AdministrationContext): DirectiveWrite {
  const coordinate = 'Mutation.giveDirective';
  const { fate, excludesHeirs, executorName = null, executorContact = null } = content;
  return given('PARTICULAR', {
    ...{ coordinate, context, check: () => assertContent(content, coordinate) },
    values: { fate, excludesHeirs, executorName, executorContact, trustedParty: null, reference: null },
  });
}

/** Where a person has registered general directives: what they say is asked for after its death. */
export interface ReferenceGiven {
  readonly trustedParty: string;
  readonly reference: string;
}

/** The person says where its general directives are registered. @throws GovernanceError ROLE_FORBIDDEN, BAD_REQUEST */
export function referToGeneralDirectives(
  { trustedParty, reference }: ReferenceGiven,
  context: AdministrationContext,
): DirectiveWrite {
  const coordinate = 'Mutation.referToGeneralDirectives';
  const check = (): void => {
    assertLine(trustedParty, `${coordinate}(trustedParty:)`);
    assertLine(reference, `${coordinate}(reference:)`);
  };
  const nothingKnown = { fate: null, excludesHeirs: false, executorName: null, executorContact: null };
  return given('GENERAL', { coordinate, context, check, values: { ...nothingKnown, trustedParty, reference } });
}

/**
 * Revokes a directive, which the person may do at any time. Whom it had named is forgotten. Revoking it again changes
 * nothing.
 *
 * @throws GovernanceError ROLE_FORBIDDEN, BAD_REQUEST
 */
export function revokeDirective(asked: string, context: AdministrationContext): DirectiveWrite {
  const coordinate = 'Mutation.revokeDirective';
  const self = ownId(context);
  assertCapable(context, 'revoke', { concern: 'Directive', person: self });
  const { tenant, roles } = context.principal;
  const id = asked.toLowerCase();
  return {
    perform: async (em) => {
      const person = await requireLiving(em, { coordinate, context, self });
      const found = isUuid(id) ? await em.findOne(SubjectDirective, { tenant, subject: person.id, id }) : null;
      const target = { type: 'Mutation', coordinates: [coordinate], person: person.id };
      if (!found)
        throw new RefusedWrite({ code: 'BAD_REQUEST', message: 'There is no such directive.', target, roles });
      if (!found.revokedAt) em.assign(found, revoked(context.now));
      return { result: id, drafts: [writeDraft(target)], raise: null };
    },
    answer: (done) => ownDirective(context, done),
  };
}

interface Giving {
  readonly coordinate: string;
  readonly context: AdministrationContext;
  readonly check: () => void;
  readonly values: Omit<PostMortemDirective, 'id' | 'kind' | 'executor' | 'givenAt' | 'obtainedAt' | 'revokedAt'> & {
    readonly executorName: string | null;
    readonly executorContact: string | null;
  };
}

/** Of each kind one stands: what is said anew takes the place of what was said before. */
function given(kind: DirectiveKind, { coordinate, context, check, values }: Giving): DirectiveWrite {
  const self = ownId(context);
  assertCapable(context, 'give', { concern: 'Directive', person: self });
  check();
  const { principal, now, newId } = context;
  const { tenant } = principal;
  return {
    perform: async (em) => {
      const person = await requireLiving(em, { coordinate, context, self });
      const whose = { tenant, subject: person.id };
      const earlier = await em.find(SubjectDirective, { ...whose, kind, revokedAt: null });
      for (const each of earlier) em.assign(each, revoked(now));
      const id = newId();
      em.create(SubjectDirective, { ...whose, id, kind, ...values, givenAt: now, obtainedAt: null, revokedAt: null });
      const drafts = [writeDraft({ type: 'Mutation', coordinates: [coordinate], person: person.id })];
      return { result: id, drafts, raise: null };
    },
    answer: (id) => ownDirective(context, id),
  };
}

const revoked = (now: Date) => ({ revokedAt: now, executorName: null, executorContact: null });

interface Living {
  readonly coordinate: string;
  readonly context: AdministrationContext;
  readonly self: string;
}

/** Under the person's lock: whoever holds the session of a person who has died meanwhile says nothing in its name. */
async function requireLiving(em: EntityManager, { coordinate, context, self }: Living): Promise<Person> {
  const { tenant, roles } = context.principal;
  const person = await requirePerson(em, { tenant, id: self, persons: [], coordinate, roles });
  if (!person.subject.deceasedAt) return person;
  throw new RefusedWrite({
    ...{ code: 'SUBJECT_RESTRICTED', message: 'Only the person itself gives directives, while it lives.', roles },
    target: { type: 'Mutation', coordinates: [coordinate], person: person.id },
  });
}
