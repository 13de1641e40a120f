import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JWK } from 'jose';

export interface KeySetServer {
  readonly url: URL;
  /** How many requests have arrived. */
  readonly asked: () => number;
  readonly lastRequest: () => IncomingMessage | undefined;
  readonly publish: (keys: readonly JWK[]) => void;
  readonly answer: (how: (response: ServerResponse) => void) => void;
  readonly stop: () => Promise<void>;
}

/** Starts a real HTTP server on loopback that publishes a key set. */
export async function startKeySetServer(keys: readonly JWK[]): Promise<KeySetServer> {
  const publishing =
    (published: readonly JWK[]) =>
    (response: ServerResponse): void => {
      response.end(JSON.stringify({ keys: published }));
    };
  let how = publishing(keys);
  let asked = 0;
  let lastRequest: IncomingMessage | undefined;
  const server = createServer((request, response) => {
    asked += 1;
    lastRequest = request;
    how(response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(`http://127.0.0.1:${port}/keys`),
    asked: () => asked,
    lastRequest: () => lastRequest,
    publish: (published) => {
      how = publishing(published);
    },
    answer: (given) => {
      how = given;
    },
    stop: () =>
      new Promise<void>((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
