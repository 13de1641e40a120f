import type { IncomingMessage } from 'node:http';
import { badRequest } from './HttpRefusal.js';

/** What is still read of a refused body, so that the client sees the refusal instead of a broken connection. */
const DISCARDED_BYTES = 4_194_304;
const DISCARD_MS = 1_000;

/**
 * Reads a body of at most `limit` bytes. How long it may take is the server's `requestTimeout`.
 * @throws whatever `overflow` builds, once more than `limit` bytes came; HttpRefusal 400 when the client hangs up
 */
export function readBody(request: IncomingMessage, limit: number, overflow: () => Error): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const onData = (chunk: Buffer): void => {
      size += chunk.length;
      if (size > limit) settle(() => reject(overflow()));
      else chunks.push(chunk);
    };
    const onEnd = (): void =>
      settle(() => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    const onClose = (): void => settle(() => reject(badRequest('The body ended too early.')));
    function settle(then: () => void): void {
      request.off('data', onData).off('end', onEnd).off('close', onClose).pause();
      then();
    }
    // Kept on: a connection that breaks later must not end the process.
    request.on('error', onClose);
    request.on('data', onData).on('end', onEnd).on('close', onClose).resume();
  });
}

/**
 * Reads on and forgets, within bounds.
 * @returns whether the body came to its end, so that the connection can serve another request
 */
export function discardBody(request: IncomingMessage): Promise<boolean> {
  return new Promise((resolve) => {
    if (request.complete || request.destroyed) return resolve(request.complete);
    let size = 0;
    const onData = (chunk: Buffer): void => {
      size += chunk.length;
      if (size > DISCARDED_BYTES) settle();
    };
    const timer = setTimeout(settle, DISCARD_MS);
    function settle(): void {
      clearTimeout(timer);
      request.off('data', onData).off('end', settle).off('close', settle).off('error', settle).pause();
      resolve(request.complete);
    }
    request.on('data', onData).on('end', settle).on('close', settle).on('error', settle).resume();
  });
}
