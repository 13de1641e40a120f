import { readResume } from '../sources/candidates/resume/readResume.js';
import type { ConsentStatus } from '../vocabulary/consentStatuses.js';
import type { Purpose } from '../vocabulary/purposes.js';
import type { CandidateRow, ConsentRow } from './DemonstrationRows.js';
import { demonstrationPersons } from './demonstrationPersons.js';
import { createDemonstrationRandom, type DemonstrationRandom } from './demonstrationRandom.js';
import { demonstrationResume } from './demonstrationResume.js';
import type { DemonstrationSubject } from './demonstrationSubject.js';
import { ethnicOrigins, nationalities, religiousBeliefs } from './words/people.js';

/**
 * States under which a special category is still stored. It was written under an explicit consent; withdrawal,
 * revocation and invalidation of the last such consent erase it (Art. 17(1)(b)), while expiry alone only closes reading
 * until retention is swept. A consent that was never given never let it be written.
 */
export const storingStatuses: ReadonlySet<ConsentStatus> = new Set<ConsentStatus>(['GIVEN', 'RENEWED', 'EXPIRED']);

/** The purposes whose explicit consent lets each special category be stored: those that may release it at all. */
export const releasingPurposes = {
  religious_belief: ['MOBILITY_RELOCATION', 'EQUALITY_MONITORING'],
  ethnic_origin: ['EQUALITY_MONITORING'],
} as const satisfies Record<string, readonly Purpose[]>;

/** The candidate: its resume, read as any resume is, and what a resume does not hold. */
export function candidateRow(subject: DemonstrationSubject, consents: readonly ConsentRow[]): CandidateRow {
  const { tenant, index, id } = subject;
  const random = createDemonstrationRandom(`${tenant}/candidate/${index}`);
  const { candidate } = readResume(demonstrationResume(tenant, index));
  const firstYear = Number(candidate.education[0]?.startDate ?? 2012);
  const isNamed = subject.state !== null;
  const nationality = pickFor(isNamed, random, nationalities[tenant]);
  return {
    tenant,
    id,
    given_name: candidate.givenName,
    family_name: candidate.familyName,
    headline: candidate.headline,
    summary: candidate.summary,
    email: candidate.email,
    phone: candidate.phone,
    address: candidate.address,
    city: candidate.city,
    region: candidate.region,
    country_code: candidate.countryCode,
    date_of_birth: demonstrationPersons[tenant][index]?.dateOfBirth ?? birthOf(random, firstYear),
    nationality,
    work_permit: isNamed ? notNeeded : permitOf(random, nationality),
    ...specialCategories(subject, consents),
    photo_url: candidate.photoUrl,
    salary_expectation: isNamed || random.chance(85) ? 24_000 + 500 * random.below(150) : null,
    work: candidate.work,
    education: candidate.education,
    skills: candidate.skills,
    languages: candidate.languages,
  };
}

const notNeeded = 'Not needed (citizen of the Union)';

/** Documentation names the first persons, so they get the first word of each list; the others any. */
const pickFor = (isNamed: boolean, random: DemonstrationRandom, items: readonly string[]): string =>
  random.pick(isNamed ? items.slice(0, 1) : items);

const two = (number: number): string => `${number}`.padStart(2, '0');

/** Eighteen to twenty-five years before the studies began; the 28th is the last day that every month has. */
const birthOf = (random: DemonstrationRandom, firstYear: number): string =>
  `${firstYear - 18 - random.below(8)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;

const union = new Set('FR NL BE DE ES IT PT PL CZ IE'.split(' '));

function permitOf(random: DemonstrationRandom, nationality: string): string | null {
  if (random.chance(10)) return null;
  if (union.has(nationality)) return notNeeded;
  return random.pick(['Residence permit with the right to work', 'EU Blue Card', 'Permit applied for']);
}

function specialCategories(
  { tenant, index, state }: DemonstrationSubject,
  consents: readonly ConsentRow[],
): Pick<CandidateRow, 'religious_belief' | 'ethnic_origin'> {
  const random = createDemonstrationRandom(`${tenant}/special/${index}`);
  const mayStore = (purposes: readonly Purpose[]): boolean =>
    consents.some(
      ({ explicit, purpose, status }) => explicit && purposes.includes(purpose) && storingStatuses.has(status),
    );
  // Drawn on its own: nothing else about the person hints at it.
  const isNamed = state !== null;
  const belief = pickFor(isNamed, random, religiousBeliefs);
  const origin = pickFor(isNamed, random, ethnicOrigins);
  const tells = isNamed || random.chance(80);
  return {
    religious_belief: tells && mayStore(releasingPurposes.religious_belief) ? belief : null,
    // Under French jurisdiction ethnic origin is not written at all.
    ethnic_origin: tenant === 'globex' && tells && mayStore(releasingPurposes.ethnic_origin) ? origin : null,
  };
}
