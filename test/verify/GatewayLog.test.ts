import { setTimeout as delay } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GatewayLog } from '../../src/verify/gateway/GatewayLog.js';
import { type Exporting, startExporting } from '../access-log/export/exporting.js';

let exporting: Exporting;
beforeAll(async () => {
  exporting = await startExporting();
  await exporting.append(10);
  await exporting.integrate();
});
afterAll(() => exporting.stop());

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

describe('an export that began', () => {
  it('is whole however late it is read, and whatever was collected meanwhile', async () => {
    const token = (await exporting.bearer('DPO')).slice('Bearer '.length);
    const begun = await new GatewayLog({ address: exporting.on.url, token }).export({ format: 'NDJSON' });
    for (let turn = 0; turn < 5; turn += 1) {
      collectGarbage();
      await delay(10);
    }
    let lines = 0;
    for await (const chunk of begun?.chunks ?? []) lines += chunk.toString('utf8').split('\n').length - 1;
    expect(lines).toBe(begun?.records);
    expect(lines).toBeGreaterThanOrEqual(10);
  });
});
