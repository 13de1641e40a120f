import type { Epochs } from './AccessRecord.js';
import type { Waiting, WriteBatch } from './CommitQueue.js';
import { insertStatement, insertValues } from './insertEntries.js';
import type { PreparedRequest } from './PreparedRequest.js';
import { headOf, headStatement } from './readHead.js';
import { runOf } from './runs.js';
import { type Entry, sealRequest } from './sealRequest.js';
import { sentences, unavailable } from './unavailable.js';
import { isDataError, type Writer } from './Writer.js';

/**
 * What became of a request: its first entry once all are committed, with the log's generation that it stands in; or the
 * epochs it should have been decided under.
 */
export type Written =
  | { readonly stale: false; readonly first: Entry; readonly generation: number }
  | { readonly stale: true; readonly epochs: Epochs };

type Pending = Waiting<PreparedRequest, Written>;

/** An uninterrupted run of this gateway in one tenant's log. After a batch of unknown fate the next run begins. */
interface Run {
  readonly replica: string;
  sequence: number;
}

/**
 * Creates the function that writes batches of one tenant.
 *
 * A batch may hold requests that were decided under different epochs. Epochs only rise, so those with the highest are
 * the only ones that may still hold: they are tried, and once they are written all others are known to be stale. When
 * they are not, the head says which epochs hold; requests that have them are tried again, the rest is stale. So each
 * turn writes or answers somebody, and nobody waits for ever.
 */
export const createBatchWriter = (replica: string): WriteBatch<PreparedRequest, Written, Writer> => {
  const runs = new Map<string, Run>();
  return async (writer, tenant, batch) => {
    const run = runs.get(tenant) ?? { replica: runOf(replica), sequence: 0 };
    runs.set(tenant, run);
    const open = [batch];
    try {
      for (let group = open.pop(); group !== undefined; group = open.pop()) {
        open.push(...(await writeGroup(writer, run, group)));
      }
    } catch (error) {
      // Whether its sequence numbers are taken is unknown, and so they are not given again.
      runs.delete(tenant);
      throw error;
    }
  };
};

/** Writes or answers what it can of a group and gives back what is to be tried again, in smaller groups. */
async function writeGroup(writer: Writer, run: Run, group: readonly Pending[]): Promise<(readonly Pending[])[]> {
  const epochs = highestEpochs(group);
  const { same, different } = partition(group, epochs);
  try {
    if (await insert(writer, run, same)) {
      for (const { resolve } of different) resolve({ stale: true, epochs });
      return [];
    }
  } catch (error) {
    if (!isDataError(error)) throw error;
    return [different, ...halvesWithout(same, error)].filter(({ length }) => length > 0);
  }
  return await answerStale(writer, group);
}

/** Inserts requests of the same epochs and answers them. Gives false, with nothing written, when the epochs have risen. */
async function insert(writer: Writer, run: Run, requests: readonly Pending[]): Promise<boolean> {
  const [example] = requests;
  if (example === undefined) return true;
  const { tenant, epochs } = example.item;
  let { sequence } = run;
  const sealed = requests.map((pending) => {
    const entries = sealRequest(pending.item, { replica: run.replica, sequence });
    sequence += entries.length;
    return { pending, entries };
  });
  const values = insertValues({
    tenant,
    epochs,
    raise: null,
    entries: sealed.flatMap(({ entries }) => entries),
    reasons: requests.flatMap(({ item: { reason, records } }) =>
      reason === null ? [] : [{ recordId: records[0].recordId, reason }],
    ),
  });
  const { rows } = await writer.run({ name: 'access_log_insert', text: insertStatement, values });
  const [row] = rows;
  if (row === undefined) return false;
  run.sequence = sequence;
  const generation = Number(row.generation);
  for (const { pending, entries } of sealed) pending.resolve({ stale: false, first: entries[0], generation });
  return true;
}

/** Answers those whose epochs are not the head's, and gives back the others. */
async function answerStale(writer: Writer, group: readonly Pending[]): Promise<(readonly Pending[])[]> {
  const [example] = group;
  if (example === undefined) return [];
  const { rows } = await writer.run({ text: headStatement, values: [example.item.tenant] });
  const head = headOf(rows[0]);
  if (head === null) throw unavailable(sentences.missing);
  const { same, different } = partition(group, head.epochs);
  for (const { resolve } of different) resolve({ stale: true, epochs: head.epochs });
  return same.length > 0 ? [same] : [];
}

/** Narrows a data error down: one request alone is refused, more are tried in halves. */
function halvesWithout(requests: readonly Pending[], error: unknown): (readonly Pending[])[] {
  const [only, ...others] = requests;
  if (others.length === 0) {
    only?.reject(unavailable(sentences.refused, error));
    return [];
  }
  const middle = Math.ceil(requests.length / 2);
  // The last one is tried first.
  return [requests.slice(middle), requests.slice(0, middle)];
}

function highestEpochs(group: readonly Pending[]): Epochs {
  return group
    .map(({ item }) => item.epochs)
    .reduce((one, other) => ((other.policy - one.policy || other.subject - one.subject) > 0 ? other : one));
}

function partition(group: readonly Pending[], epochs: Epochs): Record<'same' | 'different', readonly Pending[]> {
  const isSame = ({ item }: Pending): boolean =>
    item.epochs.policy === epochs.policy && item.epochs.subject === epochs.subject;
  return { same: group.filter(isSame), different: group.filter((pending) => !isSame(pending)) };
}
