import type { Room } from '../access-log/Room.js';
import { sentences, unavailable } from '../access-log/unavailable.js';
import type { GovernanceError } from '../errors/GovernanceError.js';
import type { Purpose } from '../vocabulary/purposes.js';
import type { OperationFacts } from './OperationFacts.js';

/** Writes that take something away from somebody's access, hold what is there or make room, and take no value in. */
export const reservedWrites: ReadonlySet<string> = new Set([
  'Mutation.withdrawConsent',
  'Mutation.suspendPolicyLine',
  'Mutation.revokePrincipal',
  'Mutation.revokeToken',
  'Mutation.placeLogHold',
  'Mutation.unlinkFromAccessLog',
  'Mutation.pruneAccessLog',
]);

/** What is read for them is the log and what accounts for it. */
const reservedPurposes: ReadonlySet<Purpose> = new Set<Purpose>(['ACCOUNTABILITY', 'SECURITY']);

/** Space does not come back by itself. */
const retryAfterSeconds = 30;

/**
 * Refuses an operation that the disk has no room for; null: it has. The reserve is for withdrawals, suspensions,
 * revocations and for reading the log: whole operations of nothing else. What is not known to be one of these, such as a
 * document that can't be read, is refused too: each refusal would be a record.
 */
export function roomFault(room: Room, facts: OperationFacts): GovernanceError | null {
  if (room === 'ENOUGH' || (room === 'RESERVE' && isReserved(facts))) return null;
  return unavailable(sentences.noRoom, undefined, retryAfterSeconds);
}

function isReserved({ type, roots, stated, plan }: OperationFacts): boolean {
  if (roots.length === 0) return false;
  if (type === 'Mutation') return roots.every(({ field }) => reservedWrites.has(field));
  if (roots.every(({ field }) => field === 'Query.accessHistory')) return true;
  // Of candidates nothing is in it, whatever a policy may open for these purposes.
  return stated !== null && reservedPurposes.has(stated.purpose) && plan !== null && plan.slots.length === 0;
}
