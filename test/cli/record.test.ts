import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationClaims } from '../../src/serve/demonstrationClaims.js';
import { type CommandServer, startCommandServer } from './commandServer.js';
import { type Ran, run } from './run.js';

let gateway: CommandServer;
let key: string;
beforeAll(async () => {
  gateway = await startCommandServer('record');
  const token = await gateway.server.issuer?.mint(demonstrationClaims('AUDITOR', ['ACCOUNTABILITY']), 600);
  const answer = await fetch(`${gateway.server.address}/log/key`, { headers: { authorization: `Bearer ${token}` } });
  key = join(gateway.folder, 'acme.vkey');
  writeFileSync(key, await answer.text());
});
afterAll(() => gateway.stop());

const command = (...args: readonly string[]): Promise<Ran> => run(args, gateway.environment);
const fresh = (): string => join(gateway.folder, `record-${randomUUID()}`);
const draw = async (tenant = 'acme', ...more: readonly string[]): Promise<{ ran: Ran; folder: string }> => {
  const folder = fresh();
  const ran = await command(
    'record',
    '--tenant',
    tenant,
    '--out',
    folder,
    '--address',
    gateway.server.address,
    ...more,
  );
  return { ran, folder };
};
const files = ['record.en.html', 'record.fr.html', 'record.json', 'record.note'];

describe('candour record', () => {
  it.each([['acme'], ['processor']])(
    'writes the record of %s, which verifies with the gateway’s key',
    async (tenant) => {
      const { ran, folder } = await draw(tenant);
      expect(ran).toEqual({ exitCode: 0, stdout: '', stderr: '' });
      expect(readdirSync(folder).sort()).toEqual(files);
      expect(JSON.parse(readFileSync(join(folder, 'record.json'), 'utf8'))).toMatchObject({ tenant });
      const verified = await command('verify', '--processing-record', folder);
      expect([verified.exitCode, verified.stdout]).toEqual([
        0,
        expect.stringMatching(new RegExp(`^${tenant}: sound, as of `)),
      ]);
    },
  );

  it('is verified with the verifier key of its own log, and with no other', async () => {
    const { folder } = await draw('acme', '--as-of', '2020-01-01T00:00:00Z');
    expect(await command('verify', '--processing-record', folder, '--key', key)).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('as of 2020-01-01T00:00:00.000Z'),
    });
    const other = await draw('globex');
    expect(await command('verify', '--processing-record', other.folder, '--key', key)).toMatchObject({
      exitCode: 2,
      stderr: "The key of the log must be that of the record's controller.\n",
    });
  });

  it.each(files)('is tampered with when %s is', async (file) => {
    const { folder } = await draw();
    appendFileSync(join(folder, file), ' ');
    const { exitCode, stdout } = await command('verify', '--processing-record', folder, '--key', key);
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('TAMPERED')]);
  });

  it('is tampered with when its note says another version', async () => {
    const { folder } = await draw();
    const note = join(folder, 'record.note');
    writeFileSync(note, readFileSync(note, 'utf8').replace('\npolicy 1\n', '\npolicy 2\n'));
    expect(await command('verify', '--processing-record', folder, '--key', key)).toMatchObject({
      exitCode: 1,
      stdout: "acme: TAMPERED, the record can not be believed\n  the note is not signed by the log's key\n",
    });
  });

  it('leaves nothing where it could not run, and is told how it is used', async () => {
    const future = await draw('acme', '--as-of', '2999-01-01T00:00:00Z');
    expect(future.ran).toMatchObject({ exitCode: 2, stderr: '"asOf" must not lie after now. (BAD_REQUEST)\n' });
    expect(existsSync(future.folder)).toBe(false);
    for (const args of [[], ['--tenant', 'acme'], ['--tenant', 'acme', '--out', 'x', '--as-of', 'today']])
      expect((await command('record', ...args)).exitCode).toBe(3);
    expect(await command('record', '--help')).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('Art. 30'),
    });
    expect((await command('verify', '--processing-record', future.folder)).exitCode).toBe(2);
  });
});
