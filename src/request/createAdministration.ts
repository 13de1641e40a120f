import type { AdministrationContext } from '../administration/AdministrationContext.js';
import { assessmentWriters } from '../administration/assessments/assessmentWriters.js';
import {
  type AssessmentQuery,
  readAssessment,
  readAssessments,
} from '../administration/assessments/readAssessments.js';
import type { BreachQuestion } from '../administration/breach/Breach.js';
import { breachScope } from '../administration/breach/breachScope.js';
import { type BreachesAsked, readBreaches } from '../administration/breach/readBreaches.js';
import { breakGlassWriters } from '../administration/breakGlass/breakGlassWriters.js';
import { type GrantsAsked, readGrants } from '../administration/breakGlass/readGrants.js';
import { claimWriters } from '../administration/claims/claimWriters.js';
import { readClaims } from '../administration/claims/readClaims.js';
import { closingWriters } from '../administration/closing/closingWriters.js';
import { readClosing } from '../administration/closing/readClosing.js';
import { readCoverage } from '../administration/coverage/readCoverage.js';
import { draftWriters } from '../administration/drafts/draftWriters.js';
import type { Judged } from '../administration/drafts/judgeDraft.js';
import { type DraftQuery, readDraft, readDrafts } from '../administration/drafts/readDrafts.js';
import { tryDocument } from '../administration/drafts/tryDocument.js';
import { erasureWriters } from '../administration/erasure/erasureWriters.js';
import { readErasures } from '../administration/erasure/readErasures.js';
import { keepingWriters } from '../administration/logKeeping/keepingWriters.js';
import { readHolds } from '../administration/logKeeping/readHolds.js';
import { readLogRetention } from '../administration/logKeeping/readRetention.js';
import { objectionWriters } from '../administration/objections/objectionWriters.js';
import { type ObjectionsAsked, readObjections } from '../administration/objections/readObjections.js';
import { type NoticesAsked, readNotices } from '../administration/outbox/readNotices.js';
import { previewsOf } from '../administration/preview/Previews.js';
import { type PreviewArguments, previewPolicy } from '../administration/preview/previewPolicy.js';
import { principalWriters } from '../administration/principals/principalWriters.js';
import { createReports } from '../administration/reports/createReports.js';
import { readRestrictions } from '../administration/restrictions/readRestrictions.js';
import { restrictionWriters } from '../administration/restrictions/restrictionWriters.js';
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
import type { Writers } from '../writes/Writers.js';

/** The administrative reads of one request. Each asks by itself whether the principal may. */
export const createAdministration = (context: AdministrationContext) => ({
  ...createReports(context),
  breachScope: (question: BreachQuestion) => breachScope(context, question),
  breakGlassGrants: (asked: GrantsAsked) => readGrants(context, asked),
  breaches: (asked: BreachesAsked) => readBreaches(context, asked),
  notices: (asked: NoticesAsked) => readNotices(context, asked),
  claims: (candidate: string) => readClaims(context, candidate),
  restrictions: (candidate: string) => readRestrictions(context, candidate),
  objections: (asked: ObjectionsAsked) => readObjections(context, asked),
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
  previewPolicy: (asked: PreviewArguments) => previewPolicy(context, asked),
});

/** Ends what administration does in the background. */
export const closeAdministration = ({ pool }: Pick<AdministrationContext, 'pool'>): Promise<void> =>
  previewsOf(pool).close();

/** What resolvers may ask of administration. */
export type Administration = ReturnType<typeof createAdministration>;

/** The administrative mutations of one request. */
export const administrationWriters = (context: AdministrationContext): Writers => ({
  ...breakGlassWriters(context),
  ...claimWriters(context),
  ...restrictionWriters(context),
  ...objectionWriters(context),
  ...erasureWriters(context),
  ...sweepWriters(context),
  ...closingWriters(context),
  ...keepingWriters(context),
  ...principalWriters(context),
  ...draftWriters(context),
  ...assessmentWriters(context),
});
