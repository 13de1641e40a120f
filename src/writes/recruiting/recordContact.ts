import type { EntityManager } from '@mikro-orm/postgresql';
import { GovernanceError } from '../../errors/GovernanceError.js';
import type { SelectedField } from '../../operation/Selection.js';
import { inputVerdict } from '../../plan/planOperation.js';
import { SubjectContact } from '../../storage/entities/SubjectContact.js';
import type { ContactMaker } from '../../vocabulary/applications.js';
import { assertCapable } from '../assertCapable.js';
import { badInput } from '../badInput.js';
import { loadPerson } from '../Person.js';
import type { Write, Written } from '../Write.js';
import type { WriteContext } from '../WriteContext.js';
import { writeDraft } from '../writeDraft.js';
import { refusedFor } from './assertRecruiting.js';

/** The arguments of `recordContact`. */
export interface ContactRecorded {
  readonly candidate: string;
  readonly by: ContactMaker;
  readonly at: Date;
}

const register = ['Candidate.contacts', ...['by', 'at', 'recordedAt'].map((field) => `Contact.${field}`)];
const lastContact = 'Candidate.lastContactAt';
/** Nobody was in touch before; PostgreSQL could not store every year that a client can write. */
const earliest = new Date('1900-01-01T00:00:00Z');

/**
 * Records a contact with a person. Only the person's own moves its last contact, never backwards, from which retention
 * is counted: a newsletter keeps nobody's data (CNIL, recruitment guide). It is not bound by the person's state, for it
 * is what begins an expired period anew.
 *
 * @throws GovernanceError ROLE_FORBIDDEN; BAD_REQUEST where there is no such candidate, or the moment is in the future
 */
export function recordContact(
  field: SelectedField,
  asked: ContactRecorded,
  context: WriteContext,
): Write<{ readonly id: string }, object | null> {
  const { principal, persons, now, newId } = context;
  const { by, at } = asked;
  const isOwn = by === 'CANDIDATE';
  const concern = by === 'RECRUITER' ? 'RecruiterContact' : 'Contact';
  assertCapable(context, 'record', { concern });
  if (isOwn) assertLastContactOpen(context);
  if (at > now || at < earliest)
    throw badInput('Mutation.recordContact(at:)', 'must lie between the year 1900 and now');
  const { tenant } = principal;
  const perform = async (em: EntityManager): Promise<Written<{ readonly id: string }>> => {
    const person = await loadPerson(em, { tenant, id: asked.candidate, persons });
    const coordinates = isOwn ? [...register, lastContact] : register;
    const target = { type: 'Candidate', coordinates, person: person?.id ?? null };
    if (!person) throw refusedFor('There is no such candidate.', target, context);
    const { deceasedAt } = person.subject;
    if (isOwn && deceasedAt && at > deceasedAt)
      throw refusedFor('Who has died was not in touch afterwards.', target, context);
    const about = { tenant, subject: person.id, id: newId() };
    em.create(SubjectContact, { ...about, madeBy: by, madeAt: at, recordedAt: now, recordedBy: principal.id });
    const { lastContactAt } = person.subject;
    if (isOwn && (!lastContactAt || at > lastContactAt)) person.subject.lastContactAt = at;
    return { result: { id: person.id }, drafts: [writeDraft(target)], raise: isOwn ? 'SUBJECT' : null };
  };
  return { perform, answer: ({ id }) => context.read(field, id) };
}

/** What is written beside what the arguments are tagged with needs the same line as if they were. */
function assertLastContactOpen({ plan }: WriteContext): void {
  const verdict = inputVerdict(plan, { coordinate: lastContact, mode: 'WRITE' });
  if (verdict.effect !== 'REFUSED') return;
  throw new GovernanceError(verdict.code, `Writing "${lastContact}" is refused for ${plan.purpose}.`, {
    facts: { field: lastContact, rule: verdict.rule },
  });
}
