import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../shared/Context.js';
import { DateTime } from '../shared/scalars.js';
import { Instructions } from './Instructions.js';
import { PolicyVersion } from './PolicyVersion.js';

const readers = 'ADMIN, CONTROLLER, DPO for POLICY_ADMINISTRATION; AUDITOR, DPO, CONTROLLER for ACCOUNTABILITY.';

@Resolver()
export class PolicyVersionResolver {
  @Query(() => [PolicyVersion], { description: `The versions of the policy, newest first. ${readers}` })
  policyVersions(
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'At most 100.' }) first: number | null,
    @Arg('before', () => Int, { nullable: true, description: 'Only numbers below this one.' })
    before: number | undefined,
    @Ctx() { administration }: Context,
  ): Promise<readonly object[]> {
    return administration.policyVersions({ first, before: before ?? null });
  }

  @Query(() => PolicyVersion, { nullable: true, description: `One version of the policy, or null. ${readers}` })
  policyVersion(@Arg('number', () => Int) number: number, @Ctx() { administration }: Context): Promise<object | null> {
    return administration.policyVersion(number);
  }

  @Query(() => PolicyVersion, { nullable: true, description: `The version that was active at an instant. ${readers}` })
  policyAt(@Arg('time', () => DateTime) time: Date, @Ctx() { administration }: Context): Promise<object | null> {
    return administration.policyAt(time);
  }

  @Query(() => [Instructions], { description: `The controller's instructions, newest first. ${readers}` })
  instructionsVersions(
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'At most 100.' }) first: number | null,
    @Arg('before', () => Int, { nullable: true, description: 'Only numbers below this one.' })
    before: number | undefined,
    @Ctx() { administration }: Context,
  ): Promise<readonly object[]> {
    return administration.instructionsVersions({ first, before: before ?? null });
  }

  @Query(() => Instructions, { nullable: true, description: `One version of the instructions, or null. ${readers}` })
  instructionsVersion(
    @Arg('number', () => Int) number: number,
    @Ctx() { administration }: Context,
  ): Promise<object | null> {
    return administration.instructionsVersion(number);
  }

  @Query(() => Instructions, {
    nullable: true,
    description: `The instructions that were in force at an instant. ${readers}`,
  })
  instructionsAt(@Arg('time', () => DateTime) time: Date, @Ctx() { administration }: Context): Promise<object | null> {
    return administration.instructionsAt(time);
  }
}
