import { GovernanceError } from '../../errors/GovernanceError.js';
import { mayBeOnePerson } from '../mayBeOnePerson.js';
import type { Acting, DraftEvent } from './Draft.js';

/** What makes somebody a maker of a draft, who can't approve it. */
const making: ReadonlySet<string> = new Set(['CREATED', 'EDITED', 'SUBMITTED']);

type Past = Pick<DraftEvent, 'action' | 'principal' | 'owner'>;

/**
 * Asserts a second pair of eyes: an approver has neither written, edited nor submitted the draft, nor answers for a
 * service that has, nor is a service that one who has answers for.
 *
 * @throws GovernanceError ROLE_FORBIDDEN
 */
export function assertSecondPerson(acting: Acting, events: readonly Past[]): void {
  if (!events.some((event) => making.has(event.action) && mayBeOnePerson(acting, event))) return;
  throw new GovernanceError(
    'ROLE_FORBIDDEN',
    'A draft is approved by somebody who has not written, edited or submitted it, nor answers for a service that has.',
  );
}

/**
 * Returns the approval that still binds a draft: the last one since it was submitted, of its present digest, by an
 * approver who may still act.
 */
export function bindingApproval(
  events: readonly DraftEvent[],
  { digest, revoked }: { readonly digest: string; readonly revoked: ReadonlySet<string> },
): DraftEvent | null {
  const since = events.slice(events.findLastIndex(({ action }) => action === 'SUBMITTED') + 1);
  const binds = (event: DraftEvent): boolean =>
    event.action === 'APPROVED' &&
    event.digest === digest &&
    !revoked.has(event.principal) &&
    !(event.owner && revoked.has(event.owner));
  return since.findLast(binds) ?? null;
}
