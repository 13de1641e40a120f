import type { FastifyReply } from 'fastify';
import { ReleasedBody } from '../access-log/release.js';

/**
 * Writes a GraphQL answer: the only way onto the wire for `/graphql`. It takes nothing but a released body, so no value
 * can leave before its record is durable, and none without its receipt. What was cast to one is a TypeError.
 */
export function writeBody(reply: FastifyReply, status: number, body: ReleasedBody): FastifyReply {
  if (!ReleasedBody.is(body)) throw new TypeError('Only a released body goes on the wire.');
  if (body.receipt !== null) reply.header('access-log-receipt', body.receipt);
  return reply.code(status).send(body.payload);
}
