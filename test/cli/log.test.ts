import { createHash, randomUUID } from 'node:crypto';
import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseManifest } from '../../src/access-log/export/manifest.js';
import { signManifest } from '../../src/access-log/export/storedExports.js';
import { loadSigner } from '../../src/access-log/loadSigner.js';
import { parseNote } from '../../src/access-log/notes/signedNote.js';
import { issueReceipt, logOrigin } from '../../src/access-log/receipt.js';
import type { Signer } from '../../src/access-log/signer.js';
import { demonstrationClaims, recruiterPurposes } from '../../src/serve/demonstrationClaims.js';
import { exampleQuery } from '../../src/serve/exampleQuery.js';
import { post } from '../serve/post.js';
import { type CommandServer, startCommandServer } from './commandServer.js';
import { type Ran, run } from './run.js';

let gateway: CommandServer;
let signer: Signer;
let receipt: string;
let files: { readonly key: string; readonly kept: string };

const ask = async (): Promise<string> => {
  const token = await gateway.server.issuer?.mint(demonstrationClaims('RECRUITER', recruiterPurposes), 600);
  const answer = await post(gateway.server.address, { token: token ?? '', body: { query: exampleQuery } });
  return answer.headers.get('access-log-receipt') ?? '';
};
const auditorToken = async (): Promise<string> =>
  (await gateway.server.issuer?.mint(demonstrationClaims('AUDITOR', ['ACCOUNTABILITY']), 600)) ?? '';
const get = async (path: string): Promise<string> =>
  await (
    await fetch(`${gateway.server.address}${path}`, { headers: { authorization: `Bearer ${await auditorToken()}` } })
  ).text();
const command = (...args: readonly string[]): Promise<Ran> => run(args, gateway.environment);
const at = (): readonly string[] => ['--address', gateway.server.address];
const fresh = (): string => join(gateway.folder, `out-${randomUUID()}`);
/** Waits until everything that is recorded now is signed. */
async function signed(): Promise<void> {
  const { recordId } = idOf(await ask());
  while (!(await get(`/log/proof/${recordId}`)).startsWith('c2sp')) await delay(100);
}
const idOf = (text: string): { readonly recordId: string } => {
  const hex = Buffer.from(text, 'base64url').toString('hex', 33, 49);
  return { recordId: hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') };
};

beforeAll(async () => {
  gateway = await startCommandServer('log');
  signer = await loadSigner(join(gateway.folder, 'data', 'log-key.pem'));
  receipt = await ask();
  for (let turn = 0; turn < 10; turn += 1) await ask();
  await signed();
  files = { key: join(gateway.folder, 'acme.vkey'), kept: join(gateway.folder, 'kept') };
  writeFileSync(files.key, await get('/log/key'));
  writeFileSync(files.kept, await get('/log/checkpoint'));
  await signed();
});
afterAll(() => gateway.stop());

async function exported(format: string, ...more: readonly string[]): Promise<string> {
  const out = fresh();
  const ran = await command('export', '--tenant', 'acme', '--format', format, '--out', out, ...at(), ...more);
  expect(ran).toEqual({
    exitCode: 0,
    stdout: expect.stringMatching(/^acme: records \d+ to \d+ of \d+ that were signed\n$/),
    stderr: '',
  });
  return out;
}
const verify = (...args: readonly string[]): Promise<Ran> => command('verify', ...args, '--key', files.key);

describe('candour export', () => {
  it.each([
    ['ndjson', 'records.ndjson'],
    ['ocsf', 'records.ocsf.ndjson'],
    ['csv', 'records.csv'],
  ])('writes %s into a folder that verifies', async (format, name) => {
    const folder = await exported(format);
    expect(readdirSync(folder).sort()).toEqual(['checkpoint', 'manifest', name].sort());
    const { exitCode, stdout } = await verify('--export', folder);
    expect([exitCode, stdout]).toEqual([
      0,
      expect.stringMatching(/^acme: sound, records 0 to (\d+) of \1 that were signed\n/),
    ]);
    expect(stdout.includes('no record can be computed again')).toBe(format !== 'ndjson');
  });

  it('takes a range of indices, and a period', async () => {
    const part = await exported('ndjson', '--from', '2', '--to', '5');
    const lines = readFileSync(join(part, 'records.ndjson'), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { index: number }).index)).toEqual([2, 3, 4]);
    expect(await verify('--export', part)).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('records 2 to 5 of'),
    });
    const today = await exported('csv', '--from', '2000-01-01T00:00:00Z', '--to', '2000-01-02T00:00:00Z');
    expect(readFileSync(join(today, 'records.csv'), 'utf8').split('\r\n')).toHaveLength(2);
    const all = await exported('ndjson', '--from', '2000-01-01T00:00:00Z');
    expect(readFileSync(join(all, 'manifest'), 'utf8')).toContain('\nfrom 0\n');
  });

  it('leaves nothing behind, and nothing alone, when it may not', async () => {
    const out = fresh();
    const args = ['export', '--tenant', 'acme', '--format', 'ndjson', '--out', out, ...at()];
    expect(await command(...args, '--token', await auditorToken())).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'The token may not export the log in this format.\n',
    });
    const there = await exported('csv');
    expect(await command('export', '--tenant', 'acme', '--format', 'csv', '--out', there, ...at())).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'The folder of --out must not be there yet.\n',
    });
    expect(readdirSync(gateway.folder).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(existsSync(out)).toBe(false);
  });

  const usage: readonly (readonly string[])[] = [
    [],
    ['--tenant', 'acme', '--format', 'xml', '--out', 'x'],
    ['--tenant', 'acme', '--format', 'csv'],
    ['--tenant', 'acme', '--format', 'csv', '--out', 'x', '--from', '1', '--to', '2026-03-01T00:00:00Z'],
    ['--tenant', 'acme', '--format', 'csv', '--out', 'x', '--from', 'yesterday'],
    ['--tenant', 'acme', '--format', 'toString', '--out', 'x'],
  ];
  it.each(usage.map((args) => [args]))('is misused by %j', async (args) => {
    const ran = await command('export', ...args);
    expect([ran.exitCode, ran.stdout, ran.stderr.startsWith('Usage: candour export ')]).toEqual([3, '', true]);
  });
});

describe('candour export, when the gateway', () => {
  const peer = async (answer: (url: string) => { status: number; body: string; cut?: boolean; headers?: object }) => {
    const server = createServer((request, response) => {
      const { status, body, cut, headers } = answer(request.url ?? '');
      response.writeHead(status, { ...headers });
      response.write(body);
      if (cut) setImmediate(() => response.destroy());
      else response.end();
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  };
  const id = '019cb6c5-1111-7222-8333-444455556666';
  const head = { 'log-export-id': id, 'log-export-records': '1' };
  const note = (body: string): string =>
    signManifest(
      {
        ...{
          origin: logOrigin('acme'),
          id,
          format: 'CSV',
          at: new Date(0),
          from: 0,
          to: 1,
          size: 1,
          left: [],
          right: [],
        },
        bytes: body.length,
        sha256: createHash('sha256').update(body).digest('hex'),
      },
      signer,
    );

  it.each([
    [
      'breaks off',
      { status: 200, body: 'a', cut: true, headers: head },
      null,
      2,
      'The gateway broke its answer off. Try again.',
    ],
    [
      'has no manifest',
      { status: 200, body: 'a', headers: head },
      null,
      2,
      'The gateway has no manifest of the export: it did not come to its end.',
    ],
    [
      'has signed other bytes',
      { status: 200, body: 'a', headers: head },
      'b',
      1,
      'What came is not what the manifest says. Nothing was kept.',
    ],
    [
      'is something else',
      { status: 200, body: '<html>' },
      null,
      2,
      'What answers at the address is no gateway of Candour that shows its log.',
    ],
  ])('%s, leaves no folder', async (_what, answer, manifest, exitCode, sentence) => {
    const { server, address } = await peer((url) => {
      if (url === '/log/export') return answer;
      return manifest === null ? { status: 404, body: '' } : { status: 200, body: note(manifest) };
    });
    const out = fresh();
    const args = ['export', '--tenant', 'acme', '--format', 'csv', '--out', out, '--address', address];
    const ran = await run(args, { CANDOUR_TOKEN: 'opaque' });
    server.closeAllConnections();
    server.close();
    expect(ran).toEqual({ exitCode, stdout: '', stderr: `${sentence}\n` });
    expect([existsSync(out), readdirSync(gateway.folder).filter((name) => name.startsWith('.'))]).toEqual([false, []]);
  });
});

describe('candour verify --export', () => {
  let sound: string;
  let folder: string;
  beforeAll(async () => {
    sound = await exported('ndjson', '--from', '1');
  });
  beforeEach(() => {
    folder = fresh();
    cpSync(sound, folder, { recursive: true });
  });
  const records = (): string => join(folder, 'records.ndjson');
  const edit = (change: (lines: string[]) => readonly string[]): void => {
    const lines = readFileSync(records(), 'utf8').trimEnd().split('\n');
    writeFileSync(records(), `${change(lines).join('\n')}\n`);
  };
  const replaced = (lines: readonly string[], which: number, change: (line: string) => string): string[] =>
    lines.map((line, position) => (position === which ? change(line) : line));
  /** Signs the folder's manifest again, for the file as it is, with the stolen key. */
  const signAgain = (): void => {
    const manifest = parseManifest(parseNote(readFileSync(join(folder, 'manifest'), 'utf8'))?.text ?? '');
    if (manifest === null) throw new Error('A manifest was expected.');
    const bytes = readFileSync(records());
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    writeFileSync(join(folder, 'manifest'), signManifest({ ...manifest, bytes: bytes.length, sha256 }, signer));
  };

  it.each<[string, () => void, string, string]>([
    [
      'a line that is none',
      () => edit((lines) => replaced(lines, 3, () => '{}')),
      'first bad index 4',
      'its line is no canonical record',
    ],
    [
      'a line deleted',
      () => edit((lines) => lines.toSpliced(3, 1)),
      'first bad index 4',
      'there is no record; another index follows',
    ],
    ['the last line deleted', () => edit((lines) => lines.slice(0, -1)), 'first bad index', 'there is no record'],
    [
      'a line added',
      () => edit((lines) => [...lines, lines[0] ?? '']),
      'first bad index',
      'it stands beyond what the manifest says',
    ],
    [
      'a person taken out of a record',
      () => edit((lines) => replaced(lines, 0, (line) => line.replace(/,"subjects":\["[\w-]+",/, ',"subjects":['))),
      'first bad index 1',
      'its subjects are not those whose root its leaf holds',
    ],
    [
      'a record of another log',
      () => edit((lines) => replaced(lines, 2, (line) => line.replace('"tenant":"acme"', '"tenant":"acne"'))),
      'first bad index 3',
      'it is a record of another log',
    ],
    [
      'a sequence number edited',
      () => edit((lines) => replaced(lines, 5, (line) => line.replace(/"sequence":\d+/, '"sequence":900'))),
      'first bad index 6',
      "its sequence number does not follow the one before in its gateway's run",
    ],
    [
      'a byte of a leaf edited',
      () => edit((lines) => replaced(lines, 2, (line) => line.replace('"policyVersion":1', '"policyVersion":2'))),
      'first bad index 1 (or a later one, up to',
      'the file of records has other bytes than the manifest says',
    ],
    [
      'a byte of a leaf edited, and the manifest signed again',
      () => {
        edit((lines) => replaced(lines, 2, (line) => line.replace('"policyVersion":1', '"policyVersion":2')));
        signAgain();
      },
      'first bad index 1 (or a later one, up to',
      'the records do not give the root that was signed',
    ],
    [
      'a line break too many',
      () => appendFileSync(records(), '\n'),
      'first bad index',
      'it stands beyond what the manifest says',
    ],
    [
      'another manifest',
      () =>
        writeFileSync(
          join(folder, 'manifest'),
          readFileSync(join(folder, 'manifest'), 'utf8').replace('from 1\n', 'from 0\n'),
        ),
      'nothing of the folder can be believed',
      'the manifest is none of a log',
    ],
    [
      'a manifest that was edited',
      () =>
        writeFileSync(
          join(folder, 'manifest'),
          readFileSync(join(folder, 'manifest'), 'utf8').replace(/(sha256 .)(.)/, (_, before: string, digit: string) =>
            before.concat(digit === '0' ? '1' : '0'),
          ),
        ),
      'nothing of the folder can be believed',
      "the manifest is not signed by the log's key",
    ],
    [
      'an older checkpoint',
      () => cpSync(files.kept, join(folder, 'checkpoint')),
      'nothing of the folder can be believed',
      'the checkpoint is not the one that the manifest names',
    ],
  ])('finds %s', async (_what, tamper, where, what) => {
    tamper();
    const { exitCode, stdout } = await verify('--export', folder);
    expect([exitCode, stdout.startsWith('acme: TAMPERED, ') || stdout.startsWith('export: TAMPERED, ')]).toEqual([
      1,
      true,
    ]);
    expect(stdout).toContain(where);
    expect(stdout).toContain(what);
  });

  it('says what is missing', async () => {
    rmSync(join(folder, 'manifest'));
    expect(await verify('--export', folder)).toMatchObject({ exitCode: 2, stdout: '' });
    expect(await verify('--export', join(folder, 'nowhere'))).toMatchObject({ exitCode: 2, stdout: '' });
  });

  it('proves that the log continues a checkpoint that was kept, where the hashes tell it', async () => {
    expect(await verify('--export', folder, '--checkpoint', files.kept)).toMatchObject({ exitCode: 0, stderr: '' });
    const size = Number(readFileSync(files.kept, 'utf8').split('\n')[1]);
    // Left of the next power of two there is one hash, in which a smaller tree's can't be seen.
    const beyond = 2 ** Math.ceil(Math.log2(size + 1));
    while (Number((await get('/log/checkpoint')).split('\n')[1]) < beyond) await signed();
    const late = await exported('ndjson', '--from', String(beyond));
    const told = await verify('--export', late, '--checkpoint', files.kept);
    expect([told.exitCode, told.stdout.split(',')[0]]).toEqual([2, 'acme: INCOMPLETE']);
  });
});

describe('candour verify --gateway', () => {
  it('reads the tree and every record with a token that may', async () => {
    const ran = await verify('--gateway', gateway.server.address, '--tenant', 'acme', '--checkpoint', files.kept);
    expect(ran).toEqual({
      exitCode: 0,
      stdout: expect.stringMatching(/^acme: sound, \d+ records that were signed\n$/),
      stderr: '',
    });
  });

  it("says that the records were not read with an AUDITOR's token", async () => {
    const ran = await verify('--gateway', gateway.server.address, '--token', await auditorToken());
    expect([ran.exitCode, ran.stdout]).toEqual([0, expect.stringContaining('its records were not read')]);
  });

  it('could not run without a token, with a wrong one, or without a gateway', async () => {
    const address = gateway.server.address;
    expect(await run(['verify', '--gateway', address, '--key', files.key])).toMatchObject({ exitCode: 2, stdout: '' });
    const refused = await verify('--gateway', address, '--token', 'x.y.z');
    expect([refused.exitCode, refused.stderr]).toEqual([2, expect.stringContaining('(UNAUTHENTICATED)')]);
    const away = await verify('--gateway', 'http://127.0.0.1:1', '--token', 'x');
    expect(away).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'The gateway could not be reached: start it, or tell its address.\n',
    });
  });
});

describe('candour verify --proof', () => {
  it('verifies the proof of a record for its line, its leaf and its receipt, and for no other', async () => {
    const out = fresh();
    const { recordId } = idOf(receipt);
    expect(await command('proof', recordId, '--tenant', 'acme', '--out', out, ...at())).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: '',
    });
    const lines = readFileSync(join(await exported('ndjson'), 'records.ndjson'), 'utf8')
      .trimEnd()
      .split('\n');
    const line = lines.find((each) => each.includes(`"recordId":"${recordId}"`)) ?? '';
    const leaf = JSON.stringify((JSON.parse(line) as { leaf: unknown }).leaf);
    const named = { line: fresh(), leaf: fresh(), other: fresh() };
    writeFileSync(named.line, `${line}\n`);
    writeFileSync(named.leaf, leaf);
    writeFileSync(named.other, lines.find((each) => each !== line) ?? '');
    const included = {
      exitCode: 0,
      stdout: expect.stringMatching(/^acme: included, index \d+ of \d+ that were signed\n$/),
      stderr: '',
    };
    expect(await verify('--proof', out, '--record', named.line)).toEqual(included);
    expect(await verify('--proof', out, '--record', named.leaf)).toEqual(included);
    expect(await verify('--proof', out, '--receipt', receipt)).toEqual(included);
    const notProved = { exitCode: 1, stdout: expect.stringMatching(/^acme: NOT PROVED\n/) };
    expect(await verify('--proof', out, '--record', named.other)).toMatchObject(notProved);
    expect(await verify('--proof', out, '--receipt', await ask())).toMatchObject(notProved);
    expect(await verify('--proof', named.leaf, '--record', named.leaf)).toMatchObject({ exitCode: 1 });
  });

  it('is not there for a record that is not', async () => {
    const ran = await command(
      'proof',
      '019cb6c5-1111-7222-8333-444455556666',
      '--tenant',
      'acme',
      '--out',
      fresh(),
      ...at(),
    );
    expect([ran.exitCode, ran.stderr]).toEqual([1, 'No record of that id is in the log, or it is not signed yet.\n']);
  });
});

describe('candour verify, with what does not go together', () => {
  it.each<[readonly string[], string]>([
    [
      ['--export', 'x', '--database', 'y'],
      'Only one of --database, --export, --processing-record, --proof and --gateway may be given.',
    ],
    [['--export', 'x', '--tenant', 'acme'], '--tenant may not be given with --export.'],
    [['--export', 'x', '--token', 't'], '--token may not be given with --export.'],
    [['--proof', 'x'], 'A --proof is verified for a --record or for a --receipt.'],
    [['--proof', 'x', '--record', 'y', '--receipt', 'z'], 'A --proof is verified for a --record or for a --receipt.'],
    [['--receipt', 'z'], '--receipt may not be given with --database.'],
    [['--gateway', 'ftp://x', '--key', 'k'], 'The --gateway must be of http or https.'],
    [['--gateway', 'http://x'], 'A --gateway is verified with a --key that did not come from it at the same time.'],
  ])('%j is usage', async (args, sentence) => {
    const ran = await command('verify', ...args);
    expect([ran.exitCode, ran.stdout, ran.stderr.split('\n', 1)]).toEqual([3, '', [sentence]]);
  });
});

describe('candour verify-receipt', () => {
  const judge = (text: string, ...place: readonly string[]): Promise<Ran> =>
    command('verify-receipt', text, '--key', files.key, ...place);
  const byGateway = (): readonly string[] => ['--gateway', gateway.server.address, '--tenant', 'acme'];
  const forged = (minutesAgo: number, tenant = 'acme'): string =>
    issueReceipt(
      {
        tenant,
        generation: 1,
        recordId: '019cb6c5-1111-7222-8333-444455556666',
        leafHash: Buffer.alloc(32, 1),
        at: new Date(Date.now() - minutesAgo * 60_000),
      },
      signer,
    ).text;
  const included = { exitCode: 0, stdout: expect.stringMatching(/^acme: included, index \d+ of \d+/), stderr: '' };

  it('finds the record included, at the gateway and in an export', async () => {
    expect(await judge(receipt, ...byGateway())).toEqual(included);
    expect(await judge(receipt, '--export', await exported('ndjson'))).toEqual(included);
  });

  it('finds a record omitted that a signed receipt promises, once the merge delay is over', async () => {
    const omitted = { exitCode: 1, stdout: expect.stringMatching(/^acme: OMITTED\n/) };
    expect(await judge(forged(5), ...byGateway())).toMatchObject(omitted);
    expect(await judge(forged(5), '--export', await exported('ndjson'))).toMatchObject(omitted);
    const notYet = { exitCode: 2, stdout: expect.stringMatching(/^acme: NOT YET\n/) };
    expect(await judge(forged(0), ...byGateway())).toMatchObject(notYet);
    expect(await judge(forged(5), ...byGateway(), '--merge-delay', '3600')).toMatchObject(notYet);
    expect(await judge(forged(5), '--export', await exported('ndjson', '--from', '2'))).toMatchObject({
      exitCode: 2,
      stdout: expect.stringMatching(/^acme: NOT TOLD\n/),
    });
  });

  it('finds another record under the id that it promises', async () => {
    const { recordId } = idOf(receipt);
    const another = issueReceipt(
      { tenant: 'acme', generation: 1, recordId, leafHash: Buffer.alloc(32, 1), at: new Date(0) },
      signer,
    ).text;
    const omitted = { exitCode: 1, stdout: expect.stringContaining('another record') };
    expect(await judge(another, ...byGateway())).toMatchObject(omitted);
    expect(await judge(another, '--export', await exported('ndjson'))).toMatchObject(omitted);
  });

  it('believes no receipt that the key has not signed', async () => {
    const edited = `${receipt.slice(0, -2)}AA`;
    for (const text of [edited, 'x', receipt.slice(1)])
      expect(await judge(text, ...byGateway())).toMatchObject({
        exitCode: 1,
        stdout: expect.stringContaining('NOT SIGNED'),
      });
  });

  it("could not tell from another log's gateway", async () => {
    expect(await judge(forged(5, 'globex'), ...byGateway())).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'The receipt must be of the log that the token is for.\n',
    });
  });

  it.each([
    [[]],
    [['--gateway', 'x']],
    [['--export', 'a', '--database', 'b']],
    [['--export', 'a', '--tenant', 't']],
    [['--export', 'a', '--merge-delay', '-1']],
  ])('is misused by %j', async (place) => {
    expect((await judge('r', ...place)).exitCode).toBe(3);
  });
});
