import { z } from 'zod';
import { dataCategories, specialCategories } from '../vocabulary/categories.js';
import { lawfulBases } from '../vocabulary/lawfulBases.js';
import { purposes } from '../vocabulary/purposes.js';
import { retentionActions } from '../vocabulary/retentionActions.js';
import { retentionTriggers } from '../vocabulary/retentionTriggers.js';
import { countryCode } from './PolicyLine.js';
import { plainRecord } from './plainRecord.js';

/** ISO 8601, years to seconds, at least one part. */
const duration = z
  .string()
  .regex(
    /^P(?=\d|T\d)(?:\d{1,4}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,5}D)?(?:T(?=\d)(?:\d{1,5}H)?(?:\d{1,5}M)?(?:\d{1,5}S)?)?$/,
  );

/** A text of one line without control or format characters, which a page shows as it is. */
const line = z.string().regex(/^\P{C}{1,500}$/u);
/** Somebody whom the record of processing activities names. */
const party = z.strictObject({ name: line.optional(), address: line.optional(), email: line.optional() });
const retention = z
  .strictObject({
    for: duration,
    after: z.enum(retentionTriggers),
    /** What the sweep does once the periods of every purpose have passed; absent: ERASE. */
    action: z.enum(retentionActions).optional(),
    /** How long the intermediate archive keeps it, from when it was moved there. */
    archive: duration.optional(),
  })
  .refine(({ action, archive }) => (action === 'ARCHIVE') === (archive !== undefined), {
    error: 'must say how long the archive keeps it with the action ARCHIVE, and with no other',
  });

/** What a controller instructs its processor to do (GDPR Art. 28(3)(a)): whatever it does not list is refused to everybody. */
export const instructionsDocument = z.strictObject({
  purposes: plainRecord(
    z.partialRecord(
      z.enum(purposes),
      z.strictObject({
        /** GDPR Art. 6(1): exactly one a purpose; null: not set yet, which refuses. */
        basis: z.enum(lawfulBases).nullable(),
        /** How long data may be used for the purpose; null: no period binds it. ISO 8601 duration. */
        retention: retention.nullable(),
      }),
    ),
  ),
  /** The types of personal data (GDPR Art. 28(3)) that may be used at all. */
  categories: z.array(z.enum([...dataCategories, ...specialCategories])),
  /** The organisations that may receive data, by the name in their tokens' claim `org`; ANY: whichever the issuers name. */
  recipients: z.union([z.literal('ANY'), z.array(z.string().regex(/^\P{C}{1,255}$/u)).max(1_000)]),
  /** The law that applies to the controller; absent: as recorded when the controller was opened. */
  jurisdiction: countryCode.optional(),
  /** Contact details for the record of processing activities (GDPR Art. 30(2)(a)); they open and close nothing. */
  parties: z
    .strictObject({
      /** The controller is named as it was opened. */
      controller: party.omit({ name: true }).optional(),
      representative: party.optional(),
      officer: party.optional(),
    })
    .optional(),
});
export type InstructionsDocument = z.infer<typeof instructionsDocument>;

/** What a controller that has not instructed anything wants: nothing. */
export const noInstructions: InstructionsDocument = { purposes: {}, categories: [], recipients: [] };
