import type { AccessLog } from '../access-log/AccessLog.js';
import { statementDigest } from '../access-log/generations/LogHistory.js';
import { type RecoveryStatement, writeRecoveryStatement } from '../access-log/generations/recoveryStatement.js';
import { integrateBatch } from '../access-log/integrate/integrateBatch.js';
import { signTree } from '../access-log/integrate/signTree.js';
import { createNoteSigner } from '../access-log/notes/keys.js';
import { signNote } from '../access-log/notes/openNote.js';
import type { Queryable } from '../access-log/Queryable.js';
import { epochsOf } from '../access-log/readHead.js';
import { logOrigin } from '../access-log/receipt.js';
import type { Signer } from '../access-log/signer.js';
import { recordBreach } from '../administration/breach/recordBreach.js';
import { distrustConsents } from './distrustConsents.js';
import { type Ended, endOpenings } from './endOpenings.js';
import { lostRegisters } from './lostRegisters.js';
import { recoverer, recoveryDraft, recoveryFacts } from './recoverer.js';

export interface OpeningOptions {
  readonly signer: Signer;
  readonly log: Pick<AccessLog, 'appendWithin'>;
  readonly newId: () => string;
  /** The generation that ends: its name signs the statement as well, for whoever holds only its key. */
  readonly before: number;
}

/** Signs a statement under the names of the generation that ends and of the one that begins. */
export function signStatement(statement: RecoveryStatement, { signer, before }: OpeningOptions): string {
  const origins = [before, statement.generation].map((generation) => logOrigin(statement.tenant, generation));
  return signNote(
    writeRecoveryStatement(statement),
    origins.map((origin) => createNoteSigner(origin, signer)),
  );
}

/**
 * Opens a generation in the caller's transaction: the statement, both epochs raised, the consents and what else may
 * have been ended in the gap, the register of breaches with its notices, the record, and the first checkpoint under the new name. Gives how many consents are unknown.
 *
 * The checkpoint is signed in the same transaction, which no other is: until the commit nobody can have seen it.
 */
export async function openGeneration(
  tx: Queryable,
  statement: RecoveryStatement,
  options: OpeningOptions,
): Promise<number> {
  const { tenant, generation, at } = statement;
  const { signer, log, newId } = options;
  const note = signStatement(statement, options);
  await tx.query('insert into access_log_generation (tenant, number, note, opened_at) values ($1, $2, $3, $4)', [
    tenant,
    generation,
    note,
    at.toISOString(),
  ]);
  const { rows } = await tx.query(
    `update access_log_head set policy_epoch = policy_epoch + 1, subject_epoch = subject_epoch + 1 where tenant = $1
     returning policy_epoch, subject_epoch, (
       select coalesce(max(number), 0) from policy_version version where version.tenant = $1) as "policyVersion"`,
    [tenant],
  );
  const [head = {}] = rows;
  const consents = await distrustConsents(tx, tenant, at);
  const ended = await endOpenings(tx, tenant, at);
  const facts = breachFacts(statement, { consents, ended });
  const breach = { tenant, kind: 'AVAILABILITY_BREACH', awareAt: at, recordedBy: recoverer, facts } as const;
  await recordBreach(tx, breach, { now: at, newId });
  const policyVersion = Number(head.policyVersion);
  const request = recoveryFacts({ tenant, at, policyVersion, epochs: epochsOf(head) });
  const { stale } = await log.appendWithin(tx, request, [recoveryDraft(statementDigest(note))], null);
  if (stale) throw new Error('The log moved under its own lock.');
  await integrateBatch(tx, tenant, { limit: 1, at });
  await signTree(tx, tenant, { signer, at, known: null, witnessed: () => [] });
  return consents;
}

/** What the register of breaches says: sizes, counts, and where people have to look. */
const breachFacts = (
  { generation, left, vouched, lost }: RecoveryStatement,
  did: { readonly consents: number; readonly ended: Ended },
): Readonly<Record<string, unknown>> => ({
  cause: 'ACCESS_LOG_LOST',
  generation,
  left: { entries: left.size, vouched },
  lost: lost.map((tree) => ({ generation: tree.generation, size: tree.size })),
  ...did,
  lookAt: lostRegisters,
});
