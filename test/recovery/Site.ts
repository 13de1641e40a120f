import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { inject, vi } from 'vitest';
import { readConfiguration } from '../../src/configuration/readConfiguration.js';
import { type RunningServer, startServer } from '../../src/serve/startServer.js';
import type { Connection } from '../../src/storage/Connection.js';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import type { Role } from '../../src/vocabulary/roles.js';
import { type Ran, run } from '../cli/run.js';
import { asOwner } from '../helpers/database.js';
import { newDataFolder, removeDataFolder } from '../serve/runGateway.js';

const issuer = 'https://identity.example';

/** What a client read. */
export interface SiteAnswer {
  readonly status: number;
  readonly receipt: string | null;
  readonly data: Readonly<Record<string, unknown>> | null;
  /** The codes of errors, then those of refused fields. */
  readonly codes: readonly string[];
}

/** A gateway of one data folder, on databases of its own that are backed up and restored. */
export interface Site {
  readonly dataFolder: string;
  /** Runs a gateway on a database for as long as it is used. */
  running<Result>(database: string, use: (server: RunningServer) => Promise<Result>): Promise<Result>;
  /** Starts one that is expected to refuse; gives its sentence. */
  refusal(database: string): Promise<string>;
  ask(server: RunningServer, role: Role, purposes: readonly Purpose[], query: string): Promise<SiteAnswer>;
  read(server: RunningServer, path: string): Promise<Response>;
  /** Waits until everything in acme's log is signed; gives how much that is. */
  signed(database: string): Promise<number>;
  /** Copies a database as a backup does, while nobody uses it; gives the copy's name. */
  copy(database: string): Promise<string>;
  rows(database: string, statement: string): Promise<readonly unknown[]>;
  url(database: string): string;
  command(database: string, ...args: readonly string[]): Promise<Ran>;
  drop(): Promise<void>;
}

/** Makes one, with one migrated and empty database; drop it in `afterAll`. */
export async function openSite(): Promise<Site & { readonly first: string }> {
  const template = inject('templateConnection');
  const administration: Connection = { ...template, database: 'postgres' };
  const dataFolder = newDataFolder();
  const { privateKey, publicKey } = await generateKeyPair('EdDSA');
  const write = (name: string, value: unknown): void => writeFileSync(join(dataFolder, name), JSON.stringify(value));
  write('keys.json', { keys: [{ ...(await exportJWK(publicKey)), kid: 'mine' }] });
  const roles: readonly Role[] = ['RECRUITER', 'AUDITOR', 'DPO', 'INTAKE'];
  write('issuers.json', [
    { issuer, jwks: 'keys.json', audience: 'candour', algorithms: ['EdDSA'], tenants: ['acme'], roles },
  ]);
  const made: string[] = [];
  const copy = async (database: string): Promise<string> => {
    const name = `recovery_${randomBytes(8).toString('hex')}`;
    await asOwner(administration, `create database ${name} template ${database}`);
    made.push(name);
    return name;
  };
  const url = (database: string): string =>
    `postgres://${template.user}@localhost:${template.port}/${database}?host=${encodeURIComponent(template.host ?? '')}`;
  const variables = (database: string): Record<string, string> => ({
    PORT: '0',
    CANDOUR_DATA: dataFolder,
    CANDOUR_DEMO: 'on',
    CANDOUR_ISSUERS: join(dataFolder, 'issuers.json'),
    DATABASE_URL: url(database),
  });
  const start = (database: string): Promise<RunningServer> =>
    startServer(readConfiguration(variables(database)), { log: { write: () => undefined }, clock: () => new Date() });
  const rows: Site['rows'] = (database, statement) => asOwner({ ...template, database }, statement);
  const token = (role: Role, purposes: readonly Purpose[]): Promise<string> =>
    new SignJWT({
      ...{ kind: 'PERSON', org: 'acme-hr', client: 'ats', tenant: 'acme', country: 'FR', jobs: ['*'] },
      ...{ sub: `p-${role}`, roles: [role], purposes, jti: randomBytes(8).toString('hex') },
    })
      .setProtectedHeader({ alg: 'EdDSA', kid: 'mine' })
      .setIssuer(issuer)
      .setAudience('candour')
      .setIssuedAt()
      .setNotBefore('0s')
      .setExpirationTime('10m')
      .sign(privateKey);
  return {
    first: await copy(template.database),
    dataFolder,
    copy,
    rows,
    url,
    async running(database, use) {
      const server = await start(database);
      try {
        return await use(server);
      } finally {
        await server.stop();
      }
    },
    refusal: async (database) =>
      await start(database).then(
        async (server) => {
          await server.stop();
          throw new Error('It was expected to refuse.');
        },
        (error: unknown) => (error instanceof Error ? error.message : ''),
      ),
    async ask({ address }, role, purposes, query) {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await token(role, purposes)}` },
        body: JSON.stringify({ query }),
      });
      const { data = null, errors = [], extensions } = Object(await response.json());
      const coded = [
        ...errors.map(({ extensions: { code } }: { extensions: { code: string } }) => code),
        ...(extensions?.access?.refused ?? []).map(({ code }: { code: string }) => code),
      ];
      return { status: response.status, receipt: response.headers.get('access-log-receipt'), data, codes: coded };
    },
    read: async ({ address }, path) =>
      fetch(`${address}${path}`, {
        headers: { authorization: `Bearer ${await token('AUDITOR', ['ACCOUNTABILITY'])}` },
      }),
    async signed(database) {
      const statement = `select next::int, coalesce((select max(size) from access_log_checkpoint where tenant = 'acme'), 0)::int as size
        from access_log_head where tenant = 'acme'`;
      const reached = async (): Promise<number> => {
        const [row] = await rows(database, statement);
        const { next, size } = Object(row);
        if (next !== size) throw new Error('Something is not signed yet.');
        return size;
      };
      return await vi.waitFor(reached, { timeout: 20_000, interval: 100 });
    },
    command: (database, ...args) => run(args, variables(database)),
    async drop() {
      for (const name of made) await asOwner(administration, `drop database if exists ${name} with (force)`);
      await removeDataFolder(dataFolder);
    },
  };
}
