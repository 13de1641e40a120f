import { createHash, generateKeyPairSync } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNoteSigner, createNoteVerifier } from '../../src/access-log/notes/keys.js';
import { signNote } from '../../src/access-log/notes/openNote.js';
import { verifyReceipt } from '../../src/access-log/receipt.js';
import { createSigner, readSigner } from '../../src/access-log/signer.js';
import type { RunningServer } from '../../src/serve/startServer.js';
import { openSite, type Site } from './Site.js';

const pool = 'query @purpose(is: TALENT_POOL) { candidates(first: 3) { totalCount nodes { id givenName } } }';
const screening =
  'query @purpose(is: RECRUITMENT_APPLICATION_SCREENING) { candidates(first: 3) { nodes { id headline } } }';
const behind =
  'The access log of a controller is shorter than its last signed checkpoint: the database was taken back to an older state. Bring the newer one back, or run "candour recover".';
const kinds = ['TALENT_POOL', 'RECRUITMENT_APPLICATION_SCREENING'] as const;

let site: Awaited<ReturnType<typeof openSite>>;
/** The database that goes on, and a backup of it that does not know of what came after. */
let current: string;
let backup: string;
/** What is restored: a copy of the backup, so that the backup stays one. */
let restored: string;
/** Sizes of acme's log when the backup was made, and at the end. */
let left: number;
let lost: number;
/** An answer's receipt of after the backup. */
let lateReceipt: string;

const recruits = async (server: RunningServer, query = pool) => await site.ask(server, 'RECRUITER', kinds, query);
const keptFiles = (): readonly string[] => readdirSync(join(site.dataFolder, 'checkpoints')).sort();
const stateOf = async (database: string): Promise<unknown> =>
  await site.rows(
    database,
    `select h.tenant, h.next, h.policy_epoch, h.subject_epoch,
      (select count(*) from access_log_entry e where e.tenant = h.tenant) as entries,
      (select count(*) from access_log_generation g where g.tenant = h.tenant) as generations,
      (select count(*) from breach b where b.tenant = h.tenant) as breaches,
      (select count(*) from outbox o where o.tenant = h.tenant) as notices,
      (select count(*) from subject_consent c where c.tenant = h.tenant and status in ('GIVEN', 'RENEWED')) as consents,
      (select count(*) from subject_consent_event v where v.tenant = h.tenant) as events
     from access_log_head h order by 1`,
  );
/** What `/log/checkpoint` gave, in a file. */
const keep = async (server: RunningServer, name: string): Promise<void> =>
  writeFileSync(join(site.dataFolder, name), await (await site.read(server, '/log/checkpoint')).text());
const file = (name: string): string => join(site.dataFolder, name);

beforeAll(async () => {
  site = await openSite();
  current = site.first;
  await site.running(current, async (server) => {
    await recruits(server);
    await recruits(server, screening);
    left = await site.signed(current);
    await keep(server, 'early');
  });
  backup = await site.copy(current);
  await site.running(current, async (server) => {
    for (let turn = 0; turn < 3; turn += 1) lateReceipt = (await recruits(server)).receipt ?? '';
    lost = await site.signed(current);
    await keep(server, 'late');
  });
  restored = await site.copy(backup);
});
afterAll(() => site.drop());

describe('a gateway', () => {
  it('keeps the newest checkpoint of each log outside the database', () => {
    const notes = keptFiles().map((name) => readFileSync(join(site.dataFolder, 'checkpoints', name), 'utf8'));
    const [acme = ''] = notes.filter((note) => note.startsWith('candour/access-log/acme\n'));
    expect(acme).toBe(readFileSync(file('late'), 'utf8'));
  });

  it('does not start on an older backup, and leaves it as it is', async () => {
    const before = await stateOf(restored);
    expect(await site.refusal(restored)).toBe(behind);
    expect(await stateOf(restored)).toEqual(before);
  });

  it('starts again on the newest state', async () => {
    await site.running(current, async (server) => expect((await recruits(server)).status).toBe(200));
  });
});

describe('candour recover', () => {
  it.each<[readonly string[]]>([
    [[]],
    [['--yes', '--dry-run']],
    [['--yes', '--tenant', '']],
    [['--yes', 'positional']],
  ])('is misused by %j', async (args) => {
    const ran = await site.command(restored, 'recover', ...args);
    expect([ran.exitCode, ran.stderr.split('\n', 1)]).toEqual([
      3,
      ['Usage: candour recover (--dry-run | --yes) [--tenant T] [--checkpoint FILE …]'],
    ]);
  });

  it('has nothing to do where nothing was lost, and does nothing there', async () => {
    const before = await stateOf(current);
    const ran = await site.command(current, 'recover', '--yes', '--tenant', 'acme');
    expect([ran.exitCode, ran.stdout]).toEqual([
      0,
      expect.stringMatching(/^acme: nothing to do, its \d+ entries hold all that was kept\n$/),
    ]);
    expect(await stateOf(current)).toEqual(before);
  });

  it('changes nothing in a dry run, and tells what it would do', async () => {
    const before = await stateOf(restored);
    const ran = await site.command(restored, 'recover', '--dry-run', '--tenant', 'acme');
    expect([ran.exitCode, ran.stdout]).toEqual([
      0,
      expect.stringMatching(
        `^acme: generation 2 would be opened\n  lost: the tree of \\d+ entries that generation 1 had signed\n  left: ${left} entries, of which ${left} were signed before\n  \\d+ consents that were valid would be unknown\n$`,
      ),
    ]);
    expect(await stateOf(restored)).toEqual(before);
  });

  it('does not run while a gateway does', async () => {
    await site.running(current, async () => {
      expect(await site.command(current, 'recover', '--yes')).toEqual({
        exitCode: 2,
        stdout: '',
        stderr: 'A gateway runs on this database: stop every one of them first.\n',
      });
    });
  });

  it('believes no checkpoint that the key has not signed', async () => {
    const forger = createSigner(generateKeyPairSync('ed25519').privateKey);
    const text = `candour/access-log/acme\n${lost + 100}\n${Buffer.alloc(32).toString('base64')}\n`;
    writeFileSync(file('forged'), signNote(text, [createNoteSigner('candour/access-log/acme', forger)]));
    expect(await site.command(restored, 'recover', '--yes', '--checkpoint', file('forged'))).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'The file of --checkpoint must hold a checkpoint that the key of the log has signed.\n',
    });
  });

  it('needs the key, and makes none', async () => {
    rmSync(file('aside'), { force: true });
    copyFileSync(file('log-key.pem'), file('aside'));
    rmSync(file('log-key.pem'));
    const { exitCode, stderr } = await site.command(restored, 'recover', '--yes');
    expect([exitCode, stderr, readdirSync(site.dataFolder).includes('log-key.pem')]).toEqual([
      2,
      expect.stringMatching(/^The key of the access log must be there/),
      false,
    ]);
    copyFileSync(file('aside'), file('log-key.pem'));
  });

  it('does not go on from a log that was changed as well', async () => {
    const changed = await site.copy(backup);
    await site.rows(changed, "update access_log_entry set purpose = 'SECURITY' where tenant = 'acme' and index = 1");
    const before = await stateOf(changed);
    const ran = await site.command(changed, 'recover', '--yes', '--tenant', 'acme');
    expect([ran.exitCode, ran.stdout]).toEqual([
      1,
      expect.stringMatching(/^acme: TAMPERED, first bad index 1\n[\s\S]*Nothing was done/),
    ]);
    expect(await stateOf(changed)).toEqual(before);
  });

  it('does not go on from another log of the same length, which its key has signed', async () => {
    const other = await site.copy(backup);
    await site.rows(
      other,
      `delete from access_log_entry where tenant = 'acme' and index >= ${left - 1};
       update access_log_head set next = ${left - 1} where tenant = 'acme';
       delete from access_log_checkpoint where tenant = 'acme'; delete from access_log_tile where tenant = 'acme';
       delete from access_log_tree where tenant = 'acme'; delete from access_log_posting where tenant = 'acme';
       delete from access_log_bundle where tenant = 'acme'; delete from access_log_run where tenant = 'acme'`,
    );
    mkdirSync(file('elsewhere'));
    const checkpoints = join(site.dataFolder, 'checkpoints');
    const kept = keptFiles();
    for (const name of kept) copyFileSync(join(checkpoints, name), join(file('elsewhere'), name));
    for (const name of kept) rmSync(join(checkpoints, name));
    // A gateway that remembers nothing goes on with it, and signs what it finds.
    await site.running(other, async (server) => {
      for (let turn = 0; turn < 8; turn += 1) await recruits(server, screening);
      await site.signed(other);
    });
    for (const name of keptFiles()) rmSync(join(checkpoints, name));
    for (const name of kept) copyFileSync(join(file('elsewhere'), name), join(checkpoints, name));
    expect(await site.refusal(other)).toMatch(/^The access log of a controller is another one than was last signed/);
    const ran = await site.command(other, 'recover', '--yes', '--tenant', 'acme');
    expect([ran.exitCode, ran.stdout]).toEqual([
      1,
      expect.stringMatching(/^acme: TAMPERED, what is left is another log than was signed\n/),
    ]);
  });

  it('does all of a log or nothing of it', async () => {
    const broken = await site.copy(backup);
    await site.rows(broken, "alter table outbox add constraint never check (kind <> 'BREACH_RECORDED')");
    const before = await stateOf(broken);
    const ran = await site.command(broken, 'recover', '--yes', '--tenant', 'acme');
    expect([ran.exitCode, ran.stdout]).toEqual([2, '']);
    expect(await stateOf(broken)).toEqual(before);
    expect(await site.refusal(broken)).toBe(behind);
  });

  it('opens a generation, and then has nothing left to do', async () => {
    await site.rows(
      restored,
      `insert into policy_draft (tenant, id, kind, status, base_version, base_instructions, document, digest, created_at, changed_at, activate_at)
         values ('acme', gen_random_uuid(), 'POLICY', 'SCHEDULED', 1, 1, '{}', '', now(), now(), now() + interval '1 hour');
       insert into break_glass_grant (tenant, id, principal, purpose, reason, persons, opened_at, expires_at)
         values ('acme', gen_random_uuid(), 'p-1', 'SECURITY', 'a reason', '{}', now(), now() + interval '1 hour');
       insert into compatibility_assessment (tenant, id, collected_for, usable_for, link, context, nature, consequences,
           safeguards, filed_by, filed_at, advice, advised_by, advised_at, signed_by, signed_at, expires_at)
         values ('acme', gen_random_uuid(), 'RECRUITMENT_APPLICATION_SCREENING', 'MOBILITY_RELOCATION', 'a', 'b', 'c', 'd',
           'e', 'p-1', now(), 'FAVOURABLE', 'p-2', now(), 'p-3', now(), now() + interval '1 hour')`,
    );
    const ran = await site.command(restored, 'recover', '--yes');
    expect([ran.exitCode, ran.stdout]).toEqual([
      0,
      expect.stringContaining(`acme: generation 2 is opened\n  lost: the tree of `),
    ]);
    expect(await site.command(restored, 'recover', '--yes', '--tenant', 'acme')).toEqual({
      exitCode: 0,
      stdout: `acme: nothing to do, its ${left + 1} entries hold all that was kept\n`,
      stderr: '',
    });
  });
});

describe('after a recovery', () => {
  let answers: Readonly<
    Record<'pooled' | 'screened' | 'breaches' | 'notices' | 'records', Awaited<ReturnType<Site['ask']>>>
  >;
  let published: { readonly key: string; readonly checkpoint: string; readonly generations: string };
  let proofs: readonly (readonly [string | null, readonly string[]])[];
  const giving = (collectedAt: string): string =>
    `mutation @purpose(is: RECRUITMENT_APPLICATION_MANAGEMENT) {
      giveConsent(candidate: "${person}", purpose: TALENT_POOL, noticeVersion: "v2",
        evidence: { method: PAPER, reference: "file 7", collectedAt: "${collectedAt}" }) { status } }`;
  let person: string;

  beforeAll(async () => {
    await site.running(restored, async (server) => {
      const accounting = ['ACCOUNTABILITY'] as const;
      const officer = (query: string) => site.ask(server, 'DPO', accounting, query);
      answers = {
        pooled: await recruits(server),
        screened: await recruits(server, screening),
        breaches: await officer(
          'query @purpose(is: ACCOUNTABILITY) { breaches { id kind recordedBy awareAt recordedAt facts scope { tenant } authority { awareAt state } } }',
        ),
        notices: await officer('query @purpose(is: ACCOUNTABILITY) { notices { kind about } }'),
        records: await officer(
          'query @purpose(is: ACCOUNTABILITY) { accessRecords(first: 100) { nodes { index type outcome changeDigest principal } } }',
        ),
      };
      person = Object(
        await site.rows(restored, "select id from candidate where tenant = 'acme' order by id limit 1"),
      )[0].id;
      const intake = (query: string) => site.ask(server, 'INTAKE', ['RECRUITMENT_APPLICATION_MANAGEMENT'], query);
      const [opened] = await site.rows(restored, "select opened_at from access_log_generation where tenant = 'acme'");
      const before = new Date(Object(opened).opened_at.getTime() - 60_000).toISOString();
      const results = [await intake(giving(before)), await intake(giving(new Date().toISOString()))];
      proofs = results.map(({ data, codes }) => [Object(data)?.giveConsent?.status ?? null, codes]);
      await site.signed(restored);
      const text = async (path: string): Promise<string> => (await site.read(server, path)).text();
      published = {
        key: await text('/log/key'),
        checkpoint: await text('/log/checkpoint'),
        generations: await text('/log/generations'),
      };
    });
  });

  it('answers go on, and none rests on a consent of before', () => {
    expect(answers.screened.status).toBe(200);
    expect(Object(answers.screened.data).candidates.nodes.length).toBe(3);
    expect(answers.pooled.data).toEqual({ candidates: { totalCount: 0, nodes: [] } });
  });

  it('each consent says in the ledger why it is unknown', async () => {
    expect(
      await site.rows(
        restored,
        `select count(*) filter (where status in ('GIVEN', 'RENEWED'))::int as valid,
          count(*) filter (where status = 'UNKNOWN' and exists (
            select from subject_consent_event e where (e.tenant, e.subject, e.purpose, e.explicit) = (c.tenant, c.subject, c.purpose, c.explicit)
              and e.status = 'UNKNOWN' and recorded_by = 'candour recover')) > 0 as told
         from subject_consent c where tenant = 'acme' and subject <> '${person}'`,
      ),
    ).toEqual([{ valid: 0, told: true }]);
  });

  it('evidence of before the recovery gives no consent, later evidence does', () => {
    expect(proofs).toEqual([
      [null, ['CONSENT_MISSING']],
      ['GIVEN', []],
    ]);
  });

  it('nothing opens by itself that somebody may have ended in the gap', async () => {
    const open = `select (select status from policy_draft where tenant = 'acme') as draft,
      (select count(*)::int from break_glass_grant where tenant = 'acme' and expires_at > now()) as grants,
      (select count(*)::int from compatibility_assessment where tenant = 'acme' and expires_at > now()) as assessments`;
    expect(await site.rows(restored, open)).toEqual([{ draft: 'SUBMITTED', grants: 0, assessments: 0 }]);
  });

  it('the register of breaches says what was lost, and both offices are told', async () => {
    const [breach] = Object(answers.breaches.data).breaches;
    expect(breach).toMatchObject({
      ...{ scope: [], authority: { awareAt: breach.awareAt, state: 'DUE' } },
      kind: 'AVAILABILITY_BREACH',
      recordedBy: 'candour recover',
      facts: {
        cause: 'ACCESS_LOG_LOST',
        generation: 2,
        left: { entries: left, vouched: left },
        lost: [{ generation: 1, size: expect.any(Number) }],
        consents: expect.any(Number),
        ended: { scheduledDrafts: 1, breakGlassGrants: 1, compatibilityAssessments: 1 },
        lookAt: expect.arrayContaining(['POLICY_VERSIONS', 'REVOCATIONS']),
      },
    });
    expect(Object(answers.notices.data).notices).toEqual([{ kind: 'BREACH_RECORDED', about: breach.id }]);
    expect(await site.rows(restored, "select audience from outbox where tenant = 'acme' order by 1")).toEqual([
      { audience: ['CONTROLLER'] },
      { audience: ['DPO'] },
    ]);
  });

  it('the log goes on with the record of the statement that names the gap', () => {
    const [{ number, note }] = JSON.parse(published.generations);
    expect([number, note.split('\n')]).toEqual([
      2,
      expect.arrayContaining(['candour/log-recovery/v1', 'candour/access-log/acme#2', String(left)]),
    ]);
    const record = Object(answers.records.data).accessRecords.nodes.find(
      (each: { index: number }) => Number(each.index) === left,
    );
    expect(record).toMatchObject({
      type: 'Mutation',
      outcome: 'WRITTEN',
      changeDigest: createHash('sha256').update(note).digest('hex'),
    });
  });

  it('key, checkpoint and receipts are of the new generation', () => {
    expect(published.key).toMatch(/^candour\/access-log\/acme#2\+/);
    expect(published.checkpoint).toMatch(/^candour\/access-log\/acme#2\n/);
    const { publicKey } = readSigner(readFileSync(file('log-key.pem'), 'utf8'));
    const originOf = (receipt: string | null) => verifyReceipt(receipt ?? '', publicKey)?.originHash;
    const hashOf = (origin: string): string => createHash('sha256').update(origin).digest('hex');
    expect(originOf(answers.screened.receipt)).toBe(hashOf('candour/access-log/acme#2'));
    expect(originOf(lateReceipt)).toBe(hashOf('candour/access-log/acme'));
  });

  it('verify finds the log sound, and tells of the gap', async () => {
    const { exitCode, stdout } = await site.command(restored, 'verify', '--tenant', 'acme');
    expect([exitCode, stdout]).toEqual([
      0,
      expect.stringMatching(
        new RegExp(
          `^acme: sound, \\d+ entries\n  Generation 2, opened \\S+Z on ${left} entries, names as lost the tree of \\d+ entries that generation 1 had signed\\.\n$`,
        ),
      ),
    ]);
  });

  it('verify holds the log to a checkpoint of before the backup, also with the key of the generation before', async () => {
    const { publicKey } = readSigner(readFileSync(file('log-key.pem'), 'utf8'));
    writeFileSync(file('old.vkey'), `${createNoteVerifier('candour/access-log/acme', publicKey).text}\n`);
    const url = ['--database', site.url(restored), '--key', file('old.vkey')];
    expect((await site.command(restored, 'verify', '--tenant', 'acme', '--checkpoint', file('early'))).exitCode).toBe(
      0,
    );
    expect((await site.command(restored, 'verify', ...url, '--checkpoint', file('early'))).exitCode).toBe(0);
  });

  it('verify says of a checkpoint of the gap that a statement names it as lost: incomplete, not tampered', async () => {
    const { exitCode, stdout } = await site.command(
      restored,
      'verify',
      '--checkpoint',
      file('late'),
      '--tenant',
      'acme',
    );
    expect([exitCode, stdout.split('\n').slice(0, 2)]).toEqual([
      2,
      [
        'acme: INCOMPLETE, the checkpoint that was given is of what a recovery statement names as lost',
        '  The checkpoint that was given is lost in the gap that the recovery statement of generation 2 names.',
      ],
    ]);
  });

  it.each([
    ['without its statement', "delete from access_log_generation where tenant = 'acme'"],
    [
      'with a statement that was changed',
      "update access_log_generation set note = replace(note, E'\\n2', E'\\n1') || ' ' where tenant = 'acme'",
    ],
  ])('verify finds a gap %s', async (_what, statement) => {
    const other = await site.copy(restored);
    await site.rows(other, statement);
    for (const more of [[], ['--checkpoint', file('late')]])
      expect((await site.command(other, 'verify', '--tenant', 'acme', ...more)).exitCode).toBe(1);
    expect(await site.refusal(other)).toMatch(/^The access log of a controller (?:is shorter|holds a recovery)/);
  });

  it('the older backup is refused again, and a second recovery opens a third generation', async () => {
    const again = await site.copy(backup);
    expect(await site.refusal(again)).toBe(behind);
    const ran = await site.command(again, 'recover', '--yes', '--tenant', 'acme');
    expect([ran.exitCode, ran.stdout]).toEqual([
      0,
      expect.stringMatching(
        `^acme: generation 3 is opened\n  lost: the tree of \\d+ entries that generation 1 had signed\n  lost: the tree of \\d+ entries that generation 2 had signed\n`,
      ),
    ]);
    const verified = await site.command(again, 'verify', '--tenant', 'acme', '--checkpoint', file('late'));
    expect(verified.exitCode).toBe(2);
  });
});
