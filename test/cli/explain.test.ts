import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CommandServer, startCommandServer } from './commandServer.js';
import { type Ran, run } from './run.js';

let running: CommandServer;
let folder: string;
let environment: Record<string, string>;
let server: CommandServer['server'];
let file: string;
beforeAll(async () => {
  running = await startCommandServer('explain');
  ({ folder, environment, server } = running);
  file = join(folder, 'client.graphql');
  await writeFile(
    file,
    `query Blind($id: ID!) @purpose(is: RECRUITMENT_APPLICATION_SCREENING) { candidate(id: $id) { givenName email } }
     query Vacancies { jobs { title } }`,
  );
});
afterAll(() => running.stop());

const screening = ['--role', 'RECRUITER', '--purpose', 'RECRUITMENT_APPLICATION_SCREENING'];
const explaining = (...more: readonly string[]): Promise<Ran> =>
  run(['explain', file, ...screening, '--address', server.address, ...more], environment);

describe('candour explain', () => {
  it('prints each operation with its verdicts, rules and remedies', async () => {
    const { exitCode, stdout, stderr } = await explaining();
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Blind for RECRUITMENT_APPLICATION_SCREENING, policy version 1: would run\n');
    expect(stdout).toMatch(/ {2}TRANSFORMED INITIALS +SELECT +Candidate\.givenName +names-blind-screening +depends/);
    expect(stdout).toMatch(/ {2}REFUSED +SELECT +Candidate\.email +PURPOSE_NOT_ALLOWED +default-deny +No rule opens/);
    expect(stdout).toContain('Vacancies for no purpose, policy version 1: would run\n');
  });

  it('is a gate: it fails on a code that is asked for, and on no other', async () => {
    expect(await explaining('--fail-on', 'PURPOSE_NOT_ALLOWED')).toMatchObject({
      exitCode: 1,
      stderr: '1 refused with a code to fail on.\n',
    });
    expect(await explaining('--fail-on', 'ROLE_FORBIDDEN', '--fail-on', 'DPIA_REQUIRED')).toMatchObject({
      exitCode: 0,
    });
    expect(await explaining('--fail-on', 'ANY', '--operation', 'Vacancies')).toMatchObject({ exitCode: 0 });
  });

  it('gives programs JSON', async () => {
    const { stdout } = await explaining('--json', '--operation', 'Blind');
    expect(JSON.parse(stdout)).toMatchObject([{ operation: 'Blind', wouldFetch: true }]);
  });

  it.each([
    ['no role', ['explain', 'x.graphql'], 'At least one --role must be given, and each be a role.'],
    ['an unknown code', ['explain', 'x', ...screening, '--fail-on', 'NOPE'], 'Each --fail-on must be a code, or ANY.'],
    ['two files', ['explain', 'x', 'y', ...screening], 'Exactly one file must be named.'],
    ['an unknown option', ['explain', 'x', '--what'], 'An option is unknown, or lacks its value.'],
  ])('refuses %s as usage', async (_what, args, sentence) => {
    const { exitCode, stderr } = await run(args, environment);
    expect(exitCode).toBe(3);
    expect(stderr.split('\n')[0]).toBe(sentence);
  });

  it('could not run where the file is missing or is no document', async () => {
    const missing = await run(
      ['explain', join(folder, 'none'), ...screening, '--address', server.address],
      environment,
    );
    expect(missing).toMatchObject({ exitCode: 2, stderr: 'A file that was named could not be read.\n' });
    await writeFile(join(folder, 'broken.graphql'), 'query {');
    const broken = await run(
      ['explain', join(folder, 'broken.graphql'), ...screening, '--address', server.address],
      environment,
    );
    expect(broken.exitCode).toBe(2);
    expect(broken.stderr).toMatch(/\(BAD_REQUEST\)\n$/);
  });
});
