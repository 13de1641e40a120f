import { LogHistory } from '../access-log/generations/LogHistory.js';
import { readGenerations } from '../access-log/generations/readGenerations.js';
import { readRoot } from '../access-log/integrate/readRoot.js';
import type { LogTrust } from '../access-log/notes/checkpoint.js';
import type { Queryable } from '../access-log/Queryable.js';
import { logOrigin } from '../access-log/receipt.js';
import { at, type Finding, firstOf } from './Finding.js';
import { generationRemarks } from './generationRemarks.js';
import type { KeptCheckpoint } from './keptCheckpoint.js';
import type { LogKey } from './LogKey.js';
import type { LogReport } from './LogReport.js';
import type { Snapshot } from './Snapshot.js';
import { type VerifyLogOptions, verifyLog } from './verifyLog.js';

export interface VerifyGenerationsOptions extends Pick<VerifyLogOptions, 'tenant' | 'onProgress'> {
  readonly key: LogKey;
  readonly given: KeptCheckpoint | null;
}

/**
 * Verifies one tenant's log with its generations: each one's checkpoints by its own name, the statements that opened
 * them by signature, by the root of what was left, and by the record of them. A given checkpoint of what a statement
 * names as lost can't be compared with anything: that is told, and is no sign of tampering. One that no statement names
 * has to be continued, whatever stands in its place.
 */
export async function verifyGenerations(
  via: Snapshot,
  { tenant, key, given, onProgress }: VerifyGenerationsOptions,
): Promise<LogReport> {
  const trustOf = (generation: number): LogTrust =>
    key.trustOf(tenant, generation) ?? { origin: logOrigin(tenant, generation), verifiers: [] };
  const stored = await readGenerations(via, tenant);
  const opened = LogHistory.open(tenant, stored, trustOf);
  const history = opened instanceof LogHistory ? opened : null;
  const remarks = history === null ? undefined : generationRemarks(history, given);
  const report = await verifyLog(via, {
    tenant,
    trustAt: (size) => trustOf(history?.generationAt(size) ?? 1),
    trusts: [1, ...stored.map(({ number }) => number)].map(trustOf),
    given: remarks?.isKeptLost === true ? null : (given?.claim ?? null),
    onProgress,
  });
  const all = remarks === undefined ? report : { ...report, generations: remarks };
  if (typeof opened === 'number') return { ...all, findings: firstOf([...report.findings, unsigned(opened, report)]) };
  if (report.findings.length > 0) return all;
  return { ...all, findings: await checkStatements(via, opened) };
}

/** Without its statement nothing says where a generation begins. */
const unsigned = (number: number, { entries }: LogReport): Finding => ({
  index: 0,
  last: Math.max(0, entries - 1),
  what: `the recovery statement of generation ${number} is not signed by the log's key`,
});

/** Compares each statement with the log, whose tiles are known to be those of its entries. */
async function checkStatements(via: Queryable, { tenant, statements }: LogHistory): Promise<readonly Finding[]> {
  for (const { generation, left, digest } of statements) {
    const root = await readRoot(via, tenant, left.size);
    if (root?.equals(left.root) !== true) {
      const what = `the recovery statement of generation ${generation} left another root`;
      return [{ index: 0, last: Math.max(0, left.size - 1), what }];
    }
    const { rows } = await via.query(
      'select change_digest as digest from access_log_entry where tenant = $1 and index = $2',
      [tenant, left.size],
    );
    // An entry that was pruned says nothing any more.
    if (rows[0] !== undefined && rows[0].digest !== digest)
      return [at(left.size, `it is not the record of the recovery statement of generation ${generation}`)];
  }
  return [];
}
