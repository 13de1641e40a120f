import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Death as DeathRead } from '../../src/administration/postMortem/Death.js';
import type { PostMortemDirective as DirectiveRead } from '../../src/administration/postMortem/Directives.js';
import type { DeathEvidence, DirectiveFate } from '../../src/vocabulary/postMortem.js';
import type { Context } from '../shared/Context.js';
import { DeathEvidenceEnum, DirectiveFateEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';
import { Death } from './Death.js';
import { PostMortemDirective } from './PostMortemDirective.js';

const readsId = '@reads(fields: ["Candidate.id"])';
const readsNothing = '@reads(fields: [])';
const line = '1 to 200 characters.';

@Resolver(() => PostMortemDirective)
export class PostMortemResolver {
  @Mutation(() => PostMortemDirective, {
    description:
      'Says what is to become of the data after the death of the person, in the place of what it said before. SUBJECT for itself, for RIGHTS_FULFILMENT.',
  })
  giveDirective(
    @Directive(readsNothing) @Arg('fate', () => DirectiveFateEnum) _fate: DirectiveFate,
    @Directive(readsNothing)
    @Arg('excludesHeirs', () => Boolean, {
      ...{ nullable: true, defaultValue: false },
      description: 'The heirs are to be shown nothing.',
    })
    _excludesHeirs: boolean | undefined,
    @Directive(readsNothing)
    @Arg('executorName', () => String, { nullable: true, description: `${line} COMMUNICATE needs one.` })
    _executorName: string | undefined,
    @Directive(readsNothing)
    @Arg('executorContact', () => String, { nullable: true, description: line })
    _executorContact: string | undefined,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DirectiveRead> {
    return write(selected(info));
  }

  @Mutation(() => PostMortemDirective, {
    description:
      'Says with which trusted third party general directives are registered. SUBJECT for itself, for RIGHTS_FULFILMENT.',
  })
  referToGeneralDirectives(
    @Directive(readsNothing) @Arg('trustedParty', () => String, { description: line }) _trustedParty: string,
    @Directive(readsNothing) @Arg('reference', () => String, { description: line }) _reference: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DirectiveRead> {
    return write(selected(info));
  }

  @Mutation(() => PostMortemDirective, {
    description: 'Revokes a directive, and forgets whom it named. SUBJECT its own, for RIGHTS_FULFILMENT.',
  })
  revokeDirective(
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DirectiveRead> {
    return write(selected(info));
  }

  @Mutation(() => Death, {
    description:
      'Records that a candidate has died, by a paper of which only kind and date are kept: nothing of it is used any more. CONTROLLER for ACCOUNTABILITY; DPO for RIGHTS_FULFILMENT; INTAKE for RECRUITMENT_APPLICATION_MANAGEMENT.',
  })
  recordDeath(
    @Directive(readsId) @Arg('candidate', () => ID) _candidate: string,
    @Directive(readsNothing) @Arg('diedAt', () => DateTime) _diedAt: Date,
    @Directive(readsNothing) @Arg('evidence', () => DeathEvidenceEnum) _evidence: DeathEvidence,
    @Directive(readsNothing)
    @Arg('evidenceDated', () => DateTime, { description: 'The date of the paper.' })
    _evidenceDated: Date,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DeathRead> {
    return write(selected(info));
  }

  @Mutation(() => Death, {
    description: 'Takes a death back that was recorded by mistake. CONTROLLER for ACCOUNTABILITY.',
  })
  liftDeath(
    @Directive(readsId) @Arg('candidate', () => ID) _candidate: string,
    @Directive(readsNothing)
    @Arg('because', () => String, { description: '1 to 2,000 characters.' })
    _because: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DeathRead> {
    return write(selected(info));
  }

  @Mutation(() => Death, {
    description:
      'Records what the general directives of a candidate who has died say, as the third party that keeps them has told. CONTROLLER for ACCOUNTABILITY.',
  })
  recordGeneralDirectives(
    @Directive(readsId) @Arg('candidate', () => ID) _candidate: string,
    @Directive(readsNothing) @Arg('fate', () => DirectiveFateEnum) _fate: DirectiveFate,
    @Directive(readsNothing)
    @Arg('excludesHeirs', () => Boolean, { nullable: true, defaultValue: false })
    _excludesHeirs: boolean | undefined,
    @Directive(readsNothing)
    @Arg('executorName', () => String, { nullable: true, description: line })
    _executorName: string | undefined,
    @Directive(readsNothing)
    @Arg('executorContact', () => String, { nullable: true, description: line })
    _executorContact: string | undefined,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DeathRead> {
    return write(selected(info));
  }

  @Query(() => [PostMortemDirective], {
    description: 'The newest 100 directives of the person, revoked ones too. SUBJECT its own, for RIGHTS_FULFILMENT.',
  })
  myDirectives(@Ctx() { administration }: Context): Promise<readonly DirectiveRead[]> {
    return administration.myDirectives();
  }

  @Query(() => [Death], {
    description:
      'The newest 100 recorded deaths, of one candidate or of all, with what the dead have directed. CONTROLLER and DPO for ACCOUNTABILITY; DPO for RIGHTS_FULFILMENT.',
  })
  deaths(
    @Directive(readsId) @Arg('candidate', () => ID, { nullable: true }) candidate: string | undefined,
    @Directive(readsNothing)
    @Arg('overdue', () => Boolean, {
      nullable: true,
      description: 'Only those whose directive to erase is overdue, or is not.',
    })
    overdue: boolean | undefined,
    @Ctx() { administration }: Context,
  ): Promise<readonly DeathRead[]> {
    return administration.deaths({ candidate: candidate ?? null, overdue: overdue ?? null });
  }
}
