import type { KeyObject } from 'node:crypto';
import { Sealer } from '../subject-keys/Sealer.js';
import type { CandidateRow, DemonstrationData, InterviewNoteRow } from './DemonstrationRows.js';

/** Seals what of a tenant's rows is to be sealed, each under the key of its person. */
export function sealRows(
  data: DemonstrationData,
  tenant: string,
  keys: ReadonlyMap<string, KeyObject>,
): DemonstrationData {
  const sealerOf = (person: string): Sealer => {
    const key = keys.get(person);
    if (!key) throw new Error('A person of the demonstration has no key.');
    return new Sealer({ tenant, person, key });
  };
  const applicants = new Map(data.application.map(({ id, candidate }) => [id, candidate]));
  return {
    ...data,
    candidate: data.candidate.map((row) => sealCandidate(row, sealerOf(row.id))),
    interview_note: data.interview_note.map((row) => sealNote(row, sealerOf(applicants.get(row.application) ?? ''))),
  };
}

const sealCandidate = (row: CandidateRow, sealer: Sealer): CandidateRow => ({
  ...row,
  summary: sealer.text('Candidate.summary', row.summary),
  ethnic_origin: sealer.text('Candidate.ethnicOrigin', row.ethnic_origin),
  religious_belief: sealer.text('Candidate.religiousBelief', row.religious_belief),
  work: sealer.work(row.work),
});

const sealNote = (row: InterviewNoteRow, sealer: Sealer): InterviewNoteRow => ({
  ...row,
  text: sealer.text('InterviewNote.text', row.text, row.id) ?? '',
});
