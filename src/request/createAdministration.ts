import type { AdministrationContext } from '../administration/AdministrationContext.js';
import { assessmentWriters } from '../administration/assessments/assessmentWriters.js';
import {
  type AssessmentQuery,
  readAssessment,
  readAssessments,
} from '../administration/assessments/readAssessments.js';
import type { BreachQuestion } from '../administration/breach/Breach.js';
import { breachScope } from '../administration/breach/breachScope.js';
import { breachWriters } from '../administration/breach/breachWriters.js';
import { type BreachNoticeAsked, readBreachNotice } from '../administration/breach/notice/readBreachNotice.js';
import { type BreachesAsked, readBreach, readBreaches } from '../administration/breach/readBreaches.js';
import { breakGlassWriters } from '../administration/breakGlass/breakGlassWriters.js';
import { type GrantsAsked, readGrants } from '../administration/breakGlass/readGrants.js';
import { claimWriters } from '../administration/claims/claimWriters.js';
import { readClaims } from '../administration/claims/readClaims.js';
import { closingWriters } from '../administration/closing/closingWriters.js';
import { readClosing } from '../administration/closing/readClosing.js';
import { compatibilityWriters } from '../administration/compatibility/compatibilityWriters.js';
import { type CompatibilityQuery, readCompatibilities } from '../administration/compatibility/readCompatibilities.js';
import { controllerWriters } from '../administration/controllers/controllerWriters.js';
import { readControllers } from '../administration/controllers/readControllers.js';
import { readCoverage } from '../administration/coverage/readCoverage.js';
import { assertMayKnow } from '../administration/dataHeld/assertMayKnow.js';
import {
  ownId,
  readConsentsHeld,
  readNoticesHeld,
  readProvenanceHeld,
  readPurposesHeld,
  readRecipientsHeld,
} from '../administration/dataHeld/readDataHeld.js';
import { draftWriters } from '../administration/drafts/draftWriters.js';
import type { Judged } from '../administration/drafts/judgeDraft.js';
import { type DraftQuery, readDraft, readDrafts } from '../administration/drafts/readDrafts.js';
import { tryDocument } from '../administration/drafts/tryDocument.js';
import { equalityWriters } from '../administration/equality/equalityWriters.js';
import { readEqualityThreshold } from '../administration/equality/readEqualityThreshold.js';
import { erasureWriters } from '../administration/erasure/erasureWriters.js';
import { readErasures } from '../administration/erasure/readErasures.js';
import { readHeldImports } from '../administration/heldImports/readHeldImports.js';
import { keepingWriters } from '../administration/logKeeping/keepingWriters.js';
import { readHolds } from '../administration/logKeeping/readHolds.js';
import { readLogRetention } from '../administration/logKeeping/readRetention.js';
import { readOverdueNotices } from '../administration/notices/readOverdueNotices.js';
import { objectionWriters } from '../administration/objections/objectionWriters.js';
import { type ObjectionsAsked, readObjections } from '../administration/objections/readObjections.js';
import { type NoticesAsked, readNotices } from '../administration/outbox/readNotices.js';
import { postMortemWriters } from '../administration/postMortem/postMortemWriters.js';
import { type DeathsAsked, readDeaths } from '../administration/postMortem/readDeaths.js';
import { readOwnDirectives } from '../administration/postMortem/readDirectives.js';
import { previewsOf } from '../administration/preview/Previews.js';
import { type PreviewArguments, previewPolicy } from '../administration/preview/previewPolicy.js';
import { principalWriters } from '../administration/principals/principalWriters.js';
import {
  type RecordsAsked,
  readProcessingRecord,
  readProcessingRecords,
} from '../administration/processingRecord/readProcessingRecords.js';
import { applicationWriters } from '../administration/recipients/applicationWriters.js';
import { readApplications } from '../administration/recipients/readApplications.js';
import {
  type ChangesAsked,
  readSubProcessorChanges,
  readSubProcessors,
} from '../administration/recipients/readSubProcessors.js';
import { subProcessorWriters } from '../administration/recipients/subProcessorWriters.js';
import {
  type NotificationsAsked,
  notificationWriters,
  readNotifications,
} from '../administration/rectification/notifications.js';
import { createReports } from '../administration/reports/createReports.js';
import { readRestrictions } from '../administration/restrictions/readRestrictions.js';
import { restrictionWriters } from '../administration/restrictions/restrictionWriters.js';
import { availableRights } from '../administration/rights/availableRights.js';
import { type RequestsAsked, readRequests } from '../administration/rights/readRequests.js';
import { requestWriters } from '../administration/rights/requestWriters.js';
import { readSafeguards, type SafeguardPage } from '../administration/safeguards/readSafeguards.js';
import { safeguardWriters } from '../administration/safeguards/safeguardWriters.js';
import { readApplicationCounts } from '../administration/sweep/readApplicationCounts.js';
import { sweepWriters } from '../administration/sweep/sweepWriters.js';
import {
  readInstructionsAt,
  readInstructionsVersion,
  readInstructionsVersions,
} from '../administration/versions/readInstructions.js';
import {
  readPolicyAt,
  readPolicyVersion,
  readPolicyVersions,
  type VersionPage,
} from '../administration/versions/readPolicyVersions.js';
import type { HeldImportStatus } from '../vocabulary/heldImports.js';
import type { Writers } from '../writes/Writers.js';

/** The administrative reads of one request. Each asks by itself whether the principal may. */
export const createAdministration = (context: AdministrationContext) => ({
  ...createReports(context),
  breachScope: (question: BreachQuestion) => breachScope(context, question),
  breakGlassGrants: (asked: GrantsAsked) => readGrants(context, asked),
  breaches: (asked: BreachesAsked) => readBreaches(context, asked),
  breach: (id: string) => readBreach(context, id),
  breachNotice: (asked: BreachNoticeAsked) => readBreachNotice(context, asked),
  notices: (asked: NoticesAsked) => readNotices(context, asked),
  claims: (candidate: string) => readClaims(context, candidate),
  restrictions: (candidate: string) => readRestrictions(context, candidate),
  heldImports: (status: HeldImportStatus) => readHeldImports(context, status),
  overdueNotices: () => readOverdueNotices(context),
  objections: (asked: ObjectionsAsked) => readObjections(context, asked),
  equalityThreshold: () => readEqualityThreshold(context),
  ownId: () => ownId(context),
  dataHeld: async (candidate: string) => {
    await assertMayKnow(context, candidate);
    return { id: candidate.toLowerCase() };
  },
  purposesHeld: (candidate: string) => readPurposesHeld(context, candidate),
  noticesHeld: (candidate: string) => readNoticesHeld(context, candidate),
  consentsHeld: (candidate: string) => readConsentsHeld(context, candidate),
  provenanceHeld: (candidate: string) => readProvenanceHeld(context, candidate),
  recipientNotifications: (asked: NotificationsAsked) => readNotifications(context, asked),
  recipientsHeld: (candidate: string) => readRecipientsHeld(context, candidate),
  availableRights: (candidate: string) => availableRights(context, candidate),
  rightsRequests: (asked: RequestsAsked) => readRequests(context, asked),
  myDirectives: () => readOwnDirectives(context),
  deaths: (asked: DeathsAsked) => readDeaths(context, asked),
  controllerClosing: () => readClosing(context),
  erasures: (candidate: string | null) => readErasures(context, candidate),
  applicationCounts: (job: string) => readApplicationCounts(context, job),
  logRetention: () => readLogRetention(context),
  logHolds: () => readHolds(context),
  governanceCoverage: () => readCoverage(context),
  policyVersions: (page: VersionPage) => readPolicyVersions(context, page),
  policyVersion: (number: number) => readPolicyVersion(context, number),
  policyAt: (time: Date) => readPolicyAt(context, time),
  instructionsVersions: (page: VersionPage) => readInstructionsVersions(context, page),
  instructionsVersion: (number: number) => readInstructionsVersion(context, number),
  instructionsAt: (time: Date) => readInstructionsAt(context, time),
  policyDrafts: (query: DraftQuery) => readDrafts(context, query),
  policyDraft: (id: string) => readDraft(context, id),
  tryPolicy: (tried: Judged) => tryDocument(context, tried),
  assessments: (query: AssessmentQuery) => readAssessments(context, query),
  assessment: (id: string) => readAssessment(context, id),
  compatibilityAssessments: (query: CompatibilityQuery) => readCompatibilities(context, query),
  processingRecord: (asOf: Date | null) => readProcessingRecord(context, asOf),
  processingRecords: (asked: RecordsAsked) => readProcessingRecords(context, asked),
  subProcessors: () => readSubProcessors(context),
  subProcessorChanges: (asked: ChangesAsked) => readSubProcessorChanges(context, asked),
  controllers: () => readControllers(context),
  safeguards: (page: SafeguardPage) => readSafeguards(context, page),
  clientApplications: () => readApplications(context),
  previewPolicy: (asked: PreviewArguments) => previewPolicy(context, asked),
});

/** Ends what administration does in the background. */
export const closeAdministration = ({ pool }: Pick<AdministrationContext, 'pool'>): Promise<void> =>
  previewsOf(pool).close();

/** What resolvers may ask of administration. */
export type Administration = ReturnType<typeof createAdministration>;

/** The administrative mutations of one request. */
export const administrationWriters = (context: AdministrationContext): Writers => ({
  ...breachWriters(context),
  ...breakGlassWriters(context),
  ...claimWriters(context),
  ...restrictionWriters(context),
  ...objectionWriters(context),
  ...equalityWriters(context),
  ...requestWriters(context),
  ...notificationWriters(context),
  ...erasureWriters(context),
  ...postMortemWriters(context),
  ...sweepWriters(context),
  ...closingWriters(context),
  ...keepingWriters(context),
  ...principalWriters(context),
  ...draftWriters(context),
  ...assessmentWriters(context),
  ...compatibilityWriters(context),
  ...subProcessorWriters(context),
  ...applicationWriters(context),
  ...safeguardWriters(context),
  ...controllerWriters(context),
});
