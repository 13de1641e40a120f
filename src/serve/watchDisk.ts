import { statfs } from 'node:fs/promises';
import { Gauge, type Registry } from 'prom-client';
import { type Room, roomOf, rooms } from '../access-log/Room.js';
import { describeError } from '../http/describeError.js';
import type { Log, LogEvent, LogLevel } from '../http/Log.js';

const everyMs = 1_000;

/** Bytes that whoever is not root may still write on the disk of a folder. */
export const freeSpaceOf = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
};

export interface DiskWatchOptions {
  readonly folder: string;
  /** Bytes. */
  readonly watermark: number;
  readonly registry: Registry;
  readonly log: Log;
  /** Reads the bytes that are free where a folder is. */
  readonly freeSpace?: (folder: string) => Promise<number>;
}

export interface DiskWatch {
  /** As it was when it was last looked at, a second ago at most. */
  readonly room: () => Room;
  stop(): Promise<void>;
}

const told: Readonly<Record<Room, readonly [LogLevel, LogEvent]>> = {
  ENOUGH: ['info', 'disk has room again'],
  RESERVE: ['error', 'disk is below its watermark'],
  NONE: ['error', 'disk is full'],
};

/**
 * Looks each second how much room is left on the disk of a folder; the first time before it returns. Where that can't be
 * read, what was known before holds, and at first nothing is left.
 */
export async function watchDisk(options: DiskWatchOptions): Promise<DiskWatch> {
  const { folder, watermark, log, freeSpace = freeSpaceOf } = options;
  const gauges = createGauges(options.registry);
  let known: Room | null = null;
  const look = async (): Promise<void> => {
    const free = await freeSpace(folder);
    const room = roomOf(free, watermark);
    gauges(free, room);
    if (room !== (known ?? 'ENOUGH')) log.write(...told[room]);
    known = room;
  };
  const lookSafely = (): Promise<void> =>
    look().catch((error: unknown) => log.write('error', 'disk can not be read', describeError(error)));
  let looking = lookSafely();
  await looking;
  const timer = setInterval(() => {
    looking = lookSafely();
  }, everyMs);
  timer.unref();
  return {
    room: () => known ?? 'NONE',
    stop: async () => {
      clearInterval(timer);
      await looking;
    },
  };
}

function createGauges(registry: Registry): (free: number, room: Room) => void {
  const registers = [registry];
  const bytes = new Gauge({
    name: 'candour_disk_free_bytes',
    help: 'Bytes that are free on the disk of the embedded database.',
    registers,
  });
  const state = new Gauge({
    name: 'candour_disk_room',
    help: 'Room for records: 1 for the one that holds. RESERVE refuses reads and ordinary writes, NONE everything.',
    labelNames: ['room'] as const,
    registers,
  });
  return (free, room) => {
    bytes.set(free);
    for (const each of rooms) state.set({ room: each }, each === room ? 1 : 0);
  };
}
