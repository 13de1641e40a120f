import { demonstrationData } from '../../src/demonstration/demonstrationData.js';
import { demonstrationPersons, type PersonState } from '../../src/demonstration/demonstrationPersons.js';
import type { DemonstrationTenant } from '../../src/demonstration/demonstrationTenants.js';
import { asOf } from '../helpers/gateway.js';

/** The rows of the demonstration, as the tests' gateways hold them. */
export const rowsOf = { acme: demonstrationData('acme', asOf), globex: demonstrationData('globex', asOf) };

/** The id of the demonstration's person in a state. */
export function person(state: PersonState, tenant: DemonstrationTenant = 'acme'): string {
  const found = demonstrationPersons[tenant].find((each) => each.state === state);
  if (!found) throw new Error('The demonstration has no such person.');
  return found.id;
}

/** An id that nobody has. */
export const nobody = '00000000-0000-4000-8000-000000000000';

/** The stages at which an application makes its person known for a purpose (need to know), said by hand. */
export const stagesFor: Readonly<Record<string, readonly string[]>> = {
  RECRUITMENT_APPLICATION_SCREENING: ['APPLIED', 'SCREENING'],
  RECRUITMENT_APPLICANT_SELECTION: ['SHORTLISTED', 'INTERVIEW', 'OFFER', 'HIRED'],
  RECRUITMENT_INTERVIEW_MANAGEMENT: ['INTERVIEW', 'OFFER', 'HIRED'],
  MOBILITY_RELOCATION: ['OFFER', 'HIRED'],
};

/** The applications that make their persons known for a purpose, to whom works on the given vacancies; `*`: on all. */
export const knownApplications = (tenant: DemonstrationTenant, purpose: string, jobs: readonly string[] = ['*']) =>
  rowsOf[tenant].application.filter(
    ({ stage, job }) => (stagesFor[purpose]?.includes(stage) ?? true) && (jobs.includes('*') || jobs.includes(job)),
  );

/** The ids of those whom the demonstration's rows make known for a purpose at all. */
export const known = (...asked: Parameters<typeof knownApplications>): ReadonlySet<string> =>
  new Set(knownApplications(...asked).map(({ candidate }) => candidate));

/** Two years before the tests' noon, said by hand. */
const cutoff = '2024-03-02T12:00:00.000Z';

/** The ids of those whom the demonstration's rows leave in a list for a purpose, worked out by hand from the rows. */
export function visible(tenant: DemonstrationTenant, purpose: string, needsConsent = false): readonly string[] {
  const { subject, subject_notice, subject_consent } = rowsOf[tenant];
  const told = new Set(
    subject_notice.flatMap((row) => (row.purposes.some((each) => each === purpose) ? row.subject : [])),
  );
  const consenting = new Set(
    subject_consent.flatMap((row) => {
      const isValid = row.status === 'GIVEN' || row.status === 'RENEWED';
      const lasts = row.expires_at === null || row.expires_at > '2026-03-02T12:00:00.000Z';
      return row.purpose === purpose && !row.explicit && isValid && lasts ? row.subject : [];
    }),
  );
  const inScope = known(tenant, purpose);
  return subject.flatMap(({ id, created_at, last_contact_at }) =>
    inScope.has(id) &&
    told.has(id) &&
    (last_contact_at ?? created_at) >= cutoff &&
    (!needsConsent || consenting.has(id))
      ? id
      : [],
  );
}
