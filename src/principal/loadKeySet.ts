import { readFile } from 'node:fs/promises';
import type { JSONWebKeySet } from 'jose';
import { z } from 'zod';
import { fetchKeySet } from './fetchKeySet.js';
import type { KeySetPlace } from './IssuerEntry.js';

const keySetSchema = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).max(100) });

/** Reads the text of a key set (RFC 7517 §5). An empty set is one: its issuer has withdrawn every key. */
export const parseKeySet = (text: string): JSONWebKeySet => keySetSchema.parse(JSON.parse(text));

/**
 * Loads the public keys of an issuer from where they are.
 * @throws Error when they can't be had or are no key set
 */
export async function loadKeySet(place: KeySetPlace): Promise<JSONWebKeySet> {
  if (place.kind === 'HELD') return place.keySet;
  if (place.kind === 'FILE') return parseKeySet(await readFile(place.path, 'utf8'));
  return parseKeySet(await fetchKeySet(place.url, place.allowPrivate));
}
