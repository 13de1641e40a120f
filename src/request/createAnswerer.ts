import { createHash } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import type { ExecutionResult, FormattedExecutionResult } from 'graphql';
import { v7 } from 'uuid';
import type { AccessLog } from '../access-log/AccessLog.js';
import type { RecordDraft } from '../access-log/AccessRecord.js';
import type { Room } from '../access-log/Room.js';
import { release } from '../access-log/release.js';
import { accessExtension } from '../enforce/accessExtension.js';
import { recordDrafts } from '../enforce/recordDrafts.js';
import type { Answer, Answerer, AnswerOptions, GraphQLRequest, RefusalAnswerer } from '../http/Answerer.js';
import type { Principal } from '../principal/Principal.js';
import type { TenantState } from '../tenants/TenantState.js';
import type { TenantStates } from '../tenants/TenantStates.js';
import { answerRefusal, type Refusing } from './answerRefusal.js';
import { assertLives } from './assertLives.js';
import type { Execution } from './createApollo.js';
import { executePrepared, faultOf } from './executePrepared.js';
import { unknownOperation } from './OperationFacts.js';
import type { Preparation } from './Preparation.js';
import type { Prepared } from './Prepared.js';
import { prepare } from './prepare.js';
import type { Attempt, RequestState } from './RequestState.js';
import { type Recording, record } from './record.js';
import { refusalAsError } from './refusalAsError.js';
import { revocationOf } from './revocationOf.js';
import { roomFault } from './roomFault.js';
import { underNewestState } from './underNewestState.js';

export interface AnswererOptions {
  readonly preparation: Preparation;
  readonly apollo: ApolloServer<Execution>;
  readonly tenants: TenantStates;
  readonly log: AccessLog;
  readonly clock: () => Date;
  /** How much room there is for records now. */
  readonly room: () => Room;
  /** Begins one attempt: makes its enforcement. */
  readonly begin: (attempt: Omit<Attempt, 'enforcement' | 'ownReads' | 'epochs' | 'extensions'>) => Attempt;
  /** Executes what was prepared. */
  readonly run: (attempt: Attempt) => ExecutionResult | Promise<ExecutionResult>;
  /** Answers the one shape that needs no principal, or refuses. */
  readonly answerAnonymous: (request: GraphQLRequest) => Answer;
  /** Told of what was not planned for; it must not write the message, which may hold a value. */
  readonly onUnplanned: (error: unknown, requestId: string) => void;
}

/**
 * Creates the function that answers: judge, execute, record, release. Whatever happens to a request of a verified
 * principal, refusals and faults too, is in the log before its answer leaves; if it can't be, the answer is
 * AUDIT_UNAVAILABLE and holds nothing else.
 */
export function createAnswerer(options: AnswererOptions): Answerer {
  return async (request, principal, asked) => {
    if (!principal) return options.answerAnonymous(request);
    const state = requestState(request, principal, { now: options.clock(), asked });
    return underNewestState(principal.tenant, options.tenants, (tenant) =>
      answerOnce(request, state, { tenant, options }),
    );
  };
}

/** Creates the function that records a refusal which came before there was a request to judge. */
export function createRefusalAnswerer(options: AnswererOptions): RefusalAnswerer {
  const nothing: GraphQLRequest = { query: '', operationName: null, variables: null };
  return async (refusal, principal) => {
    const state = requestState(nothing, principal, { now: options.clock(), asked: { idempotencyKey: null } });
    return underNewestState(principal.tenant, options.tenants, (tenant) => {
      const facts = unknownOperation();
      const closing = refusing({ state, facts, epochs: tenant.epochs }, { tenant, options });
      return answerRefusal(roomFault(options.room(), facts) ?? revocationOf(principal, tenant) ?? refusal, closing);
    });
  };
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

const refusing = (known: Pick<Recording, 'state' | 'facts' | 'epochs'>, { tenant, options }: Decided): Refusing => ({
  recording: { ...known, tenant, log: options.log, schemaDigest: options.preparation.rulebook.digest },
  onUnplanned: options.onUnplanned,
});

async function answerOnce(request: GraphQLRequest, state: RequestState, { tenant, options }: Decided): Promise<Answer> {
  const facts = unknownOperation();
  let prepared: Prepared;
  try {
    prepared = prepare(request, { principal: state.principal, now: state.now, tenant, facts }, options.preparation);
    const fault = roomFault(options.room(), facts);
    if (fault) throw fault;
    assertLives(state.principal, tenant);
  } catch (error) {
    const refusal = roomFault(options.room(), facts) ?? error;
    return answerRefusal(refusal, refusing({ state, facts, epochs: tenant.epochs }, { tenant, options }));
  }
  const attempt = options.begin({ request: state, tenant, facts, prepared });
  const result = await executePrepared(request, options.apollo, () => options.run(attempt));
  const closing = refusing({ state, facts, epochs: attempt.epochs }, { tenant, options });
  const fault = faultOf(result);
  if (fault) return answerRefusal(fault, closing);
  const refusal = refusalAsError(attempt);
  if (refusal) return answerRefusal(refusal.error, { ...closing, drafts: refusal.drafts });
  const { enforcement } = attempt;
  const persons = [...(enforcement ? [enforcement] : []), ...attempt.ownReads].flatMap(recordDrafts);
  const drafts: readonly RecordDraft[] =
    persons.length > 0
      ? persons
      : [{ type: facts.type, fields: facts.roots, subjects: [], outcome: 'RELEASED', code: null }];
  const receipt = await record(drafts, closing.recording);
  const access = enforcement
    ? accessExtension(enforcement)
    : { purpose: null, policyVersion: tenant.policy.version, refused: [], transformed: [] };
  const extensions = { access: { ...access, receipt: receipt.text }, ...attempt.extensions };
  return { body: release({ data: result.data ?? null, extensions } as FormattedExecutionResult, receipt), code: null };
}
