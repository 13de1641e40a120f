import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ConfigurationError } from '../errors/ConfigurationError.js';
import { graphiqlLayout, graphiqlStart } from './graphiqlStart.js';

export interface Asset {
  /** Carries a digest of the content, so that it may be cached for ever. */
  readonly file: string;
  readonly type: string;
  readonly content: Buffer;
}

/** The page's style sheets and scripts, each in the order in which they are loaded. */
export interface GraphiQLAssets {
  readonly styles: readonly Asset[];
  readonly scripts: readonly Asset[];
}

const style = 'text/css; charset=utf-8';
const script = 'text/javascript; charset=utf-8';

/**
 * Reads GraphiQL's files out of the installed packages, once. Nothing else of them can be asked for.
 * @param from a file; the packages are looked up as if it imported them
 * @throws ConfigurationError when one is missing
 */
export function loadGraphiQLAssets(from: string): GraphiQLAssets {
  const { resolve } = createRequire(from);
  const read = (packageName: string, path: string, type: string): Asset => {
    try {
      // By its package.json: the packages do not export these files.
      const folder = dirname(resolve(`${packageName}/package.json`));
      return asset(path, type, readFileSync(join(folder, path)));
    } catch (cause) {
      throw new ConfigurationError(
        `GraphiQL must find "${path}" in the package "${packageName}": run npm ci, or start with NODE_ENV=production.`,
        { cause },
      );
    }
  };
  return {
    styles: [read('graphiql', 'graphiql.min.css', style), asset('layout.css', style, Buffer.from(graphiqlLayout))],
    scripts: [
      read('react', 'umd/react.production.min.js', script),
      read('react-dom', 'umd/react-dom.production.min.js', script),
      read('graphiql', 'graphiql.min.js', script),
      asset('start.js', script, Buffer.from(graphiqlStart)),
    ],
  };
}

function asset(path: string, type: string, content: Buffer): Asset {
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 16);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return { file: `${name.slice(0, dot)}.${digest}${name.slice(dot)}`, type, content };
}
