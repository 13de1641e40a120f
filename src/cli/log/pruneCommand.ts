import { z } from 'zod';
import { askField } from '../askField.js';
import type { CommandGateway } from '../askGateway.js';
import type { Command, CommandResult } from '../Command.js';
import { commandToken } from '../commandToken.js';
import { createProgress } from '../createProgress.js';
import { type DueOptions, readDueOptions } from '../dueOptions.js';
import { gatewayAddress } from '../gatewayAddress.js';

const help = `Usage: candour prune --tenant T [--dry-run] [--token TOKEN] [--address http://127.0.0.1:4000]

Archives and deletes the entries of a tenant's access log whose retention has passed, segment by segment, as the gateway
does by itself every hour. With --dry-run it only says what is due, and what that waits for: HOLD (a legal hold stands),
ARCHIVE (the gateway has no CANDOUR_LOG_ARCHIVE), SIGNATURE (no checkpoint reaches over it), WITNESS (too few have
countersigned), ANOTHER_RUN (another gateway is at it). It asks the running gateway with --token or CANDOUR_TOKEN
(CONTROLLER), else the development issuer mints a token. Exit codes: 0 done, 1 what is due is kept by something, 2 could
not run, 3 usage.
`;

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
  const options = readDueOptions(args);
  if (options === 'help') return { exitCode: 0, stdout: help, stderr: '' };
  if (options === null) return { exitCode: 3, stdout: '', stderr: help };
  const token = await commandToken({ ...options, role: 'CONTROLLER', purpose: 'ACCOUNTABILITY' }, environment);
  const gateway = { address: gatewayAddress(options.address, environment), token };
  return resultOf(options, await pruneAll(options, gateway));
};

/** Asks for a segment after the other, until nothing is due or something keeps it; gives the last answer and the sum. */
async function pruneAll({ tenant, dryRun }: DueOptions, gateway: CommandGateway): Promise<Pruning> {
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

const prune = (dryRun: boolean, gateway: CommandGateway): Promise<Pruning> =>
  askField({ query, variables: { dryRun }, field: 'pruneAccessLog', form: pruningForm }, gateway);

function resultOf(
  { tenant, dryRun }: DueOptions,
  { entries, prunedBelow, dueBelow, waitsFor }: Pruning,
): CommandResult {
  const left = dueBelow - prunedBelow;
  const done = dryRun ? '' : `${entries} entries were archived and deleted; `;
  const due = left === 0 ? 'nothing more is due' : `${left} entries are due`;
  const kept = waitsFor.length === 0 ? '' : `, kept by ${waitsFor.join(', ')}`;
  const stdout = `${tenant}: ${done}${due}${kept}. Pruned below ${prunedBelow}.\n`;
  return { exitCode: waitsFor.length === 0 ? 0 : 1, stdout, stderr: '' };
}
