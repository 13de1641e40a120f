import type { Principal } from '../principal/Principal.js';
import type { Purpose } from '../vocabulary/purposes.js';
import type { Role } from '../vocabulary/roles.js';
import type { Action, Rule } from './capabilities.js';

/** What a role may do to applications for a purpose: each stage is worked on for its own. Lines of mode WRITE decide beside it. */
const work: Partial<Record<Purpose, Partial<Record<Role, readonly Action[]>>>> = {
  RECRUITMENT_APPLICATION_MANAGEMENT: { INTAKE: ['open', 'score'], RECRUITER: ['open', 'move', 'score', 'review'] },
  RECRUITMENT_APPLICATION_SCREENING: { RECRUITER: ['move', 'score'] },
  RECRUITMENT_APPLICANT_SELECTION: {
    RECRUITER: ['move', 'note', 'score', 'review'],
    HIRING_MANAGER: ['note', 'review'],
  },
  RECRUITMENT_INTERVIEW_MANAGEMENT: { RECRUITER: ['move', 'note'], HIRING_MANAGER: ['note'] },
};

/**
 * Returns what a principal may do to applications for a purpose, asked with the id of their vacancy: intake for any,
 * who chooses among candidates for its own alone. Only a person reviews (GDPR Art. 22(3)). Pure.
 */
export function recruitingRules({ kind, roles, jobs = [] }: Principal, purpose: Purpose | null): readonly Rule[] {
  if (purpose === null) return [];
  return roles.flatMap((role) => {
    const action = (work[purpose]?.[role] ?? []).filter((each) => each !== 'review' || kind === 'PERSON');
    const isAny = role === 'INTAKE' || jobs.includes('*');
    const rule: Rule = { action: [...action], subject: 'Application' };
    return action.length === 0 ? [] : [isAny ? rule : { ...rule, conditions: { subject: { $in: [...jobs] } } }];
  });
}
