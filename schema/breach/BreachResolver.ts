import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { AnsweredBreach } from '../../src/administration/breach/BreachEntry.js';
import type { BreachNotice as Notice } from '../../src/administration/breach/notice/BreachNotice.js';
import type { BreachNoticeLanguage } from '../../src/vocabulary/breaches.js';
import type { Context } from '../shared/Context.js';
import { BreachNoticeLanguageEnum } from '../shared/enums.js';
import { Breach } from './Breach.js';
import { BreachNotice } from './BreachNotice.js';

@Resolver(() => Breach)
export class BreachResolver {
  @Query(() => [Breach], {
    description:
      'The register of breaches, newest first, with its clocks. DPO, CONTROLLER, for ACCOUNTABILITY; the DPO also for SECURITY.',
  })
  breaches(
    @Arg('late', () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: 'True: only those of which a clock is LATE.',
    })
    late: boolean | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'At most 100.' }) first: number | null,
    @Arg('after', () => ID, { nullable: true, description: 'The id of the last one of the page before.' })
    after: string | undefined,
    @Ctx() { administration }: Context,
  ): Promise<readonly AnsweredBreach[]> {
    return administration.breaches({ late: late ?? false, first, after: after ?? null });
  }

  @Query(() => Breach, { nullable: true, description: 'One breach, or null. For the same as the register.' })
  breach(@Arg('id', () => ID) id: string, @Ctx() { administration }: Context): Promise<AnsweredBreach | null> {
    return administration.breach(id);
  }

  @Query(() => BreachNotice, {
    nullable: true,
    description: 'What the notice of a breach has to say at this moment, or null. For the same as the register.',
  })
  breachNotice(
    @Arg('id', () => ID) id: string,
    @Arg('controller', () => String, {
      nullable: true,
      description: "The tenant that the processor's report is told to; for nothing else.",
    })
    controller: string | undefined,
    @Arg('language', () => BreachNoticeLanguageEnum, { nullable: true, defaultValue: 'FR' })
    language: BreachNoticeLanguage | null,
    @Ctx() { administration }: Context,
  ): Promise<Notice | null> {
    return administration.breachNotice({ id, controller: controller ?? null, language: language ?? 'FR' });
  }
}
