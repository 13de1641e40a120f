import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { parseWitnessKey } from '../access-log/notes/cosignature.js';
import { ConfigurationError } from '../errors/ConfigurationError.js';
import { outgoingUrl } from '../outgoing/outgoingUrl.js';
import type { WitnessTarget } from './WitnessTarget.js';

const text = z.string('must be text').min(1, 'must not be empty').max(500, 'must be at most 500 characters');
const entrySchema = z.strictObject(
  {
    url: text,
    key: text,
    tenants: z.array(text, 'must be a list, or absent').min(1, 'must name a tenant, or be absent').optional(),
    allowPrivate: z.boolean('must be true or false').default(false),
  },
  {
    error: ({ code }) => (code === 'unrecognized_keys' ? 'holds a key that is not known' : 'must be an object'),
  },
);
const fileSchema = z.array(entrySchema, 'must be a list');

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
  const parsed = fileSchema.safeParse(await readJson(path));
  if (!parsed.success) throw faultsIn(parsed.error.issues.map((issue) => `${jsonPath(issue.path)} ${issue.message}.`));
  const faults: string[] = [];
  const targets = parsed.data.flatMap(({ url: prefix, key, tenants = null, allowPrivate }, index): WitnessTarget[] => {
    const [url, verifier] = [prefixUrl(prefix, allowPrivate), parseWitnessKey(key)];
    if (url === null) faults.push(`${jsonPath([index, 'url'])} ${urlFault}.`);
    if (verifier === null) faults.push(`${jsonPath([index, 'key'])} ${keyFault}.`);
    return url === null || verifier === null ? [] : [{ url, verifier, tenants, allowPrivate }];
  });
  for (const [index, { key }] of parsed.data.entries())
    if (parsed.data.findIndex((other) => other.key === key) < index)
      faults.push(`${jsonPath([index, 'key'])} ${twiceFault}.`);
  if (faults.length > 0) throw faultsIn(faults);
  return targets;
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    // The parser's own error quotes the text, so it is not kept as the cause.
    throw new ConfigurationError('CANDOUR_WITNESSES must name a readable JSON file.');
  }
}

function prefixUrl(text: string, allowPrivate: boolean): URL | null {
  const url = outgoingUrl(text.endsWith('/') ? text : `${text}/`, allowPrivate);
  return url === null || url.search !== '' || url.hash !== '' || /[?#]/.test(text) ? null : url;
}

const jsonPath = (path: readonly PropertyKey[]): string =>
  `$${path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')}`;

const faultsIn = (faults: readonly string[]): ConfigurationError =>
  new ConfigurationError(`The witnesses' file (CANDOUR_WITNESSES) is not in order. ${faults.join(' ')}`);
