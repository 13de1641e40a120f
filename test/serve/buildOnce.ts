import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './runGateway.js';

/** Builds `dist/` unless it is newer than every source: `npm test` has just built it, a run of single tests may not have. */
export function buildOnce(): void {
  const built = join(project, 'dist/.tsbuildinfo');
  const newest = Math.max(...['src', 'schema', 'directives'].flatMap((folder) => changesIn(join(project, folder))));
  if (existsSync(built) && statSync(built).mtimeMs >= newest) return;
  const { status, stdout } = spawnSync('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json'], {
    cwd: project,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed: ${stdout}`);
}

const changesIn = (folder: string): number[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map(({ parentPath, name }) => statSync(join(parentPath, name)).mtimeMs);
