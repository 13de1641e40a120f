import type { PruningWait } from '../../vocabulary/pruningWaits.js';
import type { Queryable } from '../Queryable.js';
import { SEGMENT_ENTRIES } from '../segments.js';
import { isHeld } from './isHeld.js';
import { readPrunedBelow } from './readPrunedBelow.js';
import { readRetention } from './readRetention.js';
import { signedSize } from './signedSize.js';
import type { WitnessedSize } from './witnessedSize.js';

/** How far a tenant's log was pruned, and what is due. Indices: entries below them. */
export interface Due {
  readonly prunedBelow: number;
  /** Whole segments whose retention has passed end here; the same as `prunedBelow`: none is due. */
  readonly dueBelow: number;
  /** What keeps the first segment that is due; empty: nothing, or none is due. */
  readonly waitsFor: readonly PruningWait[];
}

export interface DueQuestion {
  readonly tenant: string;
  readonly now: Date;
  readonly hasArchive: boolean;
  /** Null: no witness is asked for. */
  readonly witnessed: WitnessedSize | null;
}

/**
 * Reads what is due. Each segment is judged by its last entry: entries come in the order of time but for moments, and
 * whoever prunes one looks at all of it.
 */
export async function readDue(via: Queryable, question: DueQuestion): Promise<Due> {
  const { tenant, now } = question;
  const prunedBelow = await readPrunedBelow(via, tenant);
  const { months } = await readRetention(via, tenant);
  const { rows } = await via.query(
    `select count(*) as due from (
       select bool_and(coalesce(entry.at < $3::timestamptz - make_interval(months => $4::int), false))
         over (order by segment) as past
       from access_log_head head,
         generate_series($2::bigint, head.next - ${SEGMENT_ENTRIES}, ${SEGMENT_ENTRIES}) as segment
       left join access_log_entry entry on entry.tenant = $1 and entry.index = segment + ${SEGMENT_ENTRIES - 1}
       where head.tenant = $1) as judged
     where past`,
    [tenant, prunedBelow, now.toISOString(), months],
  );
  const dueBelow = prunedBelow + Number(rows[0]?.due) * SEGMENT_ENTRIES;
  const waitsFor = dueBelow === prunedBelow ? [] : await readWaits(via, question, prunedBelow + SEGMENT_ENTRIES);
  return { prunedBelow, dueBelow, waitsFor };
}

async function readWaits(
  via: Queryable,
  { tenant, hasArchive, witnessed }: DueQuestion,
  end: number,
): Promise<readonly PruningWait[]> {
  const waits: PruningWait[] = [];
  if (await isHeld(via, tenant)) waits.push('HOLD');
  if (!hasArchive) waits.push('ARCHIVE');
  if ((await signedSize(via, tenant)) < end) waits.push('SIGNATURE');
  if (witnessed !== null && (await witnessed(via, tenant)) < end) waits.push('WITNESS');
  return waits;
}
