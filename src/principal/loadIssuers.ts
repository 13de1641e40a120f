import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { JsonFile, jsonPath, requiredText, unlessUnknownKeys } from '../configuration/JsonFile.js';
import { ConfigurationError } from '../errors/ConfigurationError.js';
import { roles } from '../vocabulary/roles.js';
import { tenantName } from './claimsToPrincipal.js';
import { DEVELOPMENT_ISSUER, type IssuerEntry, principalClaims, signatureAlgorithms } from './IssuerEntry.js';
import { keySetPlace } from './keySetPlace.js';
import { loadKeySet } from './loadKeySet.js';

const keySetFault =
  'must be an https URL (http on loopback only; a private address only with "allowPrivate": true), or the path of a file';

const listOf = <Item extends z.ZodType>(item: Item) => z.array(item, 'must be a list').min(1, 'must not be empty');

const entrySchema = z.strictObject(
  {
    issuer: requiredText.refine((issuer) => issuer !== DEVELOPMENT_ISSUER, 'must not be the development issuer'),
    jwks: requiredText,
    allowPrivate: z.boolean('must be true or false').default(false),
    audience: requiredText,
    algorithms: listOf(z.enum(signatureAlgorithms, `must be one of ${signatureAlgorithms.join(', ')}`)),
    claims: z
      .partialRecord(
        z.enum(principalClaims),
        requiredText,
        `must be an object with no other keys than ${principalClaims.join(', ')}`,
      )
      .default({}),
    tenants: z.union([z.literal('*'), listOf(tenantName)], 'must be a list of tenants, or "*" for all'),
    roles: listOf(z.enum(roles, `must be one of ${roles.join(', ')}`)),
  },
  { error: unlessUnknownKeys('must be an object') },
);
type RawEntry = z.infer<typeof entrySchema>;
const fileSchema = listOf(entrySchema);
const file = new JsonFile('CANDOUR_ISSUERS', "issuers'");

/**
 * Loads the issuers' file: a JSON list, one object for each identity provider.
 *
 * Keys in files are looked at now, so that a wrong path is found at start; keys behind URLs at the first token.
 * @param path absolute path of the file (`CANDOUR_ISSUERS`)
 * @throws ConfigurationError with the JSON path of every fault, without the values
 */
export async function loadIssuers(path: string): Promise<readonly IssuerEntry[]> {
  const parsed = file.parse(fileSchema, await readJson(path));
  const names = parsed.map(({ issuer }) => issuer);
  const repeated = names.flatMap((name, index) =>
    names.indexOf(name) === index ? [] : [`${jsonPath([index, 'issuer'])} must not be named twice.`],
  );
  if (repeated.length > 0) throw file.faults(repeated);
  return await toEntries(parsed, dirname(path));
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new ConfigurationError('CANDOUR_ISSUERS must name a file that can be read.', { cause });
  });
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own error quotes the text, so it is not kept as the cause.
    throw new ConfigurationError('CANDOUR_ISSUERS must name a file that holds JSON.');
  }
}

async function toEntries(raw: readonly RawEntry[], folder: string): Promise<readonly IssuerEntry[]> {
  const faults: string[] = [];
  const entries: IssuerEntry[] = [];
  for (const [index, { jwks, allowPrivate, claims, ...entry }] of raw.entries()) {
    const keySet = keySetPlace(jwks, allowPrivate, folder);
    const where = jsonPath([index, 'jwks']);
    if (keySet === null) faults.push(`${where} ${keySetFault}.`);
    else if (keySet.kind === 'FILE' && !(await isKeySet(keySet)))
      faults.push(`${where} must name a file that holds a JSON Web Key Set.`);
    else entries.push({ ...entry, claims: present(claims), keySet });
  }
  if (faults.length > 0) throw file.faults(faults);
  return entries;
}

const isKeySet = (place: IssuerEntry['keySet']): Promise<boolean> =>
  loadKeySet(place).then(
    () => true,
    () => false,
  );

const present = (claims: RawEntry['claims']): IssuerEntry['claims'] =>
  Object.fromEntries(Object.entries(claims).filter(([, name]) => name !== undefined));
