import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { AssessmentAdvice, AssessmentOutcome, AssessmentStatus } from '../../src/vocabulary/assessments.js';
import type { Context } from '../shared/Context.js';
import { AssessmentAdviceEnum, AssessmentOutcomeEnum, AssessmentStatusEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';
import { Assessment } from './Assessment.js';
import { AssessmentCell } from './AssessmentCell.js';

const readsNothing = '@reads(fields: [])';

@Resolver(() => Assessment)
export class AssessmentResolver {
  @Query(() => [Assessment], {
    description:
      'The register of impact assessments, newest first. ADMIN, CONTROLLER, DPO for POLICY_ADMINISTRATION; AUDITOR, DPO, CONTROLLER for ACCOUNTABILITY.',
  })
  assessments(
    @Arg('status', () => AssessmentStatusEnum, { nullable: true }) status: AssessmentStatus | undefined,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'At most 100.' }) first: number | null,
    @Arg('after', () => ID, { nullable: true, description: 'The id of the last one of the page before.' })
    after: string | undefined,
    @Ctx() { administration }: Context,
  ): Promise<readonly object[]> {
    return administration.assessments({ status: status ?? null, first, after: after ?? null });
  }

  @Query(() => Assessment, {
    nullable: true,
    description: 'One impact assessment, or null. For the same as the register.',
  })
  assessment(@Arg('id', () => ID) id: string, @Ctx() { administration }: Context): Promise<object | null> {
    return administration.assessment(id);
  }

  @Mutation(() => Assessment, {
    nullable: true,
    description:
      'Files an assessment of exact cells. ADMIN, CONTROLLER, for POLICY_ADMINISTRATION. It covers nothing yet.',
  })
  fileAssessment(
    @Directive(readsNothing) @Arg('cells', () => [AssessmentCell]) _cells: AssessmentCell[],
    @Directive(readsNothing) @Arg('outcome', () => AssessmentOutcomeEnum) _outcome: AssessmentOutcome,
    @Directive(readsNothing) @Arg('summary', () => String) _summary: string,
    @Directive(readsNothing) @Arg('expiresAt', () => DateTime) _expiresAt: Date,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => Assessment, {
    nullable: true,
    description:
      "Records the data protection officer's advice on an assessment that is not signed. DPO, for POLICY_ADMINISTRATION.",
  })
  adviseAssessment(
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Directive(readsNothing) @Arg('advice', () => AssessmentAdviceEnum) _advice: AssessmentAdvice,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => Assessment, {
    nullable: true,
    description:
      'Signs an assessment that the officer has advised on and somebody else has filed. CONTROLLER, for POLICY_ADMINISTRATION. Against the advice, or with a high residual risk, with a reason.',
  })
  signAssessment(
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Directive(readsNothing) @Arg('reason', () => String, { nullable: true }) _reason: string | undefined,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => Assessment, {
    nullable: true,
    description:
      'Revokes an assessment: it covers nothing more. What is active stays active. CONTROLLER, DPO, for POLICY_ADMINISTRATION.',
  })
  revokeAssessment(
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }
}
