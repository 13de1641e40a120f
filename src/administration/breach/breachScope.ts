import { PROCESSOR_TENANT } from '../../access-log/processorTenant.js';
import { GovernanceError } from '../../errors/GovernanceError.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import type { BreachQuestion, BreachScope } from './Breach.js';
import { scopeOfController } from './scopeOfController.js';
import { suspectOf } from './suspectOf.js';

/** Records that one answer may be computed from, of all controllers together: some seconds' work. */
const mostRecords = 500_000;

/**
 * Computes what somebody touched in a period, as a notice of a breach has to say (GDPR Art. 33(3)(a)): controllers,
 * persons, categories, with counts. Of special categories that were only counted, the log names nobody, so such persons are in no
 * number here.
 *
 * A controller's DPO and the controller learn of its own persons, with their tokens; the processor's DPO of all
 * controllers, in counts.
 *
 * @throws GovernanceError ROLE_FORBIDDEN; BAD_REQUEST for what is no question; LIMIT_EXCEEDED
 */
export async function breachScope(context: AdministrationContext, question: BreachQuestion): Promise<BreachScope> {
  assertMay(context, 'read', 'BreachScope');
  const { from, to } = question;
  const suspect = suspectOf(question);
  if (from >= to) throw new GovernanceError('BAD_REQUEST', '"from" must be before "to".');
  const { principal, pool, rulebook } = context;
  const isProcessor = principal.tenant === PROCESSOR_TENANT;
  const read = { records: 0 };
  const onRead = (records: number): void => {
    read.records += records;
    if (read.records > mostRecords)
      throw new GovernanceError('LIMIT_EXCEEDED', `More than ${mostRecords} records: ask for a shorter period.`);
  };
  const options = { pool, rulebook, from, to, onRead, listsTokens: !isProcessor };
  if (!isProcessor) return { from, to, controllers: [await scopeOfController(principal.tenant, suspect, options)] };
  const controllers = [];
  for (const tenant of await controllersOf(context)) {
    const scope = await scopeOfController(tenant, suspect, options);
    if (scope.records > 0) controllers.push(scope);
  }
  return { from, to, controllers };
}

async function controllersOf({ pool }: AdministrationContext): Promise<readonly string[]> {
  const { rows } = await pool.query<{ tenant: string }>(
    'select tenant from access_log_head where tenant <> $1 order by tenant',
    [PROCESSOR_TENANT],
  );
  return rows.map(({ tenant }) => tenant);
}
