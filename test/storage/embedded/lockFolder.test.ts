import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../../src/errors/ConfigurationError.js';
import { lockFolder } from '../../../src/storage/embedded/lockFolder.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'candour-test-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const refusal = new ConfigurationError(
  'Another gateway runs on this data folder: stop it first, or choose another folder with CANDOUR_DATA.',
);

describe('lockFolder', () => {
  it('refuses the second while the first holds it', async () => {
    const release = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toThrow(refusal);
    await release();
  });

  it('is free again after release, any number of times, and leaves one file', async () => {
    for (let turn = 0; turn < 5; turn++) await (await lockFolder(folder))();
    expect(readdirSync(folder)).toEqual(['gateway-5.lock']);
  });

  it.each([1, 2, 3, 4, 5])(
    'is taken by exactly one of many that come together, over a dead lock as well (%i)',
    async () => {
      await (await lockFolder(folder))();
      const attempts = await Promise.allSettled(Array.from({ length: 12 }, () => lockFolder(folder)));
      const holders = attempts.filter((attempt) => attempt.status === 'fulfilled');
      expect(holders).toHaveLength(1);
      for (const attempt of attempts) {
        if (attempt.status === 'rejected') expect(attempt.reason).toEqual(refusal);
      }
      for (const holder of holders) await holder.value();
    },
  );

  it('works in a folder deeper than a socket address reaches', async () => {
    const deep = join(folder, ...Array.from({ length: 8 }, () => 'a-rather-long-name-of-a-folder'));
    mkdirSync(deep, { recursive: true });
    const release = await lockFolder(deep);
    await expect(lockFolder(deep)).rejects.toThrow(refusal);
    await release();
  });
});
