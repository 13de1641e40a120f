import type { DecisionContext } from '../policy/decide.js';

/**
 * A text that two decision contexts share exactly when every decision under them is the same: it holds all that `plan`
 * reads beside the selection. Policy versions and instructions are immutable, so their numbers stand for
 * them, with the start of the span in which the same lines are valid, the coordinates that they may open, and what the
 * register says is compatible.
 */
export const planKey = ({ rulebook, policy, caller, purpose }: DecisionContext): string =>
  JSON.stringify([
    rulebook.digest,
    policy.tenant,
    policy.version,
    policy.from,
    policy.known,
    policy.instructionsNumber,
    policy.jurisdiction,
    [...policy.compatible],
    caller.tenant,
    sorted(caller.roles),
    sorted(caller.purposes),
    caller.country,
    caller.organisation ?? null,
    caller.lent ? sorted(caller.lent) : null,
    caller.closed ?? null,
    caller.destinations ?? null,
    purpose,
  ]);

/** A set in the one order that its key has. */
const sorted = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();
