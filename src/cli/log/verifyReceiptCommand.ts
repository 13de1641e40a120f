import { parseArgs } from 'node:util';
import type { Environment } from '../../configuration/readConfiguration.js';
import { loadLogKey } from '../../verify/LogKey.js';
import { outcomeText } from '../../verify/Outcome.js';
import { type ReceiptPlace, verifyReceiptAt } from '../../verify/receipt/verifyReceiptAt.js';
import type { Command } from '../Command.js';
import { createProgress } from '../createProgress.js';
import { isHttp } from '../gatewayAddress.js';
import { logToken } from './logToken.js';

const help = `Usage: candour verify-receipt RECEIPT --key FILE (--gateway URL [--tenant T] [--token TOKEN] | --database URL |
                              --export FOLDER) [--merge-delay SECONDS]

Verifies that the record which a receipt promises is in the log. RECEIPT is the header Access-Log-Receipt of an answer.

  --key FILE             the log's public key (PEM), or the verifier key that /log/key gives
  --gateway URL          a gateway that runs; the token is of AUDITOR, DPO or CONTROLLER (else CANDOUR_TOKEN, else the
                         development issuer mints one for --tenant)
  --database URL         postgres://…
  --export FOLDER        an NDJSON export of the whole log
  --merge-delay SECONDS  how long a record may be on its way into the tree; 10 without it

Exit codes: 0 included, 1 omitted after the merge delay, or no receipt that the key has signed, 2 not yet, not told, or
could not run, 3 usage.
`;

interface Options {
  readonly receipt: string;
  readonly key: string;
  readonly place: { readonly address: string } | Exclude<ReceiptPlace, { readonly gateway: unknown }>;
  readonly tenant: string | null;
  readonly token: string | null;
  readonly mergeDelayMs: number;
}

/** `candour verify-receipt`. */
export const verifyReceiptCommand: Command = async (args, environment) => {
  const options = parsed(args);
  if (options === 'help') return { exitCode: 0, stdout: help, stderr: '' };
  if (options === null) return { exitCode: 3, stdout: '', stderr: help };
  const key = await loadLogKey(options.key);
  const progress = createProgress(process.stderr);
  const outcome = await verifyReceiptAt(options.receipt, await placeOf(options, environment), {
    key,
    now: () => new Date(),
    mergeDelayMs: options.mergeDelayMs,
    onProgress: progress.show,
  }).finally(progress.end);
  return { exitCode: outcome.verdict, stdout: outcomeText(outcome), stderr: '' };
};

const placeOf = async ({ place, ...options }: Options, environment: Environment): Promise<ReceiptPlace> =>
  'address' in place ? { gateway: { ...place, token: await logToken(options, environment) } } : place;

function parsed(args: readonly string[]): Options | 'help' | null {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        ...{ key: text, gateway: text, tenant: text, token: text, database: text, export: text, 'merge-delay': text },
      },
    });
    if (values.help) return 'help';
    const { key, gateway, database, export: folder, tenant = null, token = null } = values;
    const delay = values['merge-delay'] ?? '10';
    const [receipt, ...others] = positionals;
    const places = [gateway && { address: gateway }, database && { database }, folder && { folder }].filter(
      (place) => typeof place === 'object',
    );
    const [place, ...more] = places;
    if (!receipt || !key || place === undefined || others.length + more.length > 0) return null;
    if (gateway === undefined ? tenant !== null || token !== null : !isHttp(gateway)) return null;
    if (!/^\d{1,6}$/.test(delay)) return null;
    return { receipt, key, place, tenant, token, mergeDelayMs: Number(delay) * 1_000 };
  } catch {
    return null;
  }
}
