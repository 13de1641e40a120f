import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Queryable } from '../../access-log/Queryable.js';
import type { SubjectKeys } from '../../subject-keys/SubjectKeys.js';
import { badInput } from '../../writes/badInput.js';
import { queryable } from '../../writes/queryable.js';
import type { Write, Written } from '../../writes/Write.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertNoReader } from '../logKeeping/assertNoReader.js';
import { policyRecord } from '../policyRecord.js';
import type { Closing } from './Closing.js';
import { closingOf } from './readClosing.js';
import { type Position, readPart } from './readPart.js';
import { assertReturning } from './returnData.js';
import { signStatement } from './signStatement.js';
import { tenantTables } from './tenantTables.js';

/**
 * Confirms that the controller has all its data: it says the SHA-256 of all lines as it holds them, in their order. Where
 * that is what the gateway holds the whole is signed, nothing is returned any more, and the data may be erased.
 *
 * @throws GovernanceError ROLE_FORBIDDEN; BAD_REQUEST where it is another digest, or nothing is to be returned
 */
export function confirmReturn(sha256: string, context: AdministrationContext): Write<true, Promise<Closing | null>> {
  assertNoReader(context, 'return', 'Closing');
  const { principal, now } = context;
  const { tenant } = principal;
  const perform = async (em: EntityManager): Promise<Written<true>> => {
    const tx = queryable(em);
    await assertReturning(tx, tenant, now);
    const held = await digestOf(tx, tenant, context.keys);
    if (sha256.toLowerCase() !== held.sha256)
      throw badInput(
        'Mutation.confirmReturn(sha256:)',
        'must be the SHA-256 of all lines that were returned, hexadecimal',
      );
    const facts = [`rows ${held.rows}`, `bytes ${held.bytes}`, `sha256 ${held.sha256}`];
    const manifest = await signStatement(tx, { kind: 'controller-return', tenant, at: now, facts }, context.signer);
    await tx.query('update controller_closing set returned_at = $2, manifest = $3 where tenant = $1', [
      ...[tenant, now.toISOString(), manifest],
    ]);
    return { result: true, drafts: [policyRecord('confirmReturn', held.sha256)], raise: null };
  };
  return { perform, answer: () => closingOf(context) };
}

interface Held {
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

async function digestOf(via: Queryable, tenant: string, keys: SubjectKeys): Promise<Held> {
  const tables = await tenantTables(via);
  const hash = createHash('sha256');
  let [rows, bytes] = [0, 0];
  for (let at: Position | null = { table: tables[0]?.name ?? '', after: null }; at !== null; ) {
    const part = await readPart(via, tenant, { tables, at, keys });
    for (const line of part.lines) {
      hash.update(line);
      bytes += Buffer.byteLength(line);
    }
    rows += part.lines.length;
    at = part.next;
  }
  return { rows, bytes, sha256: hash.digest('hex') };
}
