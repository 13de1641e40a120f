import { readAnswer, sendRequest } from '../outgoing/sendRequest.js';

const TIMEOUT_MS = 3_000;
const MAX_BYTES = 65_536;

/**
 * Fetches the text behind a key set's URL with one GET.
 *
 * Bounded: 3 seconds for everything, 64 KB, and by the rules of every outgoing call (`sendRequest`).
 * @throws Error on anything but a complete 200
 */
export async function fetchKeySet(url: URL, allowPrivate: boolean): Promise<string> {
  const headers = { accept: 'application/jwk-set+json, application/json' };
  const response = await sendRequest({ url, allowPrivate, headers, signal: AbortSignal.timeout(TIMEOUT_MS) });
  try {
    if (response.statusCode !== 200) throw new Error(`The key set was answered with status ${response.statusCode}.`);
    const overflow = (): Error => new Error('The key set is larger than 64 KB.');
    return (await readAnswer(response, MAX_BYTES, overflow)).toString('utf8');
  } finally {
    response.destroy();
  }
}
