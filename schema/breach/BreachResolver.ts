import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { AnsweredBreach } from '../../src/administration/breach/readBreaches.js';
import type { Context } from '../shared/Context.js';
import { Breach } from './Breach.js';

@Resolver(() => Breach)
export class BreachResolver {
  @Query(() => [Breach], {
    description:
      'The register of breaches, newest first. DPO, CONTROLLER, for ACCOUNTABILITY; the DPO also for SECURITY.',
  })
  breaches(
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'At most 100.' }) first: number | null,
    @Arg('after', () => ID, { nullable: true, description: 'The id of the last one of the page before.' })
    after: string | undefined,
    @Ctx() { administration }: Context,
  ): Promise<readonly AnsweredBreach[]> {
    return administration.breaches({ first, after: after ?? null });
  }
}
