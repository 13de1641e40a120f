import { z } from 'zod';
import { purposes } from '../vocabulary/purposes.js';
import { roles } from '../vocabulary/roles.js';
import { policyLine } from './PolicyLine.js';
import { policyScope } from './PolicyScope.js';
import { plainRecord } from './plainRecord.js';

export const mostLines = 10_000;
export const mostScopes = 1_000;
/** Distinct instants at which lines begin or end: a change is judged between each two of them. */
export const mostInstants = 50;

/**
 * A policy as it is stored and drafted: strict, so that a constraint this version does not know is refused, never
 * ignored. Line order never matters.
 */
export const policyDocument = z
  .strictObject({
    rolesByPurpose: plainRecord(z.partialRecord(z.enum(purposes), z.array(z.enum(roles)))),
    lines: z.array(policyLine).max(mostLines),
    scopes: z.array(policyScope).max(mostScopes).optional(),
  })
  .superRefine(({ lines, scopes = [] }, context) => {
    const seen = new Set<string>();
    const check = (rules: readonly { readonly id: string }[], key: string): void =>
      rules.forEach(({ id }, index) => {
        if (seen.has(id)) context.addIssue({ code: 'custom', path: [key, index, 'id'], message: 'must be unique' });
        seen.add(id);
      });
    check(lines, 'lines');
    check(scopes, 'scopes');
    const instants = new Set(lines.flatMap(({ validFrom, validUntil }) => [validFrom ?? [], validUntil ?? []].flat()));
    if (instants.size > mostInstants)
      context.addIssue({
        code: 'custom',
        path: ['lines'],
        message: `must begin and end at ${mostInstants} instants at most`,
      });
  });
export type PolicyDocument = z.infer<typeof policyDocument>;

/** What a controller that has not activated any policy allows: nothing. */
export const emptyPolicy: PolicyDocument = { rolesByPurpose: {}, lines: [] };
