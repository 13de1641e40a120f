import { Sealer } from '../../src/subject-keys/Sealer.js';
import type { SealedCoordinate } from '../../src/subject-keys/sealedCoordinates.js';
import { openText } from '../../src/subject-keys/sealText.js';
import type { FreshDatabase } from './database.js';

/** Where a value stands; `row`: where it is not the person's own. */
export interface ValueAt {
  readonly tenant: string;
  readonly person: string;
  readonly coordinate: SealedCoordinate;
  readonly row?: string;
}

/** Seals a text as the gateway would store it, under a key that is made where the person has none. */
export async function sealedValue({ keys }: Pick<FreshDatabase, 'keys'>, text: string, at: ValueAt): Promise<string> {
  const { tenant, person, coordinate, row } = at;
  const key = (await keys.create(tenant, [person])).get(person);
  if (!key) throw new Error('A person has no key.');
  return new Sealer({ tenant, person, key }).text(coordinate, text, row) ?? '';
}

/** Opens what is stored. Null: it is null, or nothing that opens. */
export async function openedValue(
  { keys }: Pick<FreshDatabase, 'keys'>,
  stored: unknown,
  { tenant, person, coordinate, row = person }: ValueAt,
): Promise<string | null> {
  const key = (await keys.read(tenant, [person])).get(person);
  return key && typeof stored === 'string' ? openText(stored, key, { tenant, coordinate, row }) : null;
}

/** SQL of a value that looks sealed and opens under no key, another one each time. */
export const unopenable = "'sealed1:' || md5(random()::text) || md5(random()::text) || md5(random()::text)";
