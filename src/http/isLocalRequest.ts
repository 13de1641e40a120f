import type { IncomingMessage } from 'node:http';

const loopbackAddress = /^(?:::ffff:)?127(?:\.\d{1,3}){3}$|^::1$/;
const loopbackHost = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;
/** What a proxy on this machine adds: the one who asks is then somewhere else. */
const forwardingHeaders = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/** Says whether an address is of this machine. */
export const isLoopbackAddress = (address: string | undefined): boolean => loopbackAddress.test(address ?? '');

/**
 * Says whether a request was made on this machine: by its peer address, with no proxy in sight, and under a name of this
 * machine, because a foreign page can point its own name at 127.0.0.1 and read what it gets (DNS rebinding).
 */
export const isLocalRequest = (request: IncomingMessage): boolean =>
  isLoopbackAddress(request.socket.remoteAddress) &&
  loopbackHost.test(request.headers.host ?? '') &&
  forwardingHeaders.every((name) => request.headers[name] === undefined);
