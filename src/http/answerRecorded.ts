import type { FastifyReply } from 'fastify';
import type { Answer } from './Answerer.js';
import type { HttpRefusal } from './HttpRefusal.js';
import { noteOutcome } from './outcomeOf.js';
import { prepare, type Refusing, refuse } from './refuse.js';
import { statusOf } from './statusOf.js';
import { writeBody } from './writeBody.js';

interface Recorded extends Refusing {
  readonly record: Promise<Answer>;
}

/** Answers with a refusal of HTTP and the receipt of its record; with that which the log made, where it made one. */
export async function answerRecorded(refusal: HttpRefusal, { record, ...refusing }: Recorded): Promise<FastifyReply> {
  const { reply, type } = refusing;
  try {
    const { body, code, retryAfter } = await record;
    const status = code === refusal.code ? refusal.status : statusOf({ code }, type);
    noteOutcome(reply.raw, code);
    reply.headers(refusal.headers);
    prepare(reply, { status, type, ...(retryAfter !== undefined && { retryAfter }) });
    return writeBody(reply, status, body);
  } catch (error) {
    return refuse(error, refusing);
  }
}
