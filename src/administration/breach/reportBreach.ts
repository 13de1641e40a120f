import type { EntityManager } from '@mikro-orm/postgresql';
import { PROCESSOR_TENANT } from '../../access-log/processorTenant.js';
import type { Queryable } from '../../access-log/Queryable.js';
import { GovernanceError } from '../../errors/GovernanceError.js';
import { queryable } from '../../writes/queryable.js';
import type { Write, Written } from '../../writes/Write.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { addNotices } from '../outbox/addNotices.js';
import { assertReport, type BreachReported } from './assertReport.js';
import type { BreachedController } from './Breach.js';
import type { AnsweredBreach } from './BreachEntry.js';
import { addStep, newStep } from './BreachStep.js';
import { breachDraft } from './breachDraft.js';
import { breachScope } from './breachScope.js';
import { enterBreach } from './enterBreach.js';
import { breachById } from './readBreaches.js';

/**
 * Reports a breach (GDPR Art. 33(5)). What the suspect touched is computed from the access log before anything is
 * written, and kept as computed.
 *
 * In a controller's tenant it is its own, known to it since `awareAt`. In the processor's, a report with a suspect is of
 * the controllers of whose persons something was shown or written: each is owed a notice (Art. 33(2)), which
 * `giveNotices` gives it in its own tenant; a report without a suspect is of the processor's own data.
 *
 * @throws GovernanceError ROLE_FORBIDDEN, BAD_REQUEST, LIMIT_EXCEEDED
 */
export function reportBreach(
  reported: BreachReported,
  context: AdministrationContext,
): Write<string, AnsweredBreach | null> {
  assertMay(context, 'report', 'Breach');
  const { principal, now, newId } = context;
  const asked = assertReport(reported, now);
  const { tenant } = principal;
  const isOfControllers = tenant === PROCESSOR_TENANT && asked !== null;
  let scopes: readonly BreachedController[] = [];
  const before = async (): Promise<void> => {
    if (!asked) return;
    const { controllers } = await breachScope(context, asked.question);
    scopes = isOfControllers ? controllers.filter(({ coordinates }) => coordinates.length > 0) : controllers;
    if (isOfControllers && scopes.length === 0) throw touchedNobody();
  };
  const perform = async (em: EntityManager): Promise<Written<string>> => {
    const tx = queryable(em);
    const { kind, awareAt, description, consequences = null, measures = null } = reported;
    const suspect = asked?.suspect ?? null;
    const scope = isOfControllers ? null : (scopes[0] ?? null);
    const id = newId();
    const found = { tenant, id, kind, awareAt, recordedBy: principal.id, recordedAt: now, facts: {} };
    await enterBreach(tx, { ...found, description, suspect, scope, noticedAt: null });
    await addNotices(tx, { tenant, kind: 'BREACH_RECORDED', about: id, now, newId });
    if (isOfControllers) await oweNotices(tx, tenant, { id, scopes });
    if (consequences !== null || measures !== null) {
      const said = { consequences, measures, persons: null, records: null };
      await addStep(tx, tenant, newStep('DESCRIBED', said, { breach: id, principal, now }));
    }
    const drafts = [breachDraft('reportBreach', id, [principal.id, reported, scopes])];
    return { result: id, drafts, raise: null };
  };
  return { before, perform, answer: (id) => breachById(context, id) };
}

async function oweNotices(
  tx: Queryable,
  tenant: string,
  { id, scopes }: { readonly id: string; readonly scopes: readonly BreachedController[] },
): Promise<void> {
  for (const scope of scopes)
    await tx.query(
      'insert into breach_notice (tenant, breach, controller, scope, given) values ($1, $2, $3, $4::jsonb, 0)',
      [tenant, id, scope.tenant, JSON.stringify(scope)],
    );
}

const touchedNobody = (): GovernanceError =>
  new GovernanceError(
    'BAD_REQUEST',
    "The log shows nothing of any controller's persons that the suspect was shown or wrote in the period, so no controller is owed a notice. A breach of the processor's own data is reported without a suspect.",
  );
