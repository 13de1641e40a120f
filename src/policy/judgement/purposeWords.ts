import type { Purpose } from '../../vocabulary/purposes.js';

/** What a purpose is called in a sentence, after "for". */
export const purposeWords: Readonly<Record<Purpose, string>> = {
  RECRUITMENT_APPLICATION_SCREENING: 'screening',
  RECRUITMENT_APPLICANT_SELECTION: 'selection',
  RECRUITMENT_INTERVIEW_MANAGEMENT: 'interviews',
  RECRUITMENT_BACKGROUND_CHECK: 'background checks',
  RECRUITMENT_APPLICATION_MANAGEMENT: 'the management of applications',
  TALENT_POOL: 'the talent pool',
  MOBILITY_RELOCATION: 'relocation',
  EQUALITY_MONITORING: 'equality monitoring',
  DIRECT_MARKETING: 'direct marketing',
  IDENTITY_VERIFICATION: 'identity verification',
  RIGHTS_FULFILMENT: 'rights of the person',
  LEGAL_COMPLIANCE: 'legal compliance',
  LEGAL_CLAIMS: 'legal claims',
  SECURITY: 'security',
  ACCOUNTABILITY: 'accountability',
  POLICY_ADMINISTRATION: 'the administration of policies',
};
