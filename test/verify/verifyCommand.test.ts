import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIntegrator } from '../../src/access-log/integrate/createIntegrator.js';
import { createPublishedLog } from '../../src/access-log/integrate/createPublishedLog.js';
import { draftOf, factsOf, type LogFixture, now, openFixture, principal, signer } from '../access-log/support.js';
import { type Ran, run } from '../cli/run.js';
import { asOwner } from '../helpers/database.js';

let folder: string;
let fixture: LogFixture;
let database: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'candour-verify-'));
  fixture = await openFixture();
  const { host, port, user, database: name } = fixture.connection;
  database = `postgres://${user}@localhost:${port}/${name}?host=${encodeURIComponent(host ?? '')}`;
  for (const tenant of ['acme', 'globex'])
    await fixture.log.append(factsOf({ principal: { ...principal, tenant } }), [draftOf(), draftOf(), draftOf()]);
  const integrate = createIntegrator({ ...fixture, signer, clock: () => now, onFailure: () => undefined });
  await integrate();
  const published = createPublishedLog({ ...fixture, signer });
  writeFileSync(join(folder, 'key.pem'), signer.publicKey.export({ format: 'pem', type: 'spki' }));
  writeFileSync(join(folder, 'acme.vkey'), `${(await published.verifierKeys('acme'))[0]}\n`);
  writeFileSync(join(folder, 'checkpoint'), (await published.checkpoint('acme')) ?? '');
  writeFileSync(join(folder, 'text'), 'no key');
});
afterAll(async () => {
  await fixture.close();
  rmSync(folder, { recursive: true });
});

const verify = (...args: readonly string[]): Promise<Ran> => run(['verify', '--database', database, ...args]);
const file = (name: string): string => join(folder, name);
const byPem = ['--key', 'key.pem'] as const;

describe('candour verify', () => {
  it('prints one line for each log that is sound', async () => {
    expect(await verify('--key', file('key.pem'))).toEqual({
      exitCode: 0,
      stdout: 'acme: sound, 3 entries\nglobex: sound, 3 entries\nprocessor: sound, 0 entries\n',
      stderr: '',
    });
  });

  it('verifies one log, and with a verifier key the one that it is the key of', async () => {
    const expected = { exitCode: 0, stdout: 'acme: sound, 3 entries\n', stderr: '' };
    expect(await verify('--key', file('key.pem'), '--tenant', 'acme')).toEqual(expected);
    expect(await verify('--key', file('acme.vkey'))).toEqual(expected);
    expect(await verify('--key', file('acme.vkey'), '--checkpoint', file('checkpoint'))).toEqual(expected);
  });

  it('takes the database and the key from the environment of the gateway', async () => {
    writeFileSync(file('log-key.pem'), signer.publicKey.export({ format: 'pem', type: 'spki' }));
    const environment = { DATABASE_URL: database, CANDOUR_DATA: folder, CANDOUR_DPO_EMAIL: 'dpo@example.org' };
    const ran = await run(['verify', '--tenant', 'globex'], environment);
    expect(ran).toEqual({ exitCode: 0, stdout: 'globex: sound, 3 entries\n', stderr: '' });
  });

  it.each<[string, readonly string[], string]>([
    ['no such log', [...byPem, '--tenant', 'nobody'], 'The database must hold a log of that tenant.'],
    [
      "another log's key",
      ['--key', 'acme.vkey', '--tenant', 'globex'],
      'The database must hold a log that the key is the key of.',
    ],
    [
      'a key that is none',
      ['--key', 'text'],
      'The key of the log must be an Ed25519 key in PEM form, or a verifier key.',
    ],
    [
      'a key that is not there',
      ['--key', 'absent'],
      'The key of the log must be a file that can be read: give it with --key.',
    ],
    [
      'a checkpoint that is none',
      [...byPem, '--checkpoint', 'text'],
      'The file of --checkpoint must hold a checkpoint that the key of the log has signed.',
    ],
    [
      'a checkpoint that is not there',
      [...byPem, '--checkpoint', 'absent'],
      'The file of --checkpoint must be one that can be read.',
    ],
    [
      "another log's checkpoint",
      [...byPem, '--checkpoint', 'checkpoint', '--tenant', 'globex'],
      "The file of --checkpoint must hold a checkpoint of that tenant's log.",
    ],
  ])('could not run with %s', async (_what, args, sentence) => {
    const paths = args.map((arg, position) =>
      ['--key', '--checkpoint'].includes(args[position - 1] ?? '') ? file(arg) : arg,
    );
    expect(await verify(...paths)).toEqual({ exitCode: 2, stdout: '', stderr: `${sentence}\n` });
  });

  it('could not run without a database that answers, and tells no part of its address', async () => {
    const url = 'postgres://somebody:SECRET@127.0.0.1:1/nowhere';
    const ran = await run(['verify', '--database', url, '--key', file('key.pem')]);
    expect(ran).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'The database could not be read to the end: check that it runs and who logs in.\n',
    });
  });

  it('makes no database where the data folder has none', async () => {
    const ran = await run(['verify', '--key', file('key.pem')], { CANDOUR_DATA: folder });
    expect(ran).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'The data folder (CANDOUR_DATA) must be one where the gateway has started before.\n',
    });
  });

  it.each([['--unknown'], ['positional'], ['--tenant'], ['--tenant', '']])('is misused by %s %s', async (...args) => {
    const ran = await verify(...args);
    expect([ran.exitCode, ran.stdout, ran.stderr.split('\n', 1)]).toEqual([
      3,
      '',
      ['Usage: candour verify [--database URL] [--tenant T] [--key FILE] [--checkpoint FILE] [--witness FILE]'],
    ]);
  });

  it('tells its options', async () => {
    const { exitCode, stdout } = await verify('--help');
    expect([
      exitCode,
      stdout.includes('Exit codes: 0 sound, 1 tampered, 2 incomplete or unreachable, 3 usage.'),
    ]).toEqual([0, true]);
  });

  it('names the first bad index, and how far the log can be believed', async () => {
    await asOwner(fixture.connection, "update access_log_entry set purpose = null where tenant = 'acme' and index = 1");
    expect(await verify('--key', file('key.pem'), '--tenant', 'acme')).toEqual({
      exitCode: 1,
      stdout:
        'acme: TAMPERED, first bad index 1\n  its columns and its leaf contradict each other (purpose)\n  Of the entries before it, 1 stand as they were signed.\n',
      stderr: '',
    });
  });
});
