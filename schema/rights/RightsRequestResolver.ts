import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { PurposeRights as PurposeRightsRead } from '../../src/administration/rights/availableRights.js';
import type { RightsRequest as RequestRead } from '../../src/administration/rights/RightsRequest.js';
import type { AssessmentAdvice } from '../../src/vocabulary/assessments.js';
import type { HeirProof, PostMortemCapacity } from '../../src/vocabulary/postMortem.js';
import type { RequestableRight } from '../../src/vocabulary/rights.js';
import type { RefusalJustification, RequestChannel, RequestStatus } from '../../src/vocabulary/rightsRequests.js';
import type { Context } from '../shared/Context.js';
import {
  AssessmentAdviceEnum,
  HeirProofEnum,
  PostMortemCapacityEnum,
  RefusalJustificationEnum,
  RequestableRightEnum,
  RequestChannelEnum,
  RequestDecisionEnum,
  RequestStatusEnum,
} from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';
import { PurposeRights } from './PurposeRights.js';
import { RightsRequest } from './RightsRequest.js';

const readsId = '@reads(fields: ["Candidate.id"])';
const readsNothing = '@reads(fields: [])';
const letters = 'INTAKE for RECRUITMENT_APPLICATION_MANAGEMENT';

@Resolver(() => RightsRequest)
export class RightsRequestResolver {
  @Mutation(() => RightsRequest, {
    description: `Opens a request of a right, free of charge. SUBJECT for itself and DPO for RIGHTS_FULFILMENT; ${letters}.`,
  })
  openRightsRequest(
    @Directive(readsNothing) @Arg('right', () => RequestableRightEnum) _right: RequestableRight,
    @Directive(readsNothing) @Arg('channel', () => RequestChannelEnum) _channel: RequestChannel,
    @Directive(readsNothing)
    @Arg('receivedAt', () => DateTime, { nullable: true, description: 'When it came; absent: now, of a portal only.' })
    _receivedAt: Date | undefined,
    @Directive(readsId)
    @Arg('onBehalfOf', () => ID, { nullable: true, description: 'Whose letter it is; absent: SUBJECT itself.' })
    _onBehalfOf: string | undefined,
    @Directive(readsNothing)
    @Arg('contestsAccuracy', () => Boolean, {
      ...{ nullable: true, defaultValue: false },
      description: 'With RECTIFICATION: restricts every use at once (GDPR Art. 18(1)(a)).',
    })
    _contestsAccuracy: boolean | undefined,
    @Directive(readsNothing)
    @Arg('capacity', () => PostMortemCapacityEnum, {
      ...{
        nullable: true,
        description: 'With POST_MORTEM: for whom a letter about a person who has died was written.',
      },
    })
    _capacity: PostMortemCapacity | undefined,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RequestRead> {
    return write(selected(info));
  }

  @Mutation(() => RightsRequest, {
    description: `Records that a proof of identity was asked for, where there is reasonable doubt (GDPR Art. 12(6)). DPO for RIGHTS_FULFILMENT; ${letters}.`,
  })
  demandIdentityEvidence(
    @Directive(readsId) @Arg('candidate', () => ID) _candidate: string,
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Directive(readsNothing)
    @Arg('doubt', () => String, { description: 'Why there is doubt. 1 to 2,000 characters.' })
    _doubt: string,
    @Directive(readsNothing)
    @Arg('reference', () => String, {
      ...{ nullable: true, description: 'Of what came in, never the thing itself; deleted with the check.' },
    })
    _reference: string | undefined,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RequestRead> {
    return write(selected(info));
  }

  @Mutation(() => RightsRequest, {
    description: `Records whether the person is who the letter says; of a letter about the dead, whether its writer is an heir, or the executor. DPO for RIGHTS_FULFILMENT; ${letters}.`,
  })
  recordIdentityCheck(
    @Directive(readsId) @Arg('candidate', () => ID) _candidate: string,
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Directive(readsNothing) @Arg('isVerified', () => Boolean) _isVerified: boolean,
    @Directive(readsNothing)
    @Arg('proof', () => HeirProofEnum, { nullable: true, description: 'What shows that the writer is an heir.' })
    _proof: HeirProof | undefined,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RequestRead> {
    return write(selected(info));
  }

  @Mutation(() => RightsRequest, {
    description:
      'Lays a request before the controller. DPO for RIGHTS_FULFILMENT; CONTROLLER, which needs not wait for it, for ACCOUNTABILITY.',
  })
  forwardRightsRequest(
    @Directive(readsId) @Arg('candidate', () => ID) _candidate: string,
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RequestRead> {
    return write(selected(info));
  }

  @Mutation(() => RightsRequest, {
    description: "Records the officer's opinion on granting a request; it decides nothing. DPO for RIGHTS_FULFILMENT.",
  })
  adviseOnRightsRequest(
    @Directive(readsId) @Arg('candidate', () => ID) _candidate: string,
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Directive(readsNothing) @Arg('advice', () => AssessmentAdviceEnum) _advice: AssessmentAdvice,
    @Directive(readsNothing)
    @Arg('because', () => String, { nullable: true, description: '1 to 2,000 characters.' })
    _because: string | undefined,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RequestRead> {
    return write(selected(info));
  }

  @Mutation(() => RightsRequest, {
    description: 'Instructs that a request be answered. CONTROLLER for ACCOUNTABILITY.',
  })
  instructRightsRequest(
    @Directive(readsId) @Arg('candidate', () => ID) _candidate: string,
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RequestRead> {
    return write(selected(info));
  }

  @Mutation(() => RightsRequest, {
    description:
      'Extends the clock by two further months, once, for a reason that the person was told within the first (GDPR Art. 12(3)). CONTROLLER for ACCOUNTABILITY.',
  })
  extendRightsRequest(
    @Directive(readsId) @Arg('candidate', () => ID) _candidate: string,
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Directive(readsNothing)
    @Arg('because', () => String, { description: '1 to 2,000 characters.' })
    _because: string,
    @Directive(readsNothing)
    @Arg('notifiedAt', () => DateTime, { description: 'When the person was told.' })
    _notifiedAt: Date,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RequestRead> {
    return write(selected(info));
  }

  @Mutation(() => RightsRequest, {
    description:
      'Decides a request. What is refused, wholly or in part, is justified; what counts as fulfilled was done. CONTROLLER for ACCOUNTABILITY.',
  })
  decideRightsRequest(
    @Directive(readsId) @Arg('candidate', () => ID) _candidate: string,
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Directive(readsNothing) @Arg('decision', () => RequestDecisionEnum) _decision: string,
    @Directive(readsNothing)
    @Arg('justification', () => RefusalJustificationEnum, { nullable: true })
    _justification: RefusalJustification | undefined,
    @Directive(readsNothing)
    @Arg('because', () => String, { nullable: true, description: 'Told to the person. 1 to 2,000 characters.' })
    _because: string | undefined,
    @Directive(readsNothing)
    @Arg('done', () => ID, { nullable: true, description: 'The id of an erasure; of everything else it is found.' })
    _done: string | undefined,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RequestRead> {
    return write(selected(info));
  }

  @Mutation(() => RightsRequest, {
    description: 'Takes a request back. SUBJECT its own, and DPO on its letter, for RIGHTS_FULFILMENT.',
  })
  withdrawRightsRequest(
    @Directive(readsId) @Arg('candidate', () => ID) _candidate: string,
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RequestRead> {
    return write(selected(info));
  }

  @Query(() => [RightsRequest], {
    description:
      'Requests of one candidate or of all, the one that is due first before the others. SUBJECT its own and DPO for RIGHTS_FULFILMENT; CONTROLLER and DPO for ACCOUNTABILITY.',
  })
  rightsRequests(
    @Directive(readsId) @Arg('candidate', () => ID, { nullable: true }) candidate: string | undefined,
    @Directive(readsNothing)
    @Arg('right', () => RequestableRightEnum, { nullable: true })
    right: RequestableRight | undefined,
    @Directive(readsNothing) @Arg('status', () => RequestStatusEnum, { nullable: true }) status:
      | RequestStatus
      | undefined,
    @Directive(readsNothing)
    @Arg('overdue', () => Boolean, { nullable: true, description: 'Those alone whose clock has run out, or has not.' })
    overdue: boolean | undefined,
    @Directive(readsNothing)
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'At most 100.' })
    first: number | null,
    @Directive(readsNothing)
    @Arg('after', () => ID, { nullable: true, description: "The last request's id." })
    after: string | undefined,
    @Ctx() { administration }: Context,
  ): Promise<readonly RequestRead[]> {
    return administration.rightsRequests({
      ...{ candidate: candidate ?? null, right: right ?? null, status: status ?? null },
      ...{ overdue: overdue ?? null, first, after: after ?? null },
    });
  }

  @Query(() => [PurposeRights], {
    description:
      'Which rights a candidate has, purpose by purpose, as the instructions in force make them. SUBJECT for itself and DPO for RIGHTS_FULFILMENT; CONTROLLER and DPO for ACCOUNTABILITY.',
  })
  availableRights(
    @Directive(readsId) @Arg('candidate', () => ID) candidate: string,
    @Ctx() { administration }: Context,
  ): readonly PurposeRightsRead[] {
    return administration.availableRights(candidate);
  }
}
