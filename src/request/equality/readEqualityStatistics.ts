import { GovernanceError } from '../../errors/GovernanceError.js';
import type { SelectedField } from '../../operation/Selection.js';
import { lastQuarter, parseQuarter, quarterText } from '../../statistics/CalendarQuarter.js';
import { statisticalPurposes } from '../../vocabulary/purposes.js';
import { badInput } from '../../writes/badInput.js';
import type { Attempt } from '../RequestState.js';
import { type Computing, computeQuarter } from './computeQuarter.js';
import { type AnsweredRelease, answered, type StatisticsAsked } from './EqualityStatistics.js';
import { isComputed, readRelease } from './storedReleases.js';

const coordinate = 'Query.equalityStatistics(period:)';

/**
 * Answers the release of a dimension by a breakdown for a calendar quarter: the stored one, or, for the last quarter that
 * is over, the one that this very request computes. Its record says what was counted by, and names nobody.
 *
 * @throws GovernanceError BAD_REQUEST, PURPOSE_NOT_ALLOWED, ROLE_FORBIDDEN; StaleDecision
 */
export async function readEqualityStatistics(
  field: SelectedField,
  asked: StatisticsAsked,
  { attempt, options }: Pick<Computing, 'attempt' | 'options'>,
): Promise<AnsweredRelease> {
  const { request, prepared, enforcement } = attempt;
  const { plan } = prepared;
  if (!plan || !enforcement) throw new Error('Statistics were resolved without a purpose.');
  assertStatistical(attempt);
  const { tenant } = request.principal;
  const { pool } = options.database;
  const last = lastQuarter(request.now);
  const quarter = parseQuarter(asked.period);
  if (!quarter || quarterText(quarter) > quarterText(last))
    throw badInput(coordinate, 'must be a calendar quarter that is over, such as "2025-Q4"');
  let release = await readRelease(pool, tenant, asked);
  if (!release && asked.period === quarterText(last) && !(await isComputed(pool, tenant, asked.period))) {
    await computeQuarter(quarter, { attempt, plan, options });
    release = await readRelease(pool, tenant, asked);
  }
  if (!release)
    throw new GovernanceError(
      'BAD_REQUEST',
      'There is no such release, and there will be none: the releases of a quarter are computed together, by the first who asks before the next quarter is over, of what the policy opens then.',
    );
  enforcement.openPlace('EqualityStatistics', prepared.touches.get(field) ?? [], false);
  return answered(release);
}

/** A release counts everybody who may be counted, so whoever may not see some person at all may not see it. */
function assertStatistical({ prepared }: Attempt): void {
  const purpose = prepared.plan?.purpose;
  if (!purpose || !statisticalPurposes.has(purpose))
    throw new GovernanceError('PURPOSE_NOT_ALLOWED', 'Statistics of equality are for EQUALITY_MONITORING only.');
  if (prepared.scope.length > 0)
    throw new GovernanceError(
      'ROLE_FORBIDDEN',
      'A scope of the policy lets the caller see some persons only, and statistics count all of them.',
    );
}
