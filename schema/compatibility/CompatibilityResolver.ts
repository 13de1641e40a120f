import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { AssessmentAdvice, AssessmentStatus } from '../../src/vocabulary/assessments.js';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import type { Context } from '../shared/Context.js';
import { AssessmentAdviceEnum, AssessmentStatusEnum, PurposeEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';
import { CompatibilityAssessment } from './CompatibilityAssessment.js';

const readsNothing = '@reads(fields: [])';
const text = { description: '1 to 2,000 characters.' } as const;

@Resolver(() => CompatibilityAssessment)
export class CompatibilityResolver {
  @Query(() => [CompatibilityAssessment], {
    description:
      'The register of compatibility assessments, newest first. ADMIN, CONTROLLER, DPO for POLICY_ADMINISTRATION; AUDITOR, DPO, CONTROLLER for ACCOUNTABILITY.',
  })
  compatibilityAssessments(
    @Arg('status', () => AssessmentStatusEnum, { nullable: true }) status: AssessmentStatus | undefined,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'At most 100.' }) first: number | null,
    @Arg('after', () => ID, { nullable: true, description: 'The id of the last one of the page before.' })
    after: string | undefined,
    @Ctx() { administration }: Context,
  ): Promise<readonly object[]> {
    return administration.compatibilityAssessments({ status: status ?? null, first, after: after ?? null });
  }

  @Mutation(() => CompatibilityAssessment, {
    nullable: true,
    description:
      'Files an assessment that data collected for one purpose may be used for another, with the five factors of GDPR Art. 6(4). CONTROLLER without a role that reads candidates, for POLICY_ADMINISTRATION. It opens nothing yet.',
  })
  fileCompatibility(
    @Directive(readsNothing) @Arg('collectedFor', () => PurposeEnum) _collectedFor: Purpose,
    @Directive(readsNothing) @Arg('usableFor', () => PurposeEnum) _usableFor: Purpose,
    @Directive(readsNothing) @Arg('link', () => String, text) _link: string,
    @Directive(readsNothing) @Arg('context', () => String, text) _context: string,
    @Directive(readsNothing) @Arg('nature', () => String, text) _nature: string,
    @Directive(readsNothing) @Arg('consequences', () => String, text) _consequences: string,
    @Directive(readsNothing) @Arg('safeguards', () => String, text) _safeguards: string,
    @Directive(readsNothing) @Arg('expiresAt', () => DateTime) _expiresAt: Date,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => CompatibilityAssessment, {
    nullable: true,
    description:
      "Records the data protection officer's advice on a compatibility assessment that is not signed. DPO, for POLICY_ADMINISTRATION.",
  })
  adviseCompatibility(
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Directive(readsNothing) @Arg('advice', () => AssessmentAdviceEnum) _advice: AssessmentAdvice,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => CompatibilityAssessment, {
    nullable: true,
    description:
      'Signs a compatibility assessment that the officer has advised on and somebody else has filed: it holds from now on. CONTROLLER without a role that reads candidates, for POLICY_ADMINISTRATION. Against the advice, with a reason.',
  })
  signCompatibility(
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Directive(readsNothing) @Arg('reason', () => String, { nullable: true }) _reason: string | undefined,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => CompatibilityAssessment, {
    nullable: true,
    description:
      'Revokes a compatibility assessment: it opens nothing from the next answer on. CONTROLLER, DPO, for POLICY_ADMINISTRATION.',
  })
  revokeCompatibility(
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }
}
