import type {
  ResumeEducation,
  ResumeLanguage,
  ResumeSkill,
  ResumeWork,
} from '../sources/candidates/resume/ResumeCandidate.js';
import type { ContactMaker, ReviewOutcome, ScoreOrigin } from '../vocabulary/applications.js';
import type { CollectionMethod, ConsentStatus } from '../vocabulary/consentStatuses.js';
import type { Purpose } from '../vocabulary/purposes.js';

// Rows are keyed by column; times are ISO 8601 in UTC.

export interface SubjectRow {
  readonly tenant: string;
  readonly id: string;
  readonly created_at: string;
  readonly last_contact_at: string | null;
}

export interface NoticeRow {
  readonly tenant: string;
  readonly subject: string;
  readonly id: string;
  readonly version: string;
  readonly purposes: readonly Purpose[];
  readonly recorded_at: string;
  readonly recorded_by: string;
}

export interface ConsentRow {
  readonly tenant: string;
  readonly subject: string;
  readonly purpose: Purpose;
  readonly explicit: boolean;
  readonly status: ConsentStatus;
  readonly notice_version: string;
  readonly given_at: string | null;
  readonly withdrawn_at: string | null;
  readonly expires_at: string | null;
}

export interface ConsentEventRow {
  readonly tenant: string;
  readonly subject: string;
  readonly id: string;
  readonly purpose: Purpose;
  readonly explicit: boolean;
  readonly status: ConsentStatus;
  readonly notice_version: string;
  readonly expires_at: string | null;
  readonly evidence_method: CollectionMethod | null;
  readonly evidence_reference: string | null;
  readonly evidence_collected_at: string | null;
  readonly recorded_at: string;
  readonly recorded_by: string;
}

export interface CandidateRow {
  readonly tenant: string;
  readonly id: string;
  readonly given_name: string | null;
  readonly family_name: string | null;
  readonly headline: string | null;
  readonly summary: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly city: string | null;
  readonly region: string | null;
  readonly country_code: string | null;
  readonly date_of_birth: string | null;
  readonly nationality: string | null;
  readonly work_permit: string | null;
  readonly ethnic_origin: string | null;
  readonly religious_belief: string | null;
  readonly photo_url: string | null;
  readonly salary_expectation: number | null;
  readonly work: readonly ResumeWork[];
  readonly education: readonly ResumeEducation[];
  readonly skills: readonly ResumeSkill[];
  readonly languages: readonly ResumeLanguage[];
}

export interface JobRow {
  readonly tenant: string;
  readonly id: string;
  readonly title: string;
  readonly location: string | null;
  readonly opened_at: string | null;
  readonly closed_at: string | null;
}

export interface ApplicationRow {
  readonly tenant: string;
  readonly id: string;
  readonly candidate: string;
  readonly job: string;
  readonly status: string;
  readonly stage: string;
  readonly applied_at: string;
  readonly ended_at: string | null;
  readonly score: number | null;
  readonly score_origin: ScoreOrigin | null;
  readonly score_model: string | null;
  readonly score_model_version: string | null;
  readonly score_explanation: string | null;
  readonly score_recorded_by: string | null;
  readonly score_review: ReviewOutcome | null;
  readonly score_reviewed_at: string | null;
  readonly score_contested_at: string | null;
}

export interface InterviewNoteRow {
  readonly tenant: string;
  readonly id: string;
  readonly application: string;
  readonly author: string;
  readonly written_at: string;
  readonly text: string;
}

export interface ScoreReviewRow {
  readonly tenant: string;
  readonly application: string;
  readonly id: string;
  readonly outcome: ReviewOutcome;
  readonly because: string;
  readonly reviewed_by: string;
  readonly reviewed_at: string;
  readonly superseded_at: string | null;
}

export interface DecisionContestRow {
  readonly tenant: string;
  readonly application: string;
  readonly id: string;
  readonly because: string;
  readonly contested_at: string;
}

export interface ContactRow {
  readonly tenant: string;
  readonly subject: string;
  readonly id: string;
  readonly made_by: ContactMaker;
  readonly made_at: string;
  readonly recorded_at: string;
  readonly recorded_by: string;
}

/** Every row of one demonstration tenant, by table. */
export interface DemonstrationData {
  readonly subject: readonly SubjectRow[];
  readonly subject_contact: readonly ContactRow[];
  readonly subject_notice: readonly NoticeRow[];
  readonly subject_consent: readonly ConsentRow[];
  readonly subject_consent_event: readonly ConsentEventRow[];
  readonly candidate: readonly CandidateRow[];
  readonly job: readonly JobRow[];
  readonly application: readonly ApplicationRow[];
  readonly interview_note: readonly InterviewNoteRow[];
  readonly score_review: readonly ScoreReviewRow[];
  readonly decision_contest: readonly DecisionContestRow[];
}
