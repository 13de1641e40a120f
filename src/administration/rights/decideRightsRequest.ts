import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../vocabulary/isUuid.js';
import type { RequestableRight } from '../../vocabulary/rights.js';
import type { RefusalJustification } from '../../vocabulary/rightsRequests.js';
import { assertText } from '../../writes/assertText.js';
import { badInput } from '../../writes/badInput.js';
import type { RefusedWrite } from '../../writes/RefusedWrite.js';
import type { Write } from '../../writes/Write.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import type { RightsRequest } from './RightsRequest.js';
import { requestById } from './readRequests.js';
import { type RequestNamed, type StoredRequest, settleRequest } from './settleRequest.js';
import { doneWith, whatWasDone } from './whatWasDone.js';

const coordinate = 'Mutation.decideRightsRequest';

/** How the controller answers. */
export const requestDecisions = ['FULFILLED', 'PARTIALLY_FULFILLED', 'REFUSED'] as const;

/** The arguments of `decideRightsRequest`. */
export interface RequestDecided extends RequestNamed {
  readonly decision: (typeof requestDecisions)[number];
  /** Why not, or not all. */
  readonly justification?: RefusalJustification | null;
  readonly because?: string | null;
  /** The id of the erasure; of everything else it is found. */
  readonly done?: string | null;
}

/**
 * The controller's decision on a request. What is refused, wholly or in part, is justified (GDPR Art. 12(4)); what is
 * decided against the officer's advice has a reason; and nothing counts as fulfilled that was not done.
 *
 * @throws GovernanceError ROLE_FORBIDDEN, BAD_REQUEST
 */
export function decideRightsRequest(
  asked: RequestDecided,
  context: AdministrationContext,
): Write<string, RightsRequest | null> {
  assertMay(context, 'decide', 'RightsRequest');
  assertJustified(asked);
  const { candidate, id, decision, justification = null, because = null, done = null } = asked;
  const { principal, now } = context;
  return {
    perform: (em) =>
      settleRequest(
        em,
        { candidate, id },
        {
          ...{ coordinate, context },
          change: async (stored, refuse) => {
            assertAnswersAdvice(stored, asked, refuse);
            if (decision === 'REFUSED') assertIdentityWhereUnknown(stored, justification, refuse);
            else stored.done = await assertDone(em, stored, { said: done, refuse });
            Object.assign(stored, { justification, because, decidedBy: principal.id, decidedAt: now });
            return { action: 'DECIDED', to: decision, because };
          },
        },
      ),
    answer: (found) => requestById(context, { candidate, id: found }),
  };
}

function assertJustified({ decision, justification = null, because = null, done = null }: RequestDecided): void {
  if (because !== null) assertText(because, `${coordinate}(because:)`);
  if (done !== null && !isUuid(done)) throw badInput(`${coordinate}(done:)`, 'must be the id of what was done');
  if (decision === 'FULFILLED') {
    if (justification !== null) throw badInput(`${coordinate}(justification:)`, 'goes with a refusal only');
    return;
  }
  if (justification === null)
    throw badInput(
      `${coordinate}(justification:)`,
      'must say why, wholly or in part, the request is refused (GDPR Art. 12(4))',
    );
  if (because === null) throw badInput(`${coordinate}(because:)`, 'must tell the person the reasons (GDPR Art. 12(4))');
}

type Refuse = (message: string) => RefusedWrite;

function assertAnswersAdvice(
  { opinion }: StoredRequest,
  { decision, because = null }: RequestDecided,
  refuse: Refuse,
): void {
  if (opinion === 'UNFAVOURABLE' && decision === 'FULFILLED' && because === null)
    throw refuse('What is decided against the advice of the officer needs a reason.');
}

/** As long as the identity is unknown, that is the one reason to refuse; and never later. */
function assertIdentityWhereUnknown(
  { status }: StoredRequest,
  justification: RefusalJustification | null,
  refuse: Refuse,
): void {
  if ((status === 'IDENTITY_UNVERIFIED') !== (justification === 'IDENTITY_VERIFICATION_FAILURE'))
    throw refuse('IDENTITY_VERIFICATION_FAILURE is for requests whose identity is not verified, and nothing else is.');
}

async function assertDone(
  em: EntityManager,
  stored: StoredRequest,
  { said, refuse }: { said: string | null; refuse: Refuse },
): Promise<string | null> {
  const how = doneWith[stored.asked as RequestableRight];
  const done = await whatWasDone(em, stored, said);
  if (how && done === null)
    throw refuse(`Nothing was done for this request yet: it must be, ${how}, before it counts as fulfilled.`);
  return done;
}
