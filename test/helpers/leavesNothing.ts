import { afterAll, expect, vi } from 'vitest';

/** What of a process outlives a test file: the next one, in the same process, must find it as it would in a new one. */
const state = (): object => ({
  changedVariables: changedVariables(),
  folder: process.cwd(),
  listeners: Object.fromEntries(process.eventNames().map((name) => [String(name), process.listenerCount(name)])),
  exitCode: process.exitCode,
  fakeTimers: vi.isFakeTimers(),
  prints: [process.stdout.write, process.stderr.write],
});

const variables = { ...process.env };

/** Names only: a failure shows what differs, and values may be secrets. */
const changedVariables = (): readonly string[] =>
  Object.keys({ ...variables, ...process.env }).filter((name) => process.env[name] !== variables[name]);

/** What Node or a library says is to go: an operator would be shown it, too. Each is told once a process. */
const deprecations: string[] = [];
const onWarning = ({ name, message }: Error): void => {
  if (name === 'DeprecationWarning') deprecations.push(message);
};

const before = state();
process.on('warning', onWarning);
// Hooks run in reverse: what the file's own `afterAll` clears away is away by then.
afterAll(() => {
  process.off('warning', onWarning);
  expect(state()).toEqual(before);
  expect(deprecations).toEqual([]);
});
