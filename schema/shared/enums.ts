import { registerEnumType } from 'type-graphql';
import {
  assessmentAdvices,
  assessmentOutcomes,
  assessmentStatuses,
  policyModes,
} from '../../src/vocabulary/assessments.js';
import { breachKinds } from '../../src/vocabulary/breaches.js';
import { collectionMethods } from '../../src/vocabulary/consentStatuses.js';
import { erasureGrounds, erasureOutcomes, erasureWaits, keptParts } from '../../src/vocabulary/erasures.js';
import { lawfulBases } from '../../src/vocabulary/lawfulBases.js';
import { accessModes } from '../../src/vocabulary/modes.js';
import { objectionStatuses } from '../../src/vocabulary/objectionStatuses.js';
import {
  changedParts,
  changeKinds,
  draftActions,
  draftKinds,
  draftStatuses,
} from '../../src/vocabulary/policyDrafts.js';
import { pruningWaits } from '../../src/vocabulary/pruningWaits.js';
import { purposes } from '../../src/vocabulary/purposes.js';
import { restrictionGrounds } from '../../src/vocabulary/restrictionGrounds.js';
import { retentionActions } from '../../src/vocabulary/retentionActions.js';
import { roles } from '../../src/vocabulary/roles.js';
import { transforms } from '../../src/vocabulary/transforms.js';

/** Makes the object that type-graphql wants of an enum: each word its own value. */
function enumOf<Word extends string>(name: string, words: readonly Word[], description: string): Record<Word, Word> {
  const object = Object.fromEntries(words.map((word) => [word, word])) as Record<Word, Word>;
  registerEnumType(object, { name, description });
  return object;
}

export const PurposeEnum = enumOf(
  'Purpose',
  purposes,
  'What an operation is for. Stated in its own text, never by variable.',
);
export const RoleEnum = enumOf('Role', roles, 'What a principal may act as.');
export const LawfulBasisEnum = enumOf('LawfulBasis', lawfulBases, 'GDPR Art. 6(1).');
export const TransformEnum = enumOf('Transform', transforms, 'What is answered in the place of a value.');
export const CollectionMethodEnum = enumOf(
  'CollectionMethod',
  collectionMethods,
  'How evidence of a consent was collected.',
);
export const BreachKindEnum = enumOf('BreachKind', breachKinds, 'What was breached (GDPR Art. 4(12)).');
export const DirectionEnum = enumOf('Direction', ['ASC', 'DESC'], 'Nulls come last either way.');
export const PruningWaitEnum = enumOf(
  'LogPruningWait',
  pruningWaits,
  'What keeps a segment of the access log whose retention has passed.',
);
export const ClaimKindEnum = enumOf('ClaimKind', ['CLAIM', 'HOLD'], 'A claim, or a hold that somebody has ordered.');
export const RestrictionGroundEnum = enumOf(
  'RestrictionGround',
  restrictionGrounds,
  "Why the use of a person's data is restricted (GDPR Art. 18(1)).",
);
export const ObjectionStatusEnum = enumOf('ObjectionStatus', objectionStatuses, 'What became of an objection.');
export const ObjectionDecisionEnum = enumOf(
  'ObjectionDecision',
  ['UPHELD', 'OVERRULED'],
  'How the controller decides an objection that is pending.',
);
export const ErasureGroundEnum = enumOf(
  'ErasureGround',
  erasureGrounds,
  'Why a person is erased (GDPR Art. 17(1)(a) to (f), in this order).',
);
export const ErasureOutcomeEnum = enumOf(
  'ErasureOutcome',
  erasureOutcomes,
  'What became of a person. KEPT: something bars the erasure (GDPR Art. 17(3)), and the data lie in the archive.',
);
export const ErasureWaitEnum = enumOf(
  'ErasureWait',
  erasureWaits,
  'What an erasure still has to do. LOG_HOLD: a hold on the access log keeps its tokens.',
);
export const KeptPartEnum = enumOf('KeptPartName', keptParts, 'A part that is left of a person.');
export const RetentionActionEnum = enumOf(
  'RetentionAction',
  retentionActions,
  'What becomes of data whose periods have all passed. ANONYMISE leaves counts; ARCHIVE is the intermediate archive.',
);
export const PreviewChangeEnum = enumOf(
  'PreviewChange',
  ['NEWLY_REFUSED', 'NEWLY_RELEASED', 'TRANSFORMED_DIFFERENTLY'],
  'What a draft of a policy would do to what was asked before.',
);
export const AccessModeEnum = enumOf('AccessMode', accessModes, 'How an operation touches a coordinate.');
export const PolicyModeEnum = enumOf('PolicyMode', policyModes, 'READ stands for every mode but WRITE.');
export const DraftKindEnum = enumOf('DraftKind', draftKinds, 'What a draft may become a new version of.');
export const DraftStatusEnum = enumOf(
  'DraftStatus',
  draftStatuses,
  'How far a draft has come. ACTIVE, REFUSED and DISCARDED are final.',
);
export const DraftActionEnum = enumOf('DraftAction', draftActions, 'What was done with a draft.');
export const ChangeKindEnum = enumOf(
  'ChangeKind',
  changeKinds,
  'How a part of a document differs from the active one.',
);
export const ChangedPartEnum = enumOf(
  'ChangedPart',
  changedParts,
  'Which part of a policy or of instructions differs.',
);
export const JudgementEffectEnum = enumOf(
  'JudgementEffect',
  ['REFUSED', 'LOOSENING', 'TIGHTENING', 'UNCHANGED'],
  'REFUSED: there are faults. LOOSENING: something opens. TIGHTENING: things only close.',
);
export const FaultReasonEnum = enumOf(
  'FaultReason',
  [
    ...(['ABOVE_CEILING', 'BELOW_FLOOR', 'NOT_INSTRUCTED', 'BASIS_SWAPPED'] as const),
    ...(['UNKNOWN_COORDINATE', 'UNKNOWN_CONSTRAINT', 'TRANSFORM_UNANSWERABLE'] as const),
  ],
  'Why a document may not become active, whoever approves it.',
);
export const AssessmentReasonEnum = enumOf(
  'AssessmentReason',
  ['SPECIAL_CATEGORY', 'PURPOSE', 'DESTINATION', 'AGGREGATE', 'JURISDICTION'],
  'What is opened that needs a data protection impact assessment (GDPR Art. 35).',
);
export const AssessmentOutcomeEnum = enumOf(
  'AssessmentOutcome',
  assessmentOutcomes,
  'Outcome of an impact assessment (DPV). HIGH_RESIDUAL_RISK opens nothing before prior consultation (GDPR Art. 36).',
);
export const AssessmentAdviceEnum = enumOf(
  'AssessmentAdvice',
  assessmentAdvices,
  'What the data protection officer advises.',
);
export const AssessmentStatusEnum = enumOf(
  'AssessmentStatus',
  assessmentStatuses,
  'How far an assessment has come; only one that is SIGNED covers anything.',
);
