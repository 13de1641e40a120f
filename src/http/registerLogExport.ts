import { finished, Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { exportMediaType } from '../access-log/export/exportFormats.js';
import type { Principal } from '../principal/Principal.js';
import type { RefusalAnswerer } from './Answerer.js';
import { answerRecorded } from './answerRecorded.js';
import { assertTransport, bodyTooLarge } from './assertTransport.js';
import { type Identify, unauthenticated } from './createIdentify.js';
import { createRefusalRecorder } from './createRefusalRecorder.js';
import type { HttpLimits } from './HttpLimits.js';
import { HttpRefusal } from './HttpRefusal.js';
import type { Log } from './Log.js';
import type { LogExporter, LogExportRequest, OpenedExport } from './LogExporter.js';
import { noteOutcome } from './outcomeOf.js';
import { parseExportRequest } from './parseExportRequest.js';
import { discardBody, readBody } from './readBody.js';
import { prepare, refuse } from './refuse.js';
import { statusOf } from './statusOf.js';
import { writeBody } from './writeBody.js';

const BODY_BYTES = 1_024;
const type = 'application/graphql-response+json';

export interface LogExportRouteOptions {
  readonly exportLog: LogExporter;
  /** Absent: a refusal that HTTP makes leaves without a receipt. */
  readonly answerRefusal?: RefusalAnswerer;
  readonly identify: Identify;
  readonly limits: Pick<HttpLimits, 'stallMs'>;
  readonly log: Log;
}

/** Registers `POST /log/export`, which streams records of the token's tenant. First failure wins, as for `/graphql`. */
export function registerLogExport(server: FastifyInstance, options: LogExportRouteOptions): void {
  const { exportLog, answerRefusal, identify, limits, log } = options;
  const record = answerRefusal ? createRefusalRecorder(answerRefusal) : null;
  server.post('/log/export', async (request, reply): Promise<FastifyReply> => {
    let principal: Principal | null = null;
    try {
      assertTransport(request.raw, BODY_BYTES);
      principal = await identify(request.raw);
      if (principal === null) throw unauthenticated();
      identify.admit(principal);
      const asked = parseExportRequest(await readBody(request.raw, BODY_BYTES, () => bodyTooLarge(BODY_BYTES)));
      const outcome = await exportLog(asked, principal);
      if ('opened' in outcome) return sendExport(reply, outcome.opened, { ...asked, ...limits });
      const { body, ...refusal } = outcome.refused;
      const status = statusOf(refusal, type);
      noteOutcome(reply.raw, refusal.code);
      prepare(reply, { status, type, ...(refusal.retryAfter !== undefined && { retryAfter: refusal.retryAfter }) });
      return writeBody(reply, status, body);
    } catch (error) {
      if (!(await discardBody(request.raw))) reply.header('connection', 'close');
      if (record === null || principal === null || !(error instanceof HttpRefusal))
        return refuse(error, { reply, type, log });
      return await answerRecorded(error, { record: record(error, principal), reply, type, log });
    }
  });
}

/** Sends the pages as the reader takes them. One that fails on the way breaks the connection: it must not look whole. */
function sendExport(
  reply: FastifyReply,
  opened: OpenedExport,
  { format, stallMs }: Pick<LogExportRequest, 'format'> & Pick<HttpLimits, 'stallMs'>,
): FastifyReply {
  const { id, body, records } = opened;
  finished(reply.raw, () => opened.release());
  // Reset: what is still on its way to a reader that takes nothing would keep the system's connection open.
  reply.raw.setTimeout(stallMs, () => reply.raw.socket?.resetAndDestroy());
  return reply
    .headers({ 'log-export-id': id, 'log-export-records': String(records), 'access-log-receipt': body.receipt })
    .type(exportMediaType[format])
    .send(Readable.from(body.chunks, { objectMode: false }));
}
