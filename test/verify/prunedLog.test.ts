import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { readNodes } from '../../src/access-log/integrate/readRange.js';
import { writePruneStatement } from '../../src/access-log/keep/pruneStatement.js';
import { type Checkpoint, writeCheckpoint } from '../../src/access-log/notes/checkpoint.js';
import { createNoteSigner } from '../../src/access-log/notes/keys.js';
import { signNote } from '../../src/access-log/notes/openNote.js';
import { issueReceipt, logOrigin } from '../../src/access-log/receipt.js';
import { SEGMENT_ENTRIES } from '../../src/access-log/segments.js';
import { leafHash } from '../../src/access-log/tree/hashing.js';
import { inclusionPath } from '../../src/access-log/tree/proofPaths.js';
import { inclusionProof, nodesOfPath } from '../../src/access-log/tree/proofs.js';
import { verifyInclusion } from '../../src/access-log/tree/verifyInclusion.js';
import { pruneDue } from '../../src/administration/logKeeping/pruneDue.js';
import { type LogKey, loadLogKey } from '../../src/verify/LogKey.js';
import type { LogReport } from '../../src/verify/LogReport.js';
import { verifyReceiptAt } from '../../src/verify/receipt/verifyReceiptAt.js';
import { reportText, verdictOf } from '../../src/verify/reportText.js';
import { verifyDatabase } from '../../src/verify/verifyDatabase.js';
import { signer as strangeSigner } from '../access-log/support.js';
import { asOwner, type FreshDatabase, freshDatabase } from '../helpers/database.js';
import { startTestGateway } from '../helpers/gateway.js';
import {
  integrateAll,
  lately,
  oldEntries,
  oldLogTimeout,
  oldSigner,
  openOldLog,
  youngEntries,
} from '../helpers/oldLog.js';

const template = `pruned_${process.pid}`;
let folder: string;
let key: LogKey;
let before: LogReport;
let proofs: readonly Proof[];
let fresh: FreshDatabase;

interface Proof {
  readonly leafHash: Buffer;
  readonly index: number;
  readonly size: number;
  readonly proof: readonly Buffer[];
  readonly root: Buffer;
}

async function verify(given: Checkpoint | null = null): Promise<LogReport> {
  const claim = given && { size: given.size, root: given.root, isGiven: true };
  const kept = claim && { tenant: 'acme', generation: 1, claim };
  const [report] = await verifyDatabase(fresh.connection, { tenant: 'acme', key, kept, onProgress: () => undefined });
  if (report === undefined) throw new Error('There is no report.');
  return report;
}

async function proofOf(index: number, size: number, leaf: Buffer): Promise<Proof> {
  const { pool } = fresh.database;
  const path = inclusionPath(size, index);
  const getNode = await readNodes(pool, 'acme', nodesOfPath(path));
  const { rows } = await pool.query<{ note: string }>(
    "select note from access_log_checkpoint where tenant = 'acme' and size = $1",
    [size],
  );
  const root = Buffer.from(rows[0]?.note.split('\n')[2] ?? '', 'base64');
  return { leafHash: leafHash(leaf), index, size, proof: inclusionProof(size, index, getNode), root };
}

const leafOf = async (index: number): Promise<Buffer> => {
  const { rows } = await fresh.database.pool.query<{ leaf: Buffer }>(
    "select leaf from access_log_entry where tenant = 'acme' and index = $1",
    [index],
  );
  return rows[0]?.leaf ?? Buffer.alloc(0);
};

// One log is verified, then pruned twice; each test gets a copy of what is left, which is small.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'candour-pruned-'));
  const file = join(folder, 'key.pem');
  writeFileSync(file, oldSigner.publicKey.export({ format: 'pem', type: 'spki' }));
  key = await loadLogKey(file);
  fresh = await openOldLog();
  before = await verify();
  const asked = [
    [4_711, 41_123],
    [4_711, 131_122],
    [70_000, 131_122],
    [131_100, 131_122],
  ] as const;
  proofs = await Promise.all(asked.map(async ([index, size]) => proofOf(index, size, await leafOf(index))));
  const { gateway, database, clock, stop, unplanned } = await startTestGateway({ fresh, signer: oldSigner });
  const keeping = { signer: oldSigner, archive: join(folder, 'archive'), witnessed: null };
  const { log, rulebook } = gateway;
  await pruneDue({
    database,
    log,
    rulebook,
    clock: () => clock.now,
    keeping,
    onUnplanned: (error) => unplanned.push(error),
  });
  await stop();
  expect(unplanned).toEqual([]);
  await integrateAll(database, lately);
  await asOwner(fresh.connection, 'vacuum full');
  await database.close();
  await asOwner(administration(), `alter database ${fresh.connection.database} rename to ${template}`);
}, oldLogTimeout);
afterAll(async () => {
  await asOwner(administration(), `drop database ${template}`);
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  fresh = await freshDatabase(template);
});
afterEach(() => fresh.drop());

const administration = () => ({ ...inject('templateConnection'), database: 'postgres' });
const tamper = (statements: string): Promise<unknown> => asOwner(fresh.connection, statements);

describe('a log', () => {
  const all = oldEntries + youngEntries;

  it('is sound before it is pruned, and after, with all that was ever signed', async () => {
    const sound = { tenant: 'acme', findings: [] };
    expect(before).toEqual({
      ...{ ...sound, prunedBelow: 0, unknownSequences: 0 },
      ...{ entries: all, integrated: all, signed: all },
    });
    const after = await verify();
    // The boundary cuts a run: its next record is compared with nothing, and those after it with that.
    expect(after).toEqual({
      ...{ ...sound, prunedBelow: oldEntries, unknownSequences: 1 },
      ...{ entries: all + 2, integrated: all + 2, signed: all + 2 },
    });
    expect(verdictOf(after)).toBe(0);
    expect(reportText(after)).toBe(
      `acme: sound, ${all + 2} entries\n  The first ${oldEntries} are pruned, as the log's key has signed; their hashes are there.\n  1 sequence numbers could not be compared.\n`,
    );
  });

  it('continues after it the checkpoints that somebody kept from before, and no other', async () => {
    for (const { size, root } of proofs)
      expect((await verify({ origin: logOrigin('acme'), size, root, extensions: [] })).findings).toEqual([]);
    const root = Buffer.alloc(32, 7);
    expect((await verify({ origin: logOrigin('acme'), size: 65_000, root, extensions: [] })).findings).toEqual([
      { index: 41_123, last: 64_999, what: 'the checkpoint that was given has another root' },
    ]);
  });

  it('proves of its pruned entries what was proved before, to whoever has them', async () => {
    const claims: boolean[] = [];
    for (const proof of proofs) {
      claims.push(verifyInclusion(proof));
      const again = await proofOf(proof.index, proof.size, Buffer.alloc(0));
      expect(again.proof).toEqual(proof.proof);
      expect(again.root).toEqual(proof.root);
      const now = await proofOf(proof.index, oldEntries + youngEntries + 2, Buffer.alloc(0));
      claims.push(verifyInclusion({ ...now, leafHash: proof.leafHash }));
    }
    expect(claims).toEqual(Array.from({ length: 2 * proofs.length }, () => true));
  });
});

const zero = "decode(repeat('00', 32), 'hex')";
const newest = `tenant = 'acme' and below = ${oldEntries}`;
const absent = 'there is no entry';
const unsigned = "the prune statement over it is not signed by the log's key";
const unrecorded = 'no record says that it was pruned';
const second = [SEGMENT_ENTRIES, SEGMENT_ENTRIES] as const;
const record = 'record_id = (select record_id from access_log_pruning order by below desc limit 1)';

describe('a receipt of a record that the log does not hold', () => {
  const judged = async (at: Date): Promise<readonly [number, string | undefined]> => {
    const { host, port, user, database } = fresh.connection;
    const recordId = '019cb6c5-1111-7222-8333-444455556666';
    const receipt = issueReceipt(
      { tenant: 'acme', generation: 1, recordId, leafHash: Buffer.alloc(32), at },
      oldSigner,
    );
    const url = `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host ?? '')}`;
    const outcome = await verifyReceiptAt(
      receipt.text,
      { database: url },
      { key, now: () => lately, mergeDelayMs: 10_000, onProgress: () => undefined },
    );
    return [outcome.verdict, outcome.lines[0]];
  };

  it('tells nothing where it may have been pruned, and is omitted where what is as old is still there', async () => {
    const { rows } = await fresh.database.pool.query<{ at: Date }>(
      "select at from access_log_entry where tenant = 'acme' order by index limit 1",
    );
    const oldest = rows[0]?.at ?? lately;
    expect(await judged(new Date(oldest.getTime() - 86_400_000))).toEqual([2, 'acme: NOT TOLD']);
    expect(await judged(new Date(oldest.getTime() + 1_000))).toEqual([1, 'acme: OMITTED']);
  });
});

describe('a pruned log that its owner tampered with', () => {
  it.each<[string, string, readonly [number, number, ...string[]]]>([
    ['its last statement taken away', `delete from access_log_pruning where ${newest}`, [...second, absent]],
    ['all statements taken away', 'delete from access_log_pruning', [0, 0, absent]],
    [
      'a statement edited',
      `update access_log_pruning set note = replace(note, 'at 2026', 'at 2025') where ${newest}`,
      [...second, unsigned],
    ],
    [
      'its first statement edited',
      "update access_log_pruning set note = replace(note, 'at 2026', 'at 2025') where below = 65536",
      [0, 0, unsigned],
    ],
    [
      'its boundary moved',
      `update access_log_pruning set below = ${3 * SEGMENT_ENTRIES} where ${newest}`,
      [...second, unsigned],
    ],
    [
      'another segment deleted in the same way',
      `insert into access_log_pruning select tenant, ${3 * SEGMENT_ENTRIES}, replace(note, 'below 131072', 'below 196608'), record_id, pruned_at
       from access_log_pruning where ${newest}; delete from access_log_entry where tenant = 'acme'`,
      [oldEntries, oldEntries, unsigned],
    ],
    [
      'more deleted than was stated',
      `delete from access_log_entry where index < ${oldEntries + 10}`,
      [oldEntries, oldEntries, absent],
    ],
    ['the record of the pruning deleted', `delete from access_log_entry where ${record}`, [...second, unrecorded]],
    [
      'the record of the pruning edited',
      `update access_log_entry set change_digest = null where ${record}`,
      [...second, unrecorded],
    ],
    [
      'another record named as that of the pruning',
      `update access_log_pruning set record_id = (select record_id from access_log_entry where tenant = 'acme' and index = ${oldEntries}) where ${newest}`,
      [...second, unrecorded],
    ],
    [
      'an entry put where there are none',
      `create temporary table forged as select * from access_log_entry where tenant = 'acme' and index = ${oldEntries};
       update forged set index = 70000, record_id = gen_random_uuid(); insert into access_log_entry select * from forged`,
      [70_000, 70_000, 'it stands below what was pruned'],
    ],
    [
      'the hash of a pruned entry edited',
      `update access_log_tile set hashes = overlay(hashes placing ${zero} from 32 * 150 + 1) where tenant = 'acme' and level = 0 and index = 300`,
      [76_800, 77_055, 'the tile of level 1 holds another hash for it'],
    ],
    [
      'the hashes of pruned entries deleted',
      "delete from access_log_tile where tenant = 'acme' and level = 0 and index = 300",
      [76_800, 76_800, 'the tile of level 0 holds no hash for it'],
    ],
    [
      'an upper tile edited',
      `update access_log_tile set hashes = overlay(hashes placing ${zero} from 33) where tenant = 'acme' and level = 2`,
      [65_536, 131_071, 'the tile of level 2 holds another hash for it'],
    ],
    [
      'a checkpoint over pruned entries edited',
      "update access_log_checkpoint set note = replace(note, '41123', '41124') where tenant = 'acme' and size = 41123",
      [1_000, 41_122, "the checkpoint of size 41123 is not signed by the log's key"],
    ],
    [
      "the tree's root edited",
      `update access_log_tree set root = ${zero} where tenant = 'acme'`,
      [oldEntries + youngEntries + 1, oldEntries + youngEntries + 1, "the tree's row has another root"],
    ],
    ['everything that is left deleted', "delete from access_log_entry where tenant = 'acme'", [...second, unrecorded]],
  ])('with %s is tampered', async (_what, statements, [index, last, ...what]) => {
    await tamper(statements);
    const report = await verify();
    expect(verdictOf(report)).toBe(1);
    expect(report.findings).toEqual(what.map((each) => ({ index, last, what: each })));
  });

  const stated = {
    origin: logOrigin('acme'),
    below: oldEntries,
    root: Buffer.alloc(32),
    archive: Buffer.alloc(32),
    at: '2026-03-02T12:00:00.000Z',
  };
  it.each([
    [
      'another key',
      signNote(writePruneStatement(stated), [createNoteSigner(logOrigin('acme'), strangeSigner)]),
      unsigned,
    ],
    [
      'its key for another log',
      signNote(writePruneStatement({ ...stated, origin: logOrigin('globex') }), [
        createNoteSigner(logOrigin('globex'), oldSigner),
      ]),
      unsigned,
    ],
    [
      'its key for something else',
      signNote(writeCheckpoint({ origin: logOrigin('acme'), size: oldEntries, root: stated.root, extensions: [] }), [
        createNoteSigner(logOrigin('acme'), oldSigner),
      ]),
      unsigned,
    ],
    [
      'its key, but not recorded',
      signNote(writePruneStatement(stated), [createNoteSigner(logOrigin('acme'), oldSigner)]),
      unrecorded,
    ],
  ])('with a statement by %s is tampered', async (_whose, note, what) => {
    await tamper(`update access_log_pruning set note = '${note}' where ${newest}`);
    expect((await verify()).findings).toEqual([{ index: SEGMENT_ENTRIES, last: SEGMENT_ENTRIES, what }]);
  });
});
