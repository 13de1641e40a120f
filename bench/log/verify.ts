import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { urlOf } from '../startCandour.js';
import type { Scratch } from './openScratch.js';
import { tenant } from './population.js';

export interface VerifyMeasured {
  readonly seconds: number;
  readonly entriesPerSecond: number;
  readonly peakMegabytes: number;
}

const command = join(import.meta.dirname, '..', '..', '..', 'bin', 'candour.js');
/** Loaded before the command, so that it tells its largest size when it ends. */
const tellPeak = "process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS))";

/** Runs `candour verify` on the log. Throws unless it finds it sound. */
export async function measureVerify({ connection, keyText, owner }: Scratch): Promise<VerifyMeasured> {
  const folder = await mkdtemp(join(tmpdir(), 'candour-verify-'));
  try {
    const keyFile = join(folder, 'key.pem');
    await writeFile(keyFile, keyText);
    const args = ['verify', '--database', urlOf(connection), '--tenant', tenant, '--key', keyFile];
    const begun = performance.now();
    const child = spawn(process.execPath, ['--import', `data:text/javascript,${tellPeak}`, command, ...args], {
      env: { PATH: process.env['PATH'] },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [said, told, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
    const seconds = (performance.now() - begun) / 1_000;
    if (code !== 0) throw new Error(`The log did not verify (${code}): ${said}${told.slice(-500)}`);
    const { rows } = await owner.query<{ next: string }>('select next from access_log_head where tenant = $1', [
      tenant,
    ]);
    const [, kilobytes = 'NaN'] = /peak (\d+)/.exec(told) ?? [];
    return {
      seconds: Number(seconds.toFixed(1)),
      entriesPerSecond: Math.round(Number(rows[0]?.next) / seconds),
      peakMegabytes: Math.round(Number(kilobytes) / 1_024),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
