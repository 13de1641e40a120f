import { readPosted } from '../integrate/postedState.js';
import { readPrunedBelow } from '../keep/readPrunedBelow.js';
import type { Queryable } from '../Queryable.js';

/** What an answer from the log lacks; numbers of entries are decimal texts. */
export interface LogIncompleteness {
  /** Entries below it are gone. */
  readonly prunedBelow: string;
  /** Entries that were read, or could have been, and that no checkpoint counts yet. */
  readonly notIntegrated: string;
  /** Places where a record of a gateway's run is missing. */
  readonly sequenceGaps: number;
}

/** What vouches for an answer from the log, and what it lacks. */
export interface LogStanding {
  /** The newest signed checkpoint, a signed note; null: none was signed yet. */
  readonly checkpoint: string | null;
  readonly incomplete: LogIncompleteness;
}

/** Reads how a tenant's log stands, for an answer that was read up to a size. */
export async function readStanding(via: Queryable, tenant: string, size: number): Promise<LogStanding> {
  const { rows } = await via.query(
    'select size, note from access_log_checkpoint where tenant = $1 order by size desc limit 1',
    [tenant],
  );
  const [signed] = rows;
  const { sequenceGaps } = await readPosted(via, tenant);
  return {
    checkpoint: signed === undefined ? null : String(signed.note),
    incomplete: {
      prunedBelow: String(await readPrunedBelow(via, tenant)),
      notIntegrated: String(Math.max(0, size - Number(signed?.size ?? 0))),
      sequenceGaps,
    },
  };
}
