import { parseArgs } from 'node:util';
import { z } from 'zod';
import { askGateway, type CommandGateway } from '../askGateway.js';
import type { Command, CommandResult } from '../Command.js';
import { CouldNotRun } from '../CouldNotRun.js';
import { commandToken } from '../commandToken.js';
import { createProgress } from '../createProgress.js';

const help = `Usage: candour prune --tenant T [--dry-run] [--token TOKEN] [--address http://127.0.0.1:4000]

Archives and deletes the entries of a tenant's access log whose retention has passed, segment by segment, as the gateway
does by itself every hour. With --dry-run it only says what is due, and what that waits for: HOLD (a legal hold stands),
ARCHIVE (the gateway has no CANDOUR_LOG_ARCHIVE), SIGNATURE (no checkpoint reaches over it), WITNESS (too few have
countersigned), ANOTHER_RUN (another gateway is at it). It asks the running gateway with --token or CANDOUR_TOKEN
(CONTROLLER), else the development issuer mints a token. Exit codes: 0 done, 1 what is due is kept by something, 2 could
not run, 3 usage.
`;

interface Options {
  readonly tenant: string;
  readonly dryRun: boolean;
  readonly token: string | null;
  /** Null: the gateway on this machine, at the port that the environment says. */
  readonly address: string | null;
}

const query = `mutation ($dryRun: Boolean!) @purpose(is: ACCOUNTABILITY) {
  pruneAccessLog(dryRun: $dryRun) { entries prunedBelow dueBelow waitsFor } }`;

const decimal = z.string().regex(/^\d+$/).transform(Number);
const pruningForm = z.object({
  entries: z.int(),
  prunedBelow: decimal,
  dueBelow: decimal,
  waitsFor: z.array(z.string()),
});
type Pruning = z.infer<typeof pruningForm>;

/** `candour prune`. */
export const pruneCommand: Command = async (args, environment) => {
  const options = parsed(args);
  if (options === 'help') return { exitCode: 0, stdout: help, stderr: '' };
  if (options === null) return { exitCode: 3, stdout: '', stderr: help };
  const token = await commandToken({ ...options, role: 'CONTROLLER', purpose: 'ACCOUNTABILITY' }, environment);
  const address = options.address ?? `http://127.0.0.1:${environment['PORT'] ?? 4000}`;
  return resultOf(options, await pruneAll(options, { address, token }));
};

/** Asks for a segment after the other, until nothing is due or something keeps it; gives the last answer and the sum. */
async function pruneAll({ tenant, dryRun }: Options, gateway: CommandGateway): Promise<Pruning> {
  const progress = createProgress(process.stderr);
  let entries = 0;
  try {
    for (;;) {
      const pruning = await prune(dryRun, gateway);
      entries += pruning.entries;
      if (pruning.entries === 0) return { ...pruning, entries };
      progress.show(tenant, pruning.prunedBelow, pruning.dueBelow);
    }
  } finally {
    progress.end();
  }
}

async function prune(dryRun: boolean, gateway: CommandGateway): Promise<Pruning> {
  const { data, errors } = await askGateway({ query, variables: { dryRun } }, gateway);
  const [error] = errors ?? [];
  if (error) throw new CouldNotRun(`${error.message} (${error.extensions.code})`);
  const read = pruningForm.safeParse(data?.['pruneAccessLog']);
  if (!read.success) throw new CouldNotRun('What answers at the address is no gateway of Candour.');
  return read.data;
}

function resultOf({ tenant, dryRun }: Options, { entries, prunedBelow, dueBelow, waitsFor }: Pruning): CommandResult {
  const left = dueBelow - prunedBelow;
  const done = dryRun ? '' : `${entries} entries were archived and deleted; `;
  const due = left === 0 ? 'nothing more is due' : `${left} entries are due`;
  const kept = waitsFor.length === 0 ? '' : `, kept by ${waitsFor.join(', ')}`;
  const stdout = `${tenant}: ${done}${due}${kept}. Pruned below ${prunedBelow}.\n`;
  return { exitCode: waitsFor.length === 0 ? 0 : 1, stdout, stderr: '' };
}

function parsed(args: readonly string[]): Options | 'help' | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        'dry-run': { type: 'boolean', default: false },
        tenant: { type: 'string' },
        token: { type: 'string' },
        address: { type: 'string' },
      },
    });
    if (values.help) return 'help';
    const { tenant, token = null, address = null } = values;
    if (!tenant || (address !== null && !isHttp(address))) return null;
    return { tenant, dryRun: values['dry-run'], token, address };
  } catch {
    return null;
  }
}

const isHttp = (address: string): boolean => /^https?:$/.test(URL.parse(address)?.protocol ?? '');
