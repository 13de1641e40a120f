import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Principal } from '../principal/Principal.js';
import type { Answerer, AnswerOptions, GraphQLRequest, TakeTurn } from './Answerer.js';
import type { AnonymousCause } from './anonymousCauses.js';
import { answerRecorded } from './answerRecorded.js';
import { assertTransport, bodyTooLarge } from './assertTransport.js';
import { type Identify, unauthenticated } from './createIdentify.js';
import type { RefusalRecorder } from './createRefusalRecorder.js';
import type { HttpLimits } from './HttpLimits.js';
import { badRequest, HttpRefusal } from './HttpRefusal.js';
import type { Log } from './Log.js';
import { type AnswerType, negotiate } from './negotiate.js';
import { noteOutcome } from './outcomeOf.js';
import { parseRequest } from './parseRequest.js';
import { discardBody, readBody } from './readBody.js';
import { prepare, refuse } from './refuse.js';
import { singleHeader } from './singleHeader.js';
import { statusOf } from './statusOf.js';
import { writeBody } from './writeBody.js';

export interface GraphQLRouteOptions {
  readonly answer: Answerer;
  /** Null: nobody waits. */
  readonly takeTurn: TakeTurn | null;
  /** Null: a refusal that HTTP makes to a verified principal leaves without a receipt. */
  readonly record: RefusalRecorder | null;
  readonly identify: Identify;
  readonly limits: HttpLimits;
  readonly count: (cause: AnonymousCause) => void;
  readonly log: Log;
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** What is known of a request when it is answered or refused. */
interface Asked {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  type: AnswerType;
  principal: Principal | null;
}

/**
 * Creates the handler of `POST /graphql`. First failure wins: size and form of the transport, media type of the answer,
 * principal and rate, all from the headers, before a byte of the body is kept; then the body, then the answerer. Without
 * a principal nothing is fetched or recorded, so there is no turn to wait for.
 */
export function createGraphQLHandler(options: GraphQLRouteOptions): Handler {
  const { takeTurn, identify, limits } = options;
  return async (request, reply) => {
    const asked: Asked = { request, reply, type: 'application/json', principal: null };
    try {
      asked.type = assertAnswerable(request, options);
      asked.principal = await identify(request.raw);
      if (asked.principal !== null) identify.admit(asked.principal);
      const idempotencyKey = idempotencyKeyOf(request);
      const graphql = await readRequest(request, asked.principal, limits);
      const leave = asked.principal === null ? null : ((await takeTurn?.(asked.principal)) ?? null);
      // Not awaited: a request that waited for long is old to the garbage collector, and whatever hung on this call would
      // be kept until the whole heap is collected, although it is sent and gone.
      return answerNow(options, asked, { graphql, idempotencyKey, leave });
    } catch (error) {
      return await refuseAsked(options, asked, error);
    }
  };
}

interface Admitted extends AnswerOptions {
  readonly graphql: GraphQLRequest;
  readonly leave: (() => void) | null;
}

async function answerNow(
  options: GraphQLRouteOptions,
  asked: Asked,
  { graphql, leave, idempotencyKey }: Admitted,
): Promise<FastifyReply> {
  const { reply, type } = asked;
  try {
    const { body, code, ...rest } = await options.answer(graphql, asked.principal, { idempotencyKey });
    const status = statusOf({ code, ...rest }, type);
    noteOutcome(reply.raw, code);
    prepare(reply, { status, type, ...rest });
    return writeBody(reply, status, body);
  } catch (error) {
    return await refuseAsked(options, asked, error);
  } finally {
    leave?.();
  }
}

async function refuseAsked(
  { record, log }: GraphQLRouteOptions,
  { request, reply, type, principal }: Asked,
  error: unknown,
): Promise<FastifyReply> {
  if (!(await discardBody(request.raw))) reply.header('connection', 'close');
  if (record === null || principal === null || !(error instanceof HttpRefusal))
    return refuse(error, { reply, type, log });
  return await answerRecorded(error, { record: record(error, principal), reply, type, log });
}

function assertAnswerable(request: FastifyRequest, { limits, count }: GraphQLRouteOptions): AnswerType {
  try {
    assertTransport(request.raw, limits.bodyBytes);
    const type = negotiate(request.headers.accept);
    if (type !== null) return type;
    throw badRequest(
      'The header "accept" must allow "application/graphql-response+json" or "application/json", in UTF-8.',
      406,
    );
  } catch (error) {
    count('TRANSPORT_REFUSED');
    throw error;
  }
}

/**
 * Without a token, what is not well formed is UNAUTHENTICATED like everything else but the `dpo` shape: who asks comes
 * before what was asked (design, order of checks).
 */
async function readRequest(
  request: FastifyRequest,
  principal: Principal | null,
  limits: HttpLimits,
): Promise<GraphQLRequest> {
  if (principal !== null) {
    return parseRequest(await readBody(request.raw, limits.bodyBytes, () => bodyTooLarge(limits.bodyBytes)));
  }
  try {
    return parseRequest(await readBody(request.raw, limits.anonymousBodyBytes, unauthenticated));
  } catch (error) {
    throw error instanceof HttpRefusal ? unauthenticated() : error;
  }
}

function idempotencyKeyOf(request: FastifyRequest): string | null {
  const key = singleHeader(request.raw, 'idempotency-key');
  if (key === undefined) return null;
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw badRequest('The header "idempotency-key" must be 1 to 255 visible ASCII characters.');
  }
  return key;
}
