import type { Language } from '../../../vocabulary/languages.js';
import type { LawfulBasis } from '../../../vocabulary/lawfulBases.js';
import type { Purpose } from '../../../vocabulary/purposes.js';
import type { RetentionTrigger } from '../../../vocabulary/retentionTriggers.js';

type Names<Name extends string> = Readonly<Record<Language, Readonly<Record<Name, string>>>>;

/** What a purpose is called, beside its name in the schema. */
export const purposeNames: Names<Purpose> = {
  EN: {
    RECRUITMENT_APPLICATION_SCREENING: 'Screening of applications',
    RECRUITMENT_APPLICANT_SELECTION: 'Selection of applicants',
    RECRUITMENT_INTERVIEW_MANAGEMENT: 'Interviews',
    RECRUITMENT_BACKGROUND_CHECK: 'Background checks',
    RECRUITMENT_APPLICATION_MANAGEMENT: 'Management of applications',
    TALENT_POOL: 'Talent pool',
    MOBILITY_RELOCATION: 'Mobility and relocation',
    EQUALITY_MONITORING: 'Monitoring of equality',
    DIRECT_MARKETING: 'Direct marketing',
    IDENTITY_VERIFICATION: 'Verification of identity',
    RIGHTS_FULFILMENT: 'Fulfilment of the rights of persons',
    LEGAL_COMPLIANCE: 'Compliance with the law',
    LEGAL_CLAIMS: 'Legal claims',
    SECURITY: 'Security',
    ACCOUNTABILITY: 'Accountability',
    POLICY_ADMINISTRATION: 'Administration of the policy',
  },
  FR: {
    RECRUITMENT_APPLICATION_SCREENING: 'Présélection des candidatures',
    RECRUITMENT_APPLICANT_SELECTION: 'Sélection des candidats',
    RECRUITMENT_INTERVIEW_MANAGEMENT: 'Entretiens',
    RECRUITMENT_BACKGROUND_CHECK: 'Vérification des antécédents',
    RECRUITMENT_APPLICATION_MANAGEMENT: 'Gestion des candidatures',
    TALENT_POOL: 'Vivier de candidats',
    MOBILITY_RELOCATION: 'Mobilité et installation',
    EQUALITY_MONITORING: 'Suivi de l’égalité',
    DIRECT_MARKETING: 'Prospection',
    IDENTITY_VERIFICATION: 'Vérification de l’identité',
    RIGHTS_FULFILMENT: 'Exercice des droits des personnes',
    LEGAL_COMPLIANCE: 'Respect d’obligations légales',
    LEGAL_CLAIMS: 'Contentieux',
    SECURITY: 'Sécurité',
    ACCOUNTABILITY: 'Responsabilité (accountability)',
    POLICY_ADMINISTRATION: 'Administration de la politique',
  },
};

/** What a lawful basis is called. */
export const basisNames: Names<LawfulBasis> = {
  EN: {
    A6_1_A_CONSENT: 'consent (Art. 6(1)(a))',
    A6_1_B_CONTRACT: 'contract (Art. 6(1)(b))',
    A6_1_C_LEGAL_OBLIGATION: 'legal obligation (Art. 6(1)(c))',
    A6_1_F_LEGITIMATE_INTEREST: 'legitimate interest (Art. 6(1)(f))',
  },
  FR: {
    A6_1_A_CONSENT: 'consentement (art. 6(1)(a))',
    A6_1_B_CONTRACT: 'contrat (art. 6(1)(b))',
    A6_1_C_LEGAL_OBLIGATION: 'obligation légale (art. 6(1)(c))',
    A6_1_F_LEGITIMATE_INTEREST: 'intérêt légitime (art. 6(1)(f))',
  },
};

const triggerNames: Names<RetentionTrigger> = {
  EN: {
    LAST_CONTACT: 'from the last contact',
    PROCESS_END: 'from the end of the process',
    CREATED: 'from the collection',
  },
  FR: {
    LAST_CONTACT: 'à compter du dernier contact',
    PROCESS_END: 'à compter de la fin du processus',
    CREATED: 'à compter de la collecte',
  },
};
const unitNames: Names<'Y' | 'M' | 'W' | 'D'> = {
  EN: { Y: 'year(s)', M: 'month(s)', W: 'week(s)', D: 'day(s)' },
  FR: { Y: 'an(s)', M: 'mois', W: 'semaine(s)', D: 'jour(s)' },
};

/** Says a period such as `P1Y6M LAST_CONTACT` in words; one with hours stays as it is. */
export function periodText(period: string, language: Language): string {
  const [duration = '', trigger = ''] = period.split(' ');
  const from = Object.hasOwn(triggerNames[language], trigger)
    ? triggerNames[language][trigger as RetentionTrigger]
    : trigger;
  if (!/^P(?:\d+[YMWD])+$/.test(duration)) return `${duration} ${from}`;
  const parts = [...duration.matchAll(/(\d+)([YMWD])/g)].map(([, count, unit]) => {
    const name = unitNames[language][unit as keyof (typeof unitNames)[Language]];
    return `${count} ${name}`;
  });
  return `${parts.join(' ')} ${from}`;
}
