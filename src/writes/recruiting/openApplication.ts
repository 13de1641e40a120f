import type { EntityManager } from '@mikro-orm/postgresql';
import type { SelectedField } from '../../operation/Selection.js';
import { Application } from '../../storage/entities/Application.js';
import { Job } from '../../storage/entities/Job.js';
import { isUuid } from '../../vocabulary/isUuid.js';
import { assertPersonOpen } from '../assertPersonOpen.js';
import { loadPerson } from '../Person.js';
import type { Written } from '../Write.js';
import type { WriteContext } from '../WriteContext.js';
import { writeDraft } from '../writeDraft.js';
import type { ApplicationWrite, WrittenApplication } from './ApplicationWrite.js';
import { assertRecruiting, refusedFor } from './assertRecruiting.js';
import { visibleCandidate } from './loadApplication.js';

const coordinates = [
  'Candidate.applications',
  ...['job', 'candidate', 'status', 'stage', 'appliedAt'].map((field) => `Application.${field}`),
];

/** The arguments of `openApplication`. */
export interface ApplicationOpened {
  readonly candidate: string;
  readonly job: string;
}

/**
 * Opens a candidate's application for a vacancy of its tenant that is open. What a scope would hide from whoever opens it
 * is not opened.
 *
 * @throws GovernanceError ROLE_FORBIDDEN; BAD_REQUEST where there is no such candidate or vacancy
 */
export function openApplication(
  field: SelectedField,
  asked: ApplicationOpened,
  context: WriteContext,
): ApplicationWrite {
  assertRecruiting(context, 'open');
  const { principal, persons, now, newId, capabilities } = context;
  const { tenant } = principal;
  const perform = async (em: EntityManager): Promise<Written<WrittenApplication>> => {
    const person = await loadPerson(em, { tenant, id: asked.candidate, persons });
    const target = { type: 'Application', coordinates, person: person?.id ?? null };
    if (!person) throw refusedFor('There is no such candidate.', target, context);
    const job = await openJob(em, asked.job, context);
    if (!job || !capabilities.can('open', 'Application', job))
      throw refusedFor('There is no such vacancy that is open.', target, context);
    assertPersonOpen(person, target, context);
    if (person.applications.some((each) => each.job === job && !each.endedAt))
      throw refusedFor('The candidate has an application for this vacancy that is under way.', target, context);
    const id = newId();
    const stands = { status: 'OPEN', stage: 'APPLIED', appliedAt: now };
    em.create(Application, { tenant, id, candidate: person.id, job, ...stands });
    await em.flush();
    if ((await visibleCandidate(em, id, context)) === null)
      throw refusedFor('There is no such vacancy that is open.', target, context);
    return { result: { id }, drafts: [writeDraft(target)], raise: 'SUBJECT' };
  };
  return { perform, answer: ({ id }) => context.readApplication(field, id) };
}

/** Returns the id of a vacancy that is open now; null: the tenant has no such one. */
async function openJob(em: EntityManager, asked: string, { principal, now }: WriteContext): Promise<string | null> {
  if (!isUuid(asked)) return null;
  const job = await em.findOne(Job, { tenant: principal.tenant, id: asked.toLowerCase() });
  return job && (!job.closedAt || job.closedAt > now) ? job.id : null;
}
