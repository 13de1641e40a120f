import { connect } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { AnonymousCause } from '../../src/http/anonymousCauses.js';
import { createHttpServer, type HttpServerOptions } from '../../src/http/createHttpServer.js';
import { createLog } from '../../src/http/createLog.js';
import { defaultHttpLimits } from '../../src/http/HttpLimits.js';
import { stop } from '../../src/http/stop.js';
import { createAuthenticator } from '../../src/principal/authenticate.js';
import { createSigningKey, issuerWith, NOW } from '../principal/testIssuer.js';
import { createTestAnswerer } from './testAnswerer.js';

export interface TestServer {
  readonly server: FastifyInstance;
  readonly url: string;
  readonly port: number;
  /** `Authorization` of a recruiter. */
  readonly bearer: string;
  /** Signs another token; gives the header's value. */
  readonly bearerOf: (claims: object) => Promise<string>;
  readonly counted: AnonymousCause[];
  /** Everything that was logged. */
  readonly logged: () => string;
  readonly close: () => Promise<unknown>;
}

/** Starts the real server on a free port of loopback, with a real authenticator; what is not given has a default. */
export async function startTestServer(options: Partial<HttpServerOptions> = {}): Promise<TestServer> {
  const key = await createSigningKey('ed-1');
  const counted: AnonymousCause[] = [];
  const lines: string[] = [];
  const server = createHttpServer({
    answer: createTestAnswerer(),
    assertAdmitted: async () => undefined,
    authenticate: createAuthenticator({ issuers: [issuerWith([key.publicJwk])], clock: () => NOW }),
    ready: () => Promise.resolve({ database: true, log: true, policy: true }),
    limits: defaultHttpLimits,
    log: createLog({ write: (line) => lines.push(line) }),
    graphiql: null,
    count: (cause) => counted.push(cause),
    clock: () => NOW,
    ...options,
  });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  const bearerOf = async (claims: object): Promise<string> => `Bearer ${await key.sign({ jobs: ['*'], ...claims })}`;
  return {
    server,
    url,
    port: Number(new URL(url).port),
    bearer: await bearerOf({}),
    bearerOf,
    counted,
    logged: () => lines.join(''),
    close: () => stop(server, 1_000),
  };
}

/** What a GraphQL response body holds, as far as tests look at it. */
export interface TestBody {
  readonly data?: Record<string, unknown>;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** Posts to `/graphql` as JSON; what the headers name replaces the defaults. */
export const post = (on: TestServer, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${on.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: on.bearer, ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
  });

/** The status, code and message of a refusal. */
export async function refusalIn(response: Response): Promise<{ status: number; code?: string; message?: string }> {
  const body = (await response.json()) as TestBody;
  const [error] = body.errors ?? [];
  return { status: response.status, ...(error && { code: error.extensions.code, message: error.message }) };
}

/** Sends bytes over a socket of their own, and gives all that comes until the server closes it. */
export function sendRaw(port: number, bytes: string | Buffer): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(Buffer.concat(chunks).toString()));
  });
}
