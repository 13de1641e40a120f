import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createIntegrator } from '../../src/access-log/integrate/createIntegrator.js';
import { createPublishedLog } from '../../src/access-log/integrate/createPublishedLog.js';
import { parseWitnessKey } from '../../src/access-log/notes/cosignature.js';
import { createCosigner } from '../../src/cosigning/createCosigner.js';
import { originHash } from '../../src/witness/CosignedLogs.js';
import { draftOf, factsOf, type LogFixture, now, openFixture, signer } from '../access-log/support.js';
import { type Ran, run } from '../cli/run.js';
import { asOwner } from '../helpers/database.js';
import { startWitness, type TestWitness } from '../witness/testWitness.js';

let folder: string;
let fixture: LogFixture;
let witness: TestWitness;
let database: string;
let cosigned: string;
const file = (name: string): string => join(folder, name);

// 8 entries: checkpoints at 3 and 5 are cosigned, the one at 8 is not.
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'candour-cosigned-'));
  fixture = await openFixture();
  const { host, port, user, database: name } = fixture.connection;
  database = `postgres://${user}@localhost:${port}/${name}?host=${encodeURIComponent(host ?? '')}`;
  const published = createPublishedLog({ ...fixture, signer });
  witness = await startWitness(await published.verifierKeys('acme'), { name: 'witness.example/w1' });
  const verifier = parseWitnessKey(witness.verifierKey);
  if (verifier === null) throw new Error('A verifier key was expected.');
  const target = { url: new URL(`${witness.address}/`), verifier, tenants: ['acme'], allowPrivate: false };
  const failures: unknown[] = [];
  const onFailure = (error: unknown) => failures.push(error);
  const cosigner = createCosigner({ ...fixture, signer, targets: [target], onContradiction: onFailure, onFailure });
  const integrate = createIntegrator({ ...fixture, signer, clock: () => now, onFailure });
  for (const count of [3, 2, 3]) {
    await fixture.log.append(
      factsOf(),
      Array.from({ length: count }, () => draftOf()),
    );
    await integrate();
    if (count !== 3 || (await published.cosignedCheckpoint('acme')) === null)
      await cosigner.cosign(new AbortController().signal);
  }
  expect(failures).toEqual([]);
  cosigned = (await published.cosignedCheckpoint('acme')) ?? '';
  writeFileSync(file('acme.vkey'), (await published.verifierKeys('acme')).join('\n'));
  writeFileSync(file('witness.vkey'), `${witness.verifierKey}\n`);
  writeFileSync(file('cosigned'), cosigned);
  writeFileSync(file('newest'), (await published.checkpoint('acme')) ?? '');
});
afterEach(async () => {
  await witness.remove();
  await fixture.close();
  rmSync(folder, { recursive: true });
});

const verify = (...args: readonly string[]): Promise<Ran> =>
  run(['verify', '--database', database, '--key', file('acme.vkey'), '--witness', file('witness.vkey'), ...args]);

describe('candour verify --witness', () => {
  it('says how far the witness vouches for the log', async () => {
    expect(await verify('--checkpoint', file('cosigned'))).toEqual({
      exitCode: 0,
      stdout: 'acme: sound, 8 entries\nacme: 2 cosignatures of witness.example/w1 hold, the newest at size 5\n',
      stderr: '',
    });
  });

  it('takes the file of the witness itself for the kept checkpoint', async () => {
    const own = join(witness.folder, `${originHash('candour/access-log/acme')}.checkpoint`);
    expect((await verify('--checkpoint', own)).exitCode).toBe(0);
  });

  it('finds by the file of the witness what was rewritten as a whole and signed with the stolen key', async () => {
    await asOwner(
      fixture.connection,
      `update access_log_entry set purpose = 'SECURITY', leaf = convert_to(replace(convert_from(leaf, 'UTF8'), 'TALENT_POOL', 'SECURITY'), 'UTF8') where index = 1;
       delete from access_log_tile; delete from access_log_tree; delete from access_log_checkpoint; delete from access_log_cosignature;
       delete from access_log_posting; delete from access_log_bundle; delete from access_log_run`,
    );
    await createIntegrator({ ...fixture, signer, clock: () => now, onFailure: () => undefined })();
    const byKeyAlone = ['verify', '--database', database, '--key', file('acme.vkey')];
    expect(await run(byKeyAlone)).toEqual({ exitCode: 0, stdout: 'acme: sound, 8 entries\n', stderr: '' });
    const own = join(witness.folder, `${originHash('candour/access-log/acme')}.checkpoint`);
    const { exitCode, stdout } = await verify('--checkpoint', own);
    expect([exitCode, stdout.split('\n').slice(0, 2)]).toEqual([
      1,
      [
        'acme: TAMPERED, first bad index 0 (or a later one, up to 4)',
        '  the checkpoint that was given has another root',
      ],
    ]);
  });

  it('could not run with a kept checkpoint that the witness has not cosigned', async () => {
    const sentence = 'The file of --checkpoint must carry a cosignature of the witness of --witness.';
    expect(await verify('--checkpoint', file('newest'))).toEqual({ exitCode: 2, stdout: '', stderr: `${sentence}\n` });
    writeFileSync(file('cosigned'), cosigned.replace(/(— witness\S+ .{20})./, '$1x'));
    expect(await verify('--checkpoint', file('cosigned'))).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `${sentence}\n`,
    });
  });

  it.each([
    [
      'update access_log_cosignature set line = (select line from access_log_cosignature where size = 3) where size = 5',
      5,
    ],
    ['update access_log_cosignature set size = 4 where size = 3', 4],
    ['update access_log_cosignature set size = 9 where size = 5', 9],
    ["update access_log_cosignature set line = 'x'", 3],
  ])('finds a cosignature that was tampered with: %s', async (statement, size) => {
    await asOwner(fixture.connection, statement);
    const { exitCode, stdout } = await verify();
    const found = `acme: TAMPERED, the cosignature of witness.example/w1 at size ${size} is not one of the checkpoint there`;
    expect([exitCode, stdout.split('\n')]).toEqual([1, ['acme: sound, 8 entries', found, '']]);
  });

  it('is incomplete where the witness has cosigned nothing', async () => {
    await asOwner(fixture.connection, 'delete from access_log_cosignature');
    expect(await verify()).toEqual({
      exitCode: 2,
      stdout: 'acme: sound, 8 entries\nacme: INCOMPLETE, no cosignature of witness.example/w1\n',
      stderr: '',
    });
  });

  it.each([
    [
      "a log's key",
      async () => {
        const [key = ''] = await createPublishedLog({ ...fixture, signer }).verifierKeys('acme');
        writeFileSync(file('witness.vkey'), key);
      },
      'The file of --witness must hold verifier keys of witnesses.',
    ],
    [
      'a file that is not there',
      () => rmSync(file('witness.vkey')),
      'The file of --witness must be one that can be read.',
    ],
  ])('could not run with %s', async (_what, spoil, sentence) => {
    await spoil();
    expect(await verify()).toEqual({ exitCode: 2, stdout: '', stderr: `${sentence}\n` });
  });
});

describe('the run-time role', () => {
  it.each(['update access_log_cosignature set line = line', 'delete from access_log_cosignature'])(
    'may not %s',
    async (statement) => {
      await expect(fixture.database.pool.query(statement)).rejects.toMatchObject({ code: '42501' });
    },
  );
});
