import type { Pruned } from './pruneResume.js';
import { pruneResume } from './pruneResume.js';
import type {
  ResumeCandidate,
  ResumeEducation,
  ResumeLanguage,
  ResumeReading,
  ResumeSkill,
  ResumeWork,
} from './ResumeCandidate.js';
import { splitName } from './splitName.js';

type Fields = ReadonlyMap<string, Pruned>;
const none: Fields = new Map();

const text = (fields: Fields, key: string): string | null => {
  const value = fields.get(key);
  return typeof value === 'string' ? value : null;
};
const fieldsOf = (value: Pruned | undefined): Fields => (value instanceof Map ? value : none);
const listOf = (fields: Fields, key: string): readonly Pruned[] => {
  const value = fields.get(key);
  return Array.isArray(value) ? value : [];
};
/** The entries of a list that say something, each read. */
const entriesOf = <Entry extends object>(
  resume: Fields,
  key: string,
  read: (fields: Fields) => Entry,
): readonly Entry[] =>
  listOf(resume, key)
    .map((entry) => read(fieldsOf(entry)))
    .filter((entry) => Object.values(entry).some((value) => value !== null));

/**
 * Reads a JSON Resume 1.0 document: what of it is a candidate's, and what was not placed and why.
 *
 * Values are trimmed; empty ones count as absent. A value of the right type that is not in the form the field needs (a
 * date in words, a picture that is not a https address) is not placed; a picture's address is kept and never fetched. A
 * value of the wrong type is refused.
 *
 * @param document parsed JSON, from anywhere
 * @throws GovernanceError BAD_REQUEST, LIMIT_EXCEEDED: a sentence with at most a pointer of keys that JSON Resume
 * defines
 */
export function readResume(document: unknown): ResumeReading {
  const { pruned, unplaced, texts } = pruneResume(document);
  const resume = fieldsOf(pruned);
  const candidate: ResumeCandidate = {
    ...readBasics(fieldsOf(resume.get('basics'))),
    work: entriesOf(resume, 'work', readWork),
    education: entriesOf(resume, 'education', readEducation),
    skills: entriesOf(resume, 'skills', readSkill),
    languages: entriesOf(resume, 'languages', readLanguage),
  };
  return { candidate, unplaced, texts };
}

function readBasics(basics: Fields): Omit<ResumeCandidate, 'work' | 'education' | 'skills' | 'languages'> {
  const location = fieldsOf(basics.get('location'));
  return {
    ...splitName(text(basics, 'name') ?? ''),
    headline: text(basics, 'label'),
    summary: text(basics, 'summary'),
    email: text(basics, 'email'),
    phone: text(basics, 'phone'),
    address: text(location, 'address'),
    city: text(location, 'city'),
    region: text(location, 'region'),
    countryCode: text(location, 'countryCode'),
    photoUrl: text(basics, 'image'),
  };
}

function readWork(work: Fields): ResumeWork {
  const lines = [work.get('summary'), ...listOf(work, 'highlights')].filter((line) => typeof line === 'string');
  return {
    employer: text(work, 'name'),
    position: text(work, 'position'),
    startDate: text(work, 'startDate'),
    endDate: text(work, 'endDate'),
    summary: lines.length > 0 ? lines.join('\n') : null,
  };
}

const readEducation = (education: Fields): ResumeEducation => ({
  institution: text(education, 'institution'),
  area: text(education, 'area'),
  studyType: text(education, 'studyType'),
  startDate: text(education, 'startDate'),
  endDate: text(education, 'endDate'),
});

const readSkill = (skill: Fields): ResumeSkill => ({ name: text(skill, 'name'), level: text(skill, 'level') });

const readLanguage = (language: Fields): ResumeLanguage => ({
  language: text(language, 'language'),
  fluency: text(language, 'fluency'),
});
