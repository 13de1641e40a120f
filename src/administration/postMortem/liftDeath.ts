import { SubjectDeath } from '../../storage/entities/SubjectDeath.js';
import { assertText } from '../../writes/assertText.js';
import { RefusedWrite } from '../../writes/RefusedWrite.js';
import { requirePerson } from '../../writes/requirePerson.js';
import type { Write } from '../../writes/Write.js';
import { writeDraft } from '../../writes/writeDraft.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { standRequests } from '../rights/standRequests.js';
import type { Death } from './Death.js';
import { deathById } from './readDeaths.js';

const coordinate = 'Mutation.liftDeath';

/** The arguments of `liftDeath`. */
export interface MistakeFound {
  readonly candidate: string;
  readonly because: string;
}

/**
 * Takes a death back that was recorded by mistake: the person is as it was, its requests and its directives too. It opens,
 * so the controller alone does it.
 *
 * @throws GovernanceError ROLE_FORBIDDEN, BAD_REQUEST
 */
export function liftDeath(
  { candidate, because }: MistakeFound,
  context: AdministrationContext,
): Write<string, Death | null> {
  assertMay(context, 'lift', 'Death');
  assertText(because, `${coordinate}(because:)`);
  const { principal, now } = context;
  const { tenant, roles } = principal;
  return {
    perform: async (em) => {
      const { id: person, subject } = await requirePerson(em, {
        ...{ tenant, id: candidate, persons: [], coordinate, roles },
      });
      const target = { type: 'Mutation', coordinates: [coordinate], person };
      const found = await em.findOne(SubjectDeath, { tenant, subject: person, liftedAt: null });
      if (!found) throw new RefusedWrite({ code: 'BAD_REQUEST', message: 'No death is recorded.', target, roles });
      em.assign(found, { liftedAt: now, liftedBy: principal.id, liftedBecause: because });
      subject.deceasedAt = null;
      if (found.archived) subject.archivedAt = null;
      await standRequests(em, tenant, subject);
      return { result: found.id, drafts: [writeDraft(target)], raise: 'POLICY' };
    },
    answer: (id) => deathById(context, id),
  };
}
