import type { Queryable } from '../../access-log/Queryable.js';
import type { DraftKind } from '../../vocabulary/policyDrafts.js';

interface VersionKey {
  readonly tenant: string;
  readonly kind: DraftKind;
  readonly number: number;
}

/** Returns the document of one version of a policy or of instructions; null: there is none of this number. */
export async function documentOfVersion(via: Queryable, { tenant, kind, number }: VersionKey): Promise<unknown> {
  const table = kind === 'POLICY' ? 'policy_version' : 'controller_instructions';
  const { rows } = await via.query(
    `select document::text as document from ${table} where tenant = $1 and number = $2`,
    [tenant, number],
  );
  const [row] = rows;
  return row ? (JSON.parse(String(row['document'])) as unknown) : null;
}
