import type { EntityManager } from '@mikro-orm/postgresql';
import type { Queryable } from '../../access-log/Queryable.js';
import { GovernanceError } from '../../errors/GovernanceError.js';
import { isUuid } from '../../vocabulary/isUuid.js';
import { queryable } from '../../writes/queryable.js';
import type { Write, Written } from '../../writes/Write.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import type { AnsweredBreach } from './BreachEntry.js';
import { addStep, type BreachSteps, newStep, readSteps, type StepKind, type StoredStep } from './BreachStep.js';
import { breachDraft } from './breachDraft.js';
import { breachById } from './readBreaches.js';

/** A breach as a step finds it. */
export interface BreachBefore {
  readonly awareAt: Date;
  readonly noticedAt: Date | null;
  /** The processor's report on data of its controllers. */
  readonly isOfControllers: boolean;
  readonly steps: readonly StoredStep[];
}

export interface StepAsked<Kind extends StepKind> {
  readonly mutation: string;
  readonly id: string;
  readonly kind: Kind;
  readonly said: BreachSteps[Kind];
  /** Asserts that what is stored allows the step. @throws GovernanceError BAD_REQUEST */
  readonly assertAllowed?: (before: BreachBefore) => void;
}

/**
 * Makes the write of one step: it is added, never changed. What only a controller does is refused on the processor's
 * report: a processor tells its controllers, and not the authority in their place (GDPR Art. 33(2)).
 *
 * @throws GovernanceError BAD_REQUEST where the tenant has no such breach
 */
export function stepWrite<Kind extends StepKind>(
  { mutation, id: asked, kind, said, assertAllowed }: StepAsked<Kind>,
  context: AdministrationContext,
): Write<string, AnsweredBreach | null> {
  const { principal, now } = context;
  const { tenant } = principal;
  const perform = async (em: EntityManager): Promise<Written<string>> => {
    const tx = queryable(em);
    const breach = asked.toLowerCase();
    const before = isUuid(breach) ? await breachBefore(tx, tenant, breach) : null;
    if (!before) throw new GovernanceError('BAD_REQUEST', 'There is no such breach.');
    if (before.isOfControllers && kind !== 'DESCRIBED') throw notTheControllers();
    assertAllowed?.(before);
    const step = newStep(kind, said, { breach, principal, now });
    await addStep(tx, tenant, step);
    const drafts = [breachDraft(mutation, step.id, [breach, principal.id, kind, said])];
    return { result: breach, drafts, raise: null };
  };
  return { perform, answer: (id) => breachById(context, id) };
}

async function breachBefore(tx: Queryable, tenant: string, breach: string): Promise<BreachBefore | null> {
  const { rows } = await tx.query(
    `select aware_at as "awareAt", noticed_at as "noticedAt", exists (
       select from breach_notice n where n.tenant = b.tenant and n.breach = b.id) as "isOfControllers"
     from breach b where tenant = $1 and id = $2`,
    [tenant, breach],
  );
  const [row] = rows;
  if (!row) return null;
  const { awareAt, noticedAt, isOfControllers } = row;
  return {
    awareAt: new Date(String(awareAt)),
    noticedAt: noticedAt === null ? null : new Date(String(noticedAt)),
    isOfControllers: isOfControllers === true,
    steps: await readSteps(tx, tenant, [breach]),
  };
}

const notTheControllers = (): GovernanceError =>
  new GovernanceError(
    'BAD_REQUEST',
    "This is the processor's report on data of its controllers: each of them decides and notifies in its own register. Only a description can be added here, which they are given.",
  );
