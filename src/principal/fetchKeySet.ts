import { lookup as resolve } from 'node:dns';
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { hostOf, isAddressAllowed, type Reach, reachOf } from './addressReach.js';

const TIMEOUT_MS = 3_000;
const MAX_BYTES = 65_536;

// Agents of our own: the global ones can be turned to a proxy by the environment, which would resolve the name anew.
const agents = { http: new HttpAgent({ keepAlive: false }), https: new HttpsAgent({ keepAlive: false }) };

/**
 * Fetches the text behind a key set's URL with one GET.
 *
 * Bounded: 3 seconds for everything, 64 KB, no redirect, no header of any client. The address is judged when it is
 * connected to, so a name that resolves to another address by then (DNS rebinding) gains nothing.
 * @throws Error on anything but a complete 200
 */
export async function fetchKeySet(url: URL, allowPrivate: boolean): Promise<string> {
  const reach = reachOf(url, allowPrivate);
  const host = hostOf(url);
  // No name is looked up for a numeric host, so it is judged here.
  if (isIP(host) !== 0 && !isAddressAllowed(host, reach)) throw new Error('The address is not one to connect to.');
  const response = await get(url, reach);
  try {
    if (response.statusCode !== 200) throw new Error(`The key set was answered with status ${response.statusCode}.`);
    return await textOf(response);
  } finally {
    response.destroy();
  }
}

function get(url: URL, reach: Reach): Promise<IncomingMessage> {
  const secure = url.protocol === 'https:';
  const options = {
    agent: secure ? agents.https : agents.http,
    headers: { accept: 'application/jwk-set+json, application/json' },
    lookup: checkedLookup(reach),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  };
  return new Promise((answer, fail) => {
    const request = (secure ? httpsRequest : httpRequest)(url, options, answer);
    request.on('error', fail);
    request.end();
  });
}

async function textOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw new Error('The key set is larger than 64 KB.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** A name look-up for `net.connect` that fails when one of the addresses found is out of reach. */
export const checkedLookup =
  (reach: Reach): LookupFunction =>
  (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error !== null || first === undefined) return done(error ?? new Error('The name has no address.'), []);
      if (!addresses.every(({ address }) => isAddressAllowed(address, reach))) {
        return done(new Error('The name leads to an address that is not one to connect to.'), []);
      }
      return options.all === true ? done(null, addresses) : done(null, first.address, first.family);
    });
  };
