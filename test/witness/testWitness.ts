import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '../../src/http/createLog.js';
import { type RunningWitness, type RunWitnessOptions, runWitness } from '../../src/witness/runWitness.js';

/** A real witness on a free port of loopback, with a folder of its own. */
export interface TestWitness extends RunningWitness {
  readonly folder: string;
  readonly clock: { now: Date };
  readonly logged: () => string;
  /** Stops it and starts it again on the same folder. */
  again(options?: Partial<RunWitnessOptions>): Promise<TestWitness>;
  /** Stops it and removes its folder. */
  remove(): Promise<void>;
}

/** Starts one that knows logs by their verifier keys. */
export async function startWitness(
  vkeys: readonly string[],
  options: Partial<RunWitnessOptions> = {},
): Promise<TestWitness> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'candour-witness-'));
  const logFile = `${folder}.vkeys`;
  writeFileSync(logFile, vkeys.map((vkey) => `${vkey}\n`).join(''));
  const clock = { now: new Date('2026-03-04T05:06:07Z') };
  const lines: string[] = [];
  const running = await runWitness(
    { folder, host: '127.0.0.1', port: 0, logFiles: [logFile], name: null, maxAge: null, ...options },
    { log: createLog({ write: (line) => lines.push(line) }), clock: () => clock.now },
  );
  return {
    ...running,
    folder,
    clock,
    logged: () => lines.join(''),
    again: async (other = {}) => {
      await running.stop();
      return await startWitness(vkeys, { ...options, ...other, folder });
    },
    remove: async () => {
      await running.stop();
      rmSync(folder, { recursive: true });
      rmSync(logFile);
    },
  };
}
