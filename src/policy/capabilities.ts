import { createMongoAbility, type MongoAbility, type RawRuleOf, subject } from '@casl/ability';
import type { Principal } from '../principal/Principal.js';
import type { Purpose } from '../vocabulary/purposes.js';
import type { Role } from '../vocabulary/roles.js';

/** What administrative operations do. Field verdicts never ask here: they are the policy's. */
export type Action = 'see' | 'read' | 'create' | 'update' | 'record' | 'give' | 'withdraw';
/** What they concern; may be asked with the person. */
export type Concern = 'Person' | 'AccessRecord' | 'Candidate' | 'Notice' | 'Consent';
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

function defineAbility(principal: Principal, purpose: Purpose | null): Ability {
  const { roles, subject: self } = principal;
  const rules: RawRuleOf<Ability>[] = [...personRule(principal)];
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
 * Returns the one person that a principal may see at all, or null for every person of its tenant: the condition of its
 * rule on persons (`id = token.subject` for a SUBJECT). Sources add it to every statement.
 *
 * Throws where no rule lets it see persons, and for a condition that this can't read: neither may become "every person".
 */
export function rowCondition(principal: Principal, purpose: Purpose | null): string | null {
  const rules = defineAbility(principal, purpose).rulesFor('see', 'Person');
  const [rule] = rules;
  if (!rule || rules.length > 1) throw new Error('Exactly one rule must say which persons a principal may see.');
  if (!rule.conditions) return null;
  const only = rule.conditions['subject'];
  if (typeof only !== 'string') throw new Error('A rule on persons has a condition that can not be read.');
  return only;
}

/** A SUBJECT that is nobody, which no token is, sees nobody. */
function personRule({ roles, subject: self }: Principal): readonly RawRuleOf<Ability>[] {
  if (self !== undefined) return [{ action: 'see', subject: 'Person', conditions: { subject: self } }];
  return roles.includes('SUBJECT') ? [] : [{ action: 'see', subject: 'Person' }];
}
