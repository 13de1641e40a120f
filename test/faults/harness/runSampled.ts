import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FreshDatabase, freshDatabase } from '../../helpers/database.js';
import { buildOnce } from '../../serve/buildOnce.js';
import { newDataFolder, removeDataFolder } from '../../serve/runGateway.js';
import { Audit } from './Audit.js';
import { createIssuer, type TestIssuer } from './issuer.js';

/** Bytes, after a garbage collection, and what is open: sockets, servers, files, but for timers. */
export interface Sample {
  readonly heap: number;
  readonly rss: number;
  readonly handles: number;
}

/** A gateway in a process of its own that tells what it holds. */
export interface SampledGateway {
  readonly address: string;
  readonly fresh: FreshDatabase;
  readonly issuer: TestIssuer;
  readonly audit: Audit;
  sample(): Promise<Sample>;
  stop(): Promise<void>;
}

/** Starts one; stop it in `afterAll`. */
export async function runSampled(): Promise<SampledGateway> {
  buildOnce();
  const fresh = await freshDatabase();
  const folder = newDataFolder();
  const issuer = await createIssuer(folder);
  const limits = join(folder, 'limits.json');
  writeFileSync(limits, JSON.stringify({ ratePerSecond: 1_000_000, rateBurst: 1_000_000 }));
  const { host, port, user, database } = fresh.connection;
  const { PATH = '', HOME = '' } = process.env;
  const env = {
    ...{ PATH, HOME, TMPDIR: tmpdir(), PORT: '0', CANDOUR_DATA: folder, CANDOUR_DEMO: 'on' },
    ...{ CANDOUR_ISSUERS: issuer.file, CANDOUR_LIMITS: limits },
    DATABASE_URL: `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host ?? '')}`,
  };
  const child = fork(join(import.meta.dirname, 'sampledGateway.mjs'), { env, execArgv: ['--expose-gc'] });
  const answer = async <Answer>(): Promise<Answer> => (await once(child, 'message'))[0] as Answer;
  const { address } = await answer<{ readonly address: string }>();
  return {
    ...{ address, fresh, issuer },
    audit: new Audit({ connection: () => fresh.connection, keyFile: join(folder, 'log-key.pem') }),
    sample: () => {
      child.send({});
      return answer<Sample>();
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      await fresh.drop();
      await removeDataFolder(folder);
    },
  };
}
