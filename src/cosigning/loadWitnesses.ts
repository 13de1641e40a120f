import { z } from 'zod';
import { parseWitnessKey } from '../access-log/notes/cosignature.js';
import { JsonFile, jsonPath, requiredText, unlessUnknownKeys } from '../configuration/JsonFile.js';
import { outgoingUrl } from '../outgoing/outgoingUrl.js';
import type { WitnessTarget } from './WitnessTarget.js';

const entrySchema = z.strictObject(
  {
    url: requiredText,
    key: requiredText,
    tenants: z.array(requiredText, 'must be a list, or absent').min(1, 'must name a tenant, or be absent').optional(),
    allowPrivate: z.boolean('must be true or false').default(false),
  },
  { error: unlessUnknownKeys('must be an object') },
);
const fileSchema = z.array(entrySchema, 'must be a list');
const file = new JsonFile('CANDOUR_WITNESSES', "witnesses'");

const urlFault =
  'must be an https URL (http on loopback only; a private address only with "allowPrivate": true) without name, password, question mark and hash';
const keyFault = "must be a witness's verifier key, as the witness prints it";
const twiceFault = 'must be the key of one witness only';

/**
 * Loads the witnesses' file: a JSON list of those that are asked to cosign.
 *
 * @param path absolute path of the file (`CANDOUR_WITNESSES`)
 * @throws ConfigurationError with the JSON path of every fault, without the values
 */
export async function loadWitnesses(path: string): Promise<readonly WitnessTarget[]> {
  const entries = file.parse(fileSchema, await file.read(path));
  const faults: string[] = [];
  const targets = entries.flatMap(({ url: prefix, key, tenants = null, allowPrivate }, index): WitnessTarget[] => {
    const [url, verifier] = [prefixUrl(prefix, allowPrivate), parseWitnessKey(key)];
    if (url === null) faults.push(`${jsonPath([index, 'url'])} ${urlFault}.`);
    if (verifier === null) faults.push(`${jsonPath([index, 'key'])} ${keyFault}.`);
    return url === null || verifier === null ? [] : [{ url, verifier, tenants, allowPrivate }];
  });
  for (const [index, { key }] of entries.entries())
    if (entries.findIndex((other) => other.key === key) < index)
      faults.push(`${jsonPath([index, 'key'])} ${twiceFault}.`);
  if (faults.length > 0) throw file.faults(faults);
  return targets;
}

function prefixUrl(text: string, allowPrivate: boolean): URL | null {
  const url = outgoingUrl(text.endsWith('/') ? text : `${text}/`, allowPrivate);
  return url === null || url.search !== '' || url.hash !== '' || /[?#]/.test(text) ? null : url;
}
