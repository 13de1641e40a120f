import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { ConfigurationError } from '../errors/ConfigurationError.js';
import { outgoingUrl } from '../outgoing/outgoingUrl.js';
import type { WebhookTarget } from './WebhookTarget.js';

const text = z.string('must be text').min(1, 'must not be empty').max(500, 'must be at most 500 characters');
const entrySchema = z.strictObject(
  {
    tenant: text,
    audience: z.enum(['DPO', 'CONTROLLER'], 'must be DPO or CONTROLLER'),
    url: text,
    allowPrivate: z.boolean('must be true or false').default(false),
    secretFile: text,
  },
  {
    error: ({ code }) => (code === 'unrecognized_keys' ? 'holds a key that is not known' : 'must be an object'),
  },
);
const fileSchema = z.array(entrySchema, 'must be a list');

const urlFault =
  'must be an https URL (http on loopback only; a private address only with "allowPrivate": true) without name and password';
const secretFault = 'must name a file that holds a secret of at least 32 characters';

/**
 * Loads the webhooks' file: a JSON list of targets. Secrets stand in files of their own, beside it or by absolute path.
 *
 * @param path absolute path of the file (`CANDOUR_WEBHOOKS`)
 * @throws ConfigurationError with the JSON path of every fault, without the values
 */
export async function loadWebhooks(path: string): Promise<readonly WebhookTarget[]> {
  const parsed = fileSchema.safeParse(await readJson(path));
  if (!parsed.success) throw faultsIn(parsed.error.issues.map((issue) => `${jsonPath(issue.path)} ${issue.message}.`));
  const faults: string[] = [];
  const targets: WebhookTarget[] = [];
  for (const [index, raw] of parsed.data.entries()) {
    const url = outgoingUrl(raw.url, raw.allowPrivate);
    const secret = await readSecret(resolve(dirname(path), raw.secretFile));
    if (!url) faults.push(`${jsonPath([index, 'url'])} ${urlFault}.`);
    if (!secret) faults.push(`${jsonPath([index, 'secretFile'])} ${secretFault}.`);
    const { tenant, audience, allowPrivate } = raw;
    if (url && secret) targets.push({ tenant, audience, url, allowPrivate, secret });
  }
  if (faults.length > 0) throw faultsIn(faults);
  return targets;
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    // The parser's own error quotes the text, so it is not kept as the cause.
    throw new ConfigurationError('CANDOUR_WEBHOOKS must name a readable JSON file.');
  }
}

async function readSecret(file: string): Promise<string | null> {
  const read = await readFile(file, 'utf8').catch(() => '');
  const secret = read.trim();
  return secret.length >= 32 ? secret : null;
}

const jsonPath = (path: readonly PropertyKey[]): string =>
  `$${path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')}`;

const faultsIn = (faults: readonly string[]): ConfigurationError =>
  new ConfigurationError(`The webhooks' file (CANDOUR_WEBHOOKS) is not in order. ${faults.join(' ')}`);
