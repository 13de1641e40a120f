import { remedyOf } from '../../enforce/remedies.js';
import type { Code } from '../../errors/codes.js';
import { resolveOperation } from '../../operation/resolveOperation.js';
import { type StatedPurpose, statedPurpose } from '../../operation/statedPurpose.js';
import { governedCoordinates } from '../../plan/governedCoordinates.js';
import type { InputTouch, Plan } from '../../plan/Plan.js';
import { inputVerdict } from '../../plan/planOperation.js';
import type { CallerClass } from '../../policy/Caller.js';
import { decideOperation } from '../../policy/decideOperation.js';
import type { Verdict } from '../../policy/Verdict.js';
import type { Rulebook } from '../../rulebook/Rulebook.js';
import type { AccessMode } from '../../vocabulary/modes.js';
import { type Asking, callerOf } from '../callerOf.js';
import { needsNoPurpose } from '../needsNoPurpose.js';
import { unknownOperation } from '../OperationFacts.js';
import type { Preparation } from '../Preparation.js';
import { readOperation } from '../readOperation.js';
import { touchesOf } from '../touchesOf.js';
import type { Explanation, ExplanationQuestion, FieldExplanation } from './Explanation.js';
import { sampleVariables } from './sampleVariables.js';

/** A document, with the variables that are known. */
export interface ExplainedOperation extends Pick<ExplanationQuestion, 'document' | 'operationName'> {
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Who asks, and the class to judge by where it asks as somebody else. */
export interface ExplainingAs extends Asking {
  readonly as: CallerClass | null;
}

interface Reading {
  readonly selection: ReturnType<typeof readOperation>['selection'];
  readonly touches: readonly InputTouch[];
}

/**
 * Explains what the gateway would do with an operation: the verdict on every coordinate that it selects, or touches with
 * its arguments. Nothing is fetched, and no person's state is looked at.
 *
 * @throws GovernanceError BAD_REQUEST or LIMIT_EXCEEDED for a document that would not be planned at all
 */
export function explainOperation(
  question: ExplainedOperation,
  asking: ExplainingAs,
  preparation: Preparation,
): Explanation {
  const { schema, rulebook, documents } = preparation;
  const operation = resolveOperation(documents.read(question.document), question.operationName);
  const fillings = sampleVariables(question.variables, operation, schema);
  const readings = fillings.map((variables): Reading => {
    const request = { query: question.document, operationName: question.operationName, variables };
    const read = readOperation(request, unknownOperation(), preparation);
    const touches = [...touchesOf(read.selection, read.variables, rulebook).values()].flat();
    return { selection: read.selection, touches };
  });
  const stated = statedPurpose(operation);
  const { policy } = asking.tenant;
  const rows = merged(readings.flatMap((reading) => explained(reading, stated, { asking, preparation })));
  return {
    operation: operation.name?.value ?? operation.operation,
    purpose: stated?.purpose ?? null,
    policyVersion: policy.version,
    fields: rows,
    wouldFetch: isAdmitted(rows) && readings.some(({ selection }) => selection.root.length > 0),
  };
}

/** An input that is refused refuses the whole; so does the purpose. Selected coordinates are refused one by one. */
const isAdmitted = (rows: readonly FieldExplanation[]): boolean =>
  rows.every(({ mode, verdict }) => mode === 'SELECT' || verdict !== 'REFUSED') &&
  (rows.length === 0 || rows.some(({ verdict }) => verdict !== 'REFUSED'));

function explained(
  reading: Reading,
  stated: StatedPurpose | null,
  { asking, preparation }: { readonly asking: ExplainingAs; readonly preparation: Preparation },
): readonly FieldExplanation[] {
  const { rulebook } = preparation;
  const { policy } = asking.tenant;
  if (!stated) {
    if (needsNoPurpose(reading.selection, reading.touches, preparation)) return [];
    const remedy = 'Add "@purpose(is: …)" to the operation itself, with a purpose that the token grants.';
    return refusedWhole(reading, rulebook, { code: 'PURPOSE_REQUIRED', remedy });
  }
  const caller = asking.as ?? callerOf(asking, stated, reading.selection.operation.operation).caller;
  const refusal = decideOperation(caller, stated.purpose, policy);
  if (refusal) return refusedWhole(reading, rulebook, { code: refusal.code, remedy: refusal.message });
  const plan = preparation.planner(reading.selection, { rulebook, policy, caller, purpose: stated.purpose });
  const selected = plan.slots.map(({ field, verdict, conditions, own }) =>
    rowOf(
      { field: field.coordinate, mode: 'SELECT', verdict, plan },
      { whole: conditions.length > 0, own: own.length > 0 },
    ),
  );
  const touched = reading.touches.map((touch) => {
    const verdict = inputVerdict(plan, touch);
    const own = verdict.effect !== 'REFUSED' && verdict.conditions.length > 0;
    const whole = own || (plan.binding.length > 0 && !isKey(touch.coordinate, rulebook));
    return rowOf({ field: touch.coordinate, mode: touch.mode, verdict, plan }, { whole, own });
  });
  return [...touched, ...selected];
}

const isKey = (coordinate: string, { byCoordinate }: Rulebook): boolean => byCoordinate.get(coordinate)?.isKey ?? false;

/** Everything that it names, and its root fields, which say what it is where it names nothing governed. */
function refusedWhole(
  { selection, touches }: Reading,
  rulebook: Rulebook,
  { code, remedy }: { readonly code: Code; readonly remedy: string },
): readonly FieldExplanation[] {
  const refused = (field: string, mode: AccessMode): FieldExplanation => ({
    ...{ field, mode, verdict: 'REFUSED', code, rule: 'operation', transform: null, dependsOnSubject: false, remedy },
  });
  const rootMode = selection.operation.operation === 'mutation' ? 'WRITE' : 'SELECT';
  return [
    ...selection.root.map(({ coordinate }) => refused(coordinate, rootMode)),
    ...touches.map(({ coordinate, mode }) => refused(coordinate, mode)),
    ...governedCoordinates(selection, rulebook).map(({ coordinate }) => refused(coordinate, 'SELECT')),
  ];
}

interface Decided {
  readonly field: string;
  readonly mode: AccessMode;
  readonly verdict: Verdict;
  readonly plan: Plan;
}

function rowOf(
  { field, mode, verdict, plan }: Decided,
  subject: { readonly whole: boolean; readonly own: boolean },
): FieldExplanation {
  const { special } = plan.context.rulebook.byCoordinate.get(field) ?? {};
  const isSpecial = special !== undefined && !special.inferred;
  const { rule } = verdict;
  if (verdict.effect === 'REFUSED') {
    const remedy = remedyOf(verdict.code, plan.purpose, { isSpecial, rule });
    return {
      field,
      mode,
      verdict: 'REFUSED',
      code: verdict.code,
      rule,
      transform: null,
      dependsOnSubject: false,
      remedy,
    };
  }
  const shown = subject.own ? 'SUBJECT' : verdict.effect;
  const remedy = subject.own ? remedyOf('CONSENT_MISSING', plan.purpose, { isSpecial, rule }) : null;
  return {
    field,
    mode,
    verdict: shown,
    code: null,
    rule,
    transform: verdict.to,
    dependsOnSubject: subject.whole,
    remedy,
  };
}

/** Each coordinate and mode once. */
const merged = (rows: readonly FieldExplanation[]): readonly FieldExplanation[] => [
  ...new Map(rows.map((row) => [`${row.mode} ${row.field}`, row])).values(),
];
