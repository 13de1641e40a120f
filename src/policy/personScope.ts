import type { Principal } from '../principal/Principal.js';
import type { Purpose } from '../vocabulary/purposes.js';
import { actingRoles } from './actingRoles.js';
import { isSelf } from './Caller.js';
import type { CompiledPolicy } from './CompiledPolicy.js';
import type { PolicyScope } from './PolicyScope.js';

/** Values of which a field must have one. None: nobody has. */
export interface OneOf {
  readonly $in: readonly string[];
}
/** Conditions that one element of a list meets together. */
export interface SomeElement {
  readonly $elemMatch: Readonly<Record<string, OneOf>>;
}
/** A condition on a person in CASL's form, with the claims of one principal filled in. */
export type PersonCondition = Readonly<Record<string, OneOf | SomeElement>>;
/** Who the persons are that a principal may see at all: all of it must hold; empty: every person of its tenant. */
export type PersonScope = readonly PersonCondition[];

type Asking = Pick<Principal, 'roles' | 'subject' | 'jobs' | 'tenant' | 'purposes' | 'country'>;

/**
 * Returns who may be seen by a principal for a purpose (need to know). Sources add it to every statement, whatever the
 * statement is for. A SUBJECT sees itself, and no scope narrows that. Pure.
 */
export function personScope(principal: Asking, purpose: Purpose, policy: CompiledPolicy): PersonScope {
  const { subject: self, roles } = principal;
  const own: PersonScope = self !== undefined || roles.includes('SUBJECT') ? [{ id: itself(self) }] : [];
  if (isSelf(principal, purpose)) return own;
  const acting = actingRoles(principal, purpose, policy);
  const scopes = policy.scopes.filter(
    (scope) => scope.purposes.includes(purpose) && scope.roles.some((role) => acting.includes(role)),
  );
  return [...own, ...scopes.map(({ person }) => filledIn(person, principal))];
}

type Written = PolicyScope['person'][string];

function filledIn(person: PolicyScope['person'], principal: Asking): PersonCondition {
  return Object.fromEntries(
    Object.entries(person).flatMap(([name, written]) => {
      const condition = filledInOne(written, principal);
      return condition ? [[name, condition]] : [];
    }),
  );
}

function filledInOne(written: Written, principal: Asking): OneOf | SomeElement | null {
  if ('$in' in written) return valuesOf(written, principal);
  const element = Object.entries(written.$elemMatch).flatMap(([name, each]) => {
    const values = valuesOf(each, principal);
    return values ? [[name, values] as const] : [];
  });
  return { $elemMatch: Object.fromEntries(element) };
}

/** A claim that is absent holds no value; one that is `*` holds all of them, so nothing is asked (null). */
function valuesOf({ $in }: Extract<Written, { $in: unknown }>, { jobs, subject }: Asking): OneOf | null {
  if (Array.isArray($in)) return { $in };
  if ($in.claim === 'subject') return itself(subject);
  return jobs?.includes('*') ? null : { $in: jobs ?? [] };
}

/** Ids are lower case wherever they are compared; one that is absent is nobody's. */
const itself = (subject: string | undefined): OneOf => ({ $in: subject === undefined ? [] : [subject.toLowerCase()] });
