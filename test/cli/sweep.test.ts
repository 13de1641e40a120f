import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CommandServer, startCommandServer } from './commandServer.js';
import { run } from './run.js';

let gateway: CommandServer;
beforeAll(async () => {
  gateway = await startCommandServer('sweep');
});
afterAll(() => gateway.stop());

const sweep = (...args: readonly string[]) =>
  run(['sweep', '--address', gateway.server.address, ...args], gateway.environment);

describe('candour sweep', () => {
  it('counts who is due, erases them, and then finds nobody', async () => {
    const counted = await sweep('--tenant', 'acme', '--dry-run');
    expect(counted).toMatchObject({ exitCode: 0, stderr: '' });
    const [, due] = /^acme: (\d+) are due to be erased\.\n$/.exec(counted.stdout) ?? [];
    expect(Number(due)).toBeGreaterThan(5);
    expect(await sweep('--tenant', 'acme')).toMatchObject({ exitCode: 0, stdout: `acme: ${due} were erased.\n` });
    expect(await sweep('--tenant', 'acme')).toMatchObject({ exitCode: 0, stdout: 'acme: nobody is due.\n' });
    expect(await sweep('--tenant', 'acme', '--dry-run')).toMatchObject({ stdout: 'acme: nobody is due.\n' });
  });

  it.each([
    [['--tenant', '']],
    [['--dry-run']],
    [['--tenant', 'acme', '--force']],
    [['--tenant', 'acme', '--address', 'x']],
  ])('takes %j as a fault of usage', async (args) => {
    expect((await run(['sweep', ...args])).exitCode).toBe(3);
  });

  it('tells its options', async () => {
    const { exitCode, stdout } = await run(['sweep', '--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Usage: candour sweep --tenant T [--dry-run]');
  });

  it('passes on why the gateway refuses', async () => {
    const token = await run(
      ['token', '--tenant', 'acme', '--role', 'AUDITOR', '--purpose', 'ACCOUNTABILITY'],
      gateway.environment,
    );
    const { exitCode, stderr } = await sweep('--tenant', 'acme', '--token', token.stdout.trim());
    expect(exitCode).toBe(2);
    expect(stderr).toContain('(ROLE_FORBIDDEN)');
  });
});
