import { compilePolicy, type PolicyDocuments } from '../../policy/CompiledPolicy.js';
import { decide } from '../../policy/decide.js';
import { decideOperation } from '../../policy/decideOperation.js';
import { compareVerdicts } from '../../policy/judgement/compareVerdicts.js';
import type { ChangedCell } from '../../policy/judgement/Judgement.js';
import { refuse, type Verdict } from '../../policy/Verdict.js';
import type { Principal } from '../../principal/Principal.js';
import type { Classification, Rulebook } from '../../rulebook/Rulebook.js';
import { type AccessMode, accessModes } from '../../vocabulary/modes.js';
import { administrativePurposes, type Purpose, purposes } from '../../vocabulary/purposes.js';
import { candidateReadingRoles } from '../../vocabulary/roles.js';
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
 * Says whether a change opens something to a principal itself: one of the cells that open is of its roles, whatever
 * purposes and country this token of it names, or, its roles taken together, some verdict of its own becomes wider.
 */
export function profits(principal: Principal, question: ProfitQuestion): boolean {
  const { rolesByPurpose } = question.after.policy;
  const mayAct = (purpose: Purpose): boolean =>
    !administrativePurposes.has(purpose) && principal.roles.some((role) => rolesByPurpose[purpose]?.includes(role));
  return question.opens.some((cell) => concerns(cell, principal, mayAct)) || opensTogether(principal, question);
}

/** To act for a purpose in which the gateway works on itself profits nobody; a person's values that open there do. */
const isOffice = ({ coordinate, purpose }: ChangedCell): boolean =>
  coordinate === null && purpose !== null && administrativePurposes.has(purpose);

/**
 * Another token of the same principal may grant other purposes and name another country, so that neither is asked. What
 * binds persons for a purpose as a whole (consent, retention) concerns whoever may act for it by then.
 */
const concerns = (
  { role, ...cell }: ChangedCell,
  { roles, purposes: granted }: Principal,
  mayAct: (purpose: Purpose) => boolean,
): boolean => {
  if (cell.purpose === null || isOffice({ role, ...cell })) return false;
  if (role === null) return mayAct(cell.purpose);
  return roles.includes(role) && (candidateReadingRoles.has(role) || granted.includes(cell.purpose));
};

/** Every purpose, for whoever reads candidates; else those of the token, but for those that profit nobody. */
const askedPurposes = ({ roles, purposes: granted }: Principal): readonly Purpose[] =>
  (roles.some((role) => candidateReadingRoles.has(role)) ? purposes : granted).filter(
    (purpose) => !administrativePurposes.has(purpose),
  );

function opensTogether(principal: Principal, { state, after, rulebook, now }: ProfitQuestion): boolean {
  const { tenant, version, instructionsNumber, jurisdiction } = state;
  const facts = { tenant, version, instructionsNumber, jurisdiction, rulebook, at: now };
  const asked = askedPurposes(principal);
  const { tenant: controller, roles, country, organisation } = principal;
  // Whatever covers its destination by then.
  const destinations = [{ country, recipient: null, safeguards: null }];
  const caller = {
    tenant: controller,
    roles,
    country,
    purposes: asked,
    destinations,
    ...(organisation !== undefined && { organisation }),
  };
  const compiled = [
    compilePolicy(state, { ...facts, known: state.known }),
    compilePolicy(after, { ...facts, known: null }),
  ] as const;
  return asked.some((purpose) => {
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
