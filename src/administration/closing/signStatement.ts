import { readGeneration } from '../../access-log/generations/readGenerations.js';
import { createNoteSigner } from '../../access-log/notes/keys.js';
import { signNote } from '../../access-log/notes/openNote.js';
import type { Queryable } from '../../access-log/Queryable.js';
import { logOrigin } from '../../access-log/receipt.js';
import type { Signer } from '../../access-log/signer.js';

/** What is said under the log's key about a controller that leaves. */
export interface ClosingStatement {
  readonly kind: 'controller-return' | 'controller-erasure';
  readonly tenant: string;
  readonly at: Date;
  /** One a line, `name value`. */
  readonly facts: readonly string[];
}

/** Signs a statement as a note (C2SP signed-note) of the tenant's log. No checkpoint begins with its first line. */
export async function signStatement(
  via: Queryable,
  { kind, tenant, at, facts }: ClosingStatement,
  signer: Signer,
): Promise<string> {
  const origin = logOrigin(tenant, await readGeneration(via, tenant));
  const lines = [`candour/${kind}/v1`, `origin ${origin}`, `at ${at.toISOString()}`, ...facts];
  return signNote(`${lines.join('\n')}\n`, [createNoteSigner(origin, signer)]);
}
