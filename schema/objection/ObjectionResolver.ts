import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Objection as ObjectionRead } from '../../src/administration/objections/Objection.js';
import type { AssessmentAdvice } from '../../src/vocabulary/assessments.js';
import type { ObjectionStatus } from '../../src/vocabulary/objectionStatuses.js';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import type { Context } from '../shared/Context.js';
import { AssessmentAdviceEnum, ObjectionDecisionEnum, ObjectionStatusEnum, PurposeEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';
import { Objection } from './Objection.js';

const readsId = '@reads(fields: ["Candidate.id"])';
const readsNothing = '@reads(fields: [])';

@Resolver(() => Objection)
export class ObjectionResolver {
  @Mutation(() => Objection, {
    description:
      'Records an objection (GDPR Art. 21) from the next answer on: to DIRECT_MARKETING it is upheld at once; a purpose of legitimate interest is paused until the controller decides. SUBJECT for itself and DPO for RIGHTS_FULFILMENT; INTAKE for RECRUITMENT_APPLICATION_MANAGEMENT.',
  })
  objectToProcessing(
    @Directive(readsId) @Arg('candidate', () => ID) _candidate: string,
    @Directive(readsNothing) @Arg('purpose', () => PurposeEnum) _purpose: Purpose,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectionRead> {
    return write(selected(info));
  }

  @Mutation(() => Objection, {
    description:
      "Records the officer's opinion on overruling an objection; it decides nothing. DPO for ACCOUNTABILITY.",
  })
  adviseOnObjection(
    @Directive(readsId) @Arg('candidate', () => ID) _candidate: string,
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Directive(readsNothing) @Arg('advice', () => AssessmentAdviceEnum) _advice: AssessmentAdvice,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectionRead> {
    return write(selected(info));
  }

  @Mutation(() => Objection, {
    description:
      'Decides a pending objection. To overrule it takes compelling legitimate grounds, the recorded advice of the DPO, and that the person was told. CONTROLLER for ACCOUNTABILITY.',
  })
  decideObjection(
    @Directive(readsId) @Arg('candidate', () => ID) _candidate: string,
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Directive(readsNothing) @Arg('decision', () => ObjectionDecisionEnum) _decision: 'UPHELD' | 'OVERRULED',
    @Directive(readsNothing)
    @Arg('because', () => String, { nullable: true, description: '1 to 2,000 characters.' })
    _because: string | undefined,
    @Directive(readsNothing)
    @Arg('notifiedAt', () => DateTime, { nullable: true, description: 'When the person was told; comes first.' })
    _notifiedAt: Date | undefined,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectionRead> {
    return write(selected(info));
  }

  @Mutation(() => Objection, { description: 'Takes an objection back. SUBJECT its own, for RIGHTS_FULFILMENT.' })
  withdrawObjection(
    @Directive(readsId) @Arg('candidate', () => ID) _candidate: string,
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectionRead> {
    return write(selected(info));
  }

  @Query(() => [Objection], {
    description:
      'The oldest 100 objections, of one candidate or of all. SUBJECT its own and DPO for RIGHTS_FULFILMENT; CONTROLLER and DPO for ACCOUNTABILITY.',
  })
  objections(
    @Directive(readsId) @Arg('candidate', () => ID, { nullable: true }) candidate: string | undefined,
    @Directive(readsNothing) @Arg('status', () => ObjectionStatusEnum, { nullable: true }) status:
      | ObjectionStatus
      | undefined,
    @Ctx() { administration }: Context,
  ): Promise<readonly ObjectionRead[]> {
    return administration.objections({ candidate: candidate ?? null, status: status ?? null });
  }
}
