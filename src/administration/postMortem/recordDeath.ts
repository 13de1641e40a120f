import { SubjectDeath } from '../../storage/entities/SubjectDeath.js';
import type { DeathEvidence } from '../../vocabulary/postMortem.js';
import { badInput } from '../../writes/badInput.js';
import { queryable } from '../../writes/queryable.js';
import { RefusedWrite } from '../../writes/RefusedWrite.js';
import { requirePerson } from '../../writes/requirePerson.js';
import type { Write } from '../../writes/Write.js';
import { writeDraft } from '../../writes/writeDraft.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { addNotices } from '../outbox/addNotices.js';
import { standRequests } from '../rights/standRequests.js';
import type { Death } from './Death.js';
import { deathById } from './readDeaths.js';
import { standingWill } from './standingWill.js';

const coordinate = 'Mutation.recordDeath';

/** The arguments of `recordDeath`. */
export interface DeathTold {
  readonly candidate: string;
  readonly diedAt: Date;
  readonly evidence: DeathEvidence;
  /** The date of the paper that shows it. */
  readonly evidenceDated: Date;
}

/**
 * Records that a person has died, by whoever holds a paper that shows it: from the next answer on nothing of the person is
 * used, and its own session ends (LIL Art. 84). What it had asked for opens nothing any more. Data that it wanted kept go
 * to the intermediate archive; an erasure that it wanted is the controller's to carry out, for that can't be taken back.
 *
 * @throws GovernanceError ROLE_FORBIDDEN, BAD_REQUEST
 */
export function recordDeath(
  { candidate, diedAt, evidence, evidenceDated }: DeathTold,
  context: AdministrationContext,
): Write<string, Death | null> {
  assertMay(context, 'record', 'Death');
  const { principal, now, newId } = context;
  const { tenant, roles } = principal;
  if (diedAt > now) throw badInput(`${coordinate}(diedAt:)`, 'must not lie after now');
  if (evidenceDated < diedAt || evidenceDated > now)
    throw badInput(`${coordinate}(evidenceDated:)`, 'must lie between the death and now');
  return {
    perform: async (em) => {
      const { id: person, subject } = await requirePerson(em, {
        ...{ tenant, id: candidate, persons: [], coordinate, roles },
      });
      const target = { type: 'Mutation', coordinates: [coordinate], person };
      if (subject.deceasedAt)
        throw new RefusedWrite({ code: 'BAD_REQUEST', message: 'The death is recorded already.', target, roles });
      const { fate } = await standingWill(em, tenant, person);
      const archived = fate === 'RETAIN' && !subject.archivedAt;
      if (archived) subject.archivedAt = now;
      subject.deceasedAt = diedAt;
      const id = newId();
      em.create(SubjectDeath, {
        ...{ tenant, subject: person, id, diedAt, evidence, evidenceDated, archived },
        ...{ recordedBy: principal.id, recordedAt: now, liftedBy: null, liftedAt: null, liftedBecause: null },
      });
      await standRequests(em, tenant, subject);
      await addNotices(queryable(em), { tenant, kind: 'DEATH_RECORDED', about: id, now, newId });
      // The state that ends the person's own session is loaded anew.
      return { result: id, drafts: [writeDraft(target)], raise: 'POLICY' };
    },
    answer: (id) => deathById(context, id),
  };
}
