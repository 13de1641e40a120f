import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import {
  ApplicationEntity,
  type ApplicationRow,
  CandidateEntity,
  type CandidateRow,
  JobEntity,
  type JobRow,
  LogRowEntity,
  NoticeEntity,
} from './entities.js';

const purpose = 'RECRUITMENT_INTERVIEW_MANAGEMENT';

/** What the resolvers of one request share: one unit of work, and loaders that batch what is asked for one by one. */
export function createContext(em: EntityManager, tenant: string) {
  return {
    em,
    tenant,
    candidateById: new DataLoader<string, CandidateRow | null>(async (wanted) => {
      const found = await em.find(CandidateEntity, { tenant, id: { $in: [...wanted] } });
      const byId = new Map(found.map((candidate) => [candidate.id, candidate]));
      return wanted.map((id) => byId.get(id) ?? null);
    }),
    applicationsByCandidate: new DataLoader<string, ApplicationRow[]>(async (candidates) => {
      const where = { tenant, candidate: { $in: [...candidates] } };
      const found = await em.find(ApplicationEntity, where, { orderBy: { appliedAt: 'asc', id: 'asc' } });
      const byCandidate = Map.groupBy(found, ({ candidate }) => candidate);
      return candidates.map((candidate) => byCandidate.get(candidate) ?? []);
    }),
    jobById: new DataLoader<string, JobRow | null>(async (wanted) => {
      const found = await em.find(JobEntity, { tenant, id: { $in: [...wanted] } });
      const byId = new Map(found.map((job) => [job.id, job]));
      return wanted.map((id) => byId.get(id) ?? null);
    }),
    /** Whether a person was told of the purpose; used by hand only. */
    mayRead: new DataLoader<string, boolean>(async (persons) => {
      const where = { tenant, subject: { $in: [...persons] }, purposes: { $contains: [purpose] } };
      const notices = await em.find(NoticeEntity, where);
      const told = new Set(notices.map(({ subject }) => subject));
      return persons.map((person) => told.has(person));
    }),
    /** Writes down who was read; used by hand only. */
    record: async (operation: string, subjects: string[]): Promise<void> => {
      await em.insert(LogRowEntity, { tenant, at: new Date(), principal: 'bench', purpose, operation, subjects });
    },
  };
}

export type Context = ReturnType<typeof createContext>;
