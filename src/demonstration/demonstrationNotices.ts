import type { Purpose } from '../vocabulary/purposes.js';
import type { DemonstrationClock } from './DemonstrationClock.js';
import type { NoticeRow } from './DemonstrationRows.js';
import { demonstrationId } from './demonstrationId.js';
import type { DemonstrationSubject } from './demonstrationSubject.js';

/** The principal that recorded what the demonstration holds. */
export const demonstrationRecorder = 'demonstration';

const narrow: readonly Purpose[] = [
  'RECRUITMENT_APPLICATION_SCREENING',
  'RECRUITMENT_APPLICANT_SELECTION',
  'RECRUITMENT_INTERVIEW_MANAGEMENT',
  'RECRUITMENT_APPLICATION_MANAGEMENT',
];
const full: readonly Purpose[] = [
  ...narrow,
  'TALENT_POOL',
  'MOBILITY_RELOCATION',
  'DIRECT_MARKETING',
  'EQUALITY_MONITORING',
];

/** The two notices of the demonstration: the first tells four purposes, the second every one that needs a notice. */
export const demonstrationNoticeVersions = { v1: narrow, v2: full } as const;

/**
 * The notices that were given to a person: none, the narrow one, or the full one (one in eight had the narrow one
 * before).
 */
export function noticeRows(subject: DemonstrationSubject, clock: DemonstrationClock): readonly NoticeRow[] {
  const row = (version: keyof typeof demonstrationNoticeVersions, daysAgo: number): NoticeRow => ({
    tenant: subject.tenant,
    subject: subject.id,
    id: demonstrationId(subject.tenant, 'subject_notice', subject.index, version),
    version,
    purposes: demonstrationNoticeVersions[version],
    recorded_at: clock.before(daysAgo, 9 * 60),
    recorded_by: demonstrationRecorder,
  });
  const atFirstContact = subject.createdDaysAgo;
  if (subject.notice === 'NONE') return [];
  if (subject.notice === 'NARROW') return [row('v1', atFirstContact)];
  if (subject.index % 8 !== 7) return [row('v2', atFirstContact)];
  return [row('v1', atFirstContact), row('v2', atFirstContact - 1)];
}
