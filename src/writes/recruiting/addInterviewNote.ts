import type { EntityManager } from '@mikro-orm/postgresql';
import type { SelectedField } from '../../operation/Selection.js';
import { InterviewNote } from '../../storage/entities/InterviewNote.js';
import { assertPersonOpen } from '../assertPersonOpen.js';
import { assertScreened } from '../assertScreened.js';
import { assertText } from '../assertText.js';
import { knownSealer } from '../sealing.js';
import type { Written } from '../Write.js';
import type { WriteContext } from '../WriteContext.js';
import { writeDraft } from '../writeDraft.js';
import type { ApplicationWrite, WrittenApplication } from './ApplicationWrite.js';
import { assertRecruiting, assertUnderWay } from './assertRecruiting.js';
import { loadApplication } from './loadApplication.js';

const coordinates = ['Application.notes', ...['author', 'writtenAt', 'text'].map((each) => `InterviewNote.${each}`)];

/** The arguments of `addInterviewNote`. */
export interface NoteAdded {
  readonly application: string;
  readonly text: string;
}

/**
 * Adds a note to an application that is under way, by whoever asks, at this moment.
 *
 * @throws GovernanceError ROLE_FORBIDDEN; CATEGORY_PROHIBITED, CATEGORY_UNLISTED where the text tells of what is not
 * collected; BAD_REQUEST where the text is none, or there is no such application
 */
export function addInterviewNote(field: SelectedField, asked: NoteAdded, context: WriteContext): ApplicationWrite {
  assertRecruiting(context, 'note');
  const { principal, now, newId } = context;
  // All that is asked of the text itself is asked here, before anything is fetched.
  const place = 'Mutation.addInterviewNote(text:)';
  const text = assertText(asked.text, place, 10_000);
  const screened = { place, coordinate: 'InterviewNote.text', text };
  assertScreened([screened], { type: 'InterviewNote', roles: principal.roles });
  const perform = async (em: EntityManager): Promise<Written<WrittenApplication>> => {
    const wanted = { id: asked.application, coordinates, action: 'note' } as const;
    const { person, application, target } = await loadApplication(em, wanted, context);
    assertPersonOpen(person, target, context);
    assertUnderWay(application, target, context);
    const about = { tenant: principal.tenant, id: newId(), application: application.id };
    const sealed = (await knownSealer(person.id, context)).text('InterviewNote.text', text, about.id);
    em.create(InterviewNote, { ...about, author: principal.id, writtenAt: now, text: sealed });
    return { result: { id: application.id }, drafts: [writeDraft(target)], raise: null };
  };
  return { perform, answer: ({ id }) => context.readApplication(field, id) };
}
