import type { AssessmentAdvice } from '../../vocabulary/assessments.js';
import { assertCapable } from '../../writes/assertCapable.js';
import { assertText } from '../../writes/assertText.js';
import { badInput } from '../../writes/badInput.js';
import type { Write } from '../../writes/Write.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { dueAt } from './dueAt.js';
import type { RightsRequest } from './RightsRequest.js';
import { requestById } from './readRequests.js';
import { type RequestChange, type RequestNamed, settleRequest } from './settleRequest.js';

type RequestWrite = Write<string, RightsRequest | null>;

const step = (
  name: string,
  { candidate, id }: RequestNamed,
  { context, change }: { context: AdministrationContext; change: RequestChange },
): RequestWrite => ({
  perform: (em) => settleRequest(em, { candidate, id }, { coordinate: `Mutation.${name}`, context, change }),
  answer: (found) => requestById(context, { candidate, id: found }),
});

/** Lays a request before the controller, which alone decides it. @throws GovernanceError ROLE_FORBIDDEN, BAD_REQUEST */
export function forwardRightsRequest(named: RequestNamed, context: AdministrationContext): RequestWrite {
  assertMay(context, 'forward', 'RightsRequest');
  return step('forwardRightsRequest', named, {
    context,
    change: () => ({ action: 'FORWARDED', to: 'WAITING_CONTROLLER' }),
  });
}

/** The arguments of `adviseOnRightsRequest`. */
export interface RequestAdvised extends RequestNamed {
  readonly advice: AssessmentAdvice;
  readonly because?: string | null;
}

/** Records the officer's opinion on granting a request (GDPR Art. 38(1)). It decides nothing. @throws GovernanceError */
export function adviseOnRightsRequest(
  { advice, because = null, ...named }: RequestAdvised,
  context: AdministrationContext,
): RequestWrite {
  assertMay(context, 'advise', 'RightsRequest');
  if (because !== null) assertText(because, 'Mutation.adviseOnRightsRequest(because:)');
  return step('adviseOnRightsRequest', named, {
    context,
    change: (stored) => {
      stored.opinion = advice;
      return { action: 'ADVISED', because };
    },
  });
}

/** The controller instructs that a request be answered. @throws GovernanceError ROLE_FORBIDDEN, BAD_REQUEST */
export function instructRightsRequest(named: RequestNamed, context: AdministrationContext): RequestWrite {
  assertMay(context, 'instruct', 'RightsRequest');
  return step('instructRightsRequest', named, {
    context,
    change: () => ({ action: 'INSTRUCTED', to: 'IN_PROGRESS' }),
  });
}

/** The arguments of `extendRightsRequest`. */
export interface RequestExtended extends RequestNamed {
  readonly because: string;
  readonly notifiedAt: Date;
}

/**
 * Extends the clock by two further months, once, for a reason that the person was told within the first month (GDPR Art.
 * 12(3)).
 *
 * @throws GovernanceError ROLE_FORBIDDEN, BAD_REQUEST
 */
export function extendRightsRequest(
  { because, notifiedAt, ...named }: RequestExtended,
  context: AdministrationContext,
): RequestWrite {
  const coordinate = 'Mutation.extendRightsRequest';
  assertMay(context, 'extend', 'RightsRequest');
  assertText(because, `${coordinate}(because:)`);
  if (notifiedAt > context.now) throw badInput(`${coordinate}(notifiedAt:)`, 'must not lie after now');
  return step('extendRightsRequest', named, {
    context,
    change: (stored, refuse) => {
      if (notifiedAt < stored.receivedAt || (stored.status === 'IN_PROGRESS' && notifiedAt >= stored.dueAt))
        throw refuse('The person must have been told within the first month (GDPR Art. 12(3)).');
      if (stored.status === 'IN_PROGRESS') stored.dueAt = dueAt(stored.receivedAt, true);
      return { action: 'EXTENDED', to: 'EXTENDED', because };
    },
  });
}

/** Takes a request back: the person itself, or the officer on its letter. @throws GovernanceError ROLE_FORBIDDEN, BAD_REQUEST */
export function withdrawRightsRequest(named: RequestNamed, context: AdministrationContext): RequestWrite {
  assertCapable(context, 'withdraw', { concern: 'RightsRequest', person: named.candidate });
  return step('withdrawRightsRequest', named, {
    context,
    change: ({ channel }, refuse) => {
      if (channel === 'PORTAL' && context.principal.subject === undefined)
        throw refuse('What the person asked itself, only the person takes back.');
      return { action: 'WITHDRAWN', to: 'WITHDRAWN' };
    },
  });
}
