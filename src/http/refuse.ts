import type { FastifyReply } from 'fastify';
import { withoutData } from '../access-log/release.js';
import { GovernanceError } from '../errors/GovernanceError.js';
import { describeError } from './describeError.js';
import { HttpRefusal } from './HttpRefusal.js';
import type { Log } from './Log.js';
import type { AnswerType } from './negotiate.js';
import { noteOutcome } from './outcomeOf.js';
import { statusOf } from './statusOf.js';
import { writeBody } from './writeBody.js';

const RETRY_SECONDS = 1;

export interface Refusing {
  readonly reply: FastifyReply;
  readonly type: AnswerType;
  readonly log: Log;
}

/**
 * Answers with a refusal, as a GraphQL response body. An error that was not meant for the client leaves as INTERNAL, with
 * a sentence of ours, and only where it was thrown is logged: its message may hold a value.
 */
export function refuse(error: unknown, { reply, type, log }: Refusing): FastifyReply {
  const refusal = error instanceof GovernanceError ? error : unplanned(error, reply, log);
  const status = refusal instanceof HttpRefusal ? refusal.status : statusOf({ code: refusal.code }, type);
  noteOutcome(reply.raw, refusal.code);
  if (refusal instanceof HttpRefusal) reply.headers(refusal.headers);
  const { retryAfter } = refusal.extensions;
  prepare(reply, { status, type, ...(typeof retryAfter === 'number' && { retryAfter }) });
  return writeBody(reply, status, withoutData([refusal.toJSON()]));
}

/** Sets the headers that go with a status and a media type; `retryAfter` in seconds. */
export function prepare(reply: FastifyReply, of: { status: number; type: AnswerType; retryAfter?: number }): void {
  reply.type(`${of.type}; charset=utf-8`);
  if (of.status === 401) reply.header('www-authenticate', 'Bearer');
  if ((of.status === 503 || of.status === 429) && !reply.hasHeader('retry-after')) {
    reply.header('retry-after', String(Math.max(1, Math.ceil(of.retryAfter ?? RETRY_SECONDS))));
  }
}

function unplanned(error: unknown, reply: FastifyReply, log: Log): GovernanceError {
  log.write('error', 'request failed', { requestId: reply.request.id, ...describeError(error) });
  return new GovernanceError('INTERNAL', 'The gateway could not answer.');
}
