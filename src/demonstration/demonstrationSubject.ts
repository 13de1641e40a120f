import type { DemonstrationClock } from './DemonstrationClock.js';
import type { ContactRow, SubjectRow } from './DemonstrationRows.js';
import { demonstrationId } from './demonstrationId.js';
import { demonstrationRecorder } from './demonstrationNotices.js';
import { demonstrationPersons, type PersonState } from './demonstrationPersons.js';
import { createDemonstrationRandom } from './demonstrationRandom.js';
import type { DemonstrationTenant } from './demonstrationTenants.js';

/** A person before anything is known of it: when it came, when it was last in touch, and what it was told. */
export interface DemonstrationSubject {
  readonly tenant: DemonstrationTenant;
  readonly index: number;
  readonly id: string;
  /** For the first four only. */
  readonly state: PersonState | null;
  readonly createdDaysAgo: number;
  /** Null: no contact is recorded yet. */
  readonly contactDaysAgo: number | null;
  readonly notice: 'FULL' | 'NARROW' | 'NONE';
}

/**
 * Draws when a person came and was last in touch, far enough from the demonstration's retention period of two years
 * that the demonstration stays meaningful for months: six in seven are well within it, the others well beyond it, and
 * one in ten has no contact recorded.
 */
export function demonstrationSubject(tenant: DemonstrationTenant, index: number): DemonstrationSubject {
  const random = createDemonstrationRandom(`${tenant}/subject/${index}`);
  const state = demonstrationPersons[tenant][index]?.state ?? null;
  const id = demonstrationId(tenant, 'candidate', index);
  const drawn = random.below(100);
  const contact = drawn < 80 ? 2 + random.below(400) : drawn < 90 ? 800 + random.below(200) : null;
  const created =
    contact === null
      ? drawn < 96
        ? 20 + random.below(300)
        : 800 + random.below(400)
      : contact + 30 + random.below(300);
  const told = random.below(100);
  const notice = told < 86 ? 'FULL' : told < 95 ? 'NARROW' : 'NONE';
  const base = { tenant, index, id, state };
  switch (state) {
    case null:
      return { ...base, createdDaysAgo: created, contactDaysAgo: contact, notice };
    case 'NO_NOTICE':
      return { ...base, createdDaysAgo: 120, contactDaysAgo: 7, notice: 'NONE' };
    case 'RETENTION_EXPIRED':
      return { ...base, createdDaysAgo: 1_200, contactDaysAgo: 1_095, notice: 'FULL' };
    default:
      return { ...base, createdDaysAgo: 300, contactDaysAgo: 7, notice: 'FULL' };
  }
}

/** The row of a person. */
export const subjectRow = (subject: DemonstrationSubject, clock: DemonstrationClock): SubjectRow => ({
  tenant: subject.tenant,
  id: subject.id,
  created_at: clock.before(subject.createdDaysAgo, 8 * 60),
  last_contact_at: subject.contactDaysAgo === null ? null : clock.before(subject.contactDaysAgo, 10 * 60),
});

/** The register of contacts of a person: its last one, if any. */
export function contactRows(subject: DemonstrationSubject, clock: DemonstrationClock): readonly ContactRow[] {
  const { last_contact_at: at } = subjectRow(subject, clock);
  if (at === null) return [];
  const { tenant, id, index } = subject;
  const about = { tenant, subject: id, id: demonstrationId(tenant, 'subject_contact', index) };
  return [{ ...about, made_by: 'CANDIDATE', made_at: at, recorded_at: at, recorded_by: demonstrationRecorder }];
}
