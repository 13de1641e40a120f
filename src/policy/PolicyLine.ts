import { z } from 'zod';
import { dataCategories, specialCategories } from '../vocabulary/categories.js';
import { article9Conditions } from '../vocabulary/lawfulBases.js';
import { purposes } from '../vocabulary/purposes.js';
import { roles } from '../vocabulary/roles.js';
import { transforms } from '../vocabulary/transforms.js';

/** The name of a rule, as answers and records cite it. */
export const ruleId = z.string().regex(/^[a-z0-9-]{1,80}$/);
/** ISO 3166-1 alpha-2. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/);

/**
 * One line of a policy: who may use which coordinates for what. What no line names stays closed. Where several lines
 * name one cell the most restrictive wins, so their order never matters.
 */
export const policyLine = z
  .strictObject({
    id: ruleId,
    /** Schema coordinates of fields. */
    fields: z
      .array(z.string().regex(/^[A-Za-z_]\w{0,127}\.[A-Za-z_]\w{0,127}$/))
      .min(1)
      .optional(),
    /** Every coordinate of these categories that the schema held when the version was activated; later ones stay closed. */
    categories: z
      .array(z.enum([...dataCategories, ...specialCategories]))
      .min(1)
      .optional(),
    purposes: z.array(z.enum(purposes)).min(1),
    mode: z.enum(['READ', 'WRITE']),
    roles: z.array(z.enum(roles)).min(1),
    /** Absent: RELEASE. REFUSE closes its cells to its roles, whatever other lines open. */
    verdict: z.enum(['RELEASE', 'REFUSE']).optional(),
    /** Absent: released as it is. */
    transform: z.enum(transforms).optional(),
    /** GDPR Art. 9(2): needed by a line that opens a special category. */
    article9: z.enum(article9Conditions).optional(),
    /** Destinations that it opens its cells to; absent: every destination that is covered. */
    countries: z.array(countryCode).min(1).optional(),
    /** The line says nothing before this instant (included) or from that one on (excluded). */
    validFrom: z.iso.datetime().optional(),
    validUntil: z.iso.datetime().optional(),
    /** Suspended by the DPO: it refuses like a line of the verdict REFUSE. */
    suspended: z.literal(true).optional(),
  })
  .refine(({ fields, categories }) => fields || categories, { error: 'must name fields or categories' })
  .refine(({ validFrom, validUntil }) => !validFrom || !validUntil || Date.parse(validFrom) < Date.parse(validUntil), {
    error: 'must end after it begins',
  });
export type PolicyLine = z.infer<typeof policyLine>;

/** Says whether a line closes what it names. */
export const refuses = ({ verdict, suspended }: Pick<PolicyLine, 'verdict' | 'suspended'>): boolean =>
  verdict === 'REFUSE' || suspended === true;
