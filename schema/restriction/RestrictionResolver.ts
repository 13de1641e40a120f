import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Restriction as RestrictionRead } from '../../src/administration/restrictions/Restriction.js';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import type { RestrictionGround } from '../../src/vocabulary/restrictionGrounds.js';
import type { Context } from '../shared/Context.js';
import { PurposeEnum, RestrictionGroundEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';
import { Restriction } from './Restriction.js';

const readsId = '@reads(fields: ["Candidate.id"])';
const readsNothing = '@reads(fields: [])';

@Resolver(() => Restriction)
export class RestrictionResolver {
  @Mutation(() => Restriction, {
    description:
      "Restricts the use of a candidate's data from the next answer on (GDPR Art. 18). LEGAL_CLAIMS and the person itself still read it. SUBJECT for itself and DPO for RIGHTS_FULFILMENT; INTAKE for RECRUITMENT_APPLICATION_MANAGEMENT; CONTROLLER for ACCOUNTABILITY.",
  })
  restrictProcessing(
    @Directive(readsId) @Arg('candidate', () => ID) _candidate: string,
    @Directive(readsNothing) @Arg('ground', () => RestrictionGroundEnum) _ground: RestrictionGround,
    @Directive(readsNothing)
    @Arg('purposes', () => [PurposeEnum], { nullable: true, description: 'Absent: every purpose.' })
    _purposes: Purpose[] | undefined,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RestrictionRead> {
    return write(selected(info));
  }

  @Mutation(() => Restriction, {
    description:
      'Lifts a restriction. CONTROLLER for ACCOUNTABILITY, once the person was told (GDPR Art. 18(3)); SUBJECT its own for RIGHTS_FULFILMENT.',
  })
  liftRestriction(
    @Directive(readsId) @Arg('candidate', () => ID) _candidate: string,
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Directive(readsNothing)
    @Arg('notifiedAt', () => DateTime, { nullable: true, description: 'When the person was told; comes first.' })
    _notifiedAt: Date | undefined,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RestrictionRead> {
    return write(selected(info));
  }

  @Query(() => [Restriction], {
    description:
      'The newest 100 restrictions of a candidate, lifted ones too. SUBJECT its own and DPO for RIGHTS_FULFILMENT; CONTROLLER and DPO for ACCOUNTABILITY.',
  })
  restrictions(
    @Directive(readsId) @Arg('candidate', () => ID) candidate: string,
    @Ctx() { administration }: Context,
  ): Promise<readonly RestrictionRead[]> {
    return administration.restrictions(candidate);
  }
}
