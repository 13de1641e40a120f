import type { Purpose } from '../../src/vocabulary/purposes.js';
import type { Role } from '../../src/vocabulary/roles.js';

const SCREENING = 'RECRUITMENT_APPLICATION_SCREENING';
const SELECTION = 'RECRUITMENT_APPLICANT_SELECTION';
const INTERVIEW = 'RECRUITMENT_INTERVIEW_MANAGEMENT';
const MANAGEMENT = 'RECRUITMENT_APPLICATION_MANAGEMENT';
const RELOCATION = 'MOBILITY_RELOCATION';
const POOL = 'TALENT_POOL';
const MARKETING = 'DIRECT_MARKETING';

/** The demonstration policy as the contract's table has it, written down again by hand: who may act for what. */
export const rolesFor: Partial<Record<Purpose, readonly Role[]>> = {
  [SCREENING]: ['RECRUITER'],
  [POOL]: ['RECRUITER'],
  [MARKETING]: ['RECRUITER'],
  [SELECTION]: ['RECRUITER', 'HIRING_MANAGER'],
  [INTERVIEW]: ['RECRUITER', 'HIRING_MANAGER'],
  [RELOCATION]: ['MOBILITY_ADVISER'],
  [MANAGEMENT]: ['INTAKE', 'RECRUITER'],
  LEGAL_CLAIMS: ['LEGAL_COUNSEL'],
  EQUALITY_MONITORING: ['DPO', 'CONTROLLER'],
  RIGHTS_FULFILMENT: ['SUBJECT', 'DPO'],
  ACCOUNTABILITY: ['AUDITOR', 'DPO', 'CONTROLLER'],
  POLICY_ADMINISTRATION: ['ADMIN', 'CONTROLLER', 'DPO'],
  SECURITY: ['DPO'],
};

const everyOne = [SELECTION, INTERVIEW, RELOCATION, POOL, MANAGEMENT];
const initials = { [SCREENING]: 'INITIALS' };
const place = [SCREENING, SELECTION, INTERVIEW, RELOCATION, POOL];
const profile = [SCREENING, SELECTION, INTERVIEW, POOL, MANAGEMENT];
const applying = [SCREENING, SELECTION, INTERVIEW, MANAGEMENT];
const notes = [SELECTION, INTERVIEW];
const reviewing = [SELECTION, MANAGEMENT];

/** By coordinate: the purposes it is released for, and what it is transformed to for others. */
export const opened: Readonly<
  Record<string, { readonly released: readonly string[]; readonly transformed?: Readonly<Record<string, string>> }>
> = {
  'Candidate.givenName': { released: [...everyOne, MARKETING], transformed: initials },
  'Candidate.familyName': { released: everyOne, transformed: initials },
  'Candidate.fullName': { released: everyOne, transformed: initials },
  'Candidate.email': { released: [INTERVIEW, RELOCATION, POOL, MANAGEMENT, MARKETING] },
  'Candidate.phone': { released: [INTERVIEW, RELOCATION, POOL, MANAGEMENT] },
  'Candidate.lastContactAt': { released: [SCREENING, POOL, MANAGEMENT] },
  'Candidate.city': { released: place },
  'Candidate.region': { released: place },
  'Candidate.countryCode': { released: place },
  'Candidate.address': { released: [RELOCATION] },
  'Candidate.dateOfBirth': { released: [RELOCATION] },
  'Candidate.age': { released: [RELOCATION] },
  'Candidate.nationality': { released: [RELOCATION] },
  'Candidate.photoUrl': { released: [RELOCATION] },
  'Candidate.workPermit': { released: [RELOCATION], transformed: { [SELECTION]: 'PRESENCE' } },
  'Candidate.headline': { released: profile },
  'Candidate.summary': { released: profile },
  'Candidate.work': { released: profile },
  'Candidate.education': { released: profile },
  'Candidate.skills': { released: profile },
  'Candidate.languages': { released: profile },
  'Candidate.salaryExpectation': { released: [SELECTION, INTERVIEW] },
  'Candidate.applications': { released: applying },
  'Candidate.religiousBelief': { released: [RELOCATION] },
  'Candidate.ethnicOrigin': { released: [] },
  'Work.employer': { released: profile },
  'Work.position': { released: profile },
  'Work.startDate': { released: profile },
  'Work.endDate': { released: profile },
  'Work.summary': { released: profile },
  'Education.institution': { released: profile },
  'Education.area': { released: profile },
  'Education.studyType': { released: profile },
  'Education.startDate': { released: profile },
  'Education.endDate': { released: profile },
  'Skill.name': { released: profile },
  'Skill.level': { released: profile },
  'LanguageSkill.language': { released: profile },
  'LanguageSkill.fluency': { released: profile },
  'Application.status': { released: applying },
  'Application.stage': { released: applying },
  'Application.appliedAt': { released: applying },
  'Application.endedAt': { released: applying },
  'Application.job': { released: applying },
  'Application.candidate': { released: applying },
  'Application.score': { released: [SELECTION] },
  'Application.scoreOrigin': { released: reviewing },
  'Application.scoreModel': { released: [SELECTION] },
  'Application.scoreModelVersion': { released: [SELECTION] },
  'Application.scoreExplanation': { released: [SELECTION] },
  'Application.scoreReview': { released: reviewing },
  'Application.scoreReviewedAt': { released: reviewing },
  'Application.scoreContestedAt': { released: reviewing },
  'Application.scoreReviews': { released: reviewing },
  'Application.contests': { released: reviewing },
  'ScoreReview.outcome': { released: reviewing },
  'ScoreReview.because': { released: reviewing },
  'ScoreReview.reviewer': { released: reviewing },
  'ScoreReview.reviewedAt': { released: reviewing },
  'ScoreReview.supersededAt': { released: reviewing },
  'Contest.because': { released: reviewing },
  'Contest.contestedAt': { released: reviewing },
  'Candidate.contacts': { released: [MANAGEMENT] },
  'Contact.by': { released: [MANAGEMENT] },
  'Contact.at': { released: [MANAGEMENT] },
  'Contact.recordedAt': { released: [MANAGEMENT] },
  'Application.notes': { released: notes },
  'InterviewNote.author': { released: notes },
  'InterviewNote.writtenAt': { released: notes },
  'InterviewNote.text': { released: notes },
};

/** Asks for every field of a person, each nested one below the field that leads to it. */
export const everything = (id: string): string => `candidate(id: "${id}") {
  id givenName familyName fullName email phone lastContactAt city region countryCode address dateOfBirth age nationality
  photoUrl workPermit headline summary salaryExpectation religiousBelief ethnicOrigin
  work { employer position startDate endDate summary } education { institution area studyType startDate endDate }
  skills { name level } languages { language fluency }
  contacts { by at recordedAt }
  applications { id status stage appliedAt endedAt score scoreOrigin scoreModel scoreModelVersion scoreExplanation scoreReview scoreReviewedAt scoreContestedAt
    scoreReviews { id outcome because reviewer reviewedAt supersededAt } contests { because contestedAt } job { title } candidate { id } notes { author writtenAt text } }
}`;

/** The coordinate that leads to a nested type. */
export const leadsTo: Readonly<Record<string, string>> = {
  Work: 'Candidate.work',
  Education: 'Candidate.education',
  Skill: 'Candidate.skills',
  LanguageSkill: 'Candidate.languages',
  Application: 'Candidate.applications',
  InterviewNote: 'Application.notes',
  ScoreReview: 'Application.scoreReviews',
  Contest: 'Application.contests',
  Contact: 'Candidate.contacts',
};
