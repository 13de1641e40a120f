import { v7 } from 'uuid';
import { GovernanceError } from '../../errors/GovernanceError.js';
import { floorFaultsOf } from '../../policy/judgement/floorFaults.js';
import { PolicyDraft } from '../../storage/entities/PolicyDraft.js';
import { addVersion } from './activateDraft.js';
import type { Draft } from './Draft.js';
import { type DraftWork, remember } from './DraftWork.js';
import { storedDocument } from './draftDocument.js';
import { faulty } from './refusals.js';

/**
 * Suspends a line at once: a new version, equal to the active one but that the line refuses. The officer alone does it,
 * so it may only close, and no floor. It opens again by a draft, like anything.
 *
 * @throws GovernanceError BAD_REQUEST for a line that is not there, or is suspended
 */
export async function suspendLine(work: DraftWork, line: string, reason: string): Promise<Draft> {
  const { em, context, state } = work;
  const { now, principal } = context;
  const { policy, version, instructionsNumber, known } = state;
  const suspended = policy.lines.find(({ id }) => id === line);
  if (!suspended) throw new GovernanceError('BAD_REQUEST', 'The active policy has no line of this id.');
  if (suspended.suspended) throw new GovernanceError('BAD_REQUEST', 'The line is suspended already.');
  const lines = policy.lines.map((each) => (each.id === line ? { ...each, suspended: true as const } : each));
  const after = { ...policy, lines };
  // A line more that refuses opens nothing, whoever asks, so that only the floors have to be looked at.
  const faults = floorFaultsOf(after).filter(({ rule }) => rule === line);
  const stored = storedDocument(after);
  if (faults.length > 0) throw faulty(faults, stored.document);
  const draft = em.create(PolicyDraft, {
    ...{ tenant: principal.tenant, id: v7(), kind: 'POLICY', status: 'SUBMITTED', ...stored },
    ...{ baseVersion: version, baseInstructions: instructionsNumber },
    ...{ createdAt: now, changedAt: now, activateAt: null, activatedNumber: null },
  });
  await em.flush();
  await addVersion(em, draft, { state, now, author: principal.id, coordinates: [...known] });
  remember(work, draft, 'SUSPENDED', reason);
  return draft;
}
