import { type AddressInfo, isIPv6 } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Configuration } from '../configuration/Configuration.js';
import { ConfigurationError } from '../errors/ConfigurationError.js';

/** What the system says when it does not let us listen, as what the operator can do about it. */
const sentences: Readonly<Record<string, string>> = {
  EADDRINUSE: 'PORT must be free, but another program listens there: stop it, or choose another PORT.',
  EACCES: 'PORT must be one that this user may open: choose one above 1023.',
  EADDRNOTAVAIL: 'HOST must be an address of this machine.',
  ENOTFOUND: 'HOST must be an address of this machine, or a name that leads to one.',
  EAI_AGAIN: 'HOST must be an address of this machine, or a name that leads to one.',
};

/**
 * Listens, and gives the address that clients use.
 * @throws ConfigurationError when the port or the address can't be had
 */
export async function listen(
  server: FastifyInstance,
  { port, host }: Pick<Configuration, 'port' | 'host'>,
): Promise<string> {
  try {
    await server.listen({ port, host });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    throw new ConfigurationError(sentences[code] ?? 'PORT and HOST must be such that they can be listened on.', {
      cause,
    });
  }
  return addressOf(server.server.address());
}

function addressOf(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') throw new TypeError('The server must listen on a port.');
  return `http://${isIPv6(address.address) ? `[${address.address}]` : address.address}:${address.port}`;
}
