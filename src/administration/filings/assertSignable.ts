import { GovernanceError } from '../../errors/GovernanceError.js';
import type { Principal } from '../../principal/Principal.js';
import { badInput } from '../../writes/badInput.js';
import { mayBeOnePerson } from '../mayBeOnePerson.js';

/** What is stored of a filing that somebody is to sign. */
interface Signable {
  readonly filedBy: string;
  readonly filedOwner?: string | null | undefined;
  readonly advice?: string | null | undefined;
}

interface Signing {
  readonly principal: Principal;
  /** Of the signature. */
  readonly reason: string | null;
  /** How it is named in a sentence: with its article. */
  readonly noun: 'an assessment' | 'a safeguard';
  /** Where the reason is given. */
  readonly place: string;
  /** What takes a reason to sign, and whether it is so; besides an advice against it. */
  readonly besides?: { readonly what: string; readonly holds: boolean };
}

/**
 * Asserts that a controller may sign: what somebody else has filed, once the officer has advised, and against the advice
 * only with a reason.
 *
 * @throws GovernanceError ROLE_FORBIDDEN, BAD_REQUEST
 */
export function assertSignable(stored: Signable, { principal, reason, noun, place, besides }: Signing): void {
  if (mayBeOnePerson(principal, { principal: stored.filedBy, owner: stored.filedOwner })) {
    const sentence = `${noun.replace('a', 'A')} is signed by somebody else than who has filed it.`;
    throw new GovernanceError('ROLE_FORBIDDEN', sentence);
  }
  if (!stored.advice)
    throw new GovernanceError('BAD_REQUEST', `The data protection officer must advise before ${noun} is signed.`);
  if (reason === null && (stored.advice === 'UNFAVOURABLE' || besides?.holds === true))
    throw badInput(
      place,
      `must be given where the advice is UNFAVOURABLE${besides === undefined ? '' : ` or ${besides.what}`}`,
    );
}
