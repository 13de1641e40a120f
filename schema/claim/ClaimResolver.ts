import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { AnsweredClaim, ClaimKind } from '../../src/administration/claims/Claims.js';
import type { Context } from '../shared/Context.js';
import { ClaimKindEnum } from '../shared/enums.js';
import { Claim } from './Claim.js';

const readsId = '@reads(fields: ["Candidate.id"])';
const readsNothing = '@reads(fields: [])';

@Resolver(() => Claim)
export class ClaimResolver {
  @Mutation(() => Claim, {
    description:
      'Records that a candidate stands under a legal claim or a hold: from then on LEGAL_CLAIMS may read the person. CONTROLLER without a role that reads candidates, for ACCOUNTABILITY or POLICY_ADMINISTRATION.',
  })
  recordClaim(
    @Directive(readsId) @Arg('candidate', () => ID) _candidate: string,
    @Directive(readsNothing) @Arg('kind', () => ClaimKindEnum) _kind: ClaimKind,
    @Directive(readsNothing)
    @Arg('reference', () => String, { description: '1 to 200 characters.' })
    _reference: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AnsweredClaim> {
    return write(selected(info));
  }

  @Mutation(() => Claim, {
    description:
      'Lifts a claim or a hold: it opens nothing any more. CONTROLLER without a role that reads candidates, for ACCOUNTABILITY or POLICY_ADMINISTRATION.',
  })
  liftClaim(
    @Directive(readsId) @Arg('candidate', () => ID) _candidate: string,
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AnsweredClaim> {
    return write(selected(info));
  }

  @Query(() => [Claim], {
    description:
      'The newest 100 claims and holds of a candidate, lifted ones too. CONTROLLER without a role that reads candidates, for ACCOUNTABILITY or POLICY_ADMINISTRATION.',
  })
  claims(
    @Directive(readsId) @Arg('candidate', () => ID) candidate: string,
    @Ctx() { administration }: Context,
  ): Promise<readonly AnsweredClaim[]> {
    return administration.claims(candidate);
  }
}
