import { renameSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readiness } from '../../src/serve/readiness.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { startTestServer } from '../http/testServer.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

describe('/readyz', () => {
  it('is 503 and says why while the folder of the persons’ keys is away, and 200 once it is back', async () => {
    const { database, gateway, fresh } = candour;
    const { keyFolder, keys } = fresh;
    const ready = readiness(database, { tenants: gateway.tenants, room: () => 'ENOUGH', keys });
    const on = await startTestServer({ ready });
    const asked = async () => {
      const response = await fetch(`${on.url}/readyz`);
      return [response.status, await response.json()];
    };
    const well = { database: true, log: true, policy: true };
    expect(await asked()).toEqual([200, well]);
    renameSync(keyFolder, `${keyFolder}-away`);
    expect(await asked()).toEqual([503, { ...well, keys: false }]);
    renameSync(`${keyFolder}-away`, keyFolder);
    expect(await asked()).toEqual([200, well]);
    await on.close();
  });
});
