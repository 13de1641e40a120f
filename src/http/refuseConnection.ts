import type { Socket } from 'node:net';
import type { ConnectionError } from 'fastify';

/**
 * Answers what is no HTTP request, or one that came too slowly, and closes the connection. Node's own answer would do,
 * but Fastify's quotes the fault; this one is a GraphQL response body like all others.
 */
export function refuseConnection(error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, code, message } = refusalOf(error.code);
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  const head = [
    `HTTP/1.1 ${status}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}

function refusalOf(fault: string): { status: string; code: string; message: string } {
  switch (fault) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return {
        status: '408 Request Timeout',
        code: 'LIMIT_EXCEEDED',
        message: 'The request must arrive within the time limit.',
      };
    case 'HPE_HEADER_OVERFLOW':
      return {
        status: '431 Request Header Fields Too Large',
        code: 'LIMIT_EXCEEDED',
        message: 'The headers must be at most 16 KB.',
      };
    default:
      return { status: '400 Bad Request', code: 'BAD_REQUEST', message: 'The request must be well-formed HTTP/1.1.' };
  }
}
