import type { Environment } from '../configuration/readConfiguration.js';

/** Gives where a command asks: the address that was told, else the gateway on this machine at the environment's port. */
export const gatewayAddress = (told: string | null, environment: Environment): string =>
  told ?? `http://127.0.0.1:${environment['PORT'] ?? 4000}`;

/** Says whether an address can be a gateway's. */
export const isHttp = (address: string): boolean => /^https?:$/.test(URL.parse(address)?.protocol ?? '');
