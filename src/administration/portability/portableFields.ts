import { type CompiledPolicy, cellKey } from '../../policy/CompiledPolicy.js';
import { refuses } from '../../policy/PolicyLine.js';
import type { LawfulBasis } from '../../vocabulary/lawfulBases.js';
import { type Purpose, purposes } from '../../vocabulary/purposes.js';

const of = (type: string, ...names: readonly string[]): readonly string[] => names.map((name) => `${type}.${name}`);

/** What a person gave of itself, by coordinate. A list goes with what is in it. */
export const providedFields: readonly string[] = [
  ...of('Candidate', 'givenName', 'familyName', 'headline', 'summary', 'email', 'phone', 'photoUrl'),
  ...of('Candidate', 'address', 'city', 'region', 'countryCode', 'dateOfBirth', 'nationality', 'workPermit'),
  ...of('Candidate', 'ethnicOrigin', 'religiousBelief', 'salaryExpectation'),
  ...of('Candidate', 'work', 'education', 'skills', 'languages', 'applications'),
];

/** What is within each list. */
export const withinLists: Readonly<Record<string, readonly string[]>> = {
  'Candidate.work': of('Work', 'employer', 'position', 'startDate', 'endDate', 'summary'),
  'Candidate.education': of('Education', 'institution', 'area', 'studyType', 'startDate', 'endDate'),
  'Candidate.skills': of('Skill', 'name', 'level'),
  'Candidate.languages': of('LanguageSkill', 'language', 'fluency'),
  'Candidate.applications': of('Application', 'appliedAt', 'job'),
};

/** Something that is not in an export, and why. */
export interface Excluded {
  readonly field: string;
  readonly because: string;
}

const ofOthers =
  'Made by others about the person, who did not provide it (GDPR Art. 20(1)); access holds it (Art. 15).';
const derived = 'Worked out from what the person provided, not provided itself; access holds it.';
const basisElse = 'Processed for no purpose on consent or contract (GDPR Art. 20(1)(a)); access holds it (Art. 15).';

/** What is in no export, whatever the basis. */
export const neverPortable: readonly Excluded[] = [
  ...of('Application', 'score', 'notes', 'status', 'stage').map((field) => ({ field, because: ofOthers })),
  ...of('Candidate', 'fullName', 'age').map((field) => ({ field, because: derived })),
  {
    field: 'Candidate.lastContactAt',
    because: 'Kept by the controller to count how long data is kept; access holds it.',
  },
];

const portableBases: ReadonlySet<LawfulBasis | null | undefined> = new Set([
  'A6_1_A_CONSENT',
  'A6_1_B_CONTRACT',
] as const);

/** Parts the provided fields of a policy into those that are processed on consent or contract, and the others. Pure. */
export function portableFields({ lines, instructions }: Pick<CompiledPolicy, 'lines' | 'instructions'>): {
  readonly fields: readonly string[];
  readonly excluded: readonly Excluded[];
} {
  const onBasis = purposes.filter((purpose) => portableBases.has(instructions.purposes[purpose]?.basis));
  const isProcessed = (coordinate: string, purpose: Purpose): boolean => {
    const own = lines.get(cellKey(coordinate, purpose, 'READ')) ?? [];
    return own.length > 0 && !own.some(refuses);
  };
  const isPortable = (coordinate: string): boolean => onBasis.some((purpose) => isProcessed(coordinate, purpose));
  const all = providedFields.flatMap((field) => [field, ...(withinLists[field] ?? [])]);
  const fields = providedFields.flatMap((field) =>
    isPortable(field) ? [field, ...(withinLists[field] ?? []).filter(isPortable)] : [],
  );
  const excluded = all.filter((field) => !fields.includes(field)).map((field) => ({ field, because: basisElse }));
  return { fields, excluded: [...neverPortable, ...excluded] };
}
