import type { AccessedField } from '../access-log/AccessRecord.js';
import type { StatedPurpose } from '../operation/statedPurpose.js';
import type { InputTouch, Plan } from '../plan/Plan.js';
import { inputVerdict } from '../plan/planOperation.js';
import type { Article9Condition } from '../vocabulary/lawfulBases.js';

/** What becomes known of an operation on its way, so that the record of a refusal says as much as was known by then. */
export interface OperationFacts {
  operationDigest: string;
  operationName: string | null;
  type: 'Query' | 'Mutation';
  stated: StatedPurpose | null;
  plan: Plan | null;
  /** The coordinates for whose sake the whole operation was refused. */
  refused: readonly AccessedField[];
  /** What its arguments touch. */
  touches: readonly InputTouch[];
  /** What the operation asked for that no person's place tells: its root fields. */
  roots: readonly AccessedField[];
}

/** Before anything is known. */
export const unknownOperation = (): OperationFacts => ({
  operationDigest: '',
  operationName: null,
  type: 'Query',
  stated: null,
  plan: null,
  touches: [],
  refused: [],
  roots: [],
});

/** The Art. 9(2) condition under which an operation reads a special category, or counts by one, if it does. */
export const article9Of = ({ plan, touches }: Pick<OperationFacts, 'plan' | 'touches'>): Article9Condition | null => {
  if (!plan) return null;
  const counted = touches.filter(({ mode }) => mode === 'AGGREGATE').map((touch) => inputVerdict(plan, touch));
  for (const verdict of [...plan.slots.map((slot) => slot.verdict), ...counted])
    if (verdict.effect !== 'REFUSED' && verdict.article9) return verdict.article9;
  return null;
};
