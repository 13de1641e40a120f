import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../shared/Context.js';
import { Job } from './Job.js';

@Resolver(() => Job)
export class JobResolver {
  @Query(() => [Job], { description: "The tenant's vacancies, by id. Needs no purpose." })
  jobs(
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'At most 100.' }) first: number | null,
    @Arg('after', () => ID, { nullable: true, description: "The last job's id." }) after: string | null,
    @Ctx() { jobs }: Context,
  ): Promise<readonly object[]> {
    return jobs.page(first, after ?? null);
  }
}
