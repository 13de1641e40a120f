import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfiguration } from '../../src/configuration/readConfiguration.js';
import { ConfigurationError } from '../../src/errors/ConfigurationError.js';
import { startServer } from '../../src/serve/startServer.js';
import { type CommandServer, startCommandServer } from './commandServer.js';
import { run } from './run.js';

let gateway: CommandServer;
beforeAll(async () => {
  gateway = await startCommandServer('prune');
});
afterAll(() => gateway.stop());

const prune = (...args: readonly string[]) =>
  run(['prune', '--address', gateway.server.address, ...args], gateway.environment);

describe('candour prune', () => {
  it.each([[], ['--dry-run']])('finds nothing due in a young log %s', async (...args) => {
    const { exitCode, stdout, stderr } = await prune('--tenant', 'acme', ...args);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^acme: .*nothing more is due\. Pruned below 0\.\n$/);
  });

  it.each([
    [['--tenant', '']],
    [['--dry-run']],
    [['--tenant', 'acme', '--force']],
    [['--tenant', 'acme', '--address', 'x']],
  ])('takes %j as a fault of usage', async (args) => {
    expect((await run(['prune', ...args])).exitCode).toBe(3);
  });

  it('tells its options', async () => {
    const { exitCode, stdout } = await run(['prune', '--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Usage: candour prune --tenant T [--dry-run]');
  });

  it('passes on why the gateway refuses', async () => {
    const token = await run(
      ['token', '--tenant', 'acme', '--role', 'AUDITOR', '--purpose', 'ACCOUNTABILITY'],
      gateway.environment,
    );
    const { exitCode, stderr } = await prune('--tenant', 'acme', '--token', token.stdout.trim());
    expect(exitCode).toBe(2);
    expect(stderr).toContain('(ROLE_FORBIDDEN)');
  });
});

describe('a gateway', () => {
  it('refuses to start with an archive that it can not write to', async () => {
    const environment = { ...gateway.environment, CANDOUR_LOG_ARCHIVE: '/dev/null/archive' };
    const started = startServer(readConfiguration(environment), {
      log: { write: () => undefined },
      clock: () => new Date(),
    });
    await expect(started).rejects.toThrow(
      new ConfigurationError('CANDOUR_LOG_ARCHIVE must be a folder that the gateway can write to.'),
    );
  });
});
