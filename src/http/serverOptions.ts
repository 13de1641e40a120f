import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { FastifyHttpOptions } from 'fastify';
import type { Door } from './createDoor.js';
import type { HttpLimits } from './HttpLimits.js';
import { badRequest } from './HttpRefusal.js';
import type { Log } from './Log.js';
import { refuse } from './refuse.js';
import { refuseConnection } from './refuseConnection.js';

const MAX_HEADER_BYTES = 16_384;

/**
 * Fastify's options. Its own log is off: it writes URLs and addresses. Nothing reaches it but through the door, which
 * is open to everybody where none is given.
 */
export function serverOptions(limits: HttpLimits, log: Log, door: Door = () => false) {
  return {
    logger: false,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    trustProxy: false,
    // Else requests that arrive while it stops get a body that is no GraphQL; so they are answered, and then closed.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    serverFactory: (handler) =>
      createServer(
        {
          requestTimeout: limits.bodyMs,
          keepAliveTimeout: limits.keepAliveMs,
          headersTimeout: Math.min(limits.headersMs, limits.bodyMs),
          // Node looks for slow requests once in this time; its default is 30 seconds.
          connectionsCheckingInterval: Math.min(1_000, limits.headersMs, limits.bodyMs),
          maxHeaderSize: MAX_HEADER_BYTES,
        },
        (request, response) => {
          if (!door(request, response)) handler(request, response);
        },
      ),
    routerOptions: { caseSensitive: true, ignoreTrailingSlash: false, ignoreDuplicateSlashes: false },
    exposeHeadRoutes: false,
    clientErrorHandler: refuseConnection,
    // A path that can't be decoded; Fastify's own answer quotes it.
    frameworkErrors: (_error, _request, reply) => {
      refuse(badRequest('The path must be well-formed.'), { reply, type: 'application/json', log });
    },
  } satisfies FastifyHttpOptions<Server>;
}
