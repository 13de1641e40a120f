import {
  type ApplicationStage,
  applicationStages,
  applicationStatuses,
  endingStages,
} from '../vocabulary/applications.js';
import type { DemonstrationClock } from './DemonstrationClock.js';
import type { ApplicationRow, DecisionContestRow, InterviewNoteRow, ScoreReviewRow } from './DemonstrationRows.js';
import { demonstrationId } from './demonstrationId.js';
import type { DemonstrationJob } from './demonstrationJobs.js';
import { createDemonstrationRandom, type DemonstrationRandom } from './demonstrationRandom.js';
import { demonstrationScore } from './demonstrationReviews.js';
import type { DemonstrationSubject } from './demonstrationSubject.js';
import { interviewers, remarks } from './words/careers.js';

const interviewed: ReadonlySet<ApplicationStage> = new Set<ApplicationStage>(['INTERVIEW', 'OFFER', 'HIRED']);
/** Of the persons that documentation names: one for each purpose that asks how far a person came. */
const namedStages: readonly ApplicationStage[] = ['OFFER', 'SHORTLISTED', 'APPLIED'];

/** One application with its notes, and what was made of its score. */
export interface DemonstrationApplication {
  readonly row: ApplicationRow;
  readonly notes: readonly InterviewNoteRow[];
  readonly reviews: readonly ScoreReviewRow[];
  readonly contests: readonly DecisionContestRow[];
}

interface Context {
  readonly subject: DemonstrationSubject;
  readonly clock: DemonstrationClock;
  readonly random: DemonstrationRandom;
}

/** A person's three applications, to three vacancies that were open on the day. */
export function demonstrationApplications(
  subject: DemonstrationSubject,
  jobs: readonly DemonstrationJob[],
  clock: DemonstrationClock,
): readonly DemonstrationApplication[] {
  const random = createDemonstrationRandom(`${subject.tenant}/applications/${subject.index}`);
  const earliest = subject.createdDaysAgo;
  const latest = subject.contactDaysAgo ?? earliest;
  const left = [...jobs];
  return [0, 1, 2].map((number) => {
    const daysAgo = latest + random.below(earliest - latest + 1);
    const open = left.filter((job) => job.openedDaysAgo > daysAgo && (job.closedDaysAgo ?? 0) < daysAgo);
    const job = random.pick(open);
    left.splice(left.indexOf(job), 1);
    return applicationOf({ subject, clock, random }, { number, daysAgo, job: job.row.id });
  });
}

function applicationOf(
  { subject, clock, random }: Context,
  { number, daysAgo, job }: { readonly number: number; readonly daysAgo: number; readonly job: string },
): DemonstrationApplication {
  const { tenant, index } = subject;
  const stage = (subject.state === null ? undefined : namedStages[number]) ?? random.pick(applicationStages);
  const [open, closed] = applicationStatuses;
  const withdrawnByCandidate = random.chance(8) && subject.state === null;
  const isEnded = endingStages.has(stage) || withdrawnByCandidate;
  const score = stage === 'APPLIED' ? null : (20 + random.below(81)) / 100;
  const id = demonstrationId(tenant, 'application', index, number);
  const { of, reviews, contests } = demonstrationScore(subject, { application: id, isScored: score !== null }, clock);
  const row: ApplicationRow = {
    tenant,
    id,
    candidate: subject.id,
    job,
    status: isEnded ? closed : open,
    stage,
    applied_at: clock.before(daysAgo, 12 * 60 + number),
    ended_at: isEnded ? clock.before(Math.max(1, daysAgo - 10), 18 * 60) : null,
    score,
    ...of,
  };
  const count = interviewed.has(stage) ? (subject.state === null ? random.below(3) : 1) : 0;
  const notes = Array.from({ length: count }, (_, note) => ({
    tenant,
    id: demonstrationId(tenant, 'interview_note', index, number, note),
    application: row.id,
    author: random.pick(interviewers),
    written_at: clock.before(Math.max(1, daysAgo - 1 - note), 15 * 60 + note),
    text: random.pick(remarks),
  }));
  return { row, notes, reviews, contests };
}
