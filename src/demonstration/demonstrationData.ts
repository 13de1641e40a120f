import { createDemonstrationClock } from './DemonstrationClock.js';
import type { DemonstrationData } from './DemonstrationRows.js';
import { demonstrationApplications } from './demonstrationApplications.js';
import { candidateRow } from './demonstrationCandidate.js';
import { demonstrationConsents } from './demonstrationConsents.js';
import { demonstrationJobs } from './demonstrationJobs.js';
import { noticeRows } from './demonstrationNotices.js';
import { contactRows, demonstrationSubject, subjectRow } from './demonstrationSubject.js';
import type { DemonstrationTenant } from './demonstrationTenants.js';

const personCount = 200;

/**
 * Makes the rows of a demonstration tenant: 200 candidates in order of their index, what they were told and agreed to,
 * 20 vacancies and three applications each. The same `asOf` day gives the same bytes on every machine, and another day
 * gives the same persons, ids and statuses at other times.
 *
 * @param asOf the day the demonstration is started on; every time of a ledger or an application is an offset from it
 */
export function demonstrationData(tenant: DemonstrationTenant, asOf: Date): DemonstrationData {
  const clock = createDemonstrationClock(asOf);
  const jobs = demonstrationJobs(tenant, clock);
  const subjects = Array.from({ length: personCount }, (_, index) => demonstrationSubject(tenant, index));
  const persons = subjects.map((subject) => ({ subject, consents: demonstrationConsents(subject, clock) }));
  const consents = persons.flatMap((person) => person.consents);
  const applications = subjects.flatMap((subject) => demonstrationApplications(subject, jobs, clock));
  return {
    subject: subjects.map((subject) => subjectRow(subject, clock)),
    subject_contact: subjects.flatMap((subject) => contactRows(subject, clock)),
    subject_notice: subjects.flatMap((subject) => noticeRows(subject, clock)),
    subject_consent: consents.map(({ row }) => row),
    subject_consent_event: consents.flatMap(({ events }) => events),
    candidate: persons.map((person) =>
      candidateRow(
        person.subject,
        person.consents.map(({ row }) => row),
      ),
    ),
    job: jobs.map(({ row }) => row),
    application: applications.map(({ row }) => row),
    interview_note: applications.flatMap(({ notes }) => notes),
    score_review: applications.flatMap(({ reviews }) => reviews),
    decision_contest: applications.flatMap(({ contests }) => contests),
  };
}
