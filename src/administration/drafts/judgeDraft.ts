import type { Queryable } from '../../access-log/Queryable.js';
import type { PolicyDocuments } from '../../policy/CompiledPolicy.js';
import type { Judgement, PolicyFault } from '../../policy/judgement/Judgement.js';
import { judgeChange } from '../../policy/judgement/judgeChange.js';
import { type DocumentFault, readInstructionsDocument, readPolicyDocument } from '../../policy/readPolicyDocument.js';
import type { Rulebook } from '../../rulebook/Rulebook.js';
import { canAsk } from '../../sources/candidates/personScopeSql.js';
import type { DraftKind } from '../../vocabulary/policyDrafts.js';
import { type Purpose, purposes } from '../../vocabulary/purposes.js';
import { type AssessmentCell, cellsToAssess, uncovered } from '../assessments/AssessmentCell.js';
import { validCells } from '../assessments/validCells.js';
import type { PolicyState } from '../versions/PolicyState.js';

/** What a draft would do, and what it still needs. */
export interface DraftJudgement extends Judgement {
  /** What would be active after it; null: its document has faults of form. */
  readonly after: PolicyDocuments | null;
  /** Something opens: a second person has to approve it. */
  readonly needsApproval: boolean;
  /** What it opens that has to be assessed, and that no valid assessment covers. */
  readonly assessmentMissing: readonly AssessmentCell[];
}

/** A draft, or what may become one. */
export interface Judged {
  readonly kind: DraftKind;
  readonly document: unknown;
  /** The version to come keeps to the coordinates of the active one, instead of taking in all that the schema holds. */
  readonly keepsCoordinates?: boolean;
}

export interface JudgingFacts {
  readonly via: Queryable;
  readonly rulebook: Rulebook;
  readonly now: Date;
}

/** Judges a draft against documents that are, or were, active: the one place where what the judge needs is gathered. */
export async function judgeDraft(draft: Judged, state: PolicyState, facts: JudgingFacts): Promise<DraftJudgement> {
  const read = documentsAfter(draft, state);
  if ('faults' in read) return { ...refused(read.faults), after: null, needsApproval: false, assessmentMissing: [] };
  const { via, rulebook, now } = facts;
  const judgement = judgeChange(
    { before: state, after: read },
    {
      rulebook,
      jurisdiction: state.jurisdiction,
      at: now,
      known: draft.keepsCoordinates ? null : state.known,
      withdrawn: await withdrawnPurposes(via, state.tenant),
      canAsk,
    },
  );
  const cells = cellsToAssess(judgement.opens);
  return {
    ...judgement,
    after: read,
    needsApproval: judgement.effect === 'LOOSENING',
    assessmentMissing: cells.length === 0 ? [] : uncovered(cells, await validCells(via, state.tenant, now)),
  };
}

/** Reads a draft's document and puts it beside the one that stays. */
export function documentsAfter(
  { kind, document }: Judged,
  { policy, instructions }: PolicyDocuments,
): PolicyDocuments | { readonly faults: readonly PolicyFault[] } {
  if (kind === 'POLICY') {
    const read = readPolicyDocument(document);
    return read.faults ? { faults: read.faults.map(faultOfForm) } : { policy: read.document, instructions };
  }
  const read = readInstructionsDocument(document);
  return read.faults ? { faults: read.faults.map(faultOfForm) } : { policy, instructions: read.document };
}

const faultOfForm = ({ path, message }: DocumentFault): PolicyFault => ({
  reason: 'UNKNOWN_CONSTRAINT',
  rule: null,
  message: `${path === '' ? 'The document' : `"${path}" in the document`} ${message}.`,
});

const refused = (faults: readonly PolicyFault[]): Judgement => ({ effect: 'REFUSED', faults, opens: [], closes: [] });

/** Purposes for which somebody has withdrawn an ordinary consent: their basis can't be swapped any more. */
async function withdrawnPurposes(via: Queryable, tenant: string): Promise<ReadonlySet<Purpose>> {
  const { rows } = await via.query(
    `select purpose from unnest($2::text[]) purpose where exists (
       select from subject_consent c
       where c.tenant = $1 and c.purpose = purpose.purpose and c.status in ('WITHDRAWN', 'REVOKED') and not c.explicit)`,
    [tenant, [...purposes]],
  );
  return new Set(rows.map((row) => row['purpose'] as Purpose));
}
