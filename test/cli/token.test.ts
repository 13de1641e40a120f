import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { developmentIssuer } from '../../src/principal/developmentIssuer.js';
import { run } from './run.js';

const one = '7f1d3a52-5a0e-4c5e-9a53-2d2f0a4f0b11';
const other = '0c9e4a77-2f0b-4d9d-8a3e-5d3a0b6a7e21';
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candour token-'));
  await developmentIssuer(folder);
});
afterAll(() => rm(folder, { recursive: true }));

const token = (...more: readonly string[]) => {
  const args = ['token', '--tenant', 'acme', '--role', 'RECRUITER', '--purpose', 'RECRUITMENT_APPLICATION_SCREENING'];
  return run([...args, ...more], { CANDOUR_DATA: folder });
};

describe('candour token --job', () => {
  it.each([
    ['none', [], ['*']],
    ['one', ['--job', one], [one]],
    ['several', ['--job', one, '--job', other], [one, other]],
  ])('writes the vacancies that are given, and without any "*": %s', async (_what, more, jobs) => {
    const { exitCode, stdout, stderr } = await token(...more);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(decodeJwt(stdout.trim())['jobs']).toEqual(jobs);
  });

  it.each([['7'], ['*'], [''], [`${one} `], ['__proto__']])('refuses what is no UUID: %j', async (bad) => {
    const { exitCode, stdout, stderr } = await token('--job', one, '--job', bad);
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 3,
      stdout: '',
      stderr: 'The option "--job" must be the id of a vacancy, a UUID, each time it is given.\n',
    });
  });

  it('refuses more vacancies than a token may name', async () => {
    const { exitCode, stderr } = await token(...Array.from({ length: 501 }, () => ['--job', one]).flat());
    expect([exitCode, stderr]).toEqual([
      3,
      'The claim "jobs" must be a list of at most 500 UUIDs, or "*" alone in a list, or absent.\n',
    ]);
  });

  it('is told of by --help', async () => {
    const { exitCode, stdout } = await run(['token', '--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(
      '--job ID             repeatable: a vacancy that the principal works on (without it, all of them)',
    );
  });
});
