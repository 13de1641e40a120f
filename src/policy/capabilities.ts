import { createMongoAbility, type MongoAbility, type RawRuleOf, subject } from '@casl/ability';
import type { Principal } from '../principal/Principal.js';
import type { Purpose } from '../vocabulary/purposes.js';
import type { Role } from '../vocabulary/roles.js';

/** What administrative operations do. Field verdicts never ask here: they are the policy's. */
export type Action = 'read' | 'create' | 'update' | 'record' | 'give' | 'withdraw';
/** What they concern; may be asked with the person. */
export type Concern = 'AccessRecord' | 'Candidate' | 'Notice' | 'Consent';
type Ability = MongoAbility<[Action, Concern | { readonly subject: string }]>;

/** Answers what a principal may do for a purpose. Pure; whatever no rule names, it may not. */
export interface Capabilities {
  can(action: Action, concern: Concern, about?: string): boolean;
}

/** Defines the capabilities of a principal for one purpose (contract: demonstration policy, Writes and Consent). */
export function capabilitiesOf(principal: Principal, purpose: Purpose | null): Capabilities {
  const ability = defineAbility(principal, purpose);
  return {
    can: (action, concern, about) =>
      ability.can(action, about === undefined ? concern : subject(concern, { subject: about })),
  };
}

function defineAbility({ roles, subject: self }: Principal, purpose: Purpose | null): Ability {
  const rules: RawRuleOf<Ability>[] = [];
  const acts = (role: Role, forPurpose: Purpose): boolean => purpose === forPurpose && roles.includes(role);
  const readers = ['AUDITOR', 'DPO', 'CONTROLLER'] as const;
  if (readers.some((role) => acts(role, 'ACCOUNTABILITY'))) rules.push({ action: 'read', subject: 'AccessRecord' });
  if (acts('INTAKE', 'RECRUITMENT_APPLICATION_MANAGEMENT'))
    rules.push(
      { action: ['create', 'update'], subject: 'Candidate' },
      { action: 'record', subject: 'Notice' },
      { action: ['give', 'withdraw'], subject: 'Consent' },
    );
  if (acts('SUBJECT', 'RIGHTS_FULFILMENT') && self !== undefined)
    rules.push(
      { action: 'update', subject: 'Candidate', conditions: { subject: self } },
      { action: ['give', 'withdraw'], subject: 'Consent', conditions: { subject: self } },
    );
  if (acts('DPO', 'RIGHTS_FULFILMENT')) rules.push({ action: 'withdraw', subject: 'Consent' });
  return createMongoAbility<Ability>(rules);
}

/**
 * Returns the one person that a principal may see at all (its row condition: `id = token.subject`), or null for every
 * person. Throws for a SUBJECT that is nobody, which no token is: it must not become "every person".
 */
export function rowCondition({ roles, subject: self }: Principal): string | null {
  if (self === undefined && roles.includes('SUBJECT'))
    throw new Error('A principal in the role SUBJECT must be somebody.');
  return self ?? null;
}
