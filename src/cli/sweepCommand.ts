import { z } from 'zod';
import { askField } from './askField.js';
import type { CommandGateway } from './askGateway.js';
import type { Command, CommandResult } from './Command.js';
import { commandToken } from './commandToken.js';
import { createProgress } from './createProgress.js';
import { readDueOptions } from './dueOptions.js';
import { gatewayAddress } from './gatewayAddress.js';

const help = `Usage: candour sweep --tenant T [--dry-run] [--token TOKEN] [--address http://127.0.0.1:4000]

Erases, anonymises or archives the persons of a controller for whom the periods of every purpose have passed, as its
instructions say and as the gateway does by itself every hour; whom a claim, a hold or its own restriction keeps is
archived. Imports that have waited 72 hours for a decision are destroyed, and requests of rights that were closed five
years ago are erased. With --dry-run it only counts. It asks the running gateway with --token or CANDOUR_TOKEN
(CONTROLLER), else the development issuer mints a token. Exit codes: 0 done, 1 another sweep was at it and some are left, 2
could not run, 3 usage.
`;

const query = `mutation ($dryRun: Boolean!) @purpose(is: ACCOUNTABILITY) {
  sweepRetention(dryRun: $dryRun) { done { action persons } due { action persons } held requests more isBusy } }`;

const persons = z.array(z.object({ action: z.enum(['ERASE', 'ANONYMISE', 'ARCHIVE']), persons: z.int() }));
const sweepForm = z.object({
  done: persons,
  due: persons,
  held: z.int(),
  requests: z.int(),
  more: z.boolean(),
  isBusy: z.boolean(),
});
type Sweep = z.infer<typeof sweepForm>;
type Counts = Sweep['done'];

/** `candour sweep`. */
export const sweepCommand: Command = async (args, environment) => {
  const options = readDueOptions(args);
  if (options === 'help') return { exitCode: 0, stdout: help, stderr: '' };
  if (options === null) return { exitCode: 3, stdout: '', stderr: help };
  const token = await commandToken({ ...options, role: 'CONTROLLER', purpose: 'ACCOUNTABILITY' }, environment);
  const gateway = { address: gatewayAddress(options.address, environment), token };
  const { due, ...others } = await sweep(true, gateway);
  if (options.dryRun)
    return { exitCode: 0, stdout: `${options.tenant}: ${sentenceOf(due, { ...others, isDue: true })}\n`, stderr: '' };
  return resultOf(options.tenant, await sweepAll(options.tenant, due, gateway));
};

/** Asks again until nothing is due or another sweep is at it; gives the last answer with the sum of all. */
async function sweepAll(tenant: string, due: Counts, gateway: CommandGateway): Promise<Sweep> {
  const progress = createProgress(process.stderr);
  const total = sumOf(due);
  const done = new Map<Counts[number]['action'], number>();
  let [held, requests] = [0, 0];
  try {
    for (;;) {
      const next = await sweep(false, gateway);
      held += next.held;
      requests += next.requests;
      for (const { action, persons: count } of next.done) done.set(action, (done.get(action) ?? 0) + count);
      const all = [...done].map(([action, count]) => ({ action, persons: count }));
      progress.show(tenant, sumOf(all), Math.max(total, sumOf(all)));
      if (!next.more || next.isBusy) return { ...next, held, requests, done: all };
    }
  } finally {
    progress.end();
  }
}

const sweep = (dryRun: boolean, gateway: CommandGateway): Promise<Sweep> =>
  askField({ query, variables: { dryRun }, field: 'sweepRetention', form: sweepForm }, gateway);

function resultOf(tenant: string, { done, isBusy, ...others }: Sweep): CommandResult {
  const left = isBusy ? ' Another sweep is at it: ask again later.' : '';
  return {
    exitCode: isBusy ? 1 : 0,
    stdout: `${tenant}: ${sentenceOf(done, { ...others, isDue: false })}${left}\n`,
    stderr: '',
  };
}

const words = {
  ERASE: ['were erased', 'are due to be erased'],
  ANONYMISE: ['were anonymised', 'are due to be anonymised'],
  ARCHIVE: ['were archived', 'are due to be archived'],
} as const;

type Others = Pick<Sweep, 'held' | 'requests'> & { readonly isDue: boolean };

function sentenceOf(counts: Counts, { held, requests, isDue }: Others): string {
  const parts = counts.map(({ action, persons: count }) => `${count} ${words[action][isDue ? 1 : 0]}`);
  if (held > 0) parts.push(`${held} held imports ${isDue ? 'are due to be' : 'were'} destroyed`);
  if (requests > 0) parts.push(`${requests} requests of rights ${isDue ? 'are due to be' : 'were'} erased`);
  return parts.length === 0 ? 'nobody is due.' : `${parts.join(', ')}.`;
}

const sumOf = (counts: Counts): number => counts.reduce((sum, { persons: count }) => sum + count, 0);
