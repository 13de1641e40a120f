import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { keylessPersons } from '../../src/recovery/keylessPersons.js';
import { recoveryText } from '../../src/recovery/recoveryText.js';
import { person } from '../gateway/people.js';
import { type FreshDatabase, freshDatabase } from '../helpers/database.js';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase(inject('demonstrationDatabase'));
});
afterAll(() => fresh.drop());

const opened = { generation: 2, left: 9, vouched: 8, lost: [], consents: 3 };
const told = (keyless: readonly string[] | null): string =>
  recoveryText({ tenant: 'acme', outcome: 'OPENED', opened: { ...opened, keyless } }, false);

describe('whom a restored copy has brought back after an erasure', () => {
  it('is found by the key that is gone, and named by id for whoever recovers', async () => {
    const find = () => keylessPersons(fresh.database.pool, 'acme', fresh.keys);
    expect(await find()).toEqual([]);
    const erased = [person('EVERYTHING_VALID'), person('NO_NOTICE')].sort();
    await fresh.keys.destroy('acme', erased);
    expect(await find()).toEqual(erased);
    expect(await keylessPersons(fresh.database.pool, 'globex', fresh.keys)).toEqual([]);
    expect(told(erased)).toContain(
      `  persons without a key, who were erased after this copy was made: erase them once more\n    ${erased[0]}\n    ${erased[1]}\n`,
    );
    expect(told([])).not.toContain('key');
    expect(told(null)).toContain('(CANDOUR_SUBJECT_KEYS) is not there');
  });
});
