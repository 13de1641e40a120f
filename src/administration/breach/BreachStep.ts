import { v7 } from 'uuid';
import type { Queryable } from '../../access-log/Queryable.js';
import type { Principal } from '../../principal/Principal.js';
import type { BreachRisk, CommunicationException } from '../../vocabulary/breaches.js';
import type { BreachDescription } from './BreachEntry.js';

/** What may be done about a breach, and what is kept of it: plain JSON, with instants as ISO 8601 texts. */
export interface BreachSteps {
  readonly DESCRIBED: BreachDescription;
  readonly ADVISED: { readonly risk: BreachRisk; readonly reason: string };
  readonly RISK_DECIDED: { readonly risk: BreachRisk; readonly reason: string };
  readonly AUTHORITY_NOTIFIED: {
    readonly sentAt: string;
    readonly reference: string | null;
    readonly added: string;
    readonly delayReason: string | null;
  };
  readonly COMMUNICATION_DECIDED: {
    readonly isNeeded: boolean;
    readonly exception: CommunicationException | null;
    readonly reason: string;
  };
  readonly PERSONS_TOLD: { readonly persons: number; readonly channel: string; readonly toldAt: string };
}
export type StepKind = keyof BreachSteps;

/** A step as it is stored. */
export interface StoredStep<Kind extends StepKind = StepKind> {
  readonly id: string;
  readonly breach: string;
  readonly kind: Kind;
  readonly said: BreachSteps[Kind];
  readonly recordedBy: string;
  /** Who answers for a service that recorded it. */
  readonly recordedOwner: string | null;
  readonly recordedAt: Date;
}

/** Gives the steps of one kind, in their order. */
export const stepsOf = <Kind extends StepKind>(steps: readonly StoredStep[], kind: Kind): readonly StoredStep<Kind>[] =>
  steps.filter((step): step is StoredStep<Kind> => step.kind === kind);

/**
 * Reads the steps of some of a tenant's breaches, the first one first. A transaction of a write gives instants as text, the
 * pool as dates: both become dates here.
 */
export async function readSteps(
  via: Queryable,
  tenant: string,
  breaches: readonly string[],
): Promise<readonly StoredStep[]> {
  const { rows } = await via.query(
    `select id, breach, kind, said, recorded_by as "recordedBy", recorded_owner as "recordedOwner", recorded_at as "recordedAt" from breach_step
     where tenant = $1 and breach = any($2::uuid[]) order by recorded_at, id`,
    [tenant, breaches],
  );
  return (rows as unknown as readonly StoredStep[]).map((step) => ({ ...step, recordedAt: new Date(step.recordedAt) }));
}

/** Makes a step whose id follows those before it in time. */
export const newStep = <Kind extends StepKind>(
  kind: Kind,
  said: BreachSteps[Kind],
  by: { readonly breach: string; readonly principal: Pick<Principal, 'id' | 'owner'>; readonly now: Date },
): StoredStep<Kind> => ({
  id: v7(),
  breach: by.breach,
  kind,
  said,
  recordedBy: by.principal.id,
  recordedOwner: by.principal.owner ?? null,
  recordedAt: by.now,
});

/** Adds a step within the caller's transaction. Gives false where it is there already. */
export async function addStep(tx: Queryable, tenant: string, step: StoredStep): Promise<boolean> {
  const { id, breach, kind, said, recordedBy, recordedOwner, recordedAt } = step;
  const { rows } = await tx.query(
    `insert into breach_step (tenant, breach, id, kind, said, recorded_by, recorded_owner, recorded_at)
     values ($1, $2, $3, $4, $5::jsonb, $6, $7, $8) on conflict do nothing returning id`,
    [tenant, breach, id, kind, JSON.stringify(said), recordedBy, recordedOwner, recordedAt.toISOString()],
  );
  return rows.length > 0;
}
