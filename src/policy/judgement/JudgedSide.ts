import { GovernanceError } from '../../errors/GovernanceError.js';
import type { Rulebook } from '../../rulebook/Rulebook.js';
import type { Purpose } from '../../vocabulary/purposes.js';
import { type Role, roles } from '../../vocabulary/roles.js';
import type { CallerClass } from '../Caller.js';
import { type CompiledPolicy, compilePolicy, type PolicyDocuments } from '../CompiledPolicy.js';
import { decideOperation } from '../decideOperation.js';
import { type Refused, refuse } from '../Verdict.js';
import { elsewhere } from './countryClasses.js';
import type { JudgedChange, JudgementFacts } from './JudgedChange.js';
import { createLineKinds, indexLines, type LineIndex } from './LineIndex.js';

/** One of the two things that a judgement compares. */
export interface JudgedSide {
  readonly documents: PolicyDocuments;
  /** Without lines, and with any recipient: lines are cut down to a cell, recipients compared for themselves. */
  readonly policy: CompiledPolicy;
  readonly index: LineIndex;
  /** Why a role may not act for a purpose; null: it may. */
  readonly refusalOf: (purpose: Purpose, role: Role) => Refused | null;
  /** Called before each decision. @throws GovernanceError LIMIT_EXCEEDED when a judgement takes more than one may */
  readonly spend: () => void;
}

/** Decisions that one judgement may take: some seventeen times those of the demonstration's first version. The event loop is every tenant's. */
const mostDecisions = 40_000;

function createBudget(): () => void {
  let left = mostDecisions;
  return () => {
    left -= 1;
    if (left < 0)
      throw new GovernanceError(
        'LIMIT_EXCEEDED',
        'The change differs in more cells than can be judged at once: make it in smaller steps, or name fewer destinations and instants.',
      );
  };
}

/** A caller of some roles, which is granted one purpose, in a country. */
export const callerIn = (country: string, purpose: Purpose, ...held: readonly Role[]): CallerClass => ({
  tenant: '',
  roles: held,
  purposes: [purpose],
  country,
  ...(country === elsewhere && { destinations: [{ country, recipient: null, safeguards: null }] }),
});

/** Prepares both sides of a change for comparison. Pure. */
export function judgedSides({ before, after }: JudgedChange, facts: JudgementFacts): readonly [JudgedSide, JudgedSide] {
  const kindOf = createLineKinds(facts.at);
  const spend = createBudget();
  const side = (documents: PolicyDocuments, known: ReadonlySet<string> | null): JudgedSide => {
    const { rulebook } = facts;
    const policy = withoutLines(documents, facts, rulebook);
    return {
      documents,
      policy,
      index: indexLines(documents.policy.lines, { rulebook, known }, kindOf),
      refusalOf: refusals(policy),
      spend,
    };
  };
  return [side(before, facts.known), side(after, null)];
}

function withoutLines(
  { policy, instructions }: PolicyDocuments,
  { at, jurisdiction }: JudgementFacts,
  rulebook: Rulebook,
): CompiledPolicy {
  const documents: PolicyDocuments = {
    policy: { ...policy, lines: [] },
    instructions: { ...instructions, recipients: 'ANY' },
  };
  return compilePolicy(documents, {
    tenant: '',
    version: 0,
    instructionsNumber: 0,
    jurisdiction,
    rulebook,
    at,
    known: null,
  });
}

/** Decides once for every purpose and role. */
function refusals(policy: CompiledPolicy): JudgedSide['refusalOf'] {
  const found = new Map<string, Refused | null>();
  return (purpose, role) => {
    const key = `${purpose} ${role}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const refusal = decideOperation(callerIn('FR', purpose, role), purpose, policy);
    const verdict = refusal && refuse(refusal.code, 'operation');
    found.set(key, verdict);
    return verdict;
  };
}

/** Says whether two sides let the same roles act for a purpose, on the same grounds: then only their lines can differ. */
export const isSameGround = ([before, after]: readonly [JudgedSide, JudgedSide], purpose: Purpose): boolean =>
  before.policy.jurisdiction === after.policy.jurisdiction &&
  !before.policy.instructions.purposes[purpose]?.basis === !after.policy.instructions.purposes[purpose]?.basis &&
  before.policy.instructedCategories.size === after.policy.instructedCategories.size &&
  [...before.policy.instructedCategories].every((category) => after.policy.instructedCategories.has(category)) &&
  roles.every((role) => !before.refusalOf(purpose, role) === !after.refusalOf(purpose, role));
