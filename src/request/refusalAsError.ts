import type { RecordDraft } from '../access-log/AccessRecord.js';
import { accessExtension } from '../enforce/accessExtension.js';
import type { Enforcement } from '../enforce/Enforcement.js';
import { recordDrafts } from '../enforce/recordDrafts.js';
import { GovernanceError } from '../errors/GovernanceError.js';
import type { Attempt } from './RequestState.js';

/** The refusal of a whole operation that asked to fail on any: what its caller reads, and what its record says. */
export interface RefusalAsError {
  readonly error: GovernanceError;
  readonly drafts: readonly RecordDraft[];
}

/**
 * Makes an error of the first refusal of an execution whose operation says `onRefusal: ERROR`; null where nothing was
 * refused, or the operation does not ask for it. The error shows the code as the caller may see it, the records the
 * exact one, for the persons it concerns; what was released in the execution is in neither, as it does not leave.
 */
export function refusalAsError({ request, prepared, enforcement }: Attempt): RefusalAsError | null {
  if (prepared.stated?.onRefusal !== 'ERROR' || !enforcement) return null;
  const [refusal] = accessExtension(enforcement).refused;
  if (!refusal) return null;
  const written = request.written.length > 0;
  const error = new GovernanceError(
    refusal.code,
    `"${refusal.field}" is refused, and the operation asked to fail on any refusal. ${written ? 'What it wrote stands. ' : ''}${refusal.remedy}`,
    { facts: { field: refusal.field, rule: refusal.rule, ...(written ? { written } : {}) } },
  );
  return { error, drafts: refusedOnly(enforcement) };
}

const refusedOnly = (enforcement: Enforcement): readonly RecordDraft[] =>
  recordDrafts(enforcement).flatMap((draft) => {
    const fields = draft.fields.filter(({ verdict }) => verdict === 'REFUSED');
    const [first] = fields;
    return first ? [{ ...draft, fields, outcome: 'REFUSED' as const, code: first.code }] : [];
  });
