import { parseArgs } from 'node:util';
import { downloadExport } from '../../verify/gateway/downloadExport.js';
import type { ExportAsked } from '../../verify/gateway/GatewayLog.js';
import type { Command } from '../Command.js';
import { commandToken } from '../commandToken.js';
import { createProgress } from '../createProgress.js';
import { gatewayAddress, isHttp } from '../gatewayAddress.js';

const help = `Usage: candour export --tenant T --format ndjson|ocsf|csv --out FOLDER [--from F] [--to T]
                      [--token TOKEN] [--address http://127.0.0.1:4000]

Exports a tenant's access log through the gateway, which records that, into a new folder: the records, the signed
manifest of them, and the checkpoint that it stands under. "candour verify --export FOLDER" verifies it. The folder is
there only once it is whole.

  --format   ndjson  canonical records, which can be verified one by one (DPO, CONTROLLER)
             ocsf    events of OCSF 6005 Datastore Activity for a SIEM (AUDITOR too)
             csv     a table (AUDITOR too); a cell that a spreadsheet would run begins with an apostrophe
  --from     where it begins: an index, or an instant in UTC such as 2026-03-01T00:00:00Z; without it at the beginning
  --to       where it ends, in the same form and excluded; without it at the last record that is signed

The token is that of --token or CANDOUR_TOKEN, else the development issuer mints one. Without --address it is the gateway
on this machine, at PORT. Exit codes: 0 done, 1 the bytes are not those that were signed, 2 could not run, 3 usage.
`;

interface Options {
  readonly tenant: string;
  readonly asked: ExportAsked;
  readonly folder: string;
  readonly token: string | null;
  readonly address: string | null;
}

/** `candour export`. */
export const exportCommand: Command = async (args, environment) => {
  const options = parsed(args);
  if (options === 'help') return { exitCode: 0, stdout: help, stderr: '' };
  if (options === null) return { exitCode: 3, stdout: '', stderr: help };
  const { tenant, asked, folder } = options;
  // Canonical records are not for an AUDITOR; for the rest the smaller office does.
  const role = asked.format === 'NDJSON' ? 'DPO' : 'AUDITOR';
  const token = await commandToken({ ...options, role, purpose: 'ACCOUNTABILITY' }, environment);
  const progress = createProgress(process.stderr);
  const downloaded = await downloadExport({
    gateway: { address: gatewayAddress(options.address, environment), token },
    asked,
    folder,
    onProgress: (done, of) => progress.show(tenant, done, of),
  }).finally(progress.end);
  if ('differs' in downloaded)
    return { exitCode: 1, stdout: '', stderr: 'What came is not what the manifest says. Nothing was kept.\n' };
  const { from, to, size } = downloaded.manifest;
  return { exitCode: 0, stdout: `${tenant}: records ${from} to ${to} of ${size} that were signed\n`, stderr: '' };
};

const formats: Readonly<Record<string, ExportAsked['format']>> = { ndjson: 'NDJSON', ocsf: 'OCSF', csv: 'CSV' };

function parsed(args: readonly string[]): Options | 'help' | null {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        ...{ tenant: text, format: text, out: text, from: text, to: text, token: text, address: text },
      },
    });
    if (values.help) return 'help';
    const { tenant, out, token = null, address = null } = values;
    const asked = askedOf(values.format ?? '', values);
    if (!tenant || !out || asked === null || (address !== null && !isHttp(address))) return null;
    return { tenant, asked, folder: out, token, address };
  } catch {
    return null;
  }
}

/** Indices or instants, not one of each; null: neither. */
function askedOf(
  name: string,
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
): ExportAsked | null {
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (format === undefined) return null;
  const bounds = [from, to].filter((bound) => bound !== undefined);
  if (bounds.every((bound) => /^\d{1,15}$/.test(bound)))
    return { format, ...(from && { fromIndex: Number(from) }), ...(to && { toIndex: Number(to) }) };
  if (bounds.every((bound) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/.test(bound)))
    return { format, ...(from && { from }), ...(to && { to }) };
  return null;
}
