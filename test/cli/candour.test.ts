import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './run.js';

const committed = join(import.meta.dirname, '../../schema/schema.graphql');
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candour cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('candour', () => {
  it.each(['--help', '-h', 'help'])('%s tells the commands and the exit codes', async (asked) => {
    const { exitCode, stdout, stderr } = await run([asked]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    for (const command of ['serve', 'token', 'import', 'check'])
      expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
    expect(stdout).toContain('Exit codes: 0 done, 1 the check failed, 2 could not run, 3 usage.');
  });

  it.each([[[]], [['no-such-command']], [['constructor']]])('%j is a fault of usage', async (args) => {
    const { exitCode, stdout, stderr } = await run(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(stderr).toMatch(/^Usage: candour <command>/);
  });

  it.each(['serve', 'token', 'import', 'check'])(
    '%s --help tells its own options and does nothing',
    async (command) => {
      const { exitCode, stdout, stderr } = await run([command, '--help']);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect(stdout).toContain(`candour ${command}`);
    },
  );

  it.each([
    ['serve', '--port', '1'],
    ['serve', 'now'],
    ['token'],
    ['import'],
    ['import', '--tenant', 'acme'],
    ['import', 'x.json'],
    ['import', 'x.json', '--tenant', 'acme', '--address', 'nowhere'],
    ['import', 'x.json', '--tenant', 'acme', '--address', 'file:///etc'],
    ['import', 'x.json', '--tenant', 'acme', '--force'],
    ['check', '--print'],
    ['check', 'x'],
  ])('%s %s %s %s %s %s is a fault of usage', async (...args) => {
    const { exitCode, stdout, stderr } = await run(args.filter((arg) => arg !== undefined));
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(stderr).not.toBe('');
  });

  it.each([
    [{ CANDOUR_DATE: '/x' }, 'CANDOUR_DATE is not a variable that Candour knows.\n'],
    [{ PORT: 'x' }, 'PORT must be a whole number from 0 to 65535.\n'],
    [
      { DATABASE_URL: 'postgres://u:secret@127.0.0.1/d', CANDOUR_DPO_EMAIL: 'dpo@example.org' },
      "CANDOUR_ISSUERS must name the issuers' file, because the development issuer can't stand in: It does not exist with a database of your own (DATABASE_URL).\n",
    ],
  ])('import can not run under %j, and says why', async (environment, stderr) => {
    expect(await run(['import', 'x.json', '--tenant', 'acme'], environment)).toEqual({
      exitCode: 2,
      stdout: '',
      stderr,
    });
  });
});

describe('candour check', () => {
  it('finds the schema sound and the committed one the same', async () => {
    expect(await run(['check', '--schema', committed])).toEqual({
      exitCode: 0,
      stdout: 'The schema is sound, and the printed one is the same.\n',
      stderr: '',
    });
  });

  it('fails on a printed schema that is another, or none, until it is written', async () => {
    const schema = join(folder, 'schema.graphql');
    const failed = {
      exitCode: 1,
      stdout: '',
      stderr: 'The printed schema is missing or not that of the code: run "candour check --write".\n',
    };
    expect(await run(['check', '--schema', schema])).toEqual(failed);
    await writeFile(schema, `${await readFile(committed, 'utf8')}\n`);
    expect(await run(['check', '--schema', schema])).toEqual(failed);
    expect(await run(['check', '--schema', schema, '--write'])).toEqual({
      exitCode: 0,
      stdout: 'The schema is sound, and printed.\n',
      stderr: '',
    });
    expect(await readFile(schema, 'utf8')).toBe(await readFile(committed, 'utf8'));
    expect((await run(['check', '--schema', schema])).exitCode).toBe(0);
  });

  it('says when it can not write', async () => {
    expect(await run(['check', '--schema', join(folder, 'none', 'x'), '--write'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'The schema could not be written there.\n',
    });
  });
});
