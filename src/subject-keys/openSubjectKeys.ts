import { PROCESSOR_TENANT } from '../access-log/processorTenant.js';
import type { Queryable } from '../access-log/Queryable.js';
import { ConfigurationError } from '../errors/ConfigurationError.js';
import { KeyFolder } from './KeyFolder.js';
import { RememberedKeys } from './RememberedKeys.js';
import type { SubjectKeys } from './SubjectKeys.js';

/**
 * Opens the folder of keys that belongs to a database, whose processor has its row in it. The first folder that it is opened
 * with it remembers, and takes no other: under the keys of another one nothing would open, and what is written would be
 * lost to the first.
 *
 * @throws ConfigurationError
 */
export async function openSubjectKeys(via: Queryable, folder: string, now: Date): Promise<SubjectKeys> {
  const known = await storeOf(via);
  const keys = await KeyFolder.open(folder, { mayBegin: known === null }).catch((cause: unknown) => {
    throw new ConfigurationError(known === null ? sentences.unusable : sentences.absent, { cause });
  });
  if (known === null)
    await via.query(
      'insert into subject_key_store (tenant, store, opened_at) values ($1, $2, $3) on conflict do nothing',
      [PROCESSOR_TENANT, keys.store, now],
    );
  if ((await storeOf(via)) !== keys.store) throw new ConfigurationError(sentences.another);
  return new RememberedKeys(keys);
}

const sentences = {
  unusable:
    'The folder of the persons\' keys (CANDOUR_SUBJECT_KEYS, else "keys" in CANDOUR_DATA) must be one that can be written and read.',
  absent:
    'The folder of the persons\' keys (CANDOUR_SUBJECT_KEYS, else "keys" in CANDOUR_DATA) is not there or can\'t be read, and the database holds what only those keys open: bring the folder back, or mount it.',
  another:
    'The folder of the persons\' keys (CANDOUR_SUBJECT_KEYS, else "keys" in CANDOUR_DATA) belongs to another database than this one: all gateways on a database share one folder.',
} as const;

async function storeOf(via: Queryable): Promise<string | null> {
  const { rows } = await via.query('select store from subject_key_store where tenant = $1', [PROCESSOR_TENANT]);
  return rows[0] ? String(rows[0]['store']) : null;
}
