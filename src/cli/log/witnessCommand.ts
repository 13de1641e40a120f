import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serveWitness } from '../../serve/serveWitness.js';
import type { RunWitnessOptions } from '../../witness/runWitness.js';
import type { Command } from '../Command.js';

const help = `Usage: candour witness --data FOLDER --log FILE [--log FILE]… [--listen HOST:PORT] [--name NAME] [--max-age TIME]

Runs a witness (C2SP tlog-witness) until Ctrl-C: it cosigns the checkpoints of the logs that it knows, each only when it
continues the one before, and remembers the last one. Whoever takes a log back can't take the witness back. So it must
run where the operator of the gateway has no hand; it needs no database.

  --data FOLDER       its own folder, made when it is not there: its key, and the last checkpoint of each log
  --log FILE          verifier keys of logs, one a line, as /log/key and "candour key show" give them
  --listen HOST:PORT  default 127.0.0.1:4010; port 0: any free one. Plain HTTP: put your own TLS in front of it
  --name NAME         the name of its key, such as witness.example.com; default candour-witness. It can't change later
  --max-age TIME      /healthz answers 503 when nothing of a log came for that long, such as 90s, 30m, 24h, 7d

Exit codes: 0 stopped in order, 2 could not run, 3 usage.
`;

/** `candour witness`. */
export const witnessCommand: Command = async (args) => {
  const options = parsed(args);
  if (options === 'help') return { exitCode: 0, stdout: help, stderr: '' };
  if (options === null) return { exitCode: 3, stdout: '', stderr: help };
  await serveWitness(options);
  return { exitCode: 0, stdout: '', stderr: '' };
};

const units: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Gives null for what is no time. */
function milliseconds(text: string): number | null {
  const [, count = '', unit = ''] = /^([1-9]\d{0,6})([smhd])$/.exec(text) ?? [];
  return count === '' ? null : Number(count) * (units[unit] ?? 0);
}

function parsed(args: readonly string[]): RunWitnessOptions | 'help' | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        data: { type: 'string', default: '' },
        log: { type: 'string', multiple: true, default: [] },
        listen: { type: 'string', default: '127.0.0.1:4010' },
        name: { type: 'string' },
        'max-age': { type: 'string' },
      },
    });
    if (values.help) return 'help';
    const { data, log: logFiles, name = null, 'max-age': age } = values;
    const [, bracketed, plain, port = ''] = /^(?:\[([\da-f:.]+)\]|([^:[\]]+)):(\d{1,5})$/i.exec(values.listen) ?? [];
    const host = bracketed ?? plain ?? '';
    const maxAge = age === undefined ? null : milliseconds(age);
    if (data === '' || logFiles.length === 0 || logFiles.includes('') || host === '' || Number(port) > 65_535)
      return null;
    if (age !== undefined && maxAge === null) return null;
    return { folder: resolve(data), host, port: Number(port), logFiles, name, maxAge };
  } catch {
    return null;
  }
}
