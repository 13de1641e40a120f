import { type FastifyInstance, fastify } from 'fastify';
import { Registry } from 'prom-client';
import type { PublishedLog } from '../access-log/integrate/createPublishedLog.js';
import type { Principal } from '../principal/Principal.js';
import type { Answerer, RefusalAnswerer, TakeTurn } from './Answerer.js';
import { createGraphQLHandler } from './answerGraphQL.js';
import { notJson } from './assertTransport.js';
import { boundStrangers } from './boundStrangers.js';
import { createDoor } from './createDoor.js';
import { createIdentify, type IdentifyOptions } from './createIdentify.js';
import { createMetrics, type Observation } from './createMetrics.js';
import { createRefusalRecorder } from './createRefusalRecorder.js';
import type { HttpLimits } from './HttpLimits.js';
import { badRequest, methodNotAllowed } from './HttpRefusal.js';
import type { Log } from './Log.js';
import type { LogExporter } from './LogExporter.js';
import { outcomeOf } from './outcomeOf.js';
import { createRates } from './Rates.js';
import { refuse } from './refuse.js';
import { createRefusedCounts } from './refusedCounts.js';
import { type GraphiQLOptions, registerGraphiQL } from './registerGraphiQL.js';
import { type Readiness, registerHealth } from './registerHealth.js';
import { registerLog } from './registerLog.js';
import { registerLogExport } from './registerLogExport.js';
import { defaultMetricsAccess, type MetricsAccess, registerMetrics } from './registerMetrics.js';
import { serverOptions } from './serverOptions.js';

export interface HttpServerOptions extends Omit<IdentifyOptions, 'rates' | 'know' | 'authenticate'> {
  readonly authenticate: IdentifyOptions['authenticate'] & {
    readonly recognise: (authorization: string) => Principal | null;
  };
  readonly limits: HttpLimits;
  readonly answer: Answerer;
  /** Absent: nobody waits for a turn. */
  readonly takeTurn?: TakeTurn;
  readonly answerRefusal?: RefusalAnswerer;
  readonly ready: () => Promise<Readiness>;
  readonly log: Log;
  /** null: off, as in production. */
  readonly graphiql: GraphiQLOptions | null;
  readonly metricsAccess?: MetricsAccess;
  /** Asserts that a principal may still be answered, for what no operation judges. @throws GovernanceError UNAUTHENTICATED */
  readonly assertAdmitted: (principal: Principal) => Promise<void>;
  /** What auditors see of the log; absent: nothing is under `/log`. */
  readonly published?: PublishedLog;
  /** Exports records of the log; absent: nothing is exported. */
  readonly exportLog?: LogExporter;
  /** Where others of the process register their metrics. */
  readonly registry?: Registry;
}

/** The methods of each path that is not under `/graphql/assets`. */
const methodsOfPath: ReadonlyMap<string, string> = new Map([
  ['/graphql', 'POST'],
  ['/healthz', 'GET'],
  ['/readyz', 'GET'],
  ['/metrics', 'GET'],
  ['/log/checkpoint', 'GET'],
  ['/log/generations', 'GET'],
  ['/log/prunings', 'GET'],
  ['/log/checkpoint/cosigned', 'GET'],
  ['/log/key', 'GET'],
  ['/log/export', 'POST'],
]);

/**
 * Creates the HTTP server, not yet listening: `/graphql` (POST; GraphiQL on GET), `/healthz`, `/readyz`, `/metrics`,
 * `/log`. Stop it with `stop`, which lets answers in flight finish.
 * @throws ConfigurationError when GraphiQL is on and its packages are missing
 */
export function createHttpServer(options: HttpServerOptions): FastifyInstance {
  const { limits, log, ready, graphiql, metricsAccess = defaultMetricsAccess, registry = new Registry() } = options;
  const { count, clock, authenticate, answerRefusal } = options;
  const rates = createRates(limits);
  const record = answerRefusal ? createRefusalRecorder(answerRefusal) : null;
  const observe = createMetrics(registry);
  const refused = createRefusedCounts(log);
  let isStopping = false;
  const door = createDoor({
    ...{ rates, limits, count, clock },
    recognise: authenticate.recognise,
    shared: (principal) => record?.shared(principal) ?? null,
    onRefused: (method, route) => {
      refused.count();
      observe({ method, route, status: 429, code: 'LIMIT_EXCEEDED', seconds: 0 });
    },
  });
  // While it stops, what still arrives is answered by Fastify, which ends each connection with its answer.
  const server = fastify(serverOptions(limits, log, (...request) => !isStopping && door(...request)));
  server.server.maxConnections = limits.connections;
  const know = boundStrangers(server.server, limits.strangerConnections);
  // Bodies are read by the handler that wants one, after its checks.
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', (_request, _payload, done) => done(null));
  server.addHook('preClose', (done) => {
    isStopping = true;
    done();
  });
  server.addHook('onClose', (_server, done) => {
    refused.close();
    done();
  });
  addHooks(server, { log, observe, isStopping: () => isStopping });
  addFallbacks(server, options);

  const identify = createIdentify({ authenticate, rates, know, count, clock });
  server.post('/graphql', createGraphQLHandler({ ...options, takeTurn: options.takeTurn ?? null, record, identify }));
  registerGraphiQL(server, { graphiql, log });
  registerHealth(server, { ready, log });
  const { assertAdmitted, published, exportLog } = options;
  registerMetrics(server, { registry, access: metricsAccess, identify, assertAdmitted, log });
  if (published) registerLog(server, { published, identify, assertAdmitted, log });
  if (exportLog) registerLogExport(server, { ...options, exportLog, identify });
  return server;
}

interface Hooks {
  readonly log: Log;
  readonly observe: (observation: Observation) => void;
  readonly isStopping: () => boolean;
}

function addHooks(server: FastifyInstance, { log, observe, isStopping }: Hooks): void {
  server.addHook('onRequest', (_request, reply, done) => {
    reply.headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    done();
  });
  server.addHook('onSend', (_request, reply, _payload, done) => {
    if (isStopping()) reply.header('connection', 'close');
    done();
  });
  server.addHook('onResponse', (request, reply, done) => {
    const { method } = request;
    const route = request.routeOptions.url ?? null;
    const code = outcomeOf(reply.raw);
    const status = reply.statusCode;
    observe({ method, route, status, code, seconds: reply.elapsedTime / 1000 });
    const fields = { requestId: request.id, method, route: route ?? 'none', status, durationMs: reply.elapsedTime };
    log.write('info', 'request', code === null ? fields : { ...fields, code });
    done();
  });
}

/** What no route answers, and what Fastify itself throws. */
function addFallbacks(server: FastifyInstance, { log, count }: HttpServerOptions): void {
  // In a hook, before Fastify judges a body that nobody will read.
  server.addHook('onRequest', (request, reply, done) => {
    if (!request.is404) return done();
    const [path = ''] = request.url.split('?', 1);
    const allow = methodsOfPath.get(path);
    const refusal = allow === undefined ? badRequest('Nothing is here.', 404) : methodNotAllowed(allow);
    refuse(refusal, { reply, type: 'application/json', log });
  });
  server.setErrorHandler((error, _request, reply) => {
    const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
    if (typeof status !== 'number' || status < 400 || status > 499) {
      return refuse(error, { reply, type: 'application/json', log });
    }
    count('TRANSPORT_REFUSED');
    const refusal = status === 415 ? notJson() : badRequest('The request must be well-formed.', status);
    return refuse(refusal, { reply, type: 'application/json', log });
  });
}
