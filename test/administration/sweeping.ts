import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { RetentionSweep } from '../../src/administration/sweep/RetentionSweep.js';
import type { InstructionsDocument } from '../../src/policy/InstructionsDocument.js';
import type { Asker, ClientAnswer, TestGateway } from '../helpers/gateway.js';
import { controller } from './breakGlassSupport.js';

const fields = 'done { action persons } due { action persons } more isBusy';

/** Asks for the next persons that are due. */
export const sweeping = (
  { ask }: Pick<TestGateway, 'ask'>,
  { as = controller, dryRun = false }: { as?: Asker; dryRun?: boolean } = {},
): Promise<ClientAnswer> =>
  ask(as, `mutation @purpose(is: ${as.purposes[0]}) { sweepRetention(dryRun: ${dryRun}) { ${fields} } }`);

export function sweepOf({ data, text }: ClientAnswer): RetentionSweep {
  const sweep = data?.['sweepRetention'];
  if (typeof sweep !== 'object' || sweep === null) throw new Error(text);
  return sweep as RetentionSweep;
}

/** Who is due now, by what is to be done. */
export const dueIn = async (gateway: TestGateway): Promise<Readonly<Record<string, number>>> =>
  counted(sweepOf(await sweeping(gateway, { dryRun: true })).due);

/** Sweeps until nothing is due; gives what was done. */
export async function swept(gateway: TestGateway): Promise<Readonly<Record<string, number>>> {
  const done: RetentionSweep['done'][number][] = [];
  for (let more = true; more; ) {
    const sweep = sweepOf(await sweeping(gateway));
    done.push(...sweep.done);
    more = sweep.more;
    if (sweep.isBusy) await delay(50);
  }
  return counted(done);
}

const counted = (counts: RetentionSweep['done']): Readonly<Record<string, number>> => {
  const sums: Record<string, number> = {};
  for (const { action, persons } of counts) sums[action] = (sums[action] ?? 0) + persons;
  return sums;
};

/** Makes what a change makes of acme's newest instructions active, as if it was approved. */
export async function instruct(
  { fresh }: TestGateway,
  change: (document: InstructionsDocument) => InstructionsDocument,
): Promise<void> {
  const client = new pg.Client(fresh.connection);
  await client.connect();
  try {
    const { rows } = await client.query<{ number: number; document: InstructionsDocument }>(
      "select number, document from controller_instructions where tenant = 'acme' order by number desc limit 1",
    );
    const [newest] = rows;
    if (!newest) throw new Error('The tenant has no instructions.');
    await client.query('begin');
    await client.query(
      `insert into controller_instructions (tenant, number, document, digest, signed_by, effective_at)
       select tenant, number + 1, $2, 'test', 'test', effective_at from controller_instructions where tenant = 'acme' and number = $1`,
      [newest.number, JSON.stringify(change(newest.document))],
    );
    await client.query("update access_log_head set policy_epoch = policy_epoch + 1 where tenant = 'acme'");
    await client.query('commit');
  } finally {
    await client.end();
  }
}

/** The same rule for every purpose that has a period. */
export const ruled =
  (rule: NonNullable<InstructionsDocument['purposes'][keyof InstructionsDocument['purposes']]>['retention']) =>
  (document: InstructionsDocument): InstructionsDocument => ({
    ...document,
    purposes: Object.fromEntries(
      Object.entries(document.purposes).map(([purpose, each]) => [
        purpose,
        each?.retention ? { ...each, retention: rule } : each,
      ]),
    ),
  });
