import { v7 } from 'uuid';
import { openNewest } from '../../access-log/export/openNewest.js';
import { rangeOfPeriod } from '../../access-log/export/rangeOfPeriod.js';
import type { ExportJob } from '../../access-log/export/writeExport.js';
import { readPrunedBelow } from '../../access-log/keep/readPrunedBelow.js';
import type { Checkpoint } from '../../access-log/notes/checkpoint.js';
import { GovernanceError } from '../../errors/GovernanceError.js';
import type { LogExportRequest } from '../../http/LogExporter.js';
import type { Principal } from '../../principal/Principal.js';
import type { LogExporterOptions } from './createLogExporter.js';

/**
 * Says what is exported: which records, under the newest signed checkpoint as it is now, and what of them is hidden.
 *
 * @throws GovernanceError BAD_REQUEST for a range that is not signed, AUDIT_UNAVAILABLE when nothing is
 */
export async function exportJob(
  asked: LogExportRequest,
  { tenant, roles }: Principal,
  options: Pick<LogExporterOptions, 'database' | 'signer' | 'specialCoordinates'> & { readonly now: Date },
): Promise<ExportJob> {
  const { pool } = options.database;
  const checkpoint = await openNewest(pool, tenant, options.signer);
  if (checkpoint === null)
    throw new GovernanceError('AUDIT_UNAVAILABLE', 'Nothing of the log is signed yet. Try again in a moment.', {
      facts: { retryAfter: 1 },
    });
  const { from, to } = await rangeOf(asked, checkpoint, { tenant, pool });
  const { now } = options;
  return {
    tenant,
    id: v7({ msecs: now.getTime() }),
    format: asked.format,
    at: now,
    from,
    to,
    checkpoint,
    hidden: roles.includes('AUDITOR') ? options.specialCoordinates : new Set(),
  };
}

async function rangeOf(
  { from: since, to: until, fromIndex, toIndex }: LogExportRequest,
  { size }: Checkpoint,
  { tenant, pool }: { readonly tenant: string; readonly pool: LogExporterOptions['database']['pool'] },
): Promise<{ readonly from: number; readonly to: number }> {
  const pruned = await readPrunedBelow(pool, tenant);
  if (since !== null || until !== null) {
    const range = await rangeOfPeriod(pool, tenant, { period: { from: since, to: until }, size });
    return { from: Math.max(range.from, pruned), to: Math.max(range.to, pruned) };
  }
  const [from, to] = [fromIndex ?? pruned, toIndex ?? size];
  if (pruned <= from && from <= to && to <= size) return { from, to };
  throw new GovernanceError('BAD_REQUEST', 'The range must lie among the records that are signed and not pruned.');
}
