import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../../src/errors/ConfigurationError.js';
import type { Connection } from '../../../src/storage/Connection.js';
import { newDatabaseUser } from '../../../src/storage/embedded/databaseUser.js';
import { isAlive } from '../../../src/storage/embedded/isAlive.js';
import type { Watch } from '../../../src/storage/embedded/keepRunning.js';
import { readPostmasterFile } from '../../../src/storage/embedded/Postmaster.js';
import { spawnIdentity } from '../../../src/storage/embedded/runAs.js';
import { startEmbedded } from '../../../src/storage/embedded/startEmbedded.js';
import { removeCopy, startGateway } from '../../helpers/gatewayProcess.js';

/** Undefined when the tests run as an ordinary user, who is then the database's user too. */
const databaseUser = newDatabaseUser();
const busy = 'Another gateway runs on this data folder: stop it first, or choose another folder with CANDOUR_DATA.';

/** Made once, since making a cluster takes a second: each test finds it stopped and leaves it stopped. */
const shared = realpathSync(mkdtempSync(join(tmpdir(), 'candour-test-embedded-')));
chmodSync(shared, 0o755);
/** A fresh folder for each test that needs one. */
let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'candour-test-embedded-')));
  chmodSync(root, 0o755);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));
afterAll(() => {
  rmSync(shared, { recursive: true, force: true });
  removeCopy();
});

async function query(connection: Connection, text: string): Promise<unknown[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query({ text, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

/** The one process that PostgreSQL's file names. */
function postmasterOf(cluster: string): number {
  return readPostmasterFile(cluster)?.pid ?? 0;
}

const tellingWatch = (told: string[]): Watch => ({
  died: () => told.push('died'),
  restarted: () => told.push('restarted'),
  failed: () => told.push('failed'),
});

describe('startEmbedded', () => {
  it('gives a durable database that sorts by code point and listens on no network', async () => {
    const postgres = await startEmbedded({ dataFolder: join(shared, 'data') });
    const settings = [
      'fsync',
      'synchronous_commit',
      'full_page_writes',
      'data_checksums',
      'listen_addresses',
      'server_encoding',
      'log_error_verbosity',
      'log_min_error_statement',
    ];
    const asked = settings.map((name) => `current_setting('${name}')`).join();
    expect(await query(postgres.connection, `select ${asked}`)).toEqual([
      'on',
      'on',
      'on',
      'on',
      '',
      'UTF8',
      'terse',
      'panic',
    ]);
    expect(await query(postgres.connection, "select t from (values ('a'), ('B'), ('é')) as v (t) order by t")).toEqual([
      'B',
      'a',
      'é',
    ]);
    await postgres.stop();
  });

  it('keeps what was written, in a path with spaces, quotes and commas that is deeper than a socket address', async () => {
    const name = `a "folder", with 'a long' name`;
    const dataFolder = join(root, name, name, name, name, name);
    const first = await startEmbedded({ dataFolder });
    await query(first.connection, 'create table kept as select 7 as number');
    await first.stop();
    const second = await startEmbedded({ dataFolder });
    expect(await query(second.connection, 'select number from kept')).toEqual([7]);
    await second.stop();
  });

  it('opens its socket to nobody but the user of the database', async () => {
    const { connection, stop } = await startEmbedded({ dataFolder: join(shared, 'data') });
    const { mode, uid } = statSync(connection.host ?? '');
    expect(mode & 0o777).toBe(0o700);
    expect(uid).toBe(databaseUser?.uid ?? process.getuid?.());
    await stop();
  });

  it('refuses a second start while one runs, and allows it once that has stopped', async () => {
    const dataFolder = join(shared, 'data');
    const gateway = await startGateway(dataFolder);
    await expect(startEmbedded({ dataFolder })).rejects.toThrow(new ConfigurationError(busy));
    expect(await gateway.end()).toBe(0);
    await (await startEmbedded({ dataFolder })).stop();
  });

  it('leaves no process and a free folder behind when stopped, however often', async () => {
    const dataFolder = join(shared, 'data');
    const postgres = await startEmbedded({ dataFolder });
    const pid = postmasterOf(join(dataFolder, 'postgresql'));
    await Promise.all([postgres.stop(), postgres.stop()]);
    expect(isAlive(pid)).toBe(false);
    expect(existsSync(join(dataFolder, 'postgresql', 'postmaster.pid'))).toBe(false);
  });

  it('takes over the database of a gateway that was killed, again and again', async () => {
    const dataFolder = join(shared, 'data');
    const cluster = join(dataFolder, 'postgresql');
    const first = await startGateway(dataFolder);
    const pid = postmasterOf(cluster);
    await query(first.connection, 'create table log (number int)');
    await first.kill();
    for (const turn of [1, 2]) {
      const next = await startGateway(dataFolder);
      expect(postmasterOf(cluster)).toBe(pid);
      await query(next.connection, `insert into log values (${turn})`);
      await next.kill();
    }
    const last = await startEmbedded({ dataFolder });
    expect(await query(last.connection, 'select number from log order by 1')).toEqual([1, 2]);
    await last.stop();
    expect(isAlive(pid)).toBe(false);
  });

  it('starts anew when the database was killed as well', async () => {
    const dataFolder = join(shared, 'data');
    const first = await startGateway(dataFolder);
    await query(first.connection, 'create table kept as select 7 as number');
    await first.kill();
    process.kill(postmasterOf(join(dataFolder, 'postgresql')), 'SIGKILL');
    const second = await startEmbedded({ dataFolder });
    expect(await query(second.connection, 'select number from kept')).toEqual([7]);
    await second.stop();
  });

  it('starts a database again that dies, at the same place, and stops the last one', async () => {
    const dataFolder = join(shared, 'data');
    const cluster = join(dataFolder, 'postgresql');
    const told: string[] = [];
    const watch = tellingWatch(told);
    const postgres = await startEmbedded({ dataFolder, watch });
    await query(postgres.connection, 'create table lived (turn int)');
    for (const turn of [1, 2]) {
      process.kill(postmasterOf(cluster), 'SIGKILL');
      while (told.length < 2 * turn) await sleep(10);
      await query(postgres.connection, `insert into lived values (${turn})`);
    }
    expect(await query(postgres.connection, 'select turn from lived order by turn')).toEqual([1, 2]);
    const last = postmasterOf(cluster);
    await postgres.stop();
    expect(isAlive(last)).toBe(false);
    expect(told).toEqual(['died', 'restarted', 'died', 'restarted']);
  });

  it('tries again when a database that died does not start, and gives up once it is stopped', async () => {
    const dataFolder = join(shared, 'data');
    const cluster = join(dataFolder, 'postgresql');
    const told: string[] = [];
    const postgres = await startEmbedded({ dataFolder, watch: tellingWatch(told) });
    writeFileSync(join(cluster, 'postgresql.conf'), 'no setting');
    process.kill(postmasterOf(cluster), 'SIGKILL');
    while (told.length < 3) await sleep(10);
    await postgres.stop();
    expect(told.slice(0, 3)).toEqual(['died', 'failed', 'failed']);
    writeFileSync(join(cluster, 'postgresql.conf'), '');
    await (await startEmbedded({ dataFolder })).stop();
  });

  it('is not held up by a file that names some other process of the same user', async () => {
    const dataFolder = join(shared, 'data');
    await (await startEmbedded({ dataFolder })).stop();
    const other: ChildProcess = spawn('sleep', ['60'], { ...spawnIdentity(databaseUser), stdio: 'ignore' });
    const cluster = join(dataFolder, 'postgresql');
    writeFileSync(join(cluster, 'postmaster.pid'), `${other.pid}\n${cluster}\n1\n5432\n/nowhere\n\n\nready   \n`);
    try {
      await (await startEmbedded({ dataFolder })).stop();
      expect(other.exitCode).toBeNull();
    } finally {
      other.kill();
    }
  });

  it('makes the cluster again when making it was cut short', async () => {
    const dataFolder = join(root, 'data');
    mkdirSync(join(dataFolder, 'postgresql.new', 'base'), { recursive: true });
    await (await startEmbedded({ dataFolder })).stop();
    expect(existsSync(join(dataFolder, 'postgresql.new'))).toBe(false);
  });

  it('refuses a cluster of another major version', async () => {
    const dataFolder = join(shared, 'data');
    await (await startEmbedded({ dataFolder })).stop();
    const cluster = join(dataFolder, 'postgresql');
    writeFileSync(join(cluster, 'PG_VERSION'), '15\n');
    await expect(startEmbedded({ dataFolder })).rejects.toThrow(
      new ConfigurationError(
        `The database in "${cluster}" must be of PostgreSQL 18, but another version made it: move it there by dump and restore.`,
      ),
    );
    writeFileSync(join(cluster, 'PG_VERSION'), '18\n');
  });

  it('refuses a data folder that can not be one', async () => {
    const dataFolder = join(root, 'file');
    writeFileSync(dataFolder, '');
    await expect(startEmbedded({ dataFolder })).rejects.toThrow(
      new ConfigurationError(`The data folder "${dataFolder}" must be a folder that can be made and entered.`),
    );
  });

  it('frees the folder when the start fails', async () => {
    const dataFolder = join(shared, 'data');
    const cluster = join(dataFolder, 'postgresql');
    writeFileSync(join(cluster, 'postgresql.conf'), 'no setting');
    await expect(startEmbedded({ dataFolder })).rejects.toThrow(
      new ConfigurationError(
        `The embedded PostgreSQL did not start: "${join(dataFolder, 'postgresql.log')}" says why.`,
      ),
    );
    writeFileSync(join(cluster, 'postgresql.conf'), '');
    await (await startEmbedded({ dataFolder })).stop();
  });
});

// What only root can try: to be another user, and to have folders that another user may not enter.
if (databaseUser !== undefined) {
  describe('startEmbedded, as root', () => {
    it('keeps the database elsewhere when its user may not enter the data folder, and says where', async () => {
      const dataFolder = join(root, 'closed', 'data');
      mkdirSync(dirname(dataFolder), { mode: 0o700 });
      const first = await startEmbedded({ dataFolder });
      const home = readFileSync(join(dataFolder, 'postgresql.location'), 'utf8').trim();
      try {
        expect(home).toMatch(/^\/var\/lib\/candour\/[0-9a-f]{16}$/);
        await query(first.connection, 'create table kept as select 7 as number');
        await expect(startEmbedded({ dataFolder })).rejects.toThrow(new ConfigurationError(busy));
        await first.stop();
        const second = await startEmbedded({ dataFolder });
        expect(await query(second.connection, 'select number from kept')).toEqual([7]);
        await second.stop();
        expect(statSync(dirname(dataFolder)).mode & 0o777).toBe(0o700);
      } finally {
        rmSync(home, { recursive: true, force: true });
      }
      await expect(startEmbedded({ dataFolder })).rejects.toThrow(
        new ConfigurationError(
          `The folder that "${join(dataFolder, 'postgresql.location')}" names must hold the database, but it is not there: restore it, or delete that file to begin with an empty database.`,
        ),
      );
    });

    it('lets two data folders that name one database use it one at a time', async () => {
      const [one, copy] = [join(root, 'closed', 'one'), join(root, 'closed', 'copy')];
      mkdirSync(one, { recursive: true, mode: 0o700 });
      chmodSync(dirname(one), 0o700);
      const postgres = await startEmbedded({ dataFolder: one });
      const pointer = readFileSync(join(one, 'postgresql.location'), 'utf8');
      mkdirSync(copy);
      writeFileSync(join(copy, 'postgresql.location'), pointer);
      try {
        await expect(startEmbedded({ dataFolder: copy })).rejects.toThrow(new ConfigurationError(busy));
      } finally {
        await postgres.stop();
        rmSync(pointer.trim(), { recursive: true, force: true });
      }
    });

    it('never takes a database that another data folder left in that place', async () => {
      const dataFolder = join(root, 'closed', 'data');
      mkdirSync(dirname(dataFolder), { mode: 0o700 });
      const homes: string[] = [];
      try {
        for (const _turn of [1, 2]) {
          await (await startEmbedded({ dataFolder })).stop();
          homes.push(readFileSync(join(dataFolder, 'postgresql.location'), 'utf8').trim());
          rmSync(dataFolder, { recursive: true });
        }
        expect(homes[1]).toBe(`${homes[0]}-2`);
      } finally {
        for (const home of homes) rmSync(home, { recursive: true, force: true });
      }
    });

    it('leaves an ordinary user to run everything as itself', async () => {
      const home = join(root, 'home');
      mkdirSync(home, { mode: 0o700 });
      chownSync(home, databaseUser.uid, databaseUser.gid);
      const dataFolder = join(home, 'a clone', 'data');
      const gateway = await startGateway(dataFolder, { user: databaseUser });
      expect(statSync(join(dataFolder, 'postgresql')).uid).toBe(databaseUser.uid);
      expect(statSync(dataFolder).mode & 0o777).toBe(0o700);
      await expect(startGateway(dataFolder, { user: databaseUser })).rejects.toThrow(busy);
      await gateway.kill();
      expect(await (await startGateway(dataFolder, { user: databaseUser })).end()).toBe(0);
    });

    it('refuses a database that belongs to root', async () => {
      const dataFolder = join(root, 'data');
      await (await startEmbedded({ dataFolder })).stop();
      const cluster = join(dataFolder, 'postgresql');
      chownSync(cluster, 0, 0);
      await expect(startEmbedded({ dataFolder })).rejects.toThrow(
        new ConfigurationError(
          `The database in "${cluster}" belongs to another user: start the gateway as the user that created it, or choose another folder with CANDOUR_DATA.`,
        ),
      );
    });
  });
}
