import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/cli/policy/readYaml.js';
import { demonstrationInstructions, demonstrationPolicy } from '../../../src/demonstration/demonstrationPolicy.js';
import { type CommandServer, startCommandServer } from '../commandServer.js';
import { type Ran, run } from '../run.js';

let running: CommandServer;
let folder: string;
let environment: Record<string, string>;
let server: CommandServer['server'];
beforeAll(async () => {
  running = await startCommandServer('policy');
  ({ folder, environment, server } = running);
});
afterAll(() => running.stop());

const policy = (action: string, ...more: readonly string[]): Promise<Ran> =>
  run(['policy', action, ...more, '--tenant', 'acme', '--address', server.address], environment);

async function fileOf(text: string): Promise<string> {
  const path = join(folder, 'policy.yaml');
  await writeFile(path, text);
  return path;
}
const exported = async (): Promise<string> => (await policy('export')).stdout;

describe('candour policy export', () => {
  it('prints the active policy, which is read back exactly', async () => {
    const { exitCode, stdout } = await policy('export');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^# acme: policy, version 1, SHA-256 [0-9a-f]{64}\n/);
    expect(readYaml(Buffer.from(stdout))).toEqual(demonstrationPolicy('acme'));
  });

  it('prints the instructions as well', async () => {
    const { stdout } = await policy('export', '--instructions');
    expect(readYaml(Buffer.from(stdout))).toEqual(demonstrationInstructions('acme'));
  });

  it('says that a version does not exist', async () => {
    expect(await policy('export', '--number', '99')).toMatchObject({
      exitCode: 2,
      stderr: 'There is no such version.\n',
    });
  });
});

describe('candour policy diff', () => {
  it('finds nothing in what was exported', async () => {
    expect(await policy('diff', await fileOf(await exported()))).toEqual({
      ...{ exitCode: 0, stdout: 'UNCHANGED\n', stderr: '' },
    });
  });

  it('says in a sentence what opens, and fails on it where it is told to', async () => {
    const opening = `${await exported()}`.replace(
      '\nscopes:',
      `
  - id: salary-pool
    fields: [Candidate.salaryExpectation]
    purposes: [TALENT_POOL]
    mode: READ
    roles: [RECRUITER]
scopes:`,
    );
    const file = await fileOf(opening);
    const { exitCode, stdout } = await policy('diff', file);
    expect(exitCode).toBe(0);
    expect(stdout.split('\n')[0]).toBe('added line salary-pool');
    expect(stdout).toMatch(/^opens Candidate\.salaryExpectation to RECRUITER for .+$/m);
    expect(stdout).toMatch(/LOOSENING: somebody else has to approve it\n$/);
    expect(await policy('diff', file, '--fail-on-loosening')).toMatchObject({ exitCode: 1, stdout });
  });
});

describe('candour policy apply', () => {
  it('submits a draft through the same checks, and approves and activates nothing', async () => {
    const closing = (await exported()).replace(
      'fields:\n      - Candidate.address\n',
      'fields:\n      - Candidate.city\n',
    );
    const { exitCode, stdout } = await policy('apply', await fileOf(closing));
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^draft [0-9a-f-]{36}\ndigest [0-9a-f]{64}\n/);
    expect(stdout).toMatch(/^closes Candidate\.address to MOBILITY_ADVISER for .+$/m);
    expect(stdout).toMatch(/TIGHTENING\nSUBMITTED\n$/);
    expect(await exported()).toMatch(/^# acme: policy, version 1,/);
  });

  it('does not submit what is above a ceiling, and says why', async () => {
    const above = (await exported()).replace(
      '\nscopes:',
      `
  - id: religion-screening
    fields: [Candidate.religiousBelief]
    purposes: [RECRUITMENT_APPLICATION_SCREENING]
    mode: READ
    roles: [RECRUITER]
    article9: A9_2_A
scopes:`,
    );
    const { exitCode, stdout, stderr } = await policy('apply', await fileOf(above));
    expect([exitCode, stderr]).toEqual([1, 'The draft was not submitted.\n']);
    expect(stdout).toMatch(/^refused \(religion-screening\): .+$/m);
  });
});

describe('a file that is none', () => {
  it.each([
    ['a key that nobody knows', 'lines: []\nrolesByPurpose: {}\nonly: weekdays\n', /^refused: .+\nREFUSED\n$/],
    ['a list', '- 1\n', /^refused: .+\nREFUSED\n$/],
  ])('for %s is refused by the gateway', async (_what, text, printed) => {
    const { exitCode, stdout } = await policy('diff', await fileOf(text));
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(printed);
    expect(stdout).not.toContain('weekdays');
  });

  it('for an anchor is refused before anything is asked', async () => {
    expect(await policy('diff', await fileOf('lines: &all []\n'))).toEqual({
      ...{ exitCode: 1, stdout: '', stderr: 'Line 1, column 13: Anchors are not allowed.\n' },
    });
  });

  it.each([
    ['no action', ['policy'], 'The action must be export, diff or apply.'],
    ['no file', ['policy', 'diff', '--tenant', 'acme'], 'Exactly one file must be named.'],
    ['no tenant', ['policy', 'export'], 'The --tenant must be given.'],
    [
      'a number that is none',
      ['policy', 'export', '--tenant', 'acme', '--number', 'x'],
      'A --number is that of a version to export.',
    ],
  ])('for %s is usage', async (_what, args, sentence) => {
    const { exitCode, stderr } = await run(args, environment);
    expect([exitCode, stderr.split('\n')[0]]).toEqual([3, sentence]);
  });

  it('for a file that is not there could not run', async () => {
    expect(await policy('diff', join(folder, 'none.yaml'))).toMatchObject({
      exitCode: 2,
      stderr: 'The file could not be read.\n',
    });
  });
});
