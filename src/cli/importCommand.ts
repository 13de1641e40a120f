import { parseArgs } from 'node:util';
import { GovernanceError } from '../errors/GovernanceError.js';
import type { Command, CommandResult } from './Command.js';
import { CouldNotRun } from './CouldNotRun.js';
import { commandToken } from './commandToken.js';
import { gatewayAddress, isHttp } from './gatewayAddress.js';
import { importResumeFile } from './importResumeFile.js';
import type { HeldAnswer } from './sendResume.js';

const help = `Usage: candour import FILE… --tenant T [--hold] [--token TOKEN] [--address http://127.0.0.1:4000]

Stores one candidate for each JSON Resume 1.0 file, through the gateway like any client: governed and recorded. The
token is that of --token or CANDOUR_TOKEN, else the development issuer mints one for INTAKE. For each file it prints the
new id and what was not placed. Without --address it is the gateway on this machine, at PORT. A faulty file stops
nothing: the others are imported, and the exit code is 1. With --hold a file that seems to tell of what is not collected is
not refused but held by the gateway, encrypted, for 72 hours, until somebody of INTAKE decides; it prints its id and where.
Exit codes: 0 done, 1 a file was not imported or is held, 2 could not run (what was imported before is printed), 3 usage.
`;

const decide = `Held files wait for a person of INTAKE, who reads the marked passages and decides in the gateway:
  mutation @purpose(is: RECRUITMENT_APPLICATION_MANAGEMENT) { readHeldImport(id: "…") { place category before text after } }
  mutation @purpose(is: RECRUITMENT_APPLICATION_MANAGEMENT) { releaseHeldImport(id: "…", as: REDACTED) { id } }
  mutation @purpose(is: RECRUITMENT_APPLICATION_MANAGEMENT) { discardHeldImport(id: "…") }
`;

/** What was asked for: which files, for which tenant, with whose token (null: mint one), at which gateway. */
interface Options {
  readonly files: readonly string[];
  readonly tenant: string;
  readonly hold: boolean;
  readonly token: string | null;
  /** Null: the gateway on this machine, at the port that the environment says. */
  readonly address: string | null;
}

/** `candour import`. */
export const importCommand: Command = async (args, environment) => {
  const options = parsed(args);
  if (options === 'help') return { exitCode: 0, stdout: help, stderr: '' };
  if (options === null) return { exitCode: 3, stdout: '', stderr: help };
  const acting = { ...options, role: 'INTAKE', purpose: 'RECRUITMENT_APPLICATION_MANAGEMENT' } as const;
  const given = { ...options, token: await commandToken(acting, environment) };
  return await importAll({ ...given, address: gatewayAddress(options.address, environment) });
};

async function importAll({
  files,
  ...gateway
}: Options & { readonly token: string; readonly address: string }): Promise<CommandResult> {
  let [stdout, stderr] = ['', ''];
  let isAnyHeld = false;
  for (const file of files) {
    try {
      const { id, held, unplaced } = await importResumeFile(file, gateway);
      stdout += held === null ? `${file}: ${id}\n` : heldLines(file, held);
      isAnyHeld ||= held !== null;
      for (const { pointer, why } of unplaced) stdout += `  not placed: ${pointer} (${why})\n`;
    } catch (error) {
      if (error instanceof CouldNotRun) return { exitCode: 2, stdout, stderr: `${stderr}${file}: ${error.message}\n` };
      stderr += `${file}: ${error instanceof GovernanceError ? error.message : 'The file could not be read.'}\n`;
    }
  }
  if (isAnyHeld) stdout += decide;
  return { exitCode: stderr === '' && !isAnyHeld ? 0 : 1, stdout, stderr };
}

const heldLines = (file: string, { id, until, marks }: HeldAnswer): string =>
  [
    `${file}: held as ${id} until ${until}`,
    ...marks.map(({ place, category, start, end }) => `  ${category}: ${place}, characters ${start} to ${end}`),
    '',
  ].join('\n');

function parsed(args: readonly string[]): Options | 'help' | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        hold: { type: 'boolean', default: false },
        tenant: { type: 'string' },
        token: { type: 'string' },
        address: { type: 'string' },
      },
    });
    if (values.help) return 'help';
    const { tenant, token = null, address = null } = values;
    if (!tenant || positionals.length === 0 || (address !== null && !isHttp(address))) return null;
    return { files: positionals, tenant, hold: values.hold, token, address };
  } catch {
    return null;
  }
}
