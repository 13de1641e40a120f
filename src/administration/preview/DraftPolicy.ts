import type { Pool } from 'pg';
import { GovernanceError } from '../../errors/GovernanceError.js';
import { type CompiledPolicy, compilePolicy } from '../../policy/CompiledPolicy.js';
import { type InstructionsDocument, instructionsDocument, noInstructions } from '../../policy/InstructionsDocument.js';
import { emptyPolicy, type PolicyDocument, policyDocument } from '../../policy/PolicyDocument.js';
import { type ReadDocument, readInstructionsDocument, readPolicyDocument } from '../../policy/readPolicyDocument.js';
import type { Rulebook } from '../../rulebook/Rulebook.js';
import { knownCoordinates } from '../../tenants/knownCoordinates.js';
import { isUuid } from '../../vocabulary/isUuid.js';

/** What is replayed: a draft as it stands, with what it was drafted upon. */
export interface DraftPolicy {
  readonly id: string;
  readonly kind: 'POLICY' | 'INSTRUCTIONS';
  readonly digest: string;
  readonly baseVersion: number;
  readonly baseInstructions: number;
  readonly jurisdiction: string;
  readonly policy: PolicyDocument;
  readonly instructions: InstructionsDocument;
  /** The coordinates that its lines may open; null: all that the schema holds now. */
  readonly known: readonly string[] | null;
}

const draftStatement = `
  select d.id, d.kind, d.digest, d.document, d.base_version, d.base_instructions, t.jurisdiction,
    v.document as policy, coalesce(${knownCoordinates()}, '{}') as known, i.document as instructions
  from policy_draft d
  join tenant t on t.tenant = d.tenant
  left join policy_version v on v.tenant = d.tenant and v.number = d.base_version
  left join controller_instructions i on i.tenant = d.tenant and i.number = d.base_instructions
  where d.tenant = $1 and d.id = $2`;

interface DraftRow {
  readonly id: string;
  readonly kind: 'POLICY' | 'INSTRUCTIONS';
  readonly digest: string;
  readonly document: unknown;
  readonly base_version: number;
  readonly base_instructions: number;
  readonly jurisdiction: string;
  readonly policy: unknown;
  readonly known: readonly string[];
  readonly instructions: unknown;
}

/** Loads a draft of a tenant. @throws GovernanceError BAD_REQUEST where the tenant has none of that id */
export async function loadDraft(pool: Pool, { tenant, id }: { tenant: string; id: string }): Promise<DraftPolicy> {
  const { rows } = isUuid(id) ? await pool.query<DraftRow>(draftStatement, [tenant, id]) : { rows: [] };
  const [row] = rows;
  if (!row) throw new GovernanceError('BAD_REQUEST', 'There is no draft with this id.');
  const pinned = row.instructions === null ? noInstructions : instructionsDocument.parse(row.instructions);
  const base = row.policy === null ? emptyPolicy : policyDocument.parse(row.policy);
  const drafted =
    row.kind === 'POLICY'
      ? { policy: readable(readPolicyDocument(row.document)), instructions: pinned, known: null }
      : { policy: base, instructions: readable(readInstructionsDocument(row.document)), known: row.known };
  return {
    id: row.id,
    kind: row.kind,
    digest: row.digest,
    baseVersion: row.base_version,
    baseInstructions: row.base_instructions,
    jurisdiction: row.jurisdiction,
    ...drafted,
  };
}

/** @throws GovernanceError BAD_REQUEST for a document with faults of form: it says nothing that could be replayed */
function readable<Document>({ document }: ReadDocument<Document>): Document {
  if (document) return document;
  throw new GovernanceError('BAD_REQUEST', 'The draft has faults of form, which its judgement lists. Mend them first.');
}

/** Compiles a draft as it would read at an instant: lines that are not valid then say nothing. */
export const compileDraft = (
  draft: DraftPolicy,
  facts: { readonly tenant: string; readonly rulebook: Rulebook; readonly at: Date },
): CompiledPolicy =>
  compilePolicy(draft, {
    ...facts,
    version: draft.baseVersion,
    instructionsNumber: draft.baseInstructions,
    jurisdiction: draft.jurisdiction,
    known: draft.known && new Set(draft.known),
  });
