import type { TokenClaims } from '../principal/developmentIssuer.js';
import type { Purpose } from '../vocabulary/purposes.js';
import type { Role } from '../vocabulary/roles.js';

/** What a recruiter of the demonstration may ask for. */
export const recruiterPurposes: readonly Purpose[] = [
  'RECRUITMENT_APPLICATION_SCREENING',
  'RECRUITMENT_APPLICANT_SELECTION',
  'RECRUITMENT_INTERVIEW_MANAGEMENT',
  'TALENT_POOL',
];

/** Makes the claims of a demonstration token: a service of acme in one role, as `candour token` would by default. */
export const demonstrationClaims = (role: Role, purposes: readonly Purpose[], client = 'ats'): TokenClaims => ({
  sub: `dev-${role.toLowerCase()}`,
  kind: 'SERVICE',
  owner: 'dev',
  org: 'acme-hr',
  client,
  tenant: 'acme',
  roles: [role],
  purposes,
  country: 'FR',
  jobs: ['*'],
});
