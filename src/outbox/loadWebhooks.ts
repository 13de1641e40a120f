import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { JsonFile, jsonPath, requiredText, unlessUnknownKeys } from '../configuration/JsonFile.js';
import { outgoingUrl } from '../outgoing/outgoingUrl.js';
import { isCoveredAlone } from '../vocabulary/adequacyDecisions.js';
import type { WebhookTarget } from './WebhookTarget.js';

const countryFault = 'must be the code of the country that receives (ISO 3166-1 alpha-2)';
const entrySchema = z.strictObject(
  {
    tenant: requiredText,
    audience: z.enum(['DPO', 'CONTROLLER'], 'must be DPO or CONTROLLER'),
    url: requiredText,
    country: z.string(countryFault).regex(/^[A-Z]{2}$/, countryFault),
    allowPrivate: z.boolean('must be true or false').default(false),
    secretFile: requiredText,
  },
  { error: unlessUnknownKeys('must be an object') },
);
const fileSchema = z.array(entrySchema, 'must be a list');
const file = new JsonFile('CANDOUR_WEBHOOKS', "webhooks'");

const urlFault =
  'must be an https URL (http on loopback only; a private address only with "allowPrivate": true) without name and password';
const coverFault = 'must lie in the European Economic Area, or be under an adequacy decision';
const secretFault = 'must name a file that holds a secret of at least 32 characters';

/**
 * Loads the webhooks' file: a JSON list of targets. Secrets stand in files of their own, beside it or by absolute path.
 *
 * @param path absolute path of the file (`CANDOUR_WEBHOOKS`)
 * @throws ConfigurationError with the JSON path of every fault, without the values
 */
export async function loadWebhooks(path: string, now: Date): Promise<readonly WebhookTarget[]> {
  const entries = file.parse(fileSchema, await file.read(path));
  const faults: string[] = [];
  const targets: WebhookTarget[] = [];
  for (const [index, raw] of entries.entries()) {
    const url = outgoingUrl(raw.url, raw.allowPrivate);
    const secret = await readSecret(resolve(dirname(path), raw.secretFile));
    if (!url) faults.push(`${jsonPath([index, 'url'])} ${urlFault}.`);
    if (!secret) faults.push(`${jsonPath([index, 'secretFile'])} ${secretFault}.`);
    if (!isCoveredAlone(raw.country, now)) faults.push(`${jsonPath([index, 'country'])} ${coverFault}.`);
    const { tenant, audience, country, allowPrivate } = raw;
    if (url && secret) targets.push({ tenant, audience, country, url, allowPrivate, secret });
  }
  if (faults.length > 0) throw file.faults(faults);
  return targets;
}

async function readSecret(path: string): Promise<string | null> {
  const read = await readFile(path, 'utf8').catch(() => '');
  const secret = read.trim();
  return secret.length >= 32 ? secret : null;
}
