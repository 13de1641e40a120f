import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly url: string;
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface WebhookServer {
  readonly url: URL;
  readonly received: Received[];
  /** How the next requests are answered, one after the other; the last one stays. */
  answers(...how: readonly ((response: ServerResponse) => void)[]): void;
  stop(): Promise<void>;
}

export const status =
  (code: number) =>
  (response: ServerResponse): void =>
    void response.writeHead(code, code === 302 ? { location: '/elsewhere' } : {}).end();

/** Starts a real receiver on loopback. */
export async function startWebhookServer(): Promise<WebhookServer> {
  const received: Received[] = [];
  let ways: ((response: ServerResponse) => void)[] = [status(204)];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { url = '', method = '', headers } = request;
      received.push({ url, method, headers, text: Buffer.concat(chunks).toString('utf8') });
      const [how] = ways.length > 1 ? ways.splice(0, 1) : ways;
      how?.(response);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(`http://127.0.0.1:${port}/hook`),
    received,
    answers: (...how) => {
      ways = [...how];
    },
    stop: () =>
      new Promise<void>((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
