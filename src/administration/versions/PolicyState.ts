import type { Queryable } from '../../access-log/Queryable.js';
import { type InstructionsDocument, instructionsDocument, noInstructions } from '../../policy/InstructionsDocument.js';
import { emptyPolicy, type PolicyDocument, policyDocument } from '../../policy/PolicyDocument.js';
import { knownCoordinates } from '../../tenants/knownCoordinates.js';

/** The documents that decide, or decided, for a controller, as a change is judged against them. */
export interface PolicyState {
  readonly tenant: string;
  /** 0: no policy yet. */
  readonly version: number;
  readonly policy: PolicyDocument;
  /** 0: nothing instructed yet. */
  readonly instructionsNumber: number;
  readonly instructions: InstructionsDocument;
  /** The law that applied when the controller was opened; instructions may say another. */
  readonly jurisdiction: string;
  /** The coordinates that the policy can open: held by the schema ever since it was activated. */
  readonly known: ReadonlySet<string>;
}

/** Which state: those numbers, as the schema was at that instant. Null: the newest. */
export interface StateAt {
  readonly version: number;
  readonly instructions: number;
  readonly at: Date;
}

/** As text, so that a pool and a transaction of the unit of work give the same. */
const statement = `
  select json_build_object(
    'jurisdiction', t.jurisdiction,
    'version', v.number,
    'policy', v.document,
    'known', ${knownCoordinates('$4')},
    'instructionsNumber', i.number,
    'instructions', i.document)::text as state
  from tenant t
  left join lateral (select * from policy_version
    where tenant = t.tenant and number <= coalesce($2::int, number) order by number desc limit 1) v on true
  left join lateral (select * from controller_instructions
    where tenant = t.tenant and number <= coalesce($3::int, number) order by number desc limit 1) i on true
  where t.tenant = $1`;

interface StoredState {
  readonly jurisdiction: string;
  readonly version: number | null;
  readonly policy: unknown;
  readonly known: readonly string[] | null;
  readonly instructionsNumber: number | null;
  readonly instructions: unknown;
}

/**
 * Loads the documents of a tenant.
 *
 * @throws ZodError for documents that this version can't read
 */
export async function loadPolicyState(via: Queryable, tenant: string, at: StateAt | null): Promise<PolicyState> {
  const { rows } = await via.query(statement, [
    tenant,
    at?.version ?? null,
    at?.instructions ?? null,
    at?.at.toISOString() ?? null,
  ]);
  const [row] = rows;
  if (!row) throw new Error('A request was answered for a tenant that is not there.');
  const stored = JSON.parse(String(row['state'])) as StoredState;
  return {
    tenant,
    version: stored.version ?? 0,
    policy: stored.version === null ? emptyPolicy : policyDocument.parse(stored.policy),
    instructionsNumber: stored.instructionsNumber ?? 0,
    instructions: stored.instructionsNumber === null ? noInstructions : instructionsDocument.parse(stored.instructions),
    jurisdiction: stored.jurisdiction,
    known: new Set(stored.known ?? []),
  };
}
