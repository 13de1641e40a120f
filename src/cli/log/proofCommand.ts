import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { GatewayLog } from '../../verify/gateway/GatewayLog.js';
import { isCanonicalUuid } from '../../vocabulary/isUuid.js';
import type { Command } from '../Command.js';
import { CouldNotRun } from '../CouldNotRun.js';
import { commandToken } from '../commandToken.js';
import { gatewayAddress, isHttp } from '../gatewayAddress.js';

const help = `Usage: candour proof RECORD-ID --tenant T --out FILE [--token TOKEN] [--address http://127.0.0.1:4000]

Writes the proof that a record is in its tenant's log (C2SP tlog-proof): a file that stands alone, for the newest
checkpoint. "candour verify --proof FILE" verifies it. The token is that of --token or CANDOUR_TOKEN (AUDITOR, DPO or
CONTROLLER), else the development issuer mints one. Exit codes: 0 done, 1 no such record is signed, 2 could not run, 3 usage.
`;

interface Options {
  readonly recordId: string;
  readonly tenant: string;
  readonly out: string;
  readonly token: string | null;
  readonly address: string | null;
}

/** `candour proof`. */
export const proofCommand: Command = async (args, environment) => {
  const options = parsed(args);
  if (options === 'help') return { exitCode: 0, stdout: help, stderr: '' };
  if (options === null) return { exitCode: 3, stdout: '', stderr: help };
  const token = await commandToken({ ...options, role: 'AUDITOR', purpose: 'ACCOUNTABILITY' }, environment);
  const log = new GatewayLog({ address: gatewayAddress(options.address, environment), token });
  const proof = await log.find(`proof/${options.recordId}`);
  if (proof === null)
    return { exitCode: 1, stdout: '', stderr: 'No record of that id is in the log, or it is not signed yet.\n' };
  await writeFile(options.out, proof, { flag: 'wx' }).catch(() => {
    throw new CouldNotRun('The file of --out must be one that can be written and is not there yet.');
  });
  return { exitCode: 0, stdout: '', stderr: '' };
};

function parsed(args: readonly string[]): Options | 'help' | null {
  try {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        ...{ tenant: text, out: text, token: text, address: text },
      },
    });
    if (values.help) return 'help';
    const { tenant, out, token = null, address = null } = values;
    const [recordId = '', ...others] = positionals;
    if (!isCanonicalUuid(recordId) || others.length > 0) return null;
    if (!tenant || !out || (address !== null && !isHttp(address))) return null;
    return { recordId, tenant, out, token, address };
  } catch {
    return null;
  }
}
