import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createIntegrator } from '../../src/access-log/integrate/createIntegrator.js';
import { createPublishedLog } from '../../src/access-log/integrate/createPublishedLog.js';
import { integrateBatch } from '../../src/access-log/integrate/integrateBatch.js';
import { KeptCheckpoints, type KeptTree } from '../../src/access-log/kept/KeptCheckpoints.js';
import { createSigner } from '../../src/access-log/signer.js';
import { assertLogsContinue, keepSigned } from '../../src/recovery/assertLogsContinue.js';
import { shareDatabase, takeDatabase } from '../../src/recovery/databaseLock.js';
import type { Recovery } from '../../src/recovery/Recovery.js';
import { recoverDatabase } from '../../src/recovery/recoverDatabase.js';
import { exitCodeOf } from '../../src/recovery/recoveryText.js';
import { draftOf, factsOf, type LogFixture, now, openFixture, principal, signer } from '../access-log/support.js';
import { asOwner } from '../helpers/database.js';

let fixture: LogFixture;
let dataFolder: string;
let kept: KeptCheckpoints;
let notKept: unknown[];
beforeEach(async () => {
  fixture = await openFixture();
  dataFolder = mkdtempSync(join(tmpdir(), 'candour-gate-'));
  kept = new KeptCheckpoints({ dataFolder, signer });
  notKept = [];
});
afterEach(async () => {
  await fixture.close();
  rmSync(dataFolder, { recursive: true });
});

const append = async (count: number, tenant = 'acme'): Promise<void> => {
  const drafts = Array.from({ length: count }, () => draftOf());
  const { rows } = await fixture.database.pool.query<{ policy: number; subject: number }>(
    'select policy_epoch as policy, subject_epoch as subject from access_log_head where tenant = $1',
    [tenant],
  );
  const [epochs = { policy: 0, subject: 0 }] = rows;
  const { stale } = await fixture.log.append(factsOf({ principal: { ...principal, tenant }, epochs }), drafts);
  expect(stale).toBe(false);
};
const integrate = createIntegratorFor(() => kept);
function createIntegratorFor(folder: () => KeptCheckpoints): () => Promise<void> {
  return async () => {
    await createIntegrator({
      ...{ database: fixture.database, signer, clock: () => now, onFailure: (error) => notKept.push(error) },
      onSigned: (_tenant, note) => folder().keep(note),
    })();
  };
}
const gate = (folder = kept): Promise<void> => assertLogsContinue({ via: fixture.database.pool, signer, kept: folder });
const published = () => createPublishedLog({ ...fixture, signer });

/** Takes acme's log back to its first entries, as an older backup would: with the tree as it was at another size. */
async function takeBack(entries: number, integrated: number): Promise<void> {
  await asOwner(
    fixture.connection,
    `delete from access_log_entry where tenant = 'acme' and index >= ${entries};
     update access_log_head set next = ${entries} where tenant = 'acme';
     delete from access_log_checkpoint where tenant = 'acme' and size > ${integrated};
     delete from access_log_tile where tenant = 'acme'; delete from access_log_tree where tenant = 'acme';
     delete from access_log_posting where tenant = 'acme'; delete from access_log_bundle where tenant = 'acme';
     delete from access_log_run where tenant = 'acme'`,
  );
  if (integrated === 0) return;
  // Grown again by hand, without signing.
  await integrateBatch(fixture.database.pool, 'acme', { limit: integrated, at: now });
}

async function recover(trees: readonly KeptTree[]): Promise<readonly Recovery[]> {
  return await recoverDatabase(fixture.connection, {
    ...{ signer, kept, trees, isDry: false, clock: () => now, keys: null, onProgress: () => undefined },
  });
}
const outcomes = (recoveries: readonly Recovery[]): readonly string[] =>
  recoveries.map(({ tenant, outcome }) => `${tenant} ${outcome}`);

describe('the gate at the start', () => {
  it('lets a new database with a new folder in, and one that goes on', async () => {
    await gate();
    for (const count of [3, 300]) {
      await append(count);
      await integrate();
      await append(2);
      await gate();
    }
    expect((await kept.read()).map(({ size }) => size)).toEqual([305]);
    expect(notKept).toEqual([]);
  });

  it.each<[string, number, number]>([
    ['an empty log', 0, 0],
    ['fewer entries', 100, 100],
    ['all entries, and a tree that does not reach so far', 300, 200],
  ])('refuses %s', async (_what, entries, integrated) => {
    await append(200);
    await integrate();
    await append(100);
    await integrate();
    await gate();
    await takeBack(entries, integrated);
    await expect(gate()).rejects.toThrow(/shorter than its last signed checkpoint.*"candour recover"/);
  });

  it('refuses a log whose entries were cut off, though its tree was left', async () => {
    await append(10);
    await integrate();
    await asOwner(
      fixture.connection,
      "delete from access_log_entry where index >= 5; update access_log_head set next = 5 where tenant = 'acme'",
    );
    await expect(gate()).rejects.toThrow(/shorter than its last signed checkpoint/);
  });

  it('refuses another log, though it is longer and signed with the key', async () => {
    await append(10);
    await integrate();
    await takeBack(5, 0);
    await asOwner(fixture.connection, "delete from access_log_checkpoint where tenant = 'acme'");
    await append(20);
    await createIntegratorFor(() => new KeptCheckpoints({ dataFolder: join(dataFolder, 'other'), signer }))();
    await expect(gate()).rejects.toThrow(/another one than was last signed: run "candour verify"/);
  });

  it('refuses a database without any log where one was kept', async () => {
    await append(10);
    await integrate();
    await asOwner(
      fixture.connection,
      `delete from access_log_checkpoint; delete from access_log_tile; delete from access_log_tree;
       delete from access_log_entry; delete from access_log_head`,
    );
    await expect(gate()).rejects.toThrow(
      'The database has no access log, but the folder "checkpoints" in CANDOUR_DATA holds checkpoints of one: restore a backup of the database and run "candour recover", or remove the whole data folder to begin anew.',
    );
  });

  it('refuses checkpoints of another key', async () => {
    await append(10);
    await integrate();
    const other = createSigner(generateKeyPairSync('ed25519').privateKey);
    await expect(gate(new KeptCheckpoints({ dataFolder, signer: other }))).rejects.toThrow(/of another key/);
  });

  it('keeps on a new folder what is signed already', async () => {
    await append(10);
    await append(4, 'globex');
    await createIntegrator({ ...fixture, signer, clock: () => now, onFailure: (error) => notKept.push(error) })();
    expect(await kept.read()).toEqual([]);
    await keepSigned({ via: fixture.database.pool, signer, kept });
    expect((await kept.read()).map(({ size }) => size).sort()).toEqual([10, 4]);
  });
});

describe('an integrator', () => {
  it('goes on signing where nothing can be kept', async () => {
    rmSync(dataFolder, { recursive: true });
    mkdirSync(dataFolder);
    writeFileSync(join(dataFolder, 'checkpoints'), 'a file');
    for (const count of [3, 4]) {
      await append(count);
      await integrate();
    }
    expect(notKept).toHaveLength(2);
    expect(await published().checkpoint('acme')).toMatch(/^candour\/access-log\/acme\n7\n/);
    expect(readdirSync(dataFolder)).toEqual(['checkpoints']);
  });
});

describe('a recovery', () => {
  it('opens nothing where the backup holds every entry and only had not integrated all of them', async () => {
    await append(200);
    await integrate();
    await append(100);
    await integrate();
    const trees = await kept.read();
    await takeBack(300, 200);
    expect(outcomes(await recover(trees))).toEqual(['acme NOTHING_LOST']);
    await gate();
    await integrate();
    expect(notKept).toEqual([]);
    expect(await published().generations('acme')).toEqual([]);
  });

  it('names what is left without a signature, and goes on from nothing at all', async () => {
    await append(10);
    await integrate();
    const trees = await kept.read();
    await takeBack(0, 0);
    const [recovery] = await recover(trees);
    expect(recovery).toMatchObject({ outcome: 'OPENED', opened: { generation: 2, left: 0, vouched: 0 } });
    await gate();
    await append(3);
    await integrate();
    expect(await published().checkpoint('acme')).toMatch(/^candour\/access-log\/acme#2\n4\n/);
  });

  it('leaves the logs of others as they are', async () => {
    await append(10);
    await append(4, 'globex');
    await integrate();
    const trees = await kept.read();
    await takeBack(5, 0);
    expect(outcomes(await recover(trees)).toSorted()).toEqual(['acme OPENED', 'globex NOTHING_LOST']);
    expect((await published().verifierKeys('globex'))[0]).toMatch(/^candour\/access-log\/globex\+/);
    await gate();
  });

  it("that did not know of another gateway's newer checkpoint is followed by one that does", async () => {
    await append(10);
    await integrate();
    const older = await kept.read();
    const folder = new KeptCheckpoints({ dataFolder: join(dataFolder, 'other'), signer });
    await append(5);
    await createIntegratorFor(() => folder)();
    await takeBack(6, 0);
    expect(await recover(older)).toMatchObject([{ opened: { generation: 2, lost: [{ generation: 1, size: 10 }] } }]);
    await gate();
    await expect(gate(folder)).rejects.toThrow(/shorter than its last signed checkpoint/);
    expect(await recover(await folder.read())).toMatchObject([
      { opened: { generation: 3, left: 7, lost: [{ generation: 1, size: 15 }] } },
    ]);
    await gate(folder);
    await gate();
  });

  it('that dies in the middle leaves nothing, and is done again', async () => {
    await append(10);
    await integrate();
    const trees = await kept.read();
    await takeBack(5, 0);
    const state = () =>
      asOwner(
        fixture.connection,
        `select next, policy_epoch, subject_epoch, (select count(*) from access_log_entry) as entries,
          (select count(*) from access_log_generation) as generations, (select count(*) from breach) as breaches
         from access_log_head order by tenant`,
      );
    const before = await state();
    const blocker = new pg.Client(fixture.connection);
    await blocker.connect();
    await blocker.query('begin; lock table outbox');
    const recovering = recover(trees).then(
      () => 'done',
      (error: unknown) => (error instanceof Error ? error.name : 'unknown'),
    );
    // It has opened the generation and entered the breach, and waits to tell the offices.
    const waiting = "select pid from pg_locks where relation = 'outbox'::regclass and not granted";
    await expect.poll(async () => (await asOwner(fixture.connection, waiting)).length, { timeout: 10_000 }).toBe(1);
    await asOwner(fixture.connection, `select pg_terminate_backend(pid) from (${waiting}) w`);
    expect(await recovering).toBe('ConfigurationError');
    await blocker.end();
    expect(await state()).toEqual(before);
    await expect(gate()).rejects.toThrow(/shorter than its last signed checkpoint/);
    expect(outcomes(await recover(trees))).toEqual(['acme OPENED']);
    await gate();
  });

  it('knows no controller that the database does not know', async () => {
    await append(10);
    await integrate();
    const trees = (await kept.read()).map((tree) => ({ ...tree, tenant: 'nobody' }));
    const recoveries = await recover(trees);
    expect([outcomes(recoveries), exitCodeOf(recoveries)]).toEqual([['nobody UNKNOWN_TENANT'], 2]);
  });

  it('refuses two trees that were signed for one size', async () => {
    await append(10);
    await integrate();
    const [tree] = await kept.read();
    await takeBack(5, 0);
    const other = { ...tree, root: Buffer.alloc(32) } as KeptTree;
    const recoveries = await recover([tree as KeptTree, other]);
    expect([outcomes(recoveries), exitCodeOf(recoveries)]).toEqual([['acme CONTRADICTED'], 1]);
    expect(await published().generations('acme')).toEqual([]);
  });

  it('makes an answer stale that was decided before it', async () => {
    await append(10);
    await integrate();
    const trees = await kept.read();
    await takeBack(5, 0);
    await recover(trees);
    const before = await fixture.log.append(factsOf(), [draftOf()]);
    expect(before).toEqual({ stale: true, epochs: { policy: 1, subject: 1 } });
  });
});

describe('the lock on a database', () => {
  it('is shared by gateways, and a recovery has it alone', async () => {
    const { database } = fixture;
    const ends = [await shareDatabase(database), await shareDatabase(database)];
    const client = await database.connect();
    const taken = 'A gateway runs on this database: stop every one of them first.';
    await expect(takeDatabase(client)).rejects.toThrow(taken);
    await ends[0]?.();
    await expect(takeDatabase(client)).rejects.toThrow(taken);
    await ends[1]?.();
    await takeDatabase(client);
    await expect(shareDatabase(database)).rejects.toThrow(
      '"candour recover" works on this database: wait until it has ended.',
    );
    await client.end();
  });

  it('comes back to a gateway whose connection was lost', async () => {
    const { database } = fixture;
    const end = await shareDatabase(database);
    await asOwner(
      fixture.connection,
      "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())",
    );
    const held = async () =>
      (
        await asOwner(
          fixture.connection,
          "select from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())",
        )
      ).length;
    await expect.poll(held, { timeout: 10_000 }).toBe(1);
    await end();
    await expect.poll(held, { timeout: 10_000 }).toBe(0);
  });
});

describe('the run-time role', () => {
  it.each([
    'update access_log_generation set note = note',
    'delete from access_log_generation',
    'update breach set facts = facts',
    'delete from breach',
  ])('may not %s', async (statement) => {
    await expect(fixture.database.pool.query(statement)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('a tenant', () => {
  it('is never named as a generation of another', async () => {
    const statement = "insert into tenant (tenant, name, jurisdiction, opened_at) values ('acme#2', 'A', 'FR', now())";
    await expect(asOwner(fixture.connection, statement)).rejects.toMatchObject({ code: '23514' });
  });
});
