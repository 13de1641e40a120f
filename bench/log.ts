import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

export interface LogBench {
  readonly rounds: number;
  readonly scale: number;
  /** Of the log that is proved, verified and asked. */
  readonly records: number;
  /** Told how to stop what runs. */
  readonly keep: (close: () => Promise<unknown>) => void;
}

/**
 * Runs everything that is measured of the access log, each in a process and on a database of its own, and gives what the
 * last line of each says: appends, what recording costs a request, proofs and verification, questions, crowding out.
 */
export async function benchLog({ rounds, scale, records, keep }: LogBench): Promise<object> {
  const folder = await mkdtemp(join(tmpdir(), 'candour-log-'));
  keep(() => rm(folder, { recursive: true, force: true }));
  const run = async (script: string, ...args: readonly string[]): Promise<unknown> => {
    process.stderr.write(`${script}:\n`);
    const child = spawn(process.execPath, [join(import.meta.dirname, `${script}.js`), ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    keep(() => end(child));
    const [printed, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    if (code !== 0) throw new Error(`${script} failed.`);
    const lines = printed.trim().split('\n');
    process.stdout.write(`${script}: ${lines.join('\n  ')}\n\n`);
    return JSON.parse(lines.at(-1) ?? '');
  };
  const measured = ['--rounds', String(rounds), '--scale', String(scale)];
  const grown = ['--records', String(records), '--folder', join(folder, 'grown')];
  return {
    append: await run('logAppend', ...measured),
    recording: await run('logRecording', ...measured),
    proofs: await run('logProofs', ...grown),
    ask: await run('logAsk', ...grown),
    crowding: await run('crowding', '--rounds', String(rounds)),
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}
