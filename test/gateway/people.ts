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
  return subject.flatMap(({ id, created_at, last_contact_at }) =>
    told.has(id) && (last_contact_at ?? created_at) >= cutoff && (!needsConsent || consenting.has(id)) ? id : [],
  );
}
