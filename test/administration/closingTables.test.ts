import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptied } from '../../src/administration/closing/eraseControllers.js';
import { accountedFor } from '../../src/administration/closing/keptOfController.js';
import { tenantTables } from '../../src/administration/closing/tenantTables.js';
import { deletionsOf } from '../../src/administration/erasure/deletePerson.js';
import { type FreshDatabase, freshDatabase } from '../helpers/database.js';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

describe('every table of a controller but those of its access log', () => {
  it('is erased with its persons, emptied at its end, or accounted for by its certificate', async () => {
    const { pool } = fresh.database;
    const persons = new Set(['subject', ...(await deletionsOf(pool)).map(({ table }) => table)]);
    const gone = new Set<string>([...persons, ...emptied]);
    // The gateway's own, whose tenant is no controller.
    const own = ['subject_key_store'];
    const tables = (await tenantTables(pool, ['access\\_log\\_%'])).map(({ name }) => name);
    expect(tables.filter((name) => !gone.has(name) && !own.includes(name))).toEqual(Object.keys(accountedFor).sort());
  });
});
