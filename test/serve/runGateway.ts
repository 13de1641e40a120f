import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from '../../src/storage/embedded/isAlive.js';
import { readPostmasterFile } from '../../src/storage/embedded/Postmaster.js';

export const project = resolve(import.meta.dirname, '../..');

/** How a process came to its end. */
export interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A gateway in a process of its own, started as people start it. */
export interface RunningGateway {
  /** Where it listens. */
  readonly address: string;
  /** The tokens of its first screen, in their order. */
  readonly tokens: readonly string[];
  /** What the first screen offers to paste. */
  readonly paste: string;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Sends a signal to the process that was started. */
  kill(signal: NodeJS.Signals): void;
  /** Sends a signal to it and all its children, as the terminal does at Ctrl-C. */
  killGroup(signal: NodeJS.Signals): void;
  /** Waits for its end; throws, and kills it, when that takes longer than `seconds`: the ten that a stop has. */
  ended(seconds?: number): Promise<End>;
}

export type Variables = Readonly<Record<string, string>>;

/**
 * What one runs: the program itself; the same with the memory that `npm start` gives it, telling each collection; or the
 * command of the README without the build that precedes it.
 */
const programs = {
  node: [process.execPath, 'dist/src/main.js'],
  traced: [process.execPath, '--max-semi-space-size=16', '--trace-gc', 'dist/src/main.js'],
  npm: ['npm', 'start', '--ignore-scripts'],
} as const;
export type Program = keyof typeof programs;

/** A new folder for a gateway's data, where PostgreSQL's own user may pass through. */
export function newDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'candour-serve-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** Removes a data folder; a PostgreSQL that a killed gateway left on it is stopped first. */
export async function removeDataFolder(folder: string): Promise<void> {
  const postmaster = postmasterOf(folder);
  if (postmaster !== undefined) await stopProcess(postmaster);
  rmSync(folder, { recursive: true, force: true });
}

/** The process id of the PostgreSQL that runs on a data folder. */
export const postmasterOf = (folder: string): number | undefined => readPostmasterFile(join(folder, 'postgresql'))?.pid;

/** Starts a gateway on a free port and waits until it listens; throws its sentence when it refuses. */
export async function runGateway(variables: Variables, program: Program = 'node'): Promise<RunningGateway> {
  const started = launch(variables, program);
  for (;;) {
    if (started.end() !== null) throw new Error(`It ended: ${started.stderr()}`);
    if (started.stdout().includes('"msg":"started"')) break;
    await sleep(20);
  }
  const screen = started.stdout();
  return {
    ...started,
    address: /Candour listens on (\S+)\/graphql/.exec(screen)?.[1] ?? '',
    tokens: screen.match(/^eyJ\S+$/gm) ?? [],
    paste: /^Paste this:\n\n([\s\S]*?)\n\nOr open/m.exec(screen)?.[1] ?? '',
  };
}

/** Runs a gateway that is expected to refuse, which may first start PostgreSQL: gives its end and what it said. */
export async function refusedStart(variables: Variables): Promise<End & { readonly said: string }> {
  const started = launch(variables);
  return { ...(await started.ended(60)), said: started.stderr().trim() };
}

/** Starts one and waits for nothing. */
export function launch(variables: Variables, program: Program = 'node') {
  const [command, ...args] = programs[program];
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(command, args, {
    cwd: project,
    env: { PATH, HOME, TMPDIR: tmpdir(), PORT: '0', ...variables },
    // A process group of its own, as a terminal gives it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const out: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  let end: End | null = null;
  const closed = new Promise<End>((settle, fail) => {
    child.once('error', fail);
    // "close" comes after the last output, "exit" may not.
    child.once('close', (code, signal) => {
      end = { code, signal };
      settle(end);
    });
  });
  return {
    stdout: () => Buffer.concat(out).toString(),
    stderr: () => Buffer.concat(errors).toString(),
    end: (): End | null => end,
    kill: (signal: NodeJS.Signals) => void child.kill(signal),
    killGroup: (signal: NodeJS.Signals) => {
      if (end === null) process.kill(-(child.pid ?? 0), signal);
    },
    ended: (seconds = 10) => within(closed, child, seconds),
  };
}

async function within(closed: Promise<End>, child: ChildProcess, seconds: number): Promise<End> {
  const limit = new AbortController();
  const late = sleep(seconds * 1_000, null, { signal: limit.signal }).then(() => {
    process.kill(-(child.pid ?? 0), 'SIGKILL');
    throw new Error(`It did not end within ${seconds} seconds.`);
  });
  try {
    return await Promise.race([closed, late]);
  } finally {
    limit.abort();
    late.catch(() => undefined);
  }
}

async function stopProcess(pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  for (const end = Date.now() + 30_000; isAlive(pid) && Date.now() < end; ) await sleep(20);
}
