import { type GraphQLSchema } from 'graphql';
import type { Code } from '../errors/codes.js';
import { GovernanceError } from '../errors/GovernanceError.js';
import type { GraphQLRequest } from '../http/Answerer.js';
import { assertWithinLimits } from '../operation/assertWithinLimits.js';
import { coerceVariables } from '../operation/coerceVariables.js';
import { isIntrospection } from '../operation/introspection.js';
import type { Limits } from '../operation/limits.js';
import { operationDigest } from '../operation/normalise.js';
import type { DocumentStore, ParsedDocument } from '../operation/parseDocument.js';
import { resolveOperation } from '../operation/resolveOperation.js';
import type { Select, SelectedField, Selection } from '../operation/Selection.js';
import { statedPurpose } from '../operation/statedPurpose.js';
import type { TrustedDocuments } from '../operation/trustedDocuments.js';
import { governedCoordinates } from '../plan/governedCoordinates.js';
import type { InputTouch, Plan } from '../plan/Plan.js';
import { inputVerdict } from '../plan/planOperation.js';
import type { CallerClass } from '../policy/Caller.js';
import type { CompiledPolicy } from '../policy/CompiledPolicy.js';
import type { DecisionContext } from '../policy/decide.js';
import { decideOperation } from '../policy/decideOperation.js';
import type { Rulebook } from '../rulebook/Rulebook.js';
import type { OperationFacts } from './OperationFacts.js';
import type { Prepared } from './Prepared.js';
import { touchesOf } from './touchesOf.js';

/** What preparing needs that is the same for every request. */
export interface Preparation {
  readonly schema: GraphQLSchema;
  readonly rulebook: Rulebook;
  readonly documents: DocumentStore;
  readonly limits: Limits;
  readonly select: Select;
  readonly planner: (selection: Selection, context: DecisionContext) => Plan;
  /** Where it is set, nothing else runs. */
  readonly trusted: TrustedDocuments | null;
  /** Root fields that need no purpose, by coordinate. */
  readonly purposeless: ReadonlySet<string>;
}

/**
 * Judges an operation whole, before anything is fetched (design: order of checks, "Operation"): well-formed and within
 * limits, purpose stated, granted, instructed, for one of the caller's roles; then planned, and its inputs judged.
 * `facts` is filled on the way.
 *
 * @throws GovernanceError with the code of the first check that fails.
 */
export function prepare(
  request: GraphQLRequest,
  caller: { readonly class: CallerClass; readonly policy: CompiledPolicy; readonly facts: OperationFacts },
  preparation: Preparation,
): Prepared {
  const { facts } = caller;
  const { selection, variables, introspection } = read(request, facts, preparation);
  const stated = statedPurpose(selection.operation);
  facts.stated = stated;
  const touches = touchesOf(selection, variables, preparation.rulebook);
  if (!stated) {
    assertNeedsNoPurpose(selection, touches, preparation);
    return { selection, variables, introspection, stated, plan: null, touches };
  }
  const refusal = decideOperation(caller.class, stated.purpose, caller.policy);
  if (refusal) throw new GovernanceError(refusal.code, refusal.message);
  const context = {
    rulebook: preparation.rulebook,
    policy: caller.policy,
    caller: caller.class,
    purpose: stated.purpose,
  };
  const plan = preparation.planner(selection, context);
  facts.plan = plan;
  assertInputsOpen(plan, touches, facts);
  if (facts.type === 'Mutation' && stated.onRefusal === 'ERROR') assertNothingRefused(plan, facts);
  return { selection, variables, introspection, stated, plan, touches };
}

function read(
  request: GraphQLRequest,
  facts: OperationFacts,
  preparation: Preparation,
): Pick<Prepared, 'selection' | 'variables' | 'introspection'> {
  const { schema, documents, limits, select, trusted } = preparation;
  if (trusted && !trusted.has(request.query))
    throw new GovernanceError('BAD_REQUEST', 'The document is not one of those that this gateway was told to trust.');
  const parsed: ParsedDocument = documents.read(request.query);
  const operation = resolveOperation(parsed, request.operationName);
  facts.type = operation.operation === 'mutation' ? 'Mutation' : 'Query';
  facts.operationDigest = operationDigest(parsed.document, operation.name?.value);
  facts.operationName = operation.name?.value ?? null;
  const variables = coerceVariables(request.variables, { schema, limits, operation });
  assertWithinLimits({ schema, parsed, operation, variables }, limits);
  const asked = isIntrospection(operation, parsed.fragments);
  if (asked === 'MIXED')
    throw new GovernanceError('BAD_REQUEST', 'Introspection must be asked for in an operation of its own.');
  if (asked === 'ONLY')
    return { selection: { schema, operation, fragments: {}, root: [] }, variables, introspection: parsed.document };
  const selection = select(schema, parsed.document, operation, variables);
  facts.roots = [...new Set(selection.root.map(({ coordinate }) => coordinate))].map((field) => ({
    field,
    mode: 'SELECT',
    verdict: 'RELEASED',
    transform: null,
    code: null,
  }));
  return { selection, variables, introspection: null };
}

function assertNeedsNoPurpose(
  selection: Selection,
  touches: ReadonlyMap<SelectedField, readonly InputTouch[]>,
  { rulebook, purposeless }: Preparation,
): void {
  const exempt = selection.root.every(
    ({ coordinate, definition }) => definition.name === '__typename' || purposeless.has(coordinate),
  );
  const governed =
    governedCoordinates(selection, rulebook).length > 0 || [...touches.values()].some((each) => each.length > 0);
  if (exempt && !governed) return;
  throw new GovernanceError(
    'PURPOSE_REQUIRED',
    'The operation must state its purpose: add "@purpose(is: …)" to the operation itself, with a purpose that the token grants.',
  );
}

const doing: Readonly<Record<string, string>> = {
  FILTER: 'Filtering by',
  SORT: 'Sorting by',
  WRITE: 'Writing',
  COUNT: 'Listing by',
  AGGREGATE: 'Aggregating by',
  SELECT: 'Reading',
};

/** Filters, sorts, counts and writes need the verdict of what they touch: the operation is refused, never answered "empty". */
function assertInputsOpen(
  plan: Plan,
  touches: ReadonlyMap<SelectedField, readonly InputTouch[]>,
  facts: OperationFacts,
): void {
  for (const touch of [...touches.values()].flat()) {
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
