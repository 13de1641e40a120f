import { pageSize } from '../../sources/pageSize.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import type { VersionPage } from './readPolicyVersions.js';

/** A version of a controller's instructions as it is answered. */
export interface InstructionsRow {
  readonly number: number;
  readonly digest: string;
  readonly effectiveAt: Date;
  readonly signedBy: string;
  readonly document: unknown;
}

const columns = 'number, digest, effective_at as "effectiveAt", signed_by as "signedBy", document';

/** Reads the versions of the controller's instructions, newest first. */
export async function readInstructionsVersions(
  context: AdministrationContext,
  { first, before }: VersionPage,
): Promise<readonly InstructionsRow[]> {
  return select(context, 'number < coalesce($2::int, number + 1) order by number desc limit $3', [
    before,
    pageSize(first, 20),
  ]);
}

/** Reads one version; null: there is none of this number. */
export async function readInstructionsVersion(
  context: AdministrationContext,
  number: number,
): Promise<InstructionsRow | null> {
  return (await select(context, 'number = $2', [number]))[0] ?? null;
}

/** Reads the instructions that were in force at an instant; null: there were none yet. */
export async function readInstructionsAt(context: AdministrationContext, time: Date): Promise<InstructionsRow | null> {
  return (await select(context, 'effective_at <= $2 order by number desc limit 1', [time]))[0] ?? null;
}

async function select(
  context: AdministrationContext,
  which: string,
  values: readonly unknown[],
): Promise<readonly InstructionsRow[]> {
  assertMay(context, 'read', 'Policy');
  const { pool, principal } = context;
  const { rows } = await pool.query<InstructionsRow>(
    `select ${columns} from controller_instructions where tenant = $1 and ${which}`,
    [principal.tenant, ...values],
  );
  return rows;
}
