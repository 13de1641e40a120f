import type { InstructionsDocument } from '../policy/InstructionsDocument.js';
import type { PolicyDocument } from '../policy/PolicyDocument.js';
import type { PolicyLine } from '../policy/PolicyLine.js';
import type { PolicyScope } from '../policy/PolicyScope.js';
import { applicationStages } from '../vocabulary/applications.js';
import { dataCategories } from '../vocabulary/categories.js';
import type { LawfulBasis } from '../vocabulary/lawfulBases.js';
import type { Purpose } from '../vocabulary/purposes.js';
import type { Role } from '../vocabulary/roles.js';
import type { DemonstrationTenant } from './demonstrationTenants.js';

const SCREENING = 'RECRUITMENT_APPLICATION_SCREENING';
const SELECTION = 'RECRUITMENT_APPLICANT_SELECTION';
const INTERVIEW = 'RECRUITMENT_INTERVIEW_MANAGEMENT';
const MANAGEMENT = 'RECRUITMENT_APPLICATION_MANAGEMENT';
const RELOCATION = 'MOBILITY_RELOCATION';
const POOL = 'TALENT_POOL';
const MARKETING = 'DIRECT_MARKETING';
const CLAIMS = 'LEGAL_CLAIMS';
const EQUALITY = 'EQUALITY_MONITORING';

const rolesByPurpose: PolicyDocument['rolesByPurpose'] = {
  [SCREENING]: ['RECRUITER'],
  [POOL]: ['RECRUITER'],
  [MARKETING]: ['RECRUITER'],
  [SELECTION]: ['RECRUITER', 'HIRING_MANAGER'],
  [INTERVIEW]: ['RECRUITER', 'HIRING_MANAGER'],
  [RELOCATION]: ['MOBILITY_ADVISER'],
  [MANAGEMENT]: ['INTAKE', 'RECRUITER'],
  [CLAIMS]: ['LEGAL_COUNSEL'],
  EQUALITY_MONITORING: ['DPO', 'CONTROLLER'],
  RIGHTS_FULFILMENT: ['SUBJECT', 'DPO'],
  ACCOUNTABILITY: ['AUDITOR', 'DPO', 'CONTROLLER'],
  POLICY_ADMINISTRATION: ['ADMIN', 'CONTROLLER', 'DPO'],
  SECURITY: ['DPO'],
};

const of = (type: string, ...fields: readonly string[]): string[] => fields.map((field) => `${type}.${field}`);
const names = of('Candidate', 'givenName', 'familyName', 'fullName');
const work = [...of('Candidate', 'work'), ...of('Work', 'employer', 'position', 'startDate', 'endDate', 'summary')];
const education = [
  ...of('Candidate', 'education'),
  ...of('Education', 'institution', 'area', 'studyType', 'startDate', 'endDate'),
];
const skills = [...of('Candidate', 'skills'), ...of('Skill', 'name', 'level')];
const languages = [...of('Candidate', 'languages'), ...of('LanguageSkill', 'language', 'fluency')];
const applications = [
  ...of('Candidate', 'applications'),
  ...of('Application', 'status', 'stage', 'appliedAt', 'endedAt', 'job', 'candidate'),
];
const notes = [...of('Application', 'notes'), ...of('InterviewNote', 'author', 'writtenAt', 'text')];

const origin = of('Application', 'scoreOrigin', 'scoreModel', 'scoreModelVersion', 'scoreExplanation');
/** What was done about a score, by the candidate too. */
const reviews = [
  ...of('Application', 'scoreReview', 'scoreReviewedAt', 'scoreContestedAt', 'scoreReviews', 'contests'),
  ...of('ScoreReview', 'outcome', 'because', 'reviewer', 'reviewedAt', 'supersededAt'),
  ...of('Contest', 'because', 'contestedAt'),
];
const contacts = [...of('Candidate', 'contacts'), ...of('Contact', 'by', 'at', 'recordedAt')];

/** Opens fields for purposes, to every role that may act for one of them. */
function read(id: string, fields: string[], purposes: Purpose[], more: Partial<PolicyLine> = {}): PolicyLine {
  const roles = [...new Set(purposes.flatMap((purpose) => rolesByPurpose[purpose] ?? []))] as Role[];
  return { id, fields, purposes, mode: 'READ', roles, ...more };
}

const written = of(
  'Candidate',
  ...['givenName', 'familyName', 'headline', 'summary', 'email', 'phone', 'address', 'city', 'region', 'countryCode'],
  ...[
    'dateOfBirth',
    'nationality',
    'workPermit',
    'photoUrl',
    'salaryExpectation',
    'work',
    'education',
    'skills',
    'languages',
  ],
);
/** Opens fields for writing, to some roles. */
const write = (id: string, fields: string[], purposes: Purpose[], roles: Role[]): PolicyLine => ({
  ...{ id, fields, purposes, mode: 'WRITE', roles },
});

/** Recruiting itself: each stage is worked on for its own purpose, and what is past all of them managed. */
const recruiting: PolicyLine[] = [
  write('contact-writes', contacts, [MANAGEMENT], ['INTAKE', 'RECRUITER']),
  write('last-contact-writes', of('Candidate', 'lastContactAt'), [MANAGEMENT], ['INTAKE']),
  write(
    'application-writes',
    [...of('Candidate', 'applications'), ...of('Application', 'job', 'candidate', 'status', 'stage', 'appliedAt')],
    [MANAGEMENT],
    ['INTAKE', 'RECRUITER'],
  ),
  write(
    'stage-writes',
    of('Application', 'stage', 'status', 'endedAt'),
    [SCREENING, SELECTION, INTERVIEW, MANAGEMENT],
    ['RECRUITER'],
  ),
  write('note-writes', notes, [SELECTION, INTERVIEW], ['RECRUITER', 'HIRING_MANAGER']),
  write('score-writes', [...of('Application', 'score'), ...origin], [SCREENING, SELECTION], ['RECRUITER']),
  write('score-intake', [...of('Application', 'score'), ...origin], [MANAGEMENT], ['INTAKE', 'RECRUITER']),
  write('review-writes', reviews, [SELECTION], ['RECRUITER', 'HIRING_MANAGER']),
  write('contest-answers', reviews, [MANAGEMENT], ['RECRUITER']),
];

/** Ethnic origin is neither written nor counted under French jurisdiction, whatever a line says: so none says it. */
const special = (tenant: DemonstrationTenant): string[] =>
  of('Candidate', 'religiousBelief', ...(tenant === 'acme' ? [] : ['ethnicOrigin']));

/** Who the candidates are to those who choose among them: applicants to their own vacancies, at the stage in question. */
function applicants(id: string, purposes: Purpose[], stages: string[]): PolicyScope {
  const element = { job: { $in: { claim: 'jobs' as const } }, stage: { $in: stages } };
  const roles: Role[] = ['RECRUITER', 'HIRING_MANAGER'];
  return { id, purposes, roles, person: { applications: { $elemMatch: element } } };
}

/** From a stage on: how far an application came. One that was rejected is past all of them. */
const [, , ...fromShortlisted] = applicationStages.filter((stage) => stage !== 'REJECTED');
const [, ...fromInterview] = fromShortlisted;
const [, ...fromOffer] = fromInterview;

const scopes: PolicyScope[] = [
  applicants('screening-applicants', [SCREENING], ['APPLIED', 'SCREENING']),
  applicants('selection-applicants', [SELECTION], fromShortlisted),
  applicants('interview-applicants', [INTERVIEW], fromInterview),
  {
    id: 'relocation-hires',
    purposes: [RELOCATION],
    roles: ['MOBILITY_ADVISER'],
    person: { applications: { $elemMatch: { stage: { $in: fromOffer } } } },
  },
];

/** Version 1 of a demonstration tenant. Everything that is not listed is refused. */
export const demonstrationPolicy = (tenant: DemonstrationTenant): PolicyDocument => ({
  rolesByPurpose,
  lines: [
    read('names', names, [SELECTION, INTERVIEW, RELOCATION, POOL, MANAGEMENT]),
    read('names-blind-screening', names, [SCREENING], { transform: 'INITIALS' }),
    read('marketing-given-name', of('Candidate', 'givenName'), [MARKETING]),
    read('contact', of('Candidate', 'email', 'phone'), [INTERVIEW, RELOCATION, POOL, MANAGEMENT]),
    read('marketing-email', of('Candidate', 'email'), [MARKETING]),
    read('last-contact', of('Candidate', 'lastContactAt'), [SCREENING, POOL, MANAGEMENT]),
    read('place', of('Candidate', 'city', 'region', 'countryCode'), [
      SCREENING,
      SELECTION,
      INTERVIEW,
      RELOCATION,
      POOL,
    ]),
    read('relocation-address', of('Candidate', 'address'), [RELOCATION]),
    read('relocation-person', of('Candidate', 'dateOfBirth', 'age', 'nationality', 'photoUrl'), [RELOCATION]),
    read('relocation-permit', of('Candidate', 'workPermit'), [RELOCATION]),
    read('selection-permit', of('Candidate', 'workPermit'), [SELECTION], { transform: 'PRESENCE' }),
    read(
      'profile',
      [...of('Candidate', 'headline', 'summary'), ...work, ...education, ...skills, ...languages],
      [SCREENING, SELECTION, INTERVIEW, POOL, MANAGEMENT],
    ),
    read('salary', of('Candidate', 'salaryExpectation'), [SELECTION, INTERVIEW]),
    read('applications', applications, [SCREENING, SELECTION, INTERVIEW, MANAGEMENT]),
    read('selection-score', of('Application', 'score'), [SELECTION]),
    read('selection-score-origin', [...origin, ...reviews], [SELECTION]),
    read('contested-scores', [...of('Application', 'scoreOrigin'), ...reviews], [MANAGEMENT]),
    read('contacts', contacts, [MANAGEMENT]),
    read('notes', notes, [SELECTION, INTERVIEW]),
    read(
      'legal-claims',
      [
        ...names,
        ...of('Candidate', 'email', 'phone'),
        ...applications,
        ...of('Application', 'score'),
        ...origin,
        ...reviews,
        ...notes,
        ...work,
        ...education,
      ],
      [CLAIMS],
    ),
    read('relocation-religion', of('Candidate', 'religiousBelief'), [RELOCATION], { article9: 'A9_2_A' }),
    read(
      'equality-statistics',
      [...of('Candidate', 'dateOfBirth', 'nationality'), ...of('Application', 'stage', 'appliedAt', 'job')],
      [EQUALITY],
    ),
    read('equality-statistics-special', special(tenant), [EQUALITY], { article9: 'A9_2_A' }),
    { id: 'intake-writes', fields: written, purposes: [MANAGEMENT], mode: 'WRITE', roles: ['INTAKE'] },
    ...recruiting,
    { id: 'own-writes', fields: written, purposes: ['RIGHTS_FULFILMENT'], mode: 'WRITE', roles: ['SUBJECT'] },
    {
      id: 'own-writes-special',
      fields: special(tenant),
      purposes: ['RIGHTS_FULFILMENT'],
      mode: 'WRITE',
      roles: ['SUBJECT'],
      article9: 'A9_2_A',
    },
  ],
  scopes,
});

const contract: LawfulBasis = 'A6_1_B_CONTRACT';
const consent: LawfulBasis = 'A6_1_A_CONSENT';
const obligation: LawfulBasis = 'A6_1_C_LEGAL_OBLIGATION';
const interest: LawfulBasis = 'A6_1_F_LEGITIMATE_INTEREST';

/** What the two controllers instruct. Two years from the last contact (CNIL's recruitment guide); no background checks. */
export function demonstrationInstructions(tenant: DemonstrationTenant): InstructionsDocument {
  const kept = { for: 'P2Y', after: 'LAST_CONTACT' } as const;
  const onPersons = (basis: LawfulBasis) => ({ basis, retention: kept });
  const unbound = (basis: LawfulBasis) => ({ basis, retention: null });
  return {
    purposes: {
      [SCREENING]: onPersons(contract),
      [SELECTION]: onPersons(contract),
      [INTERVIEW]: onPersons(contract),
      [MANAGEMENT]: onPersons(contract),
      [RELOCATION]: onPersons(contract),
      [POOL]: onPersons(consent),
      EQUALITY_MONITORING: onPersons(consent),
      [MARKETING]: onPersons(tenant === 'acme' ? consent : interest),
      [CLAIMS]: unbound(interest),
      RIGHTS_FULFILMENT: unbound(obligation),
      ACCOUNTABILITY: unbound(obligation),
      LEGAL_COMPLIANCE: unbound(obligation),
      IDENTITY_VERIFICATION: unbound(obligation),
      POLICY_ADMINISTRATION: unbound(interest),
      SECURITY: unbound(interest),
    },
    categories: [
      ...dataCategories,
      'RELIGIOUS_BELIEF',
      ...(tenant === 'acme' ? [] : ['RACIAL_OR_ETHNIC_ORIGIN' as const]),
    ],
    recipients: 'ANY',
  };
}
