import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/storage/Connection.js';
import { migrate } from '../../src/storage/migrate.js';
import { asOwner } from '../helpers/database.js';
import { type GatewayProcess, startGateway } from '../helpers/gatewayProcess.js';

// A cluster of its own: the one that the tests share has the role already.
let cluster: GatewayProcess;
let databases: readonly Connection[];
beforeAll(async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'candour-test-'));
  chmodSync(dataFolder, 0o755);
  cluster = await startGateway(dataFolder, { remove: true });
  await asOwner(cluster.connection, 'create role login login createrole');
  databases = [1, 2, 3, 4, 5, 6].map((number) => ({ ...cluster.connection, user: 'login', database: `d${number}` }));
  for (const { database } of databases) await asOwner(cluster.connection, `create database ${database} owner login`);
});
afterAll(() => cluster.end());

describe('grantRuntimeRole', () => {
  it('creates the role once for gateways of several databases that start together, by a login that is no superuser', async () => {
    await Promise.all(databases.map((connection) => migrate(connection)));
    const roles =
      "select rolcanlogin, rolsuper, rolcreaterole, rolbypassrls from pg_roles where rolname = 'candour_gateway'";
    expect(await asOwner(cluster.connection, roles)).toEqual([
      { rolcanlogin: false, rolsuper: false, rolcreaterole: false, rolbypassrls: false },
    ]);
    const may = "select has_table_privilege('candour_gateway', 'access_log_entry', 'insert') as may";
    for (const connection of databases) expect(await asOwner(connection, may)).toEqual([{ may: true }]);
  });
});
