import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openProcessor } from '../../src/demonstration/openDemonstration.js';
import { ConfigurationError } from '../../src/errors/ConfigurationError.js';
import { openSubjectKeys } from '../../src/subject-keys/openSubjectKeys.js';
import { asOf } from '../helpers/asOf.js';
import { type FreshDatabase, freshDatabase } from '../helpers/database.js';

let fresh: FreshDatabase;
const place = mkdtempSync(join(tmpdir(), 'candour-key-store-'));
beforeAll(async () => {
  fresh = await freshDatabase();
  const client = await fresh.database.connect();
  await openProcessor(client, asOf);
  await client.end();
});
afterAll(async () => {
  await fresh.drop();
  rmSync(place, { recursive: true });
});

const open = (folder: string): Promise<unknown> => openSubjectKeys(fresh.database.pool, join(place, folder), asOf);
const refusal = async (folder: string): Promise<string> => {
  const error = await open(folder).then(
    () => null,
    (cause: unknown) => cause,
  );
  return error instanceof ConfigurationError ? error.message : String(error);
};

describe('the folder of keys of a database', () => {
  it('is the first that it was opened with; of several that begin it together there is one', async () => {
    await Promise.all([open('keys'), open('keys'), open('keys')]);
    await open('keys');
    const { rows } = await fresh.database.pool.query('select tenant from subject_key_store');
    expect(rows).toEqual([{ tenant: 'processor' }]);
  });

  it('must be there, and be that one: nothing would open under the keys of another', async () => {
    expect(await refusal('none')).toContain("is not there or can't be read");
    const other = await freshDatabase();
    const client = await other.database.connect();
    await openProcessor(client, asOf);
    await openSubjectKeys(client, join(place, 'other'), asOf);
    await client.end();
    expect(await refusal('other')).toContain('belongs to another database');
    expect(await refusal('other/store')).toContain("is not there or can't be read");
    await other.drop();
    renameSync(join(place, 'keys'), join(place, 'away'));
    expect(await refusal('keys')).toContain('bring the folder back, or mount it');
  });
});
