import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createIntegrator } from '../../src/access-log/integrate/createIntegrator.js';
import { createPublishedLog } from '../../src/access-log/integrate/createPublishedLog.js';
import { loadKeptCheckpoint } from '../../src/verify/keptCheckpoint.js';
import { type LogKey, loadLogKey } from '../../src/verify/LogKey.js';
import type { LogReport } from '../../src/verify/LogReport.js';
import { verdictOf } from '../../src/verify/reportText.js';
import { verifyDatabase } from '../../src/verify/verifyDatabase.js';
import { draftOf, factsOf, type LogFixture, now, openFixture, principal, signer } from '../access-log/support.js';
import { asOwner } from '../helpers/database.js';

let folder: string;
let key: LogKey;
let fixture: LogFixture;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'candour-verify-'));
  const file = join(folder, 'key.pem');
  writeFileSync(file, signer.publicKey.export({ format: 'pem', type: 'spki' }));
  key = await loadLogKey(file);
});
afterAll(() => rmSync(folder, { recursive: true }));

const append = async (count: number, tenant = 'acme'): Promise<void> => {
  const facts = factsOf({ principal: { ...principal, tenant } });
  await fixture.log.append(
    facts,
    Array.from({ length: count }, () => draftOf()),
  );
};
const integrate = async (): Promise<void> => {
  const onFailure = (): void => undefined;
  await createIntegrator({ database: fixture.database, signer, clock: () => now, onFailure })();
};
const tamper = (statements: string): Promise<unknown> => asOwner(fixture.connection, statements);

/** Keeps the newest checkpoint of acme's log in a file, as an auditor does. */
async function keep(name: string): Promise<string> {
  const note = await createPublishedLog({ database: fixture.database, signer }).checkpoint('acme');
  const file = join(folder, name);
  writeFileSync(file, note ?? '');
  return file;
}

async function verify(tenant: string | null = 'acme', checkpoint?: string): Promise<readonly LogReport[]> {
  const kept = checkpoint === undefined ? null : await loadKeptCheckpoint(checkpoint, key);
  return await verifyDatabase(fixture.connection, { tenant, key, kept, onProgress: () => undefined });
}

/** What was found in acme's log: the bounds of the first bad index, and what is wrong there. */
async function found(checkpoint?: string): Promise<readonly [number, number, ...string[]] | 'sound' | undefined> {
  const [report] = await verify('acme', checkpoint);
  if (report === undefined) return undefined;
  const [finding] = report.findings;
  expect(verdictOf(report)).toBe(finding === undefined ? 0 : 1);
  if (finding === undefined) return 'sound';
  return [finding.index, finding.last, ...report.findings.map(({ what }) => what)];
}

let template: LogFixture;
// 303 entries: checkpoints at 100, 260 and 300, so that there is a full tile, and three that are not integrated yet.
beforeAll(async () => {
  template = await openFixture();
  fixture = template;
  for (const count of [100, 160, 40]) {
    await append(count);
    await integrate();
  }
  await append(3);
  await template.log.close();
  await template.database.close();
});
beforeEach(async () => {
  fixture = await openFixture({}, template.connection.database);
});
afterEach(() => fixture.close());
afterAll(() => template.close());

describe('an honest log', () => {
  it('is sound, and what is not integrated yet is told', async () => {
    expect(await verify()).toEqual([
      { tenant: 'acme', entries: 303, integrated: 300, signed: 300, prunedBelow: 0, unknownSequences: 0, findings: [] },
    ]);
  });

  it('is sound beside the others of its database, of which an empty one is sound too', async () => {
    await append(2, 'globex');
    await integrate();
    const reports = await verify(null);
    expect(reports.map(({ tenant, entries, signed }) => [tenant, entries, signed])).toEqual([
      ['acme', 303, 303],
      ['globex', 2, 2],
      ['processor', 0, 0],
    ]);
    expect(reports.map(verdictOf)).toEqual([0, 0, 0]);
  });

  it('continues every checkpoint of its own', async () => {
    const kept = await keep('earlier');
    await append(500);
    await integrate();
    expect(await found(kept)).toBe('sound');
  });

  it('is verified while gateways append and integrate', async () => {
    let appending = true;
    const working = (async () => {
      while (appending) {
        await append(7);
        await integrate();
      }
    })();
    for (let turn = 0; turn < 5; turn += 1) expect(await found()).toBe('sound');
    appending = false;
    await working;
  });

  it('of which nothing is signed is incomplete', async () => {
    await tamper(`delete from access_log_checkpoint; ${forget}`);
    const [report] = await verify();
    expect(report).toMatchObject({ entries: 303, integrated: 0, signed: 0, findings: [] });
    expect(report && verdictOf(report)).toBe(2);
  });
});

const edit = {
  column: "update access_log_entry set purpose = 'SECURITY' where index = 150;",
  leaf: `update access_log_entry set leaf = convert_to(replace(convert_from(leaf, 'UTF8'), 'TALENT_POOL', 'SECURITY'), 'UTF8')
    where index = 150;`,
};
const shift = (from: number, by: number): string =>
  `update access_log_entry set index = -index - 1 where index >= ${from};
   update access_log_entry set index = -index - 1 + ${by} where index < 0;
   update access_log_head set next = next + ${by} where tenant = 'acme';`;
const zero = "decode(repeat('00', 32), 'hex')";
const derived = 'delete from access_log_posting; delete from access_log_bundle; delete from access_log_run;';
const forget = `delete from access_log_tile; delete from access_log_tree; ${derived}`;
const contradiction = 'its columns and its leaf contradict each other (purpose)';
const anotherHash = 'the tile of level 0 holds another hash for it';
const noSequence = "its sequence number does not follow the one before in its gateway's run";
const absent = 'there is no entry';
const hidden = 'a posting hides it';
const backwards = '(select array_agg(place order by place desc) from unnest(positions) as place)';
const anotherTime = 'the time of its bundle is not what the entries say';
const anotherRun = "what is stored of gateways' runs is not what the entries say";
const posting = (what: string, where: string, set = ''): string =>
  `${what} access_log_posting ${set} where tenant = 'acme' and ${where}`;
const bundle = (set: string): string => `update access_log_bundle set ${set} where index = 0`;

describe('a log that its owner tampered with', () => {
  it.each<[string, string, readonly [number, number, ...string[]]]>([
    ['a column edited', edit.column, [150, 150, contradiction]],
    [
      'a column of an entry edited that is not integrated',
      edit.column.replace('150', '301'),
      [301, 301, contradiction],
    ],
    [
      'a column that holds what none does',
      "update access_log_entry set fields = 'null' where index = 150",
      [150, 150, 'its columns and its leaf contradict each other (columns)'],
    ],
    ['the leaf edited', edit.leaf, [150, 150, contradiction, anotherHash]],
    [
      'the leaf replaced by no record',
      "update access_log_entry set leaf = 'x' where index = 150",
      [150, 150, 'its columns and its leaf contradict each other (leaf)', anotherHash],
    ],
    ['column and leaf edited alike', edit.column + edit.leaf, [150, 150, anotherHash]],
    ['the tail deleted', 'delete from access_log_entry where index >= 280', [280, 280, absent]],
    ['a tail deleted that was not integrated', 'delete from access_log_entry where index >= 301', [301, 301, absent]],
    [
      'the tail deleted, and the head set back',
      "delete from access_log_entry where index >= 280; update access_log_head set next = 280 where tenant = 'acme'",
      [280, 280, absent],
    ],
    ['everything deleted', 'delete from access_log_entry', [0, 0, absent]],
    ['the middle deleted', 'delete from access_log_entry where index between 150 and 160', [150, 150, absent]],
    ['the first deleted', 'delete from access_log_entry where index = 0', [0, 0, absent]],
    [
      'the middle deleted and the rest renumbered',
      `delete from access_log_entry where index between 150 and 160; ${shift(161, -11)}`,
      [150, 150, noSequence, anotherHash],
    ],
    [
      'two swapped',
      'update access_log_entry set index = -1 where index = 150; update access_log_entry set index = 150 where index = 151; update access_log_entry set index = 151 where index = -1',
      [150, 150, noSequence, anotherHash],
    ],
    [
      'one inserted and the rest renumbered',
      `${shift(150, 1)} create temporary table forged as select * from access_log_entry where index = 149;
       update forged set index = 150, record_id = '019cb6c5-1111-7222-8333-444455556666',
         leaf = convert_to(replace(convert_from(leaf, 'UTF8'), record_id::text, '019cb6c5-1111-7222-8333-444455556666'), 'UTF8');
       insert into access_log_entry select * from forged`,
      [150, 150, noSequence, anotherHash],
    ],
    [
      'one appended behind the head',
      `create temporary table forged as select * from access_log_entry where index = 0;
       update forged set index = 303, record_id = '019cb6c5-1111-7222-8333-444455556666',
         leaf = convert_to(regexp_replace(replace(convert_from(leaf, 'UTF8'), record_id::text, '019cb6c5-1111-7222-8333-444455556666'), '"replica":"[^"]*"', '"replica":"another"'), 'UTF8');
       insert into access_log_entry select * from forged`,
      [303, 303, "it stands beyond the log's head"],
    ],
    [
      'a tile edited',
      `update access_log_tile set hashes = overlay(hashes placing ${zero} from 32 * 150 + 1) where level = 0 and index = 0`,
      [150, 150, anotherHash],
    ],
    [
      'an upper tile edited',
      `update access_log_tile set hashes = ${zero} where level = 1`,
      [0, 255, 'the tile of level 1 holds another hash for it'],
    ],
    ['a tile deleted', 'delete from access_log_tile where level = 0 and index = 1', [256, 256, anotherHash]],
    [
      'a tile lengthened',
      `update access_log_tile set hashes = hashes || ${zero} where level = 0 and index = 1`,
      [300, 300, 'the tiles hold more than the tree has'],
    ],
    [
      "the tree's root edited",
      `update access_log_tree set root = ${zero}`,
      [299, 299, "the tree's row has another root"],
    ],
    [
      "a term's posting deleted",
      posting('delete from', "term = 'purpose:TALENT_POOL' and bundle = 1"),
      [256, 256, hidden],
    ],
    [
      'a posting that leaves out an entry',
      posting(
        'update',
        "term = 'field:Candidate.givenName' and bundle = 0",
        'set positions = array_remove(positions, 150::smallint)',
      ),
      [150, 150, hidden],
    ],
    [
      'a posting that names an entry not yet integrated',
      posting('update', "term = 'purpose:TALENT_POOL' and bundle = 1", 'set positions = positions || 45::smallint'),
      [301, 301, 'a posting is not what the entries say'],
    ],
    [
      'a posting added',
      `insert into access_log_posting values ('acme', 'purpose:SECURITY', 0, '{150}')`,
      [150, 150, 'a posting is not what the entries say'],
    ],
    [
      'a posting of nothing added',
      `insert into access_log_posting values ('acme', 'purpose:SECURITY', 1, '{}')`,
      [256, 256, 'a posting is not what the entries say'],
    ],
    [
      'a posting written in another order',
      posting('update', "term = 'purpose:TALENT_POOL' and bundle = 0", `set positions = ${backwards}`),
      [0, 0, 'a posting is not what the entries say'],
    ],
    [
      'two postings made one, of a term that reads as both',
      `delete from access_log_posting where bundle = 1 and term = 'field:Candidate.givenName';
       update access_log_posting set term = 'field:Candidate.givenName' || positions::text || '24:' || term
         where bundle = 1 and term = 'purpose:TALENT_POOL'`,
      [256, 256, hidden],
    ],
    [
      'a posting written twice',
      `alter table access_log_posting drop constraint access_log_posting_pkey;
       insert into access_log_posting select * from access_log_posting where term = 'purpose:TALENT_POOL' and bundle = 1`,
      [256, 511, 'a posting is not what the entries say'],
    ],
    [
      'a posting of a bundle that is not there',
      `insert into access_log_posting values ('acme', 'purpose:SECURITY', 2, '{1}')`,
      [0, 299, 'there are postings of no entry'],
    ],
    ['the time of a bundle edited', bundle("last_at = last_at + interval '1 ms'"), [0, 255, anotherTime]],
    ['what comes before a bundle edited', bundle("reached = reached + interval '1 ms'"), [0, 255, anotherTime]],
    ['what comes after a bundle edited', bundle("onward = onward - interval '1 ms'"), [0, 255, anotherTime]],
    [
      'what comes after the last bundle edited',
      "update access_log_bundle set onward = onward - interval '1 ms' where index = 1",
      [0, 255, anotherTime],
    ],
    ['the time of a bundle deleted', 'delete from access_log_bundle where index = 0', [0, 255, anotherTime]],
    [
      'the time of a bundle added',
      'insert into access_log_bundle select tenant, 7, first_at, last_at, reached, onward from access_log_bundle where index = 0',
      [0, 299, 'there are times of no bundle'],
    ],
    [
      'more counted as posted than is integrated',
      'update access_log_tree set posted = 303',
      [300, 300, 'it counts as posted, and is not integrated'],
    ],
    [
      'a gap counted that is none',
      'update access_log_tree set sequence_gaps = 1',
      [0, 299, 'gaps of sequence numbers are counted, and there are none'],
    ],
    ['a run set back', 'update access_log_run set next = 7', [0, 299, anotherRun]],
    ['a run forgotten', 'delete from access_log_run', [0, 299, anotherRun]],
    ['a run invented', "insert into access_log_run values ('acme', 'other', 0)", [0, 299, anotherRun]],
    [
      'a signed checkpoint edited',
      "update access_log_checkpoint set note = replace(note, '260', '261') where size = 260",
      [100, 259, "the checkpoint of size 260 is not signed by the log's key"],
    ],
    [
      'a checkpoint moved to another size',
      'update access_log_checkpoint set size = 261 where size = 260',
      [100, 260, "the checkpoint of size 261 is not signed by the log's key"],
    ],
  ])('with %s is tampered', async (_what, statements, expected) => {
    await tamper(statements);
    expect(await found()).toEqual(expected);
  });

  it('with an entry, its tiles and its tree rewritten contradicts the first checkpoint above it', async () => {
    await tamper(edit.column + edit.leaf + forget);
    await integrate();
    expect(await found()).toEqual([100, 259, 'the checkpoint of size 260 has another root']);
  });

  it('with its tail, its tiles and its tree cut ends before what was signed', async () => {
    await tamper(`delete from access_log_entry where index >= 280; ${forget}
      update access_log_head set next = 280 where tenant = 'acme'`);
    await integrate();
    expect(await found()).toEqual([280, 280, absent]);
  });

  it('is tampered in a snapshot that is otherwise sound: another log of the database does not suffer', async () => {
    await append(2, 'globex');
    await integrate();
    await tamper(edit.column);
    expect((await verify(null)).map(verdictOf)).toEqual([1, 0, 0]);
  });
});

describe('a log that was rewritten as a whole and signed with the stolen key', () => {
  const rewrite = async (statements: string): Promise<void> => {
    await tamper(`${statements} ${forget} delete from access_log_checkpoint`);
    await integrate();
  };

  it.each<[string, string, readonly [number, number, ...string[]]]>([
    ['an entry edited', edit.column + edit.leaf, [0, 299, 'the checkpoint that was given has another root']],
    [
      'the tail deleted',
      "delete from access_log_entry where index >= 280; update access_log_head set next = 280 where tenant = 'acme';",
      [280, 280, absent],
    ],
  ])(
    'with %s is not found without, and is found with a checkpoint that somebody kept',
    async (_what, statements, expected) => {
      const kept = await keep('kept');
      await rewrite(statements);
      expect(await found()).toBe('sound');
      expect(await found(kept)).toEqual(expected);
    },
  );

  it('or only taken back to an older state, for which no key is needed, is found in the same way', async () => {
    const kept = await keep('kept');
    await tamper(`delete from access_log_entry where index >= 260; update access_log_head set next = 260 where tenant = 'acme';
      delete from access_log_checkpoint where size > 260; ${forget}`);
    await integrate();
    expect(await found()).toBe('sound');
    expect(await found(kept)).toEqual([260, 260, absent]);
  });

  it('is found to be missing when nothing is left of it', async () => {
    const kept = await keep('kept');
    await tamper(
      `delete from access_log_entry; delete from access_log_head; ${forget} delete from access_log_checkpoint`,
    );
    await expect(verify('acme')).rejects.toThrow('The database must hold a log of that tenant.');
    expect(await found(kept)).toEqual([0, 0, absent]);
  });
});
