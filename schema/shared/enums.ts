import { registerEnumType } from 'type-graphql';
import { applicationStages, contactMakers, reviewOutcomes, scoreOrigins } from '../../src/vocabulary/applications.js';
import {
  assessmentAdvices,
  assessmentOutcomes,
  assessmentStatuses,
  policyModes,
} from '../../src/vocabulary/assessments.js';
import {
  breachKinds,
  breachNoticeLanguages,
  breachRisks,
  clockStates,
  communicationExceptions,
  communicationStates,
  noticeAddressees,
  noticeParts,
  suspectKinds,
} from '../../src/vocabulary/breaches.js';
import { collectionMethods } from '../../src/vocabulary/consentStatuses.js';
import { equalityBreakdowns, equalityDimensions } from '../../src/vocabulary/equality.js';
import { erasureGrounds, erasureOutcomes, erasureWaits, keptParts } from '../../src/vocabulary/erasures.js';
import { heldImportReasons, heldImportStatuses, uncollectedCategories } from '../../src/vocabulary/heldImports.js';
import { languages } from '../../src/vocabulary/languages.js';
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
import {
  deathEvidences,
  directiveFates,
  directiveKinds,
  heirProofs,
  postMortemCapacities,
} from '../../src/vocabulary/postMortem.js';
import { pruningWaits } from '../../src/vocabulary/pruningWaits.js';
import { purposes } from '../../src/vocabulary/purposes.js';
import { applicationClosures, authorisations, subProcessorStatuses } from '../../src/vocabulary/recipients.js';
import { restrictionGrounds } from '../../src/vocabulary/restrictionGrounds.js';
import { retentionActions } from '../../src/vocabulary/retentionActions.js';
import { requestableRights, rights } from '../../src/vocabulary/rights.js';
import {
  refusalJustifications,
  requestActions,
  requestChannels,
  requestStatuses,
} from '../../src/vocabulary/rightsRequests.js';
import { roles } from '../../src/vocabulary/roles.js';
import {
  clauseModules,
  safeguardStatuses,
  transferableCategories,
  transferMechanisms,
} from '../../src/vocabulary/transfers.js';
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
export const ApplicationStageEnum = enumOf('ApplicationStage', applicationStages, 'How far an application came.');
export const ContactMakerEnum = enumOf('ContactMaker', contactMakers, 'Who got in touch.');
export const ScoreOriginEnum = enumOf('ScoreOrigin', scoreOrigins, 'Who gave a score: a person, or a model.');
export const ReviewOutcomeEnum = enumOf(
  'ReviewOutcome',
  reviewOutcomes,
  'What a person makes of a score: it stands, or it is not to be used.',
);
export const BreachRiskEnum = enumOf(
  'BreachRisk',
  breachRisks,
  'What a breach means for the persons. RISK_UNLIKELY: no authority is notified (GDPR Art. 33(1)). HIGH_RISK: they are told (Art. 34(1)).',
);
export const ClockStateEnum = enumOf(
  'BreachClockState',
  clockStates,
  'How a clock stands at this moment. DUE_SOON: in its last third.',
);
export const CommunicationStateEnum = enumOf(
  'BreachCommunicationState',
  communicationStates,
  'How the communication to the persons stands at this moment.',
);
export const CommunicationExceptionEnum = enumOf(
  'CommunicationException',
  communicationExceptions,
  'Why persons are not told of a high risk (GDPR Art. 34(3)). Disproportionate effort: the public is told instead.',
);
export const SuspectKindEnum = enumOf(
  'BreachSuspectKind',
  suspectKinds,
  'What a suspect is. CREDENTIAL: the holder of a token.',
);
export const NoticeAddresseeEnum = enumOf(
  'BreachNoticeAddressee',
  noticeAddressees,
  'A controller notifies its authority, a processor its controller (GDPR Art. 33(1), (2)).',
);
export const NoticePartEnum = enumOf('BreachNoticePart', noticeParts, 'What a notice has to say (GDPR Art. 33(3)).');
export const BreachNoticeLanguageEnum = enumOf(
  'BreachNoticeLanguage',
  breachNoticeLanguages,
  'Language of a notice that is written as a page.',
);
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
export const EqualityDimensionEnum = enumOf(
  'EqualityDimension',
  equalityDimensions,
  'What persons are counted by for equality monitoring.',
);
export const EqualityBreakdownEnum = enumOf(
  'EqualityBreakdown',
  equalityBreakdowns,
  "How statistics are broken down, by the person's latest application.",
);
export const RightEnum = enumOf(
  'Right',
  rights,
  'A right of the person (GDPR Art. 7(3), 13 to 18, 20 to 22, 77; LIL Art. 85).',
);
export const RequestableRightEnum = enumOf(
  'RequestableRight',
  requestableRights,
  'A right that a person asks its controller for (GDPR Art. 7(3), 15 to 18, 20 to 22; LIL Art. 85).',
);
export const RequestChannelEnum = enumOf('RequestChannel', requestChannels, 'How a request came in.');
export const RequestStatusEnum = enumOf(
  'RightsRequestStatus',
  requestStatuses,
  'How far a request has come. The last four are final.',
);
export const RequestActionEnum = enumOf('RightsRequestAction', requestActions, 'What was done with a request.');
export const RequestDecisionEnum = enumOf(
  'RightsRequestDecision',
  ['FULFILLED', 'PARTIALLY_FULFILLED', 'REFUSED'],
  'How the controller answers a request.',
);
export const RefusalJustificationEnum = enumOf(
  'RefusalJustification',
  refusalJustifications,
  'Why a request is refused, wholly or in part (DPV).',
);
export const DirectiveFateEnum = enumOf(
  'DirectiveFate',
  directiveFates,
  'What is to become of the data of a person after its death (LIL Art. 85).',
);
export const DirectiveKindEnum = enumOf(
  'DirectiveKind',
  directiveKinds,
  'PARTICULAR: given to this controller. GENERAL: registered with a trusted third party, for all controllers.',
);
export const DeathEvidenceEnum = enumOf('DeathEvidence', deathEvidences, 'What shows that a person has died.');
export const PostMortemCapacityEnum = enumOf(
  'PostMortemCapacity',
  postMortemCapacities,
  'For whom a letter about a person who has died was written.',
);
export const HeirProofEnum = enumOf('HeirProof', heirProofs, 'What shows that somebody is an heir.');
export const ErasureGroundEnum = enumOf(
  'ErasureGround',
  erasureGrounds,
  'Why a person is erased (GDPR Art. 17(1)(a) to (f), in this order; LIL Art. 85).',
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
export const RecordArticleEnum = enumOf(
  'ProcessingRecordArticle',
  ['ART_30_2', 'ART_30_1'],
  'Whether a record is of a processor for a controller, or of a controller (GDPR Art. 30).',
);
export const RecordLanguageEnum = enumOf('ProcessingRecordLanguage', languages, 'The language of a page.');
export const AuthorisationEnum = enumOf(
  'Authorisation',
  authorisations,
  'How a controller authorises a sub-processor (GDPR Art. 28(2)): each by itself, or all that it does not object to.',
);
export const SubProcessorStatusEnum = enumOf(
  'SubProcessorStatus',
  subProcessorStatuses,
  'How far a sub-processor has come; answers go only through one that is IN_FORCE.',
);
export const ApplicationClosureEnum = enumOf(
  'ApplicationClosure',
  applicationClosures,
  'Why the queries of a client application are refused.',
);
export const TransferMechanismEnum = enumOf(
  'TransferMechanism',
  transferMechanisms,
  'An appropriate safeguard (GDPR Art. 46), by its DPV name. Derogations of Art. 49 are never a standing cover.',
);
export const ClauseModuleEnum = enumOf(
  'ClauseModule',
  clauseModules,
  'A module of the standard contractual clauses ((EU) 2021/914): 1 C2C, 2 C2P, 3 P2P, 4 P2C.',
);
export const SafeguardStatusEnum = enumOf(
  'SafeguardStatus',
  safeguardStatuses,
  'How far a safeguard has come; only one that is IN_FORCE covers anything.',
);
export const TransferableCategoryEnum = enumOf(
  'TransferableCategory',
  transferableCategories,
  'A category of personal data that a safeguard may name.',
);
export const HeldImportStatusEnum = enumOf(
  'HeldImportStatus',
  heldImportStatuses,
  'How an import that was held stands. REDACTED and NOT_CONCERNED: its candidate is stored. EXPIRED: nobody decided in time.',
);
export const HeldReleaseEnum = enumOf(
  'HeldImportRelease',
  ['REDACTED', 'NOT_CONCERNED'],
  'REDACTED: what is marked is cut out. NOT_CONCERNED: it does not tell of the candidate, and everything is stored.',
);
export const HeldImportReasonEnum = enumOf(
  'HeldImportReason',
  heldImportReasons,
  'Why what is marked does not tell of the candidate: it tells of a profession, employer, course or place, or means something else. What it tells of somebody else is no reason.',
);
export const UncollectedCategoryEnum = enumOf(
  'UncollectedCategory',
  uncollectedCategories,
  'A category that is not collected.',
);
