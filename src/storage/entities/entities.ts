import { AccessLogBundle } from './AccessLogBundle.js';
import { AccessLogCheckpoint } from './AccessLogCheckpoint.js';
import { AccessLogCosignature } from './AccessLogCosignature.js';
import { AccessLogEntry } from './AccessLogEntry.js';
import { AccessLogExport } from './AccessLogExport.js';
import { AccessLogGeneration } from './AccessLogGeneration.js';
import { AccessLogHead } from './AccessLogHead.js';
import { AccessLogHold } from './AccessLogHold.js';
import { AccessLogOperationName } from './AccessLogOperationName.js';
import { AccessLogPosting } from './AccessLogPosting.js';
import { AccessLogPruning } from './AccessLogPruning.js';
import { AccessLogReason } from './AccessLogReason.js';
import { AccessLogRetention } from './AccessLogRetention.js';
import { AccessLogRun } from './AccessLogRun.js';
import { AccessLogTile } from './AccessLogTile.js';
import { AccessLogToken } from './AccessLogToken.js';
import { AccessLogTree } from './AccessLogTree.js';
import { Application } from './Application.js';
import { ApplicationCount } from './ApplicationCount.js';
import { Breach } from './Breach.js';
import { BreachNotice } from './BreachNotice.js';
import { BreachStep } from './BreachStep.js';
import { BreakGlassGrant } from './BreakGlassGrant.js';
import { Candidate } from './Candidate.js';
import { ClientApplication } from './ClientApplication.js';
import { CompatibilityAssessment } from './CompatibilityAssessment.js';
import { ControllerClosing } from './ControllerClosing.js';
import { ControllerInstructions } from './ControllerInstructions.js';
import { ControllerRecord } from './ControllerRecord.js';
import { DecisionContest } from './DecisionContest.js';
import { EqualityKeptCount } from './EqualityKeptCount.js';
import { EqualityQuarter } from './EqualityQuarter.js';
import { EqualityRelease } from './EqualityRelease.js';
import { EqualityThreshold } from './EqualityThreshold.js';
import { FieldProvenance } from './FieldProvenance.js';
import { HeldImport } from './HeldImport.js';
import { Idempotency } from './Idempotency.js';
import { ImpactAssessment } from './ImpactAssessment.js';
import { InterviewNote } from './InterviewNote.js';
import { Job } from './Job.js';
import { MarketingSuppression } from './MarketingSuppression.js';
import { Outbox } from './Outbox.js';
import { PolicyDraft } from './PolicyDraft.js';
import { PolicyDraftEvent } from './PolicyDraftEvent.js';
import { PolicyVersion } from './PolicyVersion.js';
import { RecipientNotification } from './RecipientNotification.js';
import { Rectification } from './Rectification.js';
import { RemovedCoordinate } from './RemovedCoordinate.js';
import { Revocation } from './Revocation.js';
import { RightsRequest } from './RightsRequest.js';
import { RightsRequestMove } from './RightsRequestMove.js';
import { ScoreReview } from './ScoreReview.js';
import { Subject } from './Subject.js';
import { SubjectClaim } from './SubjectClaim.js';
import { SubjectConsent } from './SubjectConsent.js';
import { SubjectConsentEvent } from './SubjectConsentEvent.js';
import { SubjectContact } from './SubjectContact.js';
import { SubjectDeath } from './SubjectDeath.js';
import { SubjectDirective } from './SubjectDirective.js';
import { SubjectErasure } from './SubjectErasure.js';
import { SubjectKeyStore } from './SubjectKeyStore.js';
import { SubjectNotice } from './SubjectNotice.js';
import { SubjectObjection } from './SubjectObjection.js';
import { SubjectRestriction } from './SubjectRestriction.js';
import { SubProcessor } from './SubProcessor.js';
import { Tenant } from './Tenant.js';
import { TransferSafeguard } from './TransferSafeguard.js';

/**
 * Every entity, one for each table of the migrations.
 *
 * A row's keys are plain columns (`tenant`, `subject`, `candidate`): they are what is set and read. The relations beside
 * them, named `its…`, share those columns and are never set; from them the unit of work knows the foreign keys, and so
 * in which order to insert.
 */
export const entities = [
  Tenant,
  PolicyVersion,
  ControllerInstructions,
  RemovedCoordinate,
  PolicyDraft,
  PolicyDraftEvent,
  ImpactAssessment,
  CompatibilityAssessment,
  Revocation,
  BreakGlassGrant,
  Outbox,
  Breach,
  BreachStep,
  BreachNotice,
  SubProcessor,
  ClientApplication,
  TransferSafeguard,
  ControllerRecord,
  Subject,
  SubjectNotice,
  SubjectRestriction,
  SubjectObjection,
  RightsRequest,
  RightsRequestMove,
  Rectification,
  FieldProvenance,
  RecipientNotification,
  SubjectConsent,
  SubjectConsentEvent,
  SubjectClaim,
  SubjectContact,
  SubjectDeath,
  SubjectDirective,
  SubjectErasure,
  SubjectKeyStore,
  MarketingSuppression,
  ApplicationCount,
  ControllerClosing,
  Candidate,
  Job,
  Application,
  InterviewNote,
  ScoreReview,
  DecisionContest,
  EqualityThreshold,
  EqualityQuarter,
  EqualityRelease,
  EqualityKeptCount,
  HeldImport,
  Idempotency,
  AccessLogHead,
  AccessLogEntry,
  AccessLogToken,
  AccessLogOperationName,
  AccessLogReason,
  AccessLogTree,
  AccessLogTile,
  AccessLogCheckpoint,
  AccessLogRetention,
  AccessLogHold,
  AccessLogPruning,
  AccessLogGeneration,
  AccessLogPosting,
  AccessLogBundle,
  AccessLogRun,
  AccessLogCosignature,
  AccessLogExport,
];
