import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { logTrust } from '../../src/access-log/integrate/logTrust.js';
import type { Keeping } from '../../src/access-log/keep/pruneSegment.js';
import { openPruneStatement } from '../../src/access-log/keep/pruneStatement.js';
import { SEGMENT_ENTRIES } from '../../src/access-log/segments.js';
import { type PruneDueOptions, pruneDue } from '../../src/administration/logKeeping/pruneDue.js';
import { auditor, dpo, recruiter } from '../helpers/askers.js';
import { asOwner, type FreshDatabase } from '../helpers/database.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import {
  appendTo,
  lately,
  longAgo,
  oldEntries,
  oldLogTimeout,
  oldSigner,
  openOldLog,
  remembered,
  youngEntries,
} from '../helpers/oldLog.js';
import { refusalOf } from '../writes/support.js';
import { controller } from './breakGlassSupport.js';

let archive: string;
let fresh: FreshDatabase;
let candour: TestGateway;
const gateways: TestGateway[] = [];

const start = async (keeping: Partial<Keeping> = { archive }): Promise<TestGateway> => {
  const started = await startTestGateway({ fresh, signer: oldSigner, keeping });
  gateways.push(started);
  return started;
};
const open = async (): Promise<void> => {
  archive = mkdtempSync(join(tmpdir(), 'candour-archive-'));
  fresh = await openOldLog();
  candour = await start();
};
const close = async (): Promise<void> => {
  for (const gateway of gateways.splice(0)) await gateway.stop();
  await fresh.drop();
  rmSync(archive, { recursive: true });
};

interface Pruning {
  readonly entries: number;
  readonly prunedBelow: string;
  readonly dueBelow: string;
  readonly waitsFor: readonly string[];
}
const members = 'entries prunedBelow dueBelow waitsFor';
const asking = (dryRun = false): string =>
  `mutation @purpose(is: ACCOUNTABILITY) { pruneAccessLog(dryRun: ${dryRun}) { ${members} } }`;
const pruned = async (through = candour, dryRun = false): Promise<Pruning> => {
  const { data, text } = await through.ask(controller, asking(dryRun));
  if (!data) throw new Error(text);
  return data['pruneAccessLog'] as Pruning;
};
const mutate = async (mutation: string, as: Asker = controller): Promise<void> => {
  const answer = await candour.ask(as, `mutation @purpose(is: ACCOUNTABILITY) { ${mutation} }`);
  if (answer.code !== null) throw new Error(answer.text);
};
const end = String(SEGMENT_ENTRIES);
const both = String(oldEntries);
const owner = (statement: string): Promise<readonly unknown[]> => asOwner(fresh.connection, statement);
const first = async (): Promise<number> => (await indices())[0];
const indices = async (): Promise<readonly [number, number]> => {
  const { rows } = await fresh.database.pool.query<{ least: number; count: number }>(
    "select min(index) as least, count(*) as count from access_log_entry where tenant = 'acme'",
  );
  return [rows[0]?.least ?? -1, rows[0]?.count ?? 0];
};
const folders = (): readonly string[] =>
  existsSync(join(archive, 'acme')) ? readdirSync(join(archive, 'acme')).sort() : [];

const mayNot =
  'ROLE_FORBIDDEN: None of the roles in the token may do this for the stated purpose. See the description of the field in the schema.';

describe('pruning one segment', () => {
  let entries: readonly { readonly index: number; readonly leaf: string; readonly subjects: readonly string[] }[];
  beforeAll(async () => {
    await open();
    ({ rows: entries } = await fresh.database.pool.query(
      `select index, convert_from(leaf, 'UTF8') as leaf, subjects from access_log_entry
       where tenant = 'acme' and index in (0, 1, 65535) order by index`,
    ));
    await owner(`insert into access_log_reason select tenant, record_id, 'n', 'c' from access_log_entry
      where tenant = 'acme' and index in (7, 65536)`);
    await pruned();
  }, oldLogTimeout);
  afterAll(close);

  it('leaves in the archive what the entries were, and a manifest and a checkpoint that the key has signed', async () => {
    const folder = join(archive, 'acme', `0-${end}`);
    const lines = readFileSync(join(folder, 'records.ndjson'), 'utf8').split('\n');
    expect(lines).toHaveLength(SEGMENT_ENTRIES + 1);
    expect(entries).toHaveLength(3);
    for (const { index, leaf, subjects } of entries) {
      expect(JSON.parse(lines[index] ?? '')).toEqual({ index, leaf: JSON.parse(leaf), subjects });
      expect(lines[index]).toContain(`"leaf":${leaf},`);
    }
    const manifest = readFileSync(join(folder, 'manifest'), 'utf8');
    const sha256 = createHash('sha256')
      .update(readFileSync(join(folder, 'records.ndjson')))
      .digest('hex');
    expect(manifest).toMatch(
      /^candour\/log-export\/v1\norigin candour\/access-log\/acme\nexport [\da-f-]{36}\nformat NDJSON\nat \S+\nfrom 0\nto 65536\n/,
    );
    expect(manifest).toContain(`sha256 ${sha256}\n`);
    expect(readFileSync(join(folder, 'checkpoint'), 'utf8')).toMatch(/^candour\/access-log\/acme\n131422\n/);
  });

  it('is stated under the key of the log, and recorded with the digest of that statement', async () => {
    const { rows } = await fresh.database.pool.query(
      `select p.note, e.change_digest as digest, e.fields, e.subjects, e.outcome, e.index, e.purpose
       from access_log_pruning p join access_log_entry e using (tenant, record_id)`,
    );
    expect(rows).toHaveLength(1);
    const [{ note, ...record }] = rows;
    const statement = openPruneStatement(note, [logTrust('acme', oldSigner)]);
    expect(statement?.below).toBe(SEGMENT_ENTRIES);
    expect(record).toMatchObject({
      ...{ digest: createHash('sha256').update(note).digest('hex'), subjects: [], outcome: 'WRITTEN' },
      ...{ fields: [{ field: 'Mutation.pruneAccessLog', mode: 'WRITE' }], purpose: 'ACCOUNTABILITY' },
    });
    expect(record['index']).toBeGreaterThanOrEqual(oldEntries + youngEntries);
  });

  it('deletes the reasons of what it deletes, and no other', async () => {
    expect(
      await owner('select index::int from access_log_reason join access_log_entry using (tenant, record_id)'),
    ).toEqual([{ index: 65_536 }]);
    expect(await owner('select count(*)::int from access_log_reason')).toEqual([{ count: 1 }]);
  });
});

describe('a log with two old segments', () => {
  beforeAll(open, oldLogTimeout);
  afterAll(close);

  describe('what is due waits', () => {
    afterEach(() => owner('delete from access_log_hold; delete from access_log_retention'));
    const due = { entries: 0, prunedBelow: '0', dueBelow: both };
    const free = { ...due, waitsFor: [] };

    it('for a run that is not dry', async () => {
      expect(await pruned(candour, true)).toEqual({ entries: 0, prunedBelow: '0', dueBelow: both, waitsFor: [] });
      expect(folders()).toEqual([]);
      expect(await first()).toBe(0);
    });

    it('for every hold to be lifted, by somebody else than who placed it', async () => {
      await mutate('a: placeLogHold(reference: "RG 26/00123") { id } b: placeLogHold(reference: "CNIL 26-7") { id }');
      expect(await pruned()).toEqual({ ...due, waitsFor: ['HOLD'] });
      const { data } = await candour.ask(auditor, 'query @purpose(is: ACCOUNTABILITY) { logHolds { id } }');
      const { logHolds } = data as { readonly logHolds: readonly { readonly id: string }[] };
      const [one, other] = logHolds;
      const another: Asker = { ...controller, kind: 'PERSON', id: 'p-other-controller' };
      await mutate(`liftLogHold(id: "${one?.id}") { id }`, another);
      expect(await pruned()).toEqual({ ...due, waitsFor: ['HOLD'] });
      await mutate(`liftLogHold(id: "${other?.id}") { id }`, another);
      expect(await pruned(candour, true)).toEqual(free);
    });

    it('for a longer retention to pass', async () => {
      await mutate('setLogRetention(months: 36, justification: "Two investigations are under way.") { months }');
      expect(await pruned()).toEqual({ ...free, dueBelow: '0' });
      await mutate('setLogRetention(months: 12) { months }');
      expect(await pruned(candour, true)).toEqual(free);
    });

    it('for an archive', async () => {
      const without = await start({});
      expect(await pruned(without)).toEqual({ ...due, waitsFor: ['ARCHIVE'] });
    });

    it('for a checkpoint that reaches over it', async () => {
      const signed = "set size = -size where tenant = 'acme' and abs(size) >= 65536";
      await owner(`update access_log_checkpoint ${signed}`);
      expect(await pruned()).toEqual({ ...due, waitsFor: ['SIGNATURE'] });
      await owner(`update access_log_checkpoint ${signed}`);
      expect(await pruned(candour, true)).toEqual(free);
    });

    it('for witnesses, where they are asked for', async () => {
      const reach = { size: SEGMENT_ENTRIES - 1 };
      const witnessed = await start({ archive, witnessed: async () => reach.size });
      expect(await pruned(witnessed)).toEqual({ ...due, waitsFor: ['WITNESS'] });
      reach.size += 1;
      expect(await pruned(witnessed, true)).toEqual(free);
    });

    it('for its youngest entry, wherever that stands in it', async () => {
      await owner("update access_log_entry set at = '2026-02-01' where tenant = 'acme' and index = 12345");
      expect((await pruned()).entries).toBe(0);
      expect(await first()).toBe(0);
      expect(folders()).toEqual([]);
      await owner(
        `update access_log_entry set at = '${longAgo.toISOString()}' where tenant = 'acme' and index = 12345`,
      );
      expect(await pruned(candour, true)).toEqual(free);
    });

    it.each<[string, Asker, string]>([
      ['the DPO', dpo, mayNot],
      ['an auditor', auditor, mayNot],
      ['a recruiter', { ...recruiter, purposes: ['ACCOUNTABILITY'] }, 'ROLE_FORBIDDEN'],
      [
        'a controller who recruits as well',
        { purposes: ['ACCOUNTABILITY'], roles: ['CONTROLLER', 'RECRUITER'] },
        'ROLE_FORBIDDEN: The access log is about those who read candidates, so none of them decides what is kept of it.',
      ],
    ])('for somebody else than %s', async (_who, as, sentence) => {
      expect(refusalOf(await candour.ask(as, asking()))).toContain(sentence);
    });
  });

  describe('pruning', () => {
    let answers: readonly Pruning[];
    let left: readonly (readonly [number, number])[];
    let entries: number;
    beforeAll(async () => {
      [, entries] = await indices();
      const steps = [await pruned(), await indices(), await pruned(), await indices(), await pruned()] as const;
      answers = [steps[0], steps[2], steps[4]];
      left = [steps[1], steps[3]];
    }, oldLogTimeout);

    it('archives and deletes one segment at a time, the lowest first, until nothing more is due', async () => {
      expect(answers).toEqual([
        { entries: SEGMENT_ENTRIES, prunedBelow: end, dueBelow: both, waitsFor: [] },
        { entries: SEGMENT_ENTRIES, prunedBelow: both, dueBelow: both, waitsFor: [] },
        { entries: 0, prunedBelow: both, dueBelow: both, waitsFor: [] },
      ]);
      expect(left[0]).toEqual([SEGMENT_ENTRIES, entries - SEGMENT_ENTRIES + 2]);
      expect(left[1]?.[0]).toBe(oldEntries);
      expect(folders()).toEqual([`${end}-${both}`, `0-${end}`].sort());
    });

    it('leaves a log readable from its newest record on, and person and page end where it begins', async () => {
      const query = `query($after: String) @purpose(is: ACCOUNTABILITY) {
        accessRecords(where: { subject: "${remembered}" }, first: 100, after: $after) { nodes { index } pageInfo { hasNextPage } } }`;
      const { data } = await candour.ask(auditor, query);
      const page = data?.['accessRecords'] as { nodes: { index: string }[]; pageInfo: object };
      expect(page.nodes.map(({ index }) => Number(index) >= oldEntries)).toEqual([true]);
      expect(page.pageInfo).toEqual({ hasNextPage: false });
    });
  });
});

describe('the archive', () => {
  beforeAll(open, oldLogTimeout);
  afterAll(close);
  const file = (name: string): string => join(archive, 'acme', `0-${end}`, name);
  /** Lets the deletion fail, after the segment was archived. */
  const breakOff = async (): Promise<void> => {
    await owner('revoke insert on access_log_pruning from candour_gateway');
    expect((await candour.ask(controller, asking())).code).toBe('INTERNAL');
    await owner('grant insert on access_log_pruning to candour_gateway');
    expect(await first()).toBe(0);
  };

  it('takes no entries that the tree does not vouch for', async () => {
    const edit = (from: string, to: string): string =>
      `update access_log_entry set leaf = convert_to(replace(convert_from(leaf, 'UTF8'), '${from}', '${to}'), 'UTF8')
       where tenant = 'acme' and index = 4711`;
    await owner(edit('TALENT_POOL', 'SECURITY'));
    expect((await candour.ask(controller, asking())).code).toBe('INTERNAL');
    expect(await first()).toBe(0);
    await owner(edit('SECURITY', 'TALENT_POOL'));
    rmSync(join(archive, 'acme'), { recursive: true });
  });

  it.each<[string, (text: string) => string]>([
    ['altered', (text) => text.replace('TALENT_POOL', 'SECURITY')],
    ['cut', (text) => text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1)],
    ['given other tokens', (text) => text.replace(/"subjects":\["[^"]*"\]/, '"subjects":["another"]')],
    ['emptied', () => ''],
  ])('that was %s after it was written is refused, and nothing is deleted', async (_what, altered) => {
    if (folders().length === 0) await breakOff();
    const written = readFileSync(file('records.ndjson'), 'utf8');
    writeFileSync(file('records.ndjson'), altered(written));
    expect((await candour.ask(controller, asking())).code).toBe('INTERNAL');
    expect(candour.unplanned).toContainEqual(expect.objectContaining({ code: 'LOG_ARCHIVE_BROKEN' }));
    expect(await first()).toBe(0);
    writeFileSync(file('records.ndjson'), written);
  });

  it('that a run left before it deleted anything is taken as it is by the next one', async () => {
    rmSync(join(archive, 'acme'), { recursive: true });
    mkdirSync(join(archive, 'acme', `.0-${end}.left`), { recursive: true });
    await breakOff();
    expect(folders()).toEqual([`0-${end}`]);
    const left = ['records.ndjson', 'manifest', 'checkpoint'].map((name) => readFileSync(file(name), 'utf8'));
    await appendTo(fresh.database, { count: 5, at: lately });
    expect((await pruned()).entries).toBe(SEGMENT_ENTRIES);
    expect(['records.ndjson', 'manifest', 'checkpoint'].map((name) => readFileSync(file(name), 'utf8'))).toEqual(left);
  });
});

describe('gateways', () => {
  beforeEach(open, oldLogTimeout);
  afterEach(close);

  const due = ({ gateway, database, clock, unplanned }: TestGateway): Promise<number> => {
    const options: PruneDueOptions = {
      ...{ database, log: gateway.log, rulebook: gateway.rulebook, clock: () => clock.now },
      keeping: { signer: oldSigner, archive, witnessed: null },
      onUnplanned: (error) => unplanned.push(error),
    };
    return pruneDue(options);
  };

  it('prune by themselves what is due, in their own name, and answer and record meanwhile', async () => {
    let asked = 0;
    let pruning = true;
    const asker = (async () => {
      for (; pruning; asked += 1) {
        const answer = await candour.ask(auditor, 'query @purpose(is: ACCOUNTABILITY) { logRetention { months } }');
        expect(answer.code).toBeNull();
      }
    })();
    expect(await due(candour)).toBe(2);
    pruning = false;
    await asker;
    expect(asked).toBeGreaterThan(0);
    expect(await due(candour)).toBe(0);
    const { rows } = await fresh.database.pool.query(
      `select token.name, e.roles, e.purpose from access_log_pruning p
       join access_log_entry e using (tenant, record_id) join access_log_token token on token.tenant = e.tenant and token.token = e.principal`,
    );
    const mine = { name: `principal:${candour.gateway.log.replica}`, roles: [], purpose: 'ACCOUNTABILITY' };
    expect(rows).toEqual([mine, mine]);
    expect(candour.unplanned).toEqual([]);
    await appendTo(fresh.database, { count: 3, at: lately });
  });

  it('that prune at the same time do no harm: each segment is deleted once and recorded once', async () => {
    const other = await start();
    const done = await Promise.all([
      due(candour),
      due(other),
      due(candour),
      pruned(other).then(({ entries }) => (entries > 0 ? 1 : 0)),
    ]);
    const rest = await due(candour);
    expect(done.reduce((sum, each) => sum + each, rest)).toBe(2);
    expect([...candour.unplanned, ...other.unplanned]).toEqual([]);
    const { rows } = await fresh.database.pool.query(
      `select count(*) as n from access_log_entry where tenant = 'acme' and change_digest is not null and fields @> '[{"field":"Mutation.pruneAccessLog"}]'`,
    );
    expect(rows).toEqual([{ n: 2 }]);
    expect(await first()).toBe(oldEntries);
  });
});
