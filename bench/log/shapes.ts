import type { AccessedField, RecordDraft, RequestFacts } from '../../src/access-log/AccessRecord.js';
import type { Code } from '../../src/errors/codes.js';
import type { Rulebook } from '../../src/rulebook/Rulebook.js';
import type { Role } from '../../src/vocabulary/roles.js';
import type { Random } from './randomOf.js';

/** What is asked for over and over: its purpose, and the sets of coordinates that it reads. */
export interface Shape extends Pick<RequestFacts, 'purpose' | 'lawfulBasis' | 'article9Condition'> {
  readonly roles: readonly Role[];
  readonly candidate: readonly AccessedField[];
  readonly application: readonly AccessedField[];
}

const kinds = [
  { roles: ['RECRUITER'], purpose: 'RECRUITMENT_APPLICATION_SCREENING', lawfulBasis: 'A6_1_B_CONTRACT' },
  { roles: ['RECRUITER'], purpose: 'RECRUITMENT_APPLICANT_SELECTION', lawfulBasis: 'A6_1_B_CONTRACT' },
  { roles: ['HIRING_MANAGER'], purpose: 'RECRUITMENT_INTERVIEW_MANAGEMENT', lawfulBasis: 'A6_1_B_CONTRACT' },
  { roles: ['RECRUITER'], purpose: 'TALENT_POOL', lawfulBasis: 'A6_1_A_CONSENT' },
  { roles: ['MOBILITY_ADVISER'], purpose: 'MOBILITY_RELOCATION', lawfulBasis: 'A6_1_A_CONSENT' },
  { roles: ['INTAKE'], purpose: 'RECRUITMENT_APPLICATION_MANAGEMENT', lawfulBasis: 'A6_1_B_CONTRACT' },
] as const;

/** Sets of coordinates for each kind of work. */
const variants = 6;
/** Coordinates of one candidate, and of its applications. */
const [ofCandidate, ofApplication] = [18, 8];
const codes = ['NOTICE_MISSING', 'CONSENT_MISSING', 'PURPOSE_NOT_ALLOWED', 'SUBJECT_RESTRICTED'] as const;

/** Makes a few dozen shapes of coordinates that the schema has; one field in twenty is refused, one is transformed. */
export function shapesOf(rulebook: Rulebook, random: Random): readonly [Shape, ...Shape[]] {
  const setOf = (type: string, size: number): readonly AccessedField[] => {
    const coordinates = rulebook.governed
      .map(({ coordinate }) => coordinate)
      .filter((coordinate) => coordinate.startsWith(`${type}.`));
    const shuffled = coordinates
      .map((coordinate) => ({ coordinate, key: random.whole(1_000_000) }))
      .sort((one, other) => one.key - other.key)
      .slice(0, size);
    return shuffled.map(({ coordinate }) => fieldOf(coordinate, random));
  };
  const shapes = kinds.flatMap((kind) =>
    Array.from(
      { length: variants },
      (): Shape => ({
        ...kind,
        article9Condition: null,
        candidate: setOf('Candidate', ofCandidate),
        application: setOf('Application', ofApplication),
      }),
    ),
  );
  const [first, ...others] = shapes;
  if (!first) throw new Error('There must be a shape.');
  return [first, ...others];
}

function fieldOf(field: string, random: Random): AccessedField {
  const same = { field, mode: 'SELECT', transform: null, code: null } as const;
  if (random.chance(0.05)) return { ...same, verdict: 'REFUSED', code: random.pick(codes) };
  if (random.chance(0.05)) return { ...same, verdict: 'TRANSFORMED', transform: 'INITIALS' };
  return { ...same, verdict: 'RELEASED' };
}

/** Makes the records of one request: of a candidate or several and, of every third, of their applications. */
export function draftsOf(shape: Shape, subjects: readonly string[], random: Random): readonly RecordDraft[] {
  if (random.chance(0.02)) return [refused(random.pick<Code>(['ROLE_FORBIDDEN', 'PURPOSE_NOT_GRANTED']))];
  const draft = { subjects, outcome: 'RELEASED', code: null } as const;
  const candidate: RecordDraft = { ...draft, type: 'Candidate', fields: shape.candidate };
  return random.chance(0.3) ? [candidate, { ...draft, type: 'Application', fields: shape.application }] : [candidate];
}

const refused = (code: Code): RecordDraft => ({
  ...{ type: 'Query', subjects: [], outcome: 'REFUSED', code },
  fields: [{ field: 'Query.candidates', mode: 'SELECT', verdict: 'REFUSED', transform: null, code }],
});
