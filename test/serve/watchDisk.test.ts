import { tmpdir } from 'node:os';
import { Registry } from 'prom-client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { roomOf } from '../../src/access-log/Room.js';
import { createLog } from '../../src/http/createLog.js';
import { type DiskWatch, freeSpaceOf, watchDisk } from '../../src/serve/watchDisk.js';

describe('roomOf', () => {
  it.each([
    [800, 'ENOUGH'],
    [799, 'RESERVE'],
    [100, 'RESERVE'],
    [99, 'NONE'],
    [0, 'NONE'],
  ])('of %i bytes under a watermark of 800 is %s', (free, room) => {
    expect(roomOf(free, 800)).toBe(room);
  });
});

describe('watchDisk', () => {
  let lines: string[];
  let registry: Registry;
  let watching: DiskWatch | null = null;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    lines = [];
    registry = new Registry();
  });
  afterEach(async () => {
    await watching?.stop();
    vi.useRealTimers();
  });

  const watch = async (freeSpace: () => Promise<number>): Promise<DiskWatch> => {
    const log = createLog({ write: (line) => lines.push(line) });
    watching = await watchDisk({ folder: tmpdir(), watermark: 800, registry, log, freeSpace });
    return watching;
  };
  const said = (): readonly string[] => lines.map((line) => JSON.parse(line).msg);

  it('looks each second, and tells each change once', async () => {
    let free = 900;
    const { room } = await watch(async () => free);
    const seen = [room()];
    for (free of [900, 400, 300, 50, 900]) {
      await vi.advanceTimersByTimeAsync(1_000);
      seen.push(room());
    }
    expect(seen).toEqual(['ENOUGH', 'ENOUGH', 'RESERVE', 'RESERVE', 'NONE', 'ENOUGH']);
    expect(said()).toEqual(['disk is below its watermark', 'disk is full', 'disk has room again']);
  });

  it('keeps what it knew where nothing can be read, and lets nothing through where it never could', async () => {
    let isReadable = false;
    const { room } = await watch(async () => {
      if (!isReadable) throw Object.assign(new Error('gone'), { code: 'ENOENT' });
      return 900;
    });
    expect(room()).toBe('NONE');
    isReadable = true;
    await vi.advanceTimersByTimeAsync(1_000);
    isReadable = false;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(room()).toBe('ENOUGH');
    expect(said()).toEqual(['disk can not be read', 'disk can not be read']);
  });

  it('shows what is free, and which room that is, in the metrics', async () => {
    await watch(async () => 300);
    const metrics = await registry.metrics();
    for (const line of ['candour_disk_free_bytes 300', 'room{room="ENOUGH"} 0', 'room{room="RESERVE"} 1'])
      expect(metrics).toContain(line);
  });

  it('reads the real disk', async () => {
    expect(await freeSpaceOf(tmpdir())).toBeGreaterThan(0);
    await expect(freeSpaceOf('/nowhere/at/all')).rejects.toThrow('ENOENT');
  });
});
