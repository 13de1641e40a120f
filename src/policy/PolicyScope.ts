import { z } from 'zod';
import { purposes } from '../vocabulary/purposes.js';
import { roles } from '../vocabulary/roles.js';
import { ruleId } from './PolicyLine.js';

const name = z.string().regex(/^[A-Za-z_]\w{0,127}$/);
const value = z.string().regex(/^\P{C}{1,200}$/u);
const claims = ['jobs', 'subject'] as const;
/** Values that the policy lists, or those of the one claim of the caller's token that says such a thing. */
const oneOf = (claim: (typeof claims)[number]) => {
  const claimed = z.enum(claims).refine((named) => named === claim, { error: `must be "${claim}" here` });
  return z.strictObject({ $in: z.union([z.array(value).max(500), z.strictObject({ claim: claimed })]) });
};
/** At least one element meets all of these; of the list, the caller sees only those that do. */
const someElement = z.strictObject({ $elemMatch: conditions(oneOf('jobs')) });
const personCondition = conditions(z.union([oneOf('subject'), someElement]));
/** A condition on a person as a policy writes it: CASL's (MongoDB's) form, with `$in` and `$elemMatch` alone. */
export type PersonConditionDocument = z.infer<typeof personCondition>;

/**
 * Who the person has to be to this caller (need to know, GDPR Art. 25(2)): for these purposes the roles see nobody else.
 * A person out of scope answers like an unknown id. Scopes only narrow: of several, all must hold.
 */
export const policyScope = z.strictObject({
  id: ruleId,
  purposes: z.array(z.enum(purposes)).min(1),
  roles: z.array(z.enum(roles)).min(1),
  /** Names of fields of the person and, in `$elemMatch`, of what its list holds; which there are, the source says. */
  person: personCondition,
});
export type PolicyScope = z.infer<typeof policyScope>;

/**
 * Conditions by name, at least one. Zod leaves a key `__proto__` out of the record that it makes: a constraint would be
 * ignored in silence, so it is refused before.
 */
function conditions<Condition extends z.ZodType>(condition: Condition) {
  return z
    .custom<unknown>((given) => typeof given !== 'object' || given === null || !Object.hasOwn(given, '__proto__'), {
      error: 'must not name "__proto__"',
    })
    .pipe(z.record(name, condition))
    .refine((made) => Object.keys(made).length > 0, { error: 'must ask something' });
}
