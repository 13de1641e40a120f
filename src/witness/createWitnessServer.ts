import { type FastifyInstance, type FastifyReply, fastify } from 'fastify';
import { describeError } from '../http/describeError.js';
import { defaultHttpLimits } from '../http/HttpLimits.js';
import type { Log } from '../http/Log.js';
import { serverOptions } from '../http/serverOptions.js';
import { originHash } from './CosignedLogs.js';
import type { Witness, WitnessAnswer } from './Witness.js';

/** A checkpoint with sixteen signatures of the largest kind and a whole proof is smaller. */
const BODY_BYTES = 131_072;
const limits = { ...defaultHttpLimits, bodyBytes: BODY_BYTES, headersMs: 5_000, bodyMs: 10_000, connections: 256 };

const PLAIN = 'text/plain; charset=utf-8';

export interface WitnessServerOptions {
  readonly witness: Witness;
  /** After how many milliseconds without a checkpoint of it a log is told as silent by `/healthz`; null: never. */
  readonly maxAge: number | null;
  readonly log: Log;
  readonly clock: () => Date;
}

/**
 * Creates a witness's HTTP server, not yet listening (C2SP tlog-witness): `add-checkpoint`, the checkpoint that was
 * cosigned last of each log, and `/healthz`. Whoever asks needs no token: what counts is the log's signature.
 */
export function createWitnessServer({ witness, maxAge, log, clock }: WitnessServerOptions): FastifyInstance {
  const server = fastify({ ...serverOptions(limits, log), bodyLimit: BODY_BYTES });
  server.server.maxConnections = limits.connections;
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  addFallbacks(server, log);
  server.post('/add-checkpoint', async ({ body }, reply) => {
    const answer = await witness.addCheckpoint(Buffer.isBuffer(body) ? body : Buffer.alloc(0));
    if (answer.status === 422) log.write('error', 'checkpoint refused', { status: 422 });
    return send(reply, answer);
  });
  server.get<{ Params: { origin: string } }>('/:origin/checkpoint', async ({ params }, reply) => {
    const note = witness.published(params.origin);
    return note === null ? reply.code(404).send() : reply.type(PLAIN).send(note);
  });
  server.get('/healthz', async (_request, reply) => {
    const silent = maxAge === null ? [] : silentLogs(witness, clock().getTime() - maxAge);
    const text = silent.length === 0 ? 'ok\n' : silent.map((origin) => `${originHash(origin)} is silent\n`).join('');
    return reply
      .code(silent.length === 0 ? 200 : 503)
      .type(PLAIN)
      .send(text);
  });
  return server;
}

/** What is answered where no cosignature is, for whoever reads it. */
const sentences: Readonly<Record<Exclude<WitnessAnswer['status'], 200 | 409>, string>> = {
  400: 'The request must be an old size, a consistency proof, an empty line and a signed checkpoint.',
  403: 'The checkpoint must be signed with a key that is known for its log.',
  404: 'No such log is known here.',
  422: 'The checkpoint was not shown to continue the one that was cosigned last.',
};

function send(reply: FastifyReply, answer: WitnessAnswer): FastifyReply {
  reply.code(answer.status);
  if (answer.status === 409) return reply.type('text/x.tlog.size').send(`${answer.size}\n`);
  return reply.type(PLAIN).send(answer.status === 200 ? answer.line : `${sentences[answer.status]}\n`);
}

/** Those of which nothing was cosigned since. One of which nothing ever was may not have begun. */
const silentLogs = (witness: Witness, since: number): readonly string[] =>
  witness.origins.filter((origin) => {
    const last = witness.latest(origin);
    return last !== null && last.at.getTime() < since;
  });

function addFallbacks(server: FastifyInstance, log: Log): void {
  server.addHook('onRequest', (_request, reply, done) => {
    reply.headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    done();
  });
  server.setNotFoundHandler((_request, reply) => reply.code(404).type(PLAIN).send('Nothing is here.\n'));
  server.setErrorHandler((error, _request, reply) => {
    const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
    if (typeof status === 'number' && status >= 400 && status <= 499)
      return reply.code(status).type(PLAIN).send('The request must be well-formed, and no larger than 128 KiB.\n');
    // A disk that takes no more: nothing was cosigned.
    log.write('error', 'request failed', describeError(error));
    return reply.code(500).type(PLAIN).send('The witness could not keep the checkpoint, and has not cosigned it.\n');
  });
}
