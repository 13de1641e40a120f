import { callerClassOf } from '../../policy/Caller.js';
import { compilePolicy, type PolicyDocuments } from '../../policy/CompiledPolicy.js';
import { decide } from '../../policy/decide.js';
import { decideOperation } from '../../policy/decideOperation.js';
import { compareVerdicts } from '../../policy/judgement/compareVerdicts.js';
import type { ChangedCell } from '../../policy/judgement/Judgement.js';
import { refuse, type Verdict } from '../../policy/Verdict.js';
import type { Principal } from '../../principal/Principal.js';
import type { Classification, Rulebook } from '../../rulebook/Rulebook.js';
import { type AccessMode, accessModes } from '../../vocabulary/modes.js';
import { administrativePurposes, type Purpose } from '../../vocabulary/purposes.js';
import type { PolicyState } from '../versions/PolicyState.js';

/** A change as its approver would feel it. */
export interface ProfitQuestion {
  readonly state: PolicyState;
  readonly after: PolicyDocuments;
  readonly opens: readonly ChangedCell[];
  readonly rulebook: Rulebook;
  readonly now: Date;
}

/**
 * Says whether a change opens something to a principal itself: one of the cells that open is of its roles, purposes and
 * country, or, its roles taken together, some verdict of its own becomes wider.
 */
export const profits = (principal: Principal, question: ProfitQuestion): boolean =>
  question.opens.some((cell) => concerns(cell, principal)) || opensTogether(principal, question);

/** The purposes for which it could read somebody: those in which the gateway works on itself profit nobody. */
const ownPurposes = ({ purposes }: Principal): readonly Purpose[] =>
  purposes.filter((purpose) => !administrativePurposes.has(purpose));

/** A cell that opens to whoever may act concerns the principal only if a role of its may act, which its verdicts tell. */
const concerns = ({ role, purpose, countries }: ChangedCell, principal: Principal): boolean =>
  role !== null &&
  principal.roles.includes(role) &&
  purpose !== null &&
  ownPurposes(principal).includes(purpose) &&
  (countries === null || countries.includes(principal.country));

function opensTogether(principal: Principal, { state, after, rulebook, now }: ProfitQuestion): boolean {
  const { tenant, version, instructionsNumber, jurisdiction } = state;
  const facts = { tenant, version, instructionsNumber, jurisdiction, rulebook, at: now };
  const caller = callerClassOf(principal);
  const compiled = [
    compilePolicy(state, { ...facts, known: state.known }),
    compilePolicy(after, { ...facts, known: null }),
  ] as const;
  return ownPurposes(principal).some((purpose) => {
    const [was, is] = compiled.map((policy) => {
      const refusal = decideOperation(caller, purpose, policy);
      return (field: Classification, mode: AccessMode): Verdict =>
        refusal ? refuse(refusal.code, 'operation') : decide(field, mode, { rulebook, policy, caller, purpose });
    });
    return was !== undefined && is !== undefined && rulebook.governed.some((field) => isWider(field, was, is));
  });
}

type Decision = (field: Classification, mode: AccessMode) => Verdict;

const isWider = (field: Classification, was: Decision, is: Decision): boolean =>
  accessModes.some((mode) => compareVerdicts(was(field, mode), is(field, mode)) === 'LOOSER');
