import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { ApolloServer } from '@apollo/server';
import { type ExecutionResult, type FormattedExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { v7 } from 'uuid';
import type { AccessLog } from '../access-log/AccessLog.js';
import type { RecordDraft } from '../access-log/AccessRecord.js';
import { release, withoutData } from '../access-log/release.js';
import { accessExtension } from '../enforce/accessExtension.js';
import { recordDrafts } from '../enforce/recordDrafts.js';
import type { Code } from '../errors/codes.js';
import { GovernanceError } from '../errors/GovernanceError.js';
import { StaleDecision } from '../errors/StaleDecision.js';
import type { Answer, Answerer, AnswerOptions, GraphQLRequest, RefusalAnswerer } from '../http/Answerer.js';
import { callerClassOf } from '../policy/Caller.js';
import type { Principal } from '../principal/Principal.js';
import type { TenantState } from '../tenants/TenantState.js';
import type { TenantStates } from '../tenants/TenantStates.js';
import { RefusedWrite } from '../writes/RefusedWrite.js';
import type { Execution } from './createApollo.js';
import { type OperationFacts, unknownOperation } from './OperationFacts.js';
import type { Prepared } from './Prepared.js';
import { type Preparation, prepare } from './prepare.js';
import type { Attempt, RequestState } from './RequestState.js';
import { refusalAsError } from './refusalAsError.js';
import { requestFacts } from './requestFacts.js';

export interface AnswererOptions {
  readonly preparation: Preparation;
  readonly apollo: ApolloServer<Execution>;
  readonly tenants: TenantStates;
  readonly log: AccessLog;
  readonly clock: () => Date;
  /** Begins one attempt: makes its enforcement. */
  readonly begin: (attempt: Omit<Attempt, 'enforcement' | 'epochs' | 'extensions'>) => Attempt;
  /** Executes what was prepared. */
  readonly run: (attempt: Attempt) => ExecutionResult | Promise<ExecutionResult>;
  /** Answers the one shape that needs no principal, or refuses. */
  readonly answerAnonymous: (request: GraphQLRequest) => Answer;
  /** Told of what was not planned for; it must not write the message, which may hold a value. */
  readonly onUnplanned: (error: unknown, requestId: string) => void;
}

/** How often a request is decided again because the state it was decided under has changed meanwhile. */
const attempts = 8;

/**
 * Creates the function that answers: judge, execute, record, release. Whatever happens to a request of a verified
 * principal, refusals and faults too, is in the log before its answer leaves; if it can't be, the answer is
 * AUDIT_UNAVAILABLE and holds nothing else.
 */
export function createAnswerer(options: AnswererOptions): Answerer {
  return async (request, principal, asked) => {
    if (!principal) return options.answerAnonymous(request);
    const state = requestState(request, principal, { now: options.clock(), asked });
    return underNewestState(principal, options, (tenant) => answerOnce(request, state, { tenant, options }));
  };
}

/** Creates the function that records a refusal which came before there was a request to judge. */
export function createRefusalAnswerer(options: AnswererOptions): RefusalAnswerer {
  const nothing: GraphQLRequest = { query: '', operationName: null, variables: null };
  return async (refusal, principal) => {
    const state = requestState(nothing, principal, { now: options.clock(), asked: { idempotencyKey: null } });
    return underNewestState(principal, options, (tenant) =>
      refuse(refusal, { state, facts: unknownOperation(), tenant, options, epochs: tenant.epochs }),
    );
  };
}

/** Runs an attempt, and again with a newer state of the tenant as long as the one that it took is no longer the newest. */
async function underNewestState(
  { tenant: name }: Principal,
  { tenants }: AnswererOptions,
  attempt: (tenant: TenantState) => Promise<Answer>,
): Promise<Answer> {
  for (let count = 0; count < attempts; count++) {
    const tenant = await stateOf(tenants, name);
    if (!tenant)
      throw new GovernanceError('UNAUTHENTICATED', 'The token is for a tenant that this gateway does not serve.');
    try {
      return await attempt(tenant);
    } catch (error) {
      if (!(error instanceof StaleDecision)) throw error;
      tenants.forget(name);
      // Others change the state at the same moment: those who wait a little, each another while, do not meet again.
      await delay(Math.random() * 2 ** count * 4);
    }
  }
  throw new GovernanceError(
    'AUDIT_UNAVAILABLE',
    'The state that decides this request changes faster than it can be recorded. Try again.',
    { facts: { retryAfter: 1 } },
  );
}

/** A gateway that can't read a tenant's state knows neither its policy nor its epochs: it can record nothing, so it answers nothing. */
async function stateOf(tenants: TenantStates, tenant: string): Promise<TenantState | null> {
  try {
    return await tenants.get(tenant);
  } catch (cause) {
    const sentence = 'The policy that decides this request could not be read. Try again.';
    throw new GovernanceError('AUDIT_UNAVAILABLE', sentence, { facts: { retryAfter: 1 }, cause });
  }
}

function requestState(
  request: GraphQLRequest,
  principal: Principal,
  { now, asked }: { now: Date; asked: AnswerOptions },
): RequestState {
  const requestDigest =
    asked.idempotencyKey === null
      ? ''
      : createHash('sha256')
          .update(JSON.stringify([request.query, request.operationName, request.variables]))
          .digest('hex');
  return { requestId: v7(), principal, now, requestDigest, idempotencyKey: asked.idempotencyKey, written: [] };
}

interface Decided {
  readonly tenant: TenantState;
  readonly options: AnswererOptions;
}

async function answerOnce(request: GraphQLRequest, state: RequestState, { tenant, options }: Decided): Promise<Answer> {
  const facts = unknownOperation();
  let attempt: Attempt | null = null;
  let prepared: Prepared;
  try {
    const caller = { class: callerClassOf(state.principal), policy: tenant.policy, facts };
    prepared = prepare(request, caller, options.preparation);
  } catch (error) {
    return refuse(error, { state, facts, tenant, options, epochs: tenant.epochs });
  }
  attempt = options.begin({ request: state, tenant, facts, prepared });
  const result = await execute(request, attempt, options);
  const recording = { state, facts, tenant, options, epochs: attempt.epochs };
  const fault = faultOf(result);
  if (fault) return refuse(fault, recording);
  const refusal = refusalAsError(attempt);
  if (refusal) return refuse(refusal.error, recording, refusal.drafts);
  const { enforcement } = attempt;
  const persons = enforcement ? recordDrafts(enforcement) : [];
  const drafts: readonly RecordDraft[] =
    persons.length > 0
      ? persons
      : [{ type: facts.type, fields: facts.roots, subjects: [], outcome: 'RELEASED', code: null }];
  const receipt = await append(drafts, recording);
  const access = enforcement
    ? accessExtension(enforcement)
    : { purpose: null, policyVersion: tenant.policy.version, refused: [], transformed: [] };
  const extensions = { access: { ...access, receipt: receipt.text }, ...attempt.extensions };
  return { body: release({ data: result.data ?? null, extensions } as FormattedExecutionResult, receipt), code: null };
}

/** Runs the prepared operation through Apollo Server, whose part is the pipeline around it. */
async function execute(
  request: GraphQLRequest,
  attempt: Attempt,
  { apollo, run }: AnswererOptions,
): Promise<ExecutionResult> {
  let result: ExecutionResult | undefined;
  const contextValue: Execution = {
    execute: async () => {
      result = await run(attempt);
      // Errors stay here, where their class is known: Apollo would make texts of them.
      return { data: result.data ?? null };
    },
  };
  await apollo.executeOperation(
    { query: request.query, ...(request.operationName === null ? {} : { operationName: request.operationName }) },
    { contextValue },
  );
  return result ?? { errors: [new GraphQLError('The operation did not reach its execution.')] };
}

/** Any error in an execution fails the whole: a partial answer would carry less than its records say. */
function faultOf({ errors }: ExecutionResult): unknown {
  if (!errors || errors.length === 0) return null;
  const causes = errors.map((error) => originOf(error));
  return (
    causes.find((cause) => cause instanceof StaleDecision) ??
    causes.find((cause) => cause instanceof GovernanceError) ??
    causes[0]
  );
}

function originOf(error: unknown): unknown {
  let origin = error;
  while (origin instanceof GraphQLError && !(origin instanceof GovernanceError) && origin.originalError)
    origin = origin.originalError;
  return origin;
}

interface Recording extends Decided {
  readonly state: RequestState;
  readonly facts: OperationFacts;
  readonly epochs: Attempt['epochs'];
}

/** Records a refusal or a fault of a whole operation, then answers it. Nothing of the execution leaves. */
async function refuse(
  thrown: unknown,
  recording: Recording,
  drafts: readonly RecordDraft[] | null = null,
): Promise<Answer> {
  if (thrown instanceof StaleDecision) throw thrown;
  const error = isTimeout(thrown) ? tooLong() : thrown;
  const { state, facts, options } = recording;
  if (error instanceof GovernanceError && error.code === 'AUDIT_UNAVAILABLE') return unavailable(error);
  const isPlanned = error instanceof GovernanceError;
  if (!isPlanned) options.onUnplanned(error, state.requestId);
  const code: Code = isPlanned ? error.code : 'INTERNAL';
  const outcome = isPlanned ? 'REFUSED' : 'FAILED';
  const whole: RecordDraft = { type: facts.type, fields: facts.refused, subjects: [], outcome, code };
  const own = error instanceof RefusedWrite ? error.drafts : null;
  const receipt = await append(drafts ?? own ?? [whole], recording);
  return { body: release({ errors: [formatted(error, code, state.requestId)] }, receipt), code };
}

/** SQLSTATE query_canceled: the statement ran into the session's time-out. */
const isTimeout = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '57014';

const tooLong = (): GovernanceError =>
  new GovernanceError('LIMIT_EXCEEDED', 'The operation took longer than the gateway waits. Ask for less at once.');

/** Appends, and throws StaleDecision when the request was decided under a state that is no longer the newest. */
async function append(drafts: readonly RecordDraft[], { state, facts, tenant, options, epochs }: Recording) {
  const outcome = await options.log.append(
    requestFacts(state, { facts, tenant, epochs, schemaDigest: options.preparation.rulebook.digest }),
    drafts,
  );
  if (outcome.stale) throw new StaleDecision();
  return outcome.receipt;
}

function formatted(error: unknown, code: Code, requestId: string): GraphQLFormattedError {
  if (!(error instanceof GovernanceError))
    return { message: 'The gateway could not answer.', extensions: { code, requestId } };
  const { message, locations, extensions } = error;
  return { message, ...(locations ? { locations } : {}), extensions: { ...extensions, code } };
}

/** The log could not take it: no receipt, no data, and a hint when to come back. */
function unavailable(error: GovernanceError): Answer {
  const retryAfter = Number(error.extensions['retryAfter'] ?? 1);
  return { body: withoutData([formatted(error, 'AUDIT_UNAVAILABLE', '')]), code: 'AUDIT_UNAVAILABLE', retryAfter };
}
