import { PROCESSOR_TENANT } from '../../access-log/processorTenant.js';
import { GovernanceError } from '../../errors/GovernanceError.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { drawUpRecord } from './drawUpRecord.js';
import { type SealedRecord, sealRecord } from './sealRecord.js';

/** Records of one answer: each decides every field for every purpose and role. */
const most = 10;

export interface RecordsAsked {
  /** Null: now. */
  readonly asOf: Date | null;
  readonly first: number | null;
  /** The tenant of the last record of the page before. */
  readonly after: string | null;
}

/**
 * Draws up the record of the token's tenant: of a controller what is processed for it, of the processor what it does as a
 * controller itself.
 *
 * @throws GovernanceError ROLE_FORBIDDEN; BAD_REQUEST for an instant to come
 */
export async function readProcessingRecord(context: AdministrationContext, asked: Date | null): Promise<SealedRecord> {
  assertMay(context, 'read', 'ProcessingRecord');
  return sealRecord(
    await drawUpRecord({ tenant: context.principal.tenant, asOf: instantOf(asked, context) }, context),
    context.signer,
  );
}

/**
 * Draws up the records of the controllers that are served (GDPR Art. 30(2)), by tenant: for the processor's officer of all
 * of them, for a controller's own readers of theirs alone.
 *
 * @throws GovernanceError ROLE_FORBIDDEN; BAD_REQUEST for an instant to come, or too many at once
 */
export async function readProcessingRecords(
  context: AdministrationContext,
  { asOf: asked, first, after }: RecordsAsked,
): Promise<readonly SealedRecord[]> {
  assertMay(context, 'read', 'ProcessingRecord');
  const asOf = instantOf(asked, context);
  const size = first ?? most;
  if (size < 0 || size > most) throw new GovernanceError('BAD_REQUEST', `"first" must be from 0 to ${most}.`);
  const sealed: SealedRecord[] = [];
  for (const tenant of await controllersOf(context, size, after))
    sealed.push(sealRecord(await drawUpRecord({ tenant, asOf }, context), context.signer));
  return sealed;
}

function instantOf(asked: Date | null, { now }: AdministrationContext): Date {
  if (asked === null) return now;
  if (asked > now) throw new GovernanceError('BAD_REQUEST', '"asOf" must not lie after now.');
  return asked;
}

async function controllersOf(
  { pool, principal }: AdministrationContext,
  size: number,
  after: string | null,
): Promise<readonly string[]> {
  const { rows } = await pool.query<{ tenant: string }>(
    `select tenant from tenant
     where tenant <> $1 and ($2 = $1 or tenant = $2) and ($3::text is null or tenant > $3) order by tenant limit $4`,
    [PROCESSOR_TENANT, principal.tenant, after, size],
  );
  return rows.map(({ tenant }) => tenant);
}
