import { vi } from 'vitest';
import { candour } from '../../src/cli/candour.js';

/** What one command line left. */
export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in this process, as the program does, and gives what it printed. */
export async function run(args: readonly string[], environment: Record<string, string> = {}): Promise<Ran> {
  const printed = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      printed[stream] += String(text);
      return true;
    }),
  );
  try {
    return { exitCode: await candour(args, environment), ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
