import type { DemonstrationClock } from './DemonstrationClock.js';
import type { JobRow } from './DemonstrationRows.js';
import { demonstrationId } from './demonstrationId.js';
import { createDemonstrationRandom } from './demonstrationRandom.js';
import type { DemonstrationTenant } from './demonstrationTenants.js';
import { careers } from './words/careers.js';
import { placesOf } from './words/people.js';

/** A vacancy, with its times in days before the start of the demonstration. */
export interface DemonstrationJob {
  readonly row: JobRow;
  readonly openedDaysAgo: number;
  readonly closedDaysAgo: number | null;
}

const jobCount = 20;

/** The twenty vacancies of a tenant: one opened every seventy days, every fourth closed some weeks ago. */
export function demonstrationJobs(tenant: DemonstrationTenant, clock: DemonstrationClock): readonly DemonstrationJob[] {
  return Array.from({ length: jobCount }, (_, number) => {
    const random = createDemonstrationRandom(`${tenant}/job/${number}`);
    const path = careers[number % careers.length] ?? random.pick(careers);
    const openedDaysAgo = 1_600 - 70 * number;
    const closedDaysAgo = number % 4 === 3 ? 20 + random.below(40) : null;
    const row: JobRow = {
      tenant,
      id: demonstrationId(tenant, 'job', number),
      title: path.titles[Math.floor(number / careers.length)] ?? random.pick(path.titles),
      location: random.chance(90) ? random.pick(placesOf[tenant]).city : null,
      opened_at: clock.before(openedDaysAgo, 7 * 60),
      closed_at: closedDaysAgo === null ? null : clock.before(closedDaysAgo, 17 * 60),
    };
    return { row, openedDaysAgo, closedDaysAgo };
  });
}
