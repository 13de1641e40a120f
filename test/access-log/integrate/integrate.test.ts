import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createIntegrator, type Integrate } from '../../../src/access-log/integrate/createIntegrator.js';
import { createPublishedLog } from '../../../src/access-log/integrate/createPublishedLog.js';
import { integrateBatch } from '../../../src/access-log/integrate/integrateBatch.js';
import { logTrust } from '../../../src/access-log/integrate/logTrust.js';
import { underLock } from '../../../src/access-log/integrate/underLock.js';
import { merkleRoot } from '../../../src/access-log/merkle.js';
import { openCheckpoint } from '../../../src/access-log/notes/checkpoint.js';
import { openDatabase } from '../../../src/storage/openDatabase.js';
import { asOwner } from '../../helpers/database.js';
import { draftOf, factsOf, type LogFixture, now, openFixture, principal, signer } from '../support.js';

let fixture: LogFixture;
let failures: unknown[];
beforeEach(async () => {
  fixture = await openFixture();
  failures = [];
});
afterEach(() => fixture.close());

const integratorOf = (batch?: number, database = fixture.database): Integrate =>
  createIntegrator({
    database,
    signer,
    clock: () => now,
    onFailure: (error) => failures.push(error),
    ...(batch !== undefined && { batch }),
  });

const append = async (count: number, tenant = 'acme'): Promise<void> => {
  const facts = factsOf({ principal: { ...principal, tenant } });
  await fixture.log.append(
    facts,
    Array.from({ length: count }, () => draftOf()),
  );
};

interface Signed {
  readonly size: number;
  readonly root: string;
}

/** Every checkpoint of a tenant, opened with its key. */
async function signed(tenant = 'acme'): Promise<readonly Signed[]> {
  const { rows } = await fixture.database.pool.query(
    'select size, note from access_log_checkpoint where tenant = $1 order by size',
    [tenant],
  );
  return rows.map(({ size, note }) => {
    const opened = openCheckpoint(note, logTrust(tenant, signer));
    if (opened.refusal !== null) throw new Error('The checkpoint was expected to be signed.');
    expect(opened.checkpoint.size).toBe(size);
    return { size, root: opened.checkpoint.root.toString('hex') };
  });
}

/** What the roots have to be: computed from all leaves, without tiles. */
async function expected(sizes: readonly number[], tenant = 'acme'): Promise<readonly Signed[]> {
  const leaves = (await fixture.entries(tenant)).map(({ leaf }) => leaf);
  return sizes.map((size) => ({ size, root: merkleRoot(leaves.slice(0, size)).toString('hex') }));
}

describe('the integrator', () => {
  it('signs the root over all entries, whatever its batches are', async () => {
    const integrate = integratorOf(100);
    for (const [count, size] of [
      [1, 1],
      [255, 256],
      [1, 257],
      [300, 557],
    ] as const) {
      await append(count);
      await integrate();
      expect((await signed()).at(-1)?.size).toBe(size);
    }
    expect(await signed()).toEqual(await expected([1, 256, 257, 557]));
    expect(failures).toEqual([]);
  });

  it('catches up with more than a run takes, and signs on the way', async () => {
    await append(50);
    const integrate = integratorOf(2);
    await integrate();
    await integrate();
    expect(await signed()).toEqual(await expected([40, 50]));
  });

  it('keeps the logs of tenants apart, and leaves an empty one without a checkpoint', async () => {
    await append(3, 'acme');
    await append(2, 'globex');
    await integratorOf()();
    expect(await signed('acme')).toEqual(await expected([3], 'acme'));
    expect(await signed('globex')).toEqual(await expected([2], 'globex'));
    const published = createPublishedLog({ database: fixture.database, signer });
    expect(await published.checkpoint('processor')).toBeNull();
    const note = (await published.checkpoint('acme')) ?? '';
    expect(note.split('\n', 2)).toEqual(['candour/access-log/acme', '3']);
    expect(openCheckpoint(note, logTrust('globex', signer)).refusal).not.toBeNull();
  });

  it('signs nothing twice', async () => {
    await append(3);
    const integrate = integratorOf();
    await integrate();
    await integrate();
    expect(await signed()).toHaveLength(1);
  });

  it('serves tiles that give the root, full, partial and as the first part of a wider one', async () => {
    await append(258);
    await integratorOf()();
    const published = createPublishedLog({ database: fixture.database, signer });
    const tile = (level: number, index: number, width: number) => published.tile('acme', { level, index, width });
    expect([
      (await tile(0, 0, 256))?.length,
      (await tile(0, 0, 7))?.length,
      (await tile(0, 1, 2))?.length,
      (await tile(1, 0, 1))?.length,
      await tile(0, 1, 3),
      await tile(0, 2, 1),
      await tile(1, 0, 256),
    ]).toEqual([8192, 224, 64, 32, null, null, null]);
  });
});

describe('two gateways that integrate while four append', () => {
  it('give each size one root, and every root is that of the entries', async () => {
    const other = await openDatabase({ connection: fixture.connection });
    const integrators = [integratorOf(7), integratorOf(5, other)];
    let appending = true;
    const working = integrators.map(async (integrate) => {
      while (appending) await integrate();
    });
    const logs = [fixture.log, fixture.openReplica(), fixture.openReplica(), fixture.openReplica()];
    await Promise.all(
      logs.map(async (log) => {
        for (let turn = 0; turn < 60; turn += 1) await log.append(factsOf(), [draftOf(), draftOf()]);
      }),
    );
    appending = false;
    await Promise.all(working);
    await integratorOf()();
    const checkpoints = await signed();
    expect(checkpoints.at(-1)?.size).toBe(480);
    expect(checkpoints.length).toBeGreaterThan(1);
    expect(checkpoints).toEqual(await expected(checkpoints.map(({ size }) => size)));
    expect(failures).toEqual([]);
    await other.close();
  });

  it('leave the tenant to the one that has its lock', async () => {
    await append(3);
    const outcome = await underLock(fixture.database.pool, 'acme', async () => {
      await integratorOf()();
      return await underLock(fixture.database.pool, 'acme', async () => 'twice');
    });
    expect(outcome).toEqual({ busy: false, result: { busy: true } });
    expect(await signed()).toEqual([]);
    await integratorOf()();
    expect(await signed()).toEqual(await expected([3]));
  });
});

describe('a gateway that dies', () => {
  it('within the transaction leaves nothing of it', async () => {
    await append(300);
    const { pool } = fixture.database;
    const killed = underLock(pool, 'acme', async (tx) => {
      await integrateBatch(tx, 'acme', { limit: 300, at: now });
      const { rows } = await tx.query('select pg_backend_pid() as pid');
      await asOwner(fixture.connection, `select pg_terminate_backend(${rows[0]?.pid})`);
    });
    await expect(killed).rejects.toThrow();
    const { rows } = await pool.query(
      'select (select count(*) from access_log_tile) as tiles, (select count(*) from access_log_tree) as trees',
    );
    expect(rows).toEqual([{ tiles: 0, trees: 0 }]);
    await integratorOf()();
    expect(await signed()).toEqual(await expected([300]));
  });

  it('between the commit and the signature leaves a size that the next run signs', async () => {
    await append(300);
    await underLock(fixture.database.pool, 'acme', (tx) => integrateBatch(tx, 'acme', { limit: 300, at: now }));
    expect(await signed()).toEqual([]);
    await integratorOf()();
    expect(await signed()).toEqual(await expected([300]));
    expect(failures).toEqual([]);
  });
});

describe('a log that was tampered with', () => {
  beforeEach(async () => {
    await append(300);
    await integratorOf()();
    await append(1);
  });

  const swapped = "set hashes = overlay(hashes placing decode(repeat('00', 32), 'hex') from 1)";
  it.each([
    ['an edge tile that was edited', `update access_log_tile ${swapped} where level = 0 and index = 1`, 'ROOT_BROKEN'],
    ['an upper tile that was edited', `update access_log_tile ${swapped} where level = 1`, 'ROOT_BROKEN'],
    ['a tile that was deleted', 'delete from access_log_tile where level = 0 and index = 1', 'TILE_BROKEN'],
    [
      'a tile that was cut',
      'update access_log_tile set hashes = substring(hashes from 1 for 32) where index = 1',
      'TILE_BROKEN',
    ],
    ['another root', `update access_log_tree set root = decode(repeat('00', 32), 'hex')`, 'ROOT_BROKEN'],
    [
      'a next entry that was deleted',
      'delete from access_log_entry where index = 300; update access_log_entry set index = 301 where index = 299',
      'ENTRY_MISSING',
    ],
    [
      'a tree that was taken back',
      'delete from access_log_tile; delete from access_log_tree; delete from access_log_entry where index >= 200',
      'INCONSISTENT',
    ],
    [
      'a history that was rewritten',
      `delete from access_log_tile; delete from access_log_tree; update access_log_entry set leaf = 'other' where index = 3`,
      'INCONSISTENT',
    ],
    [
      'a checkpoint that another key signed',
      "update access_log_checkpoint set note = replace(note, 'candour', 'rumour')",
      'CHECKPOINT_BROKEN',
    ],
  ])('by %s is neither integrated nor signed any more', async (_what, statement, breakage) => {
    await asOwner(fixture.connection, statement);
    const before = await fixture.database.pool.query('select note from access_log_checkpoint');
    await integratorOf()();
    expect(failures).toMatchObject([{ name: 'LogBroken', code: `LOG_${breakage}` }]);
    expect((await fixture.database.pool.query('select note from access_log_checkpoint')).rows).toEqual(before.rows);
  });

  it.each([
    ['back to before it was signed', 'delete from access_log_checkpoint'],
    ['back to nothing', 'delete from access_log_checkpoint; delete from access_log_tile; delete from access_log_tree'],
  ])('by taking it %s is not signed anew by a gateway that remembers', async (_what, statements) => {
    const integrate = integratorOf();
    await integrate();
    await asOwner(fixture.connection, statements);
    await append(1);
    await integrate();
    expect(failures).toMatchObject([{ code: 'LOG_INCONSISTENT' }]);
    expect(await signed()).toEqual([]);
  });

  it('does not keep the others from being signed', async () => {
    await asOwner(fixture.connection, `update access_log_tree set root = 'x'`);
    await append(2, 'globex');
    await integratorOf()();
    expect(failures).toHaveLength(1);
    expect(await signed('globex')).toEqual(await expected([2], 'globex'));
  });
});

describe('the run-time role', () => {
  it.each([
    'update access_log_checkpoint set note = note',
    'delete from access_log_checkpoint',
    'delete from access_log_tile',
    'delete from access_log_tree',
  ])('may not %s', async (statement) => {
    await expect(fixture.database.pool.query(statement)).rejects.toMatchObject({ code: '42501' });
  });
});
