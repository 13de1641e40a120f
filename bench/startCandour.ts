import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Connection } from '../src/storage/Connection.js';
import type { BenchIssuer } from './benchIssuer.js';
import { type Child, type ChildOptions, startChild } from './Child.js';

/** What `npm start` gives to node: between its name and that of the script. */
const nodeFlags = ((): readonly string[] => {
  const { scripts } = createRequire(import.meta.url)('../../package.json') as { scripts: { start: string } };
  const [, flags] = /^exec node (.*) dist\/src\/main\.js$/.exec(scripts.start) ?? [];
  if (flags === undefined) throw new Error('"npm start" must run node on dist/src/main.js.');
  return flags.split(' ');
})();

/** Starts Candour itself on the database as it is run in production, with its demonstration in it. */
export const startCandour = (
  { folder }: Pick<BenchIssuer, 'folder'>,
  connection: Connection,
  script: string = join(import.meta.dirname, '..', 'src', 'main.js'),
  watching: Pick<ChildOptions, 'flags' | 'onLine'> = {},
): Promise<Child> =>
  startChild({
    ...watching,
    flags: [...nodeFlags, ...(watching.flags ?? [])],
    script,
    environment: {
      PORT: '0',
      DATABASE_URL: urlOf(connection),
      CANDOUR_DATA: folder,
      CANDOUR_DEMO: 'on',
      CANDOUR_ISSUERS: join(folder, 'issuers.json'),
      CANDOUR_LIMITS: join(folder, 'limits.json'),
    },
  });

/** How the embedded database is named in `DATABASE_URL`. */
export function urlOf({ host, user, database }: Connection): string {
  return `postgres://${user ?? ''}@localhost/${database}?host=${encodeURIComponent(host ?? '')}`;
}
