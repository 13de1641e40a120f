import type { Purpose } from '../../src/vocabulary/purposes.js';

// The demonstration policy as the contract tells it, written out once more by hand: what the tests judge answers by.

const names = {
  S: 'RECRUITMENT_APPLICATION_SCREENING',
  E: 'RECRUITMENT_APPLICANT_SELECTION',
  I: 'RECRUITMENT_INTERVIEW_MANAGEMENT',
  R: 'MOBILITY_RELOCATION',
  T: 'TALENT_POOL',
  M: 'RECRUITMENT_APPLICATION_MANAGEMENT',
  D: 'DIRECT_MARKETING',
} as const satisfies Record<string, Purpose>;

/** By coordinate: the purposes it is released for, and after a bar those it is transformed for. */
const rows: Readonly<Record<string, string>> = {
  'Candidate.givenName': 'E I R T M D|S INITIALS',
  'Candidate.familyName': 'E I R T M|S INITIALS',
  'Candidate.fullName': 'E I R T M|S INITIALS',
  'Candidate.email': 'I R T M D',
  'Candidate.phone': 'I R T M',
  'Candidate.lastContactAt': 'S T M',
  'Candidate.city': 'S E I R T',
  'Candidate.region': 'S E I R T',
  'Candidate.countryCode': 'S E I R T',
  'Candidate.address': 'R',
  'Candidate.dateOfBirth': 'R',
  'Candidate.age': 'R',
  'Candidate.nationality': 'R',
  'Candidate.photoUrl': 'R',
  'Candidate.workPermit': 'R|E PRESENCE',
  'Candidate.salaryExpectation': 'E I',
  'Candidate.religiousBelief': 'R',
  'Candidate.ethnicOrigin': '',
  ...Object.fromEntries(
    [
      ...['headline', 'summary', 'work', 'education', 'skills', 'languages'].map((field) => `Candidate.${field}`),
      ...['employer', 'position', 'startDate', 'endDate', 'summary'].map((field) => `Work.${field}`),
      ...['institution', 'area', 'studyType', 'startDate', 'endDate'].map((field) => `Education.${field}`),
      ...['Skill.name', 'Skill.level', 'LanguageSkill.language', 'LanguageSkill.fluency'],
    ].map((coordinate) => [coordinate, 'S E I T M']),
  ),
  ...Object.fromEntries(
    ['status', 'stage', 'appliedAt', 'endedAt', 'job', 'candidate'].map((field) => [`Application.${field}`, 'S E I M']),
  ),
  'Candidate.applications': 'S E I M',
  'Application.score': 'E',
  ...Object.fromEntries(
    ['scoreModel', 'scoreModelVersion', 'scoreExplanation'].map((field) => [`Application.${field}`, 'E']),
  ),
  ...Object.fromEntries(
    [
      ...['scoreOrigin', 'scoreReview', 'scoreReviewedAt', 'scoreContestedAt', 'scoreReviews', 'contests'].map(
        (field) => `Application.${field}`,
      ),
      ...['outcome', 'because', 'reviewer', 'reviewedAt', 'supersededAt'].map((field) => `ScoreReview.${field}`),
      ...['Contest.because', 'Contest.contestedAt'],
    ].map((coordinate) => [coordinate, 'E M']),
  ),
  ...Object.fromEntries(
    ['Candidate.contacts', 'Contact.by', 'Contact.at', 'Contact.recordedAt'].map((coordinate) => [coordinate, 'M']),
  ),
  'Application.notes': 'E I',
  'InterviewNote.author': 'E I',
  'InterviewNote.writtenAt': 'E I',
  'InterviewNote.text': 'E I',
};

const keys: ReadonlySet<string> = new Set(['Candidate.id', 'Application.id', 'ScoreReview.id']);
/** Governed, and listed by nobody: the contract's list and this one must know the same coordinates. */
export const listedCoordinates: readonly string[] = [...keys, ...Object.keys(rows)].sort();

export type Cell = 'CLOSED' | 'OPEN' | { readonly to: 'INITIALS' | 'PRESENCE' };

/** What the table says of a coordinate for a purpose and a caller whose role may act for it. */
export function tableCell(coordinate: string, purpose: Purpose, isPerson: boolean): Cell {
  if (keys.has(coordinate)) return 'OPEN';
  if (isPerson) return ['InterviewNote.author', 'ScoreReview.reviewer'].includes(coordinate) ? 'CLOSED' : 'OPEN';
  const [open = '', masked = ''] = (rows[coordinate] ?? '').split('|');
  const named = (list: string): boolean =>
    list.split(' ').some((short) => (names as Record<string, string>)[short] === purpose);
  if (named(open)) return 'OPEN';
  const [, to] = masked.split(' ');
  return named(masked) && (to === 'INITIALS' || to === 'PRESENCE') ? { to } : 'CLOSED';
}

/** The purposes whose basis is the person's consent. */
export const consentPurposes = (tenant: string): ReadonlySet<Purpose> =>
  new Set<Purpose>([
    'TALENT_POOL',
    'EQUALITY_MONITORING',
    ...(tenant === 'acme' ? (['DIRECT_MARKETING'] as const) : []),
  ]);
