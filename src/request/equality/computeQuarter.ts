import { createHash } from 'node:crypto';
import type { AccessedField, RecordDraft } from '../../access-log/AccessRecord.js';
import type { Queryable } from '../../access-log/Queryable.js';
import { readThreshold } from '../../administration/equality/readThreshold.js';
import { StaleDecision } from '../../errors/StaleDecision.js';
import type { Plan } from '../../plan/Plan.js';
import { EqualityTally } from '../../sources/candidates/EqualityTally.js';
import { type CountRow, equalityCountsSql, type StatementRow } from '../../sources/candidates/equalityCounts.js';
import { readLocations } from '../../sources/jobs/readLocations.js';
import { type CalendarQuarter, endOfQuarter, quarterText } from '../../statistics/CalendarQuarter.js';
import { knownCounts } from '../../statistics/KnownCounts.js';
import { releaseTable } from '../../statistics/releaseTable.js';
import type { SubjectKeys } from '../../subject-keys/SubjectKeys.js';
import { breakdownCoordinates, dimensionCoordinates, equalityRounding } from '../../vocabulary/equality.js';
import { queryable } from '../../writes/queryable.js';
import type { ContextOptions } from '../createContext.js';
import type { Attempt } from '../RequestState.js';
import { requestFacts } from '../requestFacts.js';
import { countable } from './countable.js';
import { countTables } from './countTables.js';
import { claimQuarter, type NewRelease, readKept, storeRelease } from './storedReleases.js';

export interface Computing {
  readonly attempt: Attempt;
  readonly plan: Plan;
  readonly options: Pick<ContextOptions, 'database' | 'log' | 'rulebook' | 'schemaDigest' | 'keys'>;
}

/**
 * Computes every release of a quarter that the policy opens, at one moment, and stores them with their record in one
 * transaction: all tables of a quarter count the same persons, and none ever changes. Several gateways may do so at once:
 * one does, the others find its releases.
 *
 * @throws StaleDecision when what may be counted, or who consents, has changed meanwhile: nothing was stored.
 */
export async function computeQuarter(quarter: CalendarQuarter, computing: Computing): Promise<void> {
  const { database } = computing.options;
  const receipt = await database.orm.em.fork().transactional((em) => computeWithin(queryable(em), quarter, computing));
  receipt?.settle();
}

async function computeWithin(tx: Queryable, quarter: CalendarQuarter, { attempt, plan, options }: Computing) {
  const { log, rulebook, schemaDigest, keys } = options;
  const { request, tenant: state, facts, epochs } = attempt;
  const { tenant } = request.principal;
  const { persons: threshold } = await readThreshold(tx, tenant);
  const own = { tenant, quarter: quarterText(quarter) };
  const claimed = { ...own, threshold, rounding: equalityRounding, computedAt: request.now };
  if (!(await claimQuarter(tx, claimed))) return null;
  const may = countable({ rulebook, policy: state.policy, purpose: plan.purpose });
  const locations = await readLocations(tx, tenant);
  const before = endOfQuarter(quarter);
  const rows = await countRows(tx, { ...may, tenant, plan, now: request.now, before, locations }, keys);
  const kept = await readKept(tx, tenant);
  const releases = countTables(rows, may, locations).map(({ dimension, by, table }): NewRelease => {
    const known = knownCounts(kept.get(dimension) ?? [], by);
    return { dimension, by, ...releaseTable(table, { k: threshold, rounding: equalityRounding, known }) };
  });
  for (const release of releases) await storeRelease(tx, own, release);
  const known = requestFacts(request, { facts, tenant: state, epochs, schemaDigest });
  const shared = { ...known, article9Condition: may.article9 };
  const outcome = await log.appendWithin(tx, shared, [computingRecord(releases, own)], null);
  if (outcome.stale) throw new StaleDecision();
  return outcome.receipt;
}

/** Rows that are read, and keys that are fetched, at once. */
const together = 3_000;

/** By a cursor: what is sealed comes person by person, and there may be many. */
async function countRows(
  tx: Queryable,
  asked: Parameters<typeof equalityCountsSql>[0],
  keys: SubjectKeys,
): Promise<readonly CountRow[]> {
  if (asked.dimensions.length === 0 || asked.breakdowns.length === 0) return [];
  // What is frozen must not miss those whose keys could not be read for the moment.
  await keys.assertThere();
  const { text, sql } = equalityCountsSql(asked);
  await tx.query(`declare equality_counts no scroll cursor for ${text}`, sql.values);
  const tally = new EqualityTally(asked.tenant, keys);
  for (;;) {
    const { rows } = await tx.query(`fetch ${together} from equality_counts`, []);
    await tally.add(rows as unknown as readonly StatementRow[]);
    if (rows.length < together) break;
  }
  await tx.query('close equality_counts', []);
  return tally.counts();
}

/** What was counted by, and the digest of what is published: whoever has the log can tell that no release was changed. */
function computingRecord(
  releases: readonly NewRelease[],
  { tenant, quarter }: { readonly tenant: string; readonly quarter: string },
): RecordDraft {
  const coordinates = releases.flatMap(({ dimension, by }) => [
    ...dimensionCoordinates[dimension],
    ...breakdownCoordinates[by],
  ]);
  const counted = [...new Set(coordinates)].sort();
  const fields = counted.map(
    (field): AccessedField => ({ field, mode: 'AGGREGATE', verdict: 'RELEASED', transform: null, code: null }),
  );
  const published = releases.map(({ dimension, by, cells }) => [
    dimension,
    by,
    cells.map(({ group, value, count }) => [group, value, count]),
  ]);
  const entry = JSON.stringify({ published, quarter, tenant });
  const changeDigest = createHash('sha256').update(entry).digest('hex');
  return { type: 'EqualityStatistics', fields, subjects: [], outcome: 'WRITTEN', code: null, changeDigest };
}
