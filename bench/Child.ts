import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A server that runs in a process of its own. */
export interface Child {
  readonly process: ChildProcess;
  /** What the server listens on, as it said itself. */
  readonly url: string;
  /** Asks it to end, and makes it after ten seconds. */
  stop(): Promise<void>;
}

export interface ChildOptions {
  readonly script: string;
  readonly arguments?: readonly string[];
  /** Of node itself. */
  readonly flags?: readonly string[];
  /** Told each line that it writes. */
  readonly onLine?: (line: string) => void;
  readonly environment: Readonly<Record<string, string>>;
}

const startLimit = 60_000;
const stopLimit = 10_000;

/**
 * Starts a server and waits for the line in which it says where it listens. It gets nothing of our own environment but
 * the path, so that no setting of a shell makes one contestant another.
 */
export async function startChild({ script, environment, flags = [], ...options }: ChildOptions): Promise<Child> {
  const child = spawn(process.execPath, [...flags, script, ...(options.arguments ?? [])], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const stop = (): Promise<void> => end(child);
  try {
    return { process: child, url: await addressOf(child, options.onLine), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function addressOf(child: ChildProcess, onLine: ChildOptions['onLine']): Promise<string> {
  const { stdout } = child;
  if (stdout === null) throw new Error('A server must have an output.');
  // Read to its end, also after the address came: a full pipe would stop the server.
  const lines = createInterface(stdout);
  return await new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error('A server did not listen within a minute.')), startLimit);
    lines.on('line', (line) => {
      onLine?.(line);
      const [url] = /http:\/\/127\.0\.0\.1:\d+\S*/.exec(line) ?? [];
      if (url === undefined) return;
      clearTimeout(limit);
      resolve(url);
    });
    child.once('exit', () => {
      clearTimeout(limit);
      reject(new Error('A server ended before it listened.'));
    });
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const limit = setTimeout(() => child.kill('SIGKILL'), stopLimit);
  await gone;
  clearTimeout(limit);
}
