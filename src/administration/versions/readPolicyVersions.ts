import type { Pool } from 'pg';
import { pageSize } from '../../sources/pageSize.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';

/** A version of a policy as it is answered. */
export interface PolicyVersionRow {
  readonly number: number;
  readonly digest: string;
  readonly activatedAt: Date;
  readonly author: string;
  readonly basedOn: number | null;
  readonly instructionsNumber: number;
  readonly document: unknown;
}

const columns = `
  number, digest, activated_at as "activatedAt", author, based_on as "basedOn",
  instructions_number as "instructionsNumber", document`;

export interface VersionPage {
  readonly first: number | null;
  /** Only numbers below this one. */
  readonly before: number | null;
}

/** Reads the versions of the tenant's policy, newest first. */
export async function readPolicyVersions(
  context: AdministrationContext,
  { first, before }: VersionPage,
): Promise<readonly PolicyVersionRow[]> {
  return select(context, 'number < coalesce($2::int, number + 1) order by number desc limit $3', [
    before,
    pageSize(first, 20),
  ]);
}

/** Reads one version; null: there is none of this number. */
export const readPolicyVersion = (context: AdministrationContext, number: number): Promise<PolicyVersionRow | null> =>
  one(select(context, 'number = $2', [number]));

/** Reads the version that was active at an instant; null: there was none yet. */
export const readPolicyAt = (context: AdministrationContext, time: Date): Promise<PolicyVersionRow | null> =>
  one(select(context, 'activated_at <= $2 order by number desc limit 1', [time]));

/** Reads the version that a draft became. */
export async function policyVersionByDraft(
  pool: Pool,
  tenant: string,
  draft: string,
): Promise<PolicyVersionRow | null> {
  const { rows } = await pool.query<PolicyVersionRow>(
    `select ${columns} from policy_version where tenant = $1 and draft = $2`,
    [tenant, draft],
  );
  return rows[0] ?? null;
}

async function select(
  context: AdministrationContext,
  which: string,
  values: readonly unknown[],
): Promise<readonly PolicyVersionRow[]> {
  assertMay(context, 'read', 'Policy');
  const { pool, principal } = context;
  const { rows } = await pool.query<PolicyVersionRow>(
    `select ${columns} from policy_version where tenant = $1 and ${which}`,
    [principal.tenant, ...values],
  );
  return rows;
}

const one = async <Row>(rows: Promise<readonly Row[]>): Promise<Row | null> => (await rows)[0] ?? null;
