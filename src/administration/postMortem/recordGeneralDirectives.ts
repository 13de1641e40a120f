import { SubjectDirective } from '../../storage/entities/SubjectDirective.js';
import { RefusedWrite } from '../../writes/RefusedWrite.js';
import { requirePerson } from '../../writes/requirePerson.js';
import type { Write } from '../../writes/Write.js';
import { writeDraft } from '../../writes/writeDraft.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { standRequests } from '../rights/standRequests.js';
import { assertContent } from './assertContent.js';
import type { Death } from './Death.js';
import type { DirectiveContent } from './Directives.js';
import { readDeaths } from './readDeaths.js';

const coordinate = 'Mutation.recordGeneralDirectives';

/**
 * Records what the general directives of a person who has died say, once the third party that keeps them has told the
 * controller. Until then they open nothing to anybody.
 *
 * @throws GovernanceError ROLE_FORBIDDEN, BAD_REQUEST
 */
export function recordGeneralDirectives(
  { candidate, ...content }: DirectiveContent & { readonly candidate: string },
  context: AdministrationContext,
): Write<string, Death | null> {
  assertMay(context, 'record', 'Directive');
  assertContent(content, coordinate);
  const { principal, now } = context;
  const { tenant, roles } = principal;
  const { fate, excludesHeirs, executorName = null, executorContact = null } = content;
  return {
    perform: async (em) => {
      const { id: person, subject } = await requirePerson(em, {
        ...{ tenant, id: candidate, persons: [], coordinate, roles },
      });
      const found = subject.deceasedAt
        ? await em.findOne(SubjectDirective, { tenant, subject: person, kind: 'GENERAL', revokedAt: null })
        : null;
      const target = { type: 'Mutation', coordinates: [coordinate], person };
      // The same of a person who lives: whether it has directives is nobody's to know.
      if (!found) {
        const message = 'Nobody whose death is recorded refers to general directives under this id.';
        throw new RefusedWrite({ code: 'BAD_REQUEST', message, target, roles });
      }
      em.assign(found, { fate, excludesHeirs, executorName, executorContact, obtainedAt: now });
      await standRequests(em, tenant, subject);
      return { result: person, drafts: [writeDraft(target)], raise: 'SUBJECT' };
    },
    answer: async (person) => (await readDeaths(context, { candidate: person, overdue: null }))[0] ?? null,
  };
}
