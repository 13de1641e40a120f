import type { HeirProof } from '../../vocabulary/postMortem.js';
import { assertCapable } from '../../writes/assertCapable.js';
import { assertLine } from '../../writes/assertLine.js';
import { assertText } from '../../writes/assertText.js';
import type { Write } from '../../writes/Write.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import type { RightsRequest } from './RightsRequest.js';
import { requestById } from './readRequests.js';
import { type RequestNamed, settleRequest } from './settleRequest.js';

type RequestWrite = Write<string, RightsRequest | null>;

/** The arguments of `demandIdentityEvidence`. */
export interface EvidenceDemanded extends RequestNamed {
  /** Why there is reasonable doubt. */
  readonly doubt: string;
  /** Of what was sent in; the thing itself is not kept here. */
  readonly reference?: string | null;
}

/**
 * Records that a proof of identity was asked for, which only reasonable doubt allows (GDPR Art. 12(6)), and the
 * reference of what came in: it is deleted as soon as it has served.
 *
 * @throws GovernanceError ROLE_FORBIDDEN, BAD_REQUEST
 */
export function demandIdentityEvidence(
  { doubt, reference = null, ...named }: EvidenceDemanded,
  context: AdministrationContext,
): RequestWrite {
  const coordinate = 'Mutation.demandIdentityEvidence';
  assertCapable(context, 'verify', { concern: 'RightsRequest', person: named.candidate });
  const because = assertText(doubt, `${coordinate}(doubt:)`);
  if (reference !== null) assertLine(reference, `${coordinate}(reference:)`);
  return {
    perform: (em) =>
      settleRequest(em, named, {
        ...{ coordinate, context },
        change: (stored, refuse) => {
          if (stored.status !== 'IDENTITY_UNVERIFIED')
            throw refuse('The identity is known: no proof of it is asked for.');
          stored.identityEvidence = reference;
          return { action: 'IDENTITY_DEMANDED', because };
        },
      }),
    answer: (id) => requestById(context, { ...named, id }),
  };
}

/** The arguments of `recordIdentityCheck`. */
export interface IdentityChecked extends RequestNamed {
  readonly isVerified: boolean;
  /** What shows that the writer is an heir. */
  readonly proof?: HeirProof | null;
}

/**
 * Records whether the person is who the letter says; of a letter about the dead, whether its writer is an heir, which takes
 * a proof, or the executor whom the directive names. From then on the request counts as received; a check that failed is
 * remembered, and the request stays where it is. Either way no proof is kept.
 *
 * @throws GovernanceError ROLE_FORBIDDEN, BAD_REQUEST
 */
export function recordIdentityCheck(
  { isVerified, proof = null, ...named }: IdentityChecked,
  context: AdministrationContext,
): RequestWrite {
  const coordinate = 'Mutation.recordIdentityCheck';
  assertCapable(context, 'verify', { concern: 'RightsRequest', person: named.candidate });
  return {
    perform: (em) =>
      settleRequest(em, named, {
        ...{ coordinate, context },
        change: (stored, refuse) => {
          if (stored.status !== 'IDENTITY_UNVERIFIED') throw refuse('The identity is known already.');
          if ((stored.capacity === 'HEIR' && isVerified) !== (proof !== null))
            throw refuse(
              'Who writes as an heir is verified by a proof of that, whose kind is recorded; nobody else is.',
            );
          stored.identityEvidence = null;
          stored.proof = proof;
          return isVerified ? { action: 'IDENTITY_VERIFIED', to: 'RECEIVED' } : { action: 'IDENTITY_FAILED' };
        },
      }),
    answer: (id) => requestById(context, { ...named, id }),
  };
}
