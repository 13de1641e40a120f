import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from './context.js';
import { type ApplicationRow, CandidateEntity, type CandidateRow, type JobRow } from './entities.js';
import { Application, Candidate, CandidateConnection, Job } from './types.js';

@Resolver(() => Candidate)
export class CandidateResolver {
  @Query(() => CandidateConnection)
  async candidates(
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Ctx() { em, tenant }: Context,
  ): Promise<{ nodes: CandidateRow[] }> {
    return { nodes: await em.find(CandidateEntity, { tenant }, { orderBy: { id: 'asc' }, limit: first }) };
  }

  @Query(() => Candidate, { nullable: true })
  candidate(@Arg('id', () => ID) id: string, @Ctx() { candidateById }: Context): Promise<CandidateRow | null> {
    return candidateById.load(id);
  }

  @FieldResolver(() => String, { nullable: true })
  fullName(@Root() { givenName, familyName }: CandidateRow): string | null {
    return [givenName, familyName].filter(Boolean).join(' ') || null;
  }

  @FieldResolver(() => [Application])
  applications(@Root() { id }: CandidateRow, @Ctx() { applicationsByCandidate }: Context): Promise<ApplicationRow[]> {
    return applicationsByCandidate.load(id);
  }
}

@Resolver(() => Application)
export class ApplicationResolver {
  @FieldResolver(() => Job, { nullable: true })
  job(@Root() { job }: ApplicationRow, @Ctx() { jobById }: Context): Promise<JobRow | null> {
    return jobById.load(job);
  }
}
