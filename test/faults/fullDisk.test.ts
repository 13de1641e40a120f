import { spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findDevelopmentIssuer } from '../../src/principal/developmentIssuer.js';
import { freeSpaceOf } from '../../src/serve/watchDisk.js';
import { post } from '../serve/post.js';
import { newDataFolder } from '../serve/runGateway.js';
import { createdName, loadAskers } from './harness/askers.js';
import { counts, isLong, progress } from './harness/counts.js';
import { type EmbeddedGateway, runEmbedded } from './harness/runEmbedded.js';

const mebibyte = 1024 ** 2;
const intake = '@purpose(is: RECRUITMENT_APPLICATION_MANAGEMENT)';

/** A file of limits with a watermark of so many bytes. */
function limitsWith(diskWatermarkBytes: number, folder: string): string {
  const file = join(folder, 'limits.json');
  writeFileSync(file, JSON.stringify({ diskWatermarkBytes, ratePerSecond: 100_000, rateBurst: 100_000 }));
  return file;
}

/** Which of the load's questions are answered with data, and what `/readyz` says. */
async function probe({ dataFolder, running }: EmbeddedGateway) {
  const issuer = await findDevelopmentIssuer(dataFolder);
  const claims = loadAskers.find(({ name }) => name === 'takes in')?.claims;
  if (!issuer || !claims) throw new Error('The gateway must have made its issuer.');
  const ask = async (query: string, own: object = {}): Promise<number> => {
    const token = await issuer.mint({ ...claims, ...own }, 600);
    return (await post(running().address, { token, body: { query } })).status;
  };
  const audit = { sub: 'auditor', roles: ['AUDITOR'], purposes: ['ACCOUNTABILITY'] };
  const withdrawal = 'withdrawConsent(candidate: "9d24ae2f-e671-8eaa-8081-51bc23f14d95", purpose: TALENT_POOL)';
  const ready = await fetch(`${running().address}/readyz`);
  return {
    read: await ask(`query ${intake} { candidates(first: 1) { nodes { id fullName } } }`),
    write: await ask(`mutation ${intake} { createCandidate(input: { givenName: "${createdName}" }) { id } }`),
    withdraw: await ask(`mutation ${intake} { ${withdrawal} { status } }`),
    log: await ask('query @purpose(is: ACCOUNTABILITY) { accessRecords(first: 1) { nodes { recordId } } }', audit),
    ready: [ready.status, ((await ready.json()) as { readonly disk?: string }).disk],
  };
}

const enough = { read: 200, write: 200, withdraw: 200, log: 200, ready: [200, undefined] };
const reserve = { read: 503, write: 503, withdraw: 200, log: 200, ready: [200, 'RESERVE'] };
const none = { read: 503, write: 503, withdraw: 503, log: 503, ready: [503, 'NONE'] };

describe('a gateway that starts on a disk below its watermark', () => {
  let gateway: EmbeddedGateway;
  beforeAll(async () => {
    const folder = newDataFolder();
    const watermark = Math.min(2 * (await freeSpaceOf(folder)), 1024 ** 4);
    gateway = await runEmbedded({ CANDOUR_LIMITS: limitsWith(watermark, folder) }, folder);
  });
  afterAll(() => gateway.remove());

  it('answers withdrawals and questions about the log alone, until there is room', async () => {
    expect(await probe(gateway)).toEqual(reserve);
    expect(gateway.running().stdout()).toContain('"msg":"disk is below its watermark"');
    gateway.running().kill('SIGTERM');
    await gateway.running().ended();
    limitsWith(1, gateway.dataFolder);
    await gateway.start();
    expect(await probe(gateway)).toEqual(enough);
    await gateway.audit.hold([]);
  });
});

/** A small disk of its own, which only root can make. */
const disk = isLong && process.getuid?.() === 0 ? mountDisk(400 * mebibyte) : null;

function mountDisk(size: number): string | null {
  const folder = newDataFolder();
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=755`, 'tmpfs', folder]);
  return status === 0 ? folder : null;
}

if (disk !== null) {
  describe.each([
    { watermark: 64 * mebibyte, fault: 'full disk, with a watermark' },
    { watermark: 1, fault: 'full disk, without one' },
  ])('$fault', ({ watermark, fault }) => {
    const ballast = join(disk, 'ballast');
    let gateway: EmbeddedGateway;
    beforeAll(async () => {
      gateway = await runEmbedded({ CANDOUR_LIMITS: limitsWith(watermark, disk) }, disk);
    });
    afterAll(async () => {
      rmSync(ballast, { force: true });
      gateway.running().kill('SIGTERM');
      await gateway.running().ended();
    });

    /** Leaves so many bytes free, for others than root too. */
    const leave = async (bytes: number): Promise<void> => {
      const file = openSync(ballast, 'a');
      const block = Buffer.alloc(mebibyte / 4);
      try {
        while ((await freeSpaceOf(disk)) > bytes) writeSync(file, block);
      } catch {
        // Full to the last byte.
      } finally {
        closeSync(file);
      }
    };
    const until = async (expected: object): Promise<void> => {
      await expect.poll(() => probe(gateway), { timeout: 30_000, interval: 200 }).toEqual(expected);
    };

    it(`${fault}: nothing is lost, and it goes on once there is room`, {
      timeout: 60_000 + counts.diskFulls * 60_000,
    }, async (context) => {
      const load = await gateway.load({ clients: 2 });
      const again: number[] = [];
      for (let turn = 1; turn <= counts.diskFulls; turn++) {
        await load.more(50);
        if (watermark > 1) {
          await leave(watermark / 2);
          await until(reserve);
        }
        await leave(0);
        if (watermark > 1) await until(none);
        else await sleep(5_000);
        rmSync(ballast);
        again.push(await load.again());
        while ((await fetch(`${gateway.running().address}/readyz`)).status !== 200) await sleep(50);
        await gateway.audit.hold(load.take());
        progress(fault, turn, counts.diskFulls);
      }
      await load.stop();
      await gateway.audit.hold(load.take());
      gateway.audit.report(context, { fault, times: counts.diskFulls, again });
    });
  });

  afterAll(async () => {
    spawnSync('umount', [disk]);
    rmSync(disk, { recursive: true, force: true });
  });
}
