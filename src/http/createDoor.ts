import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ReleasedBody, withoutData } from '../access-log/release.js';
import type { Principal } from '../principal/Principal.js';
import type { Answer } from './Answerer.js';
import type { AnonymousCause } from './anonymousCauses.js';
import type { HttpLimits } from './HttpLimits.js';
import { tooManyRequests } from './HttpRefusal.js';
import { isLocalRequest } from './isLocalRequest.js';
import { type AnswerType, negotiate } from './negotiate.js';
import { principalKey, type Rates } from './Rates.js';

export interface DoorOptions {
  readonly rates: Rates;
  readonly limits: Pick<HttpLimits, 'anonymousBodyBytes'>;
  /** Gives the principal of a token that was let in before; null: it has to be verified. */
  readonly recognise: (authorization: string) => Principal | null;
  /** Gives the recorded refusal that a principal above its rate shares; null: there is none yet. */
  readonly shared: (principal: Principal) => Answer | null;
  /** Counts a request that has no verified principal. */
  readonly count: (cause: AnonymousCause) => void;
  /** Told of each request that was refused here, by the pattern of its path. */
  readonly onRefused: (method: string, route: string | null) => void;
  readonly clock: () => Date;
}

/** Refuses a request that is one too many; false: it was not answered, and goes on to its route. */
export type Door = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Asked by whoever watches over the gateway, without a token: a flood must not make it look dead. */
const probes: ReadonlySet<string> = new Set(['/healthz', '/readyz']);

/**
 * Creates the step before all others: from the path, the headers and what is in memory it refuses what exceeds a rate,
 * with an answer that is made already. Whoever floods pays for a connection and a request; the gateway neither routes,
 * parses, verifies, nor writes a line or a record for it, so that it has its time for the others.
 */
export function createDoor(options: DoorOptions): Door {
  const { rates, count, clock, onRefused } = options;
  const nobodys = withoutData([tooManyRequests(1).toJSON()]);

  function refuse(request: IncomingMessage, response: ServerResponse, refused: Refused): true {
    if (!isSmall(request, options.limits.anonymousBodyBytes)) response.shouldKeepAlive = false;
    response.writeHead(429, headersOf(request, refused));
    response.end(refused.body.text);
    onRefused(request.method ?? '', pathOf(request) === '/graphql' ? '/graphql' : null);
    return true;
  }

  /** Nobody's: one rate for all of them together, whatever path they ask for. */
  function refusesAnonymous(request: IncomingMessage, response: ServerResponse): boolean {
    const path = pathOf(request);
    if (probes.has(path) || (path === '/metrics' && isLocalRequest(request))) return false;
    const wait = rates.anonymous.take('', clock());
    if (wait === 0) return false;
    count('RATE_EXCEEDED');
    return refuse(request, response, { wait, body: nobodys });
  }

  /** A token that has to be verified, from where too many came that were refused. */
  function refusesStranger(request: IncomingMessage, response: ServerResponse): boolean {
    const wait = rates.strangers.admit(request, clock());
    if (wait === 0) return false;
    count('RATE_EXCEEDED');
    return refuse(request, response, { wait, body: nobodys });
  }

  /** The first refusal of a second goes the long way, which records it; the others share its receipt. */
  function refusesPrincipal(request: IncomingMessage, response: ServerResponse, principal: Principal): boolean {
    const wait = rates.principals.wait(principalKey(principal), clock());
    const answer = wait === 0 ? null : options.shared(principal);
    return answer !== null && refuse(request, response, { wait, body: answer.body });
  }

  return (request, response) => {
    const { authorization } = request.headers;
    if (authorization === undefined) return refusesAnonymous(request, response);
    const principal = options.recognise(authorization);
    return principal === null ? refusesStranger(request, response) : refusesPrincipal(request, response, principal);
  };
}

interface Refused {
  /** Seconds. */
  readonly wait: number;
  readonly body: ReleasedBody;
}

/** In pairs, which Node writes without going through an object of names. */
function headersOf({ headers }: IncomingMessage, { wait, body: { text, receipt } }: Refused): string[] {
  return [
    ...['content-type', `${typeOf(headers.accept)}; charset=utf-8`],
    ...['content-length', String(Buffer.byteLength(text))],
    ...['retry-after', String(wait)],
    ...['cache-control', 'no-store', 'x-content-type-options', 'nosniff'],
    ...(receipt === null ? [] : ['access-log-receipt', receipt]),
  ];
}

/** What is accepted is not judged here: whoever accepts neither type learns first that it asks too often. */
const typeOf = (accept: string | undefined): AnswerType => negotiate(accept) ?? 'application/json';

/** A body that says that it is small is read over; any other ends the connection. */
const isSmall = ({ headers }: IncomingMessage, bytes: number): boolean =>
  headers['transfer-encoding'] === undefined && Number(headers['content-length'] ?? 0) <= bytes;

const pathOf = ({ url = '' }: IncomingMessage): string => {
  const query = url.indexOf('?');
  return query === -1 ? url : url.slice(0, query);
};
