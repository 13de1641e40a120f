import type { Purpose } from '../../src/vocabulary/purposes.js';
import type { Asker } from './gateway.js';

export const screening: Purpose = 'RECRUITMENT_APPLICATION_SCREENING';
export const selection: Purpose = 'RECRUITMENT_APPLICANT_SELECTION';
export const interview: Purpose = 'RECRUITMENT_INTERVIEW_MANAGEMENT';
export const management: Purpose = 'RECRUITMENT_APPLICATION_MANAGEMENT';

export const recruiter: Asker = {
  roles: ['RECRUITER'],
  purposes: [
    screening,
    selection,
    interview,
    management,
    'TALENT_POOL',
    'DIRECT_MARKETING',
    'RECRUITMENT_BACKGROUND_CHECK',
  ],
};
export const hiringManager: Asker = { roles: ['HIRING_MANAGER'], purposes: [selection, interview] };
export const adviser: Asker = { roles: ['MOBILITY_ADVISER'], purposes: ['MOBILITY_RELOCATION'] };
export const intake: Asker = { roles: ['INTAKE'], purposes: [management] };
export const counsel: Asker = { roles: ['LEGAL_COUNSEL'], purposes: ['LEGAL_CLAIMS'] };
export const auditor: Asker = { roles: ['AUDITOR'], purposes: ['ACCOUNTABILITY'] };
export const dpo: Asker = {
  roles: ['DPO'],
  purposes: ['ACCOUNTABILITY', 'RIGHTS_FULFILMENT', 'EQUALITY_MONITORING', 'SECURITY'],
};
/** The candidate itself. */
export const candidate = (subject: string): Asker => ({
  roles: ['SUBJECT'],
  purposes: ['RIGHTS_FULFILMENT'],
  subject,
  id: `subject-${subject}`,
});
