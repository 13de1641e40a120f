import { z } from 'zod';
import { article9Conditions, lawfulBases } from '../vocabulary/lawfulBases.js';
import { purposes } from '../vocabulary/purposes.js';
import { retentionTriggers } from '../vocabulary/retentionTriggers.js';
import { roles } from '../vocabulary/roles.js';
import { transforms } from '../vocabulary/transforms.js';

const purpose = z.enum(purposes);
const role = z.enum(roles);

/**
 * One line of a policy: who may use which coordinates for what. Lines only open; what no line names stays closed. Where
 * several lines name one cell, the most restrictive transform wins, so their order never matters.
 */
const policyLine = z.strictObject({
  /** Names the rule in answers and records. */
  id: z.string().regex(/^[a-z0-9-]{1,80}$/),
  fields: z.array(z.string().regex(/^[A-Za-z_]\w*\.[A-Za-z_]\w*$/)).min(1),
  purposes: z.array(purpose).min(1),
  mode: z.enum(['READ', 'WRITE']),
  roles: z.array(role).min(1),
  /** Absent: released as it is. */
  transform: z.enum(transforms).optional(),
  /** GDPR Art. 9(2): needed by a line that opens a special category. */
  article9: z.enum(article9Conditions).optional(),
});
export type PolicyLine = z.infer<typeof policyLine>;

/** A policy as it is stored: strict, so that a constraint this version does not know is refused, never ignored. */
export const policyDocument = z.strictObject({
  rolesByPurpose: z.partialRecord(purpose, z.array(role)),
  lines: z.array(policyLine),
});
export type PolicyDocument = z.infer<typeof policyDocument>;

/** What a controller instructs its processor to do (GDPR Art. 28(3)(a)): a purpose that is not listed is refused to everybody. */
export const instructionsDocument = z.strictObject({
  purposes: z.partialRecord(
    purpose,
    z.strictObject({
      /** GDPR Art. 6(1): exactly one a purpose; null: not set yet, which refuses. */
      basis: z.enum(lawfulBases).nullable(),
      /** How long data may be used for the purpose; null: no period binds it. ISO 8601 duration. */
      retention: z.strictObject({ for: z.string(), after: z.enum(retentionTriggers) }).nullable(),
    }),
  ),
});
export type InstructionsDocument = z.infer<typeof instructionsDocument>;
