import type { Code } from '../errors/codes.js';
import { GovernanceError } from '../errors/GovernanceError.js';
import type { GraphQLRequest } from '../http/Answerer.js';
import { statedPurpose } from '../operation/statedPurpose.js';
import type { Plan } from '../plan/Plan.js';
import { inputVerdict } from '../plan/planOperation.js';
import { decideOperation } from '../policy/decideOperation.js';
import { assertNotEnded } from './assertNotEnded.js';
import { assertServed } from './assertServed.js';
import { type Asking, callerOf } from './callerOf.js';
import { needsNoPurpose } from './needsNoPurpose.js';
import type { OperationFacts } from './OperationFacts.js';
import type { Preparation } from './Preparation.js';
import type { Prepared } from './Prepared.js';
import { readOperation } from './readOperation.js';
import { revocationOf } from './revocationOf.js';
import { touchesOf } from './touchesOf.js';

/**
 * Judges an operation whole, before anything is fetched (design: order of checks, "Operation"): well-formed and within
 * limits, of a tenant that is served, purpose stated, granted, instructed, for one of the caller's roles; then planned, and its inputs judged.
 * `facts` is filled on the way.
 *
 * @throws GovernanceError with the code of the first check that fails.
 */
export function prepare(
  request: GraphQLRequest,
  asking: Asking & { readonly facts: OperationFacts },
  preparation: Preparation,
): Prepared {
  const { facts } = asking;
  const revocation = revocationOf(asking.principal, asking.tenant);
  if (revocation) throw revocation;
  const { selection, variables, introspection } = readOperation(request, facts, preparation);
  const roots = selection.root.map(({ coordinate }) => coordinate);
  assertServed(asking.principal, facts.type, roots);
  assertNotEnded(asking.tenant, asking.now, roots);
  const stated = statedPurpose(selection.operation);
  facts.stated = stated;
  const touches = touchesOf(selection, variables, preparation.rulebook);
  facts.touches = [...touches.values()].flat();
  if (!stated) {
    if (!needsNoPurpose(selection, facts.touches, preparation)) throw purposeRequired();
    return { selection, variables, introspection, stated, plan: null, touches, scope: [] };
  }
  const { policy } = asking.tenant;
  const { caller, scope } = callerOf(asking, stated, selection.operation.operation);
  const refusal = decideOperation(caller, stated.purpose, policy);
  if (refusal) throw new GovernanceError(refusal.code, refusal.message);
  const context = { rulebook: preparation.rulebook, policy, caller, purpose: stated.purpose };
  const plan = preparation.planner(selection, context);
  facts.plan = plan;
  assertInputsOpen(plan, facts);
  if (facts.type === 'Mutation' && stated.onRefusal === 'ERROR') assertNothingRefused(plan, facts);
  return { selection, variables, introspection, stated, plan, touches, scope };
}

const purposeRequired = (): GovernanceError =>
  new GovernanceError(
    'PURPOSE_REQUIRED',
    'The operation must state its purpose: add "@purpose(is: …)" to the operation itself, with a purpose that the token grants.',
  );

const doing: Readonly<Record<string, string>> = {
  FILTER: 'Filtering by',
  SORT: 'Sorting by',
  WRITE: 'Writing',
  COUNT: 'Listing by',
  AGGREGATE: 'Aggregating by',
  SELECT: 'Reading',
};

/** Filters, sorts, counts and writes need the verdict of what they touch: the operation is refused, never answered "empty". */
function assertInputsOpen(plan: Plan, facts: OperationFacts): void {
  for (const touch of facts.touches) {
    const verdict = inputVerdict(plan, touch);
    if (verdict.effect !== 'REFUSED') continue;
    const code: Code = verdict.code;
    facts.refused = [{ field: touch.coordinate, mode: touch.mode, verdict: 'REFUSED', transform: null, code }];
    throw new GovernanceError(
      code,
      `${doing[touch.mode] ?? 'Using'} "${touch.coordinate}" is refused for ${plan.purpose}.`,
      {
        facts: { field: touch.coordinate, rule: verdict.rule },
      },
    );
  }
}

/** A mutation that is to fail on any refusal fails before it writes, where the refusal is the same for every person. */
function assertNothingRefused({ slots }: Plan, facts: OperationFacts): void {
  for (const { field, verdict } of slots) {
    if (verdict.effect !== 'REFUSED') continue;
    const { code, rule } = verdict;
    facts.refused = [{ field: field.coordinate, mode: 'SELECT', verdict: 'REFUSED', transform: null, code }];
    const message = `"${field.coordinate}" is refused, and the operation asked to fail on any refusal. Nothing was written.`;
    throw new GovernanceError(code, message, { facts: { field: field.coordinate, rule } });
  }
}
