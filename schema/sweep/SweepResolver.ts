import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { RetentionSweep as SweepRead } from '../../src/administration/sweep/RetentionSweep.js';
import type { ApplicationCount as CountRead } from '../../src/administration/sweep/readApplicationCounts.js';
import type { Context } from '../shared/Context.js';
import { ApplicationCount } from './ApplicationCount.js';
import { RetentionSweep } from './RetentionSweep.js';

const readsNothing = '@reads(fields: [])';

@Resolver(() => RetentionSweep)
export class SweepResolver {
  @Mutation(() => RetentionSweep, {
    description:
      'Erases, anonymises or archives the next persons for whom the periods of every purpose have passed, as the instructions say; whom a claim, a hold or its own restriction keeps is archived. CONTROLLER without a role that reads candidates, for ACCOUNTABILITY.',
  })
  sweepRetention(
    @Directive(readsNothing)
    @Arg('dryRun', () => Boolean, { description: 'True: only count who is due.' })
    _dryRun: boolean,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SweepRead> {
    return write(selected(info));
  }

  @Query(() => [ApplicationCount], {
    description:
      'What is left of the applicants for a vacancy who were anonymised. CONTROLLER and DPO for ACCOUNTABILITY.',
  })
  applicationCounts(
    @Directive(readsNothing) @Arg('job', () => ID) job: string,
    @Ctx() { administration }: Context,
  ): Promise<readonly CountRead[]> {
    return administration.applicationCounts(job);
  }
}
