import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { AssessmentAdvice } from '../../src/vocabulary/assessments.js';
import type { ClauseModule, TransferableCategory, TransferMechanism } from '../../src/vocabulary/transfers.js';
import type { Context } from '../shared/Context.js';
import {
  AssessmentAdviceEnum,
  ClauseModuleEnum,
  TransferableCategoryEnum,
  TransferMechanismEnum,
} from '../shared/enums.js';
import { Safeguard } from './Safeguard.js';

const readsNothing = '@reads(fields: [])';
const controller = 'CONTROLLER for POLICY_ADMINISTRATION.';

@Resolver(() => Safeguard)
export class SafeguardResolver {
  @Query(() => [Safeguard], {
    description:
      'The register of safeguards for transfers, newest first. ADMIN, CONTROLLER, DPO for POLICY_ADMINISTRATION; AUDITOR, DPO, CONTROLLER for ACCOUNTABILITY.',
  })
  safeguards(
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'At most 100.' }) first: number | null,
    @Arg('after', () => ID, { nullable: true, description: 'The id of the last one of the page before.' })
    after: string | undefined,
    @Ctx() { administration }: Context,
  ): Promise<readonly object[]> {
    return administration.safeguards({ first, after: after ?? null });
  }

  @Mutation(() => Safeguard, {
    nullable: true,
    description: `Files what is to cover transfers to a recipient. It covers nothing before the officer has advised and another controller signed. ${controller}`,
  })
  fileSafeguard(
    @Directive(readsNothing) @Arg('mechanism', () => TransferMechanismEnum) _mechanism: TransferMechanism,
    @Directive(readsNothing)
    @Arg('reference', () => String, { description: 'Of the instrument. 1 to 200 characters.' })
    _reference: string,
    @Directive(readsNothing)
    @Arg('assessmentReference', () => String, {
      description: 'Of the transfer impact assessment. 1 to 200 characters.',
    })
    _assessmentReference: string,
    @Directive(readsNothing)
    @Arg('countries', () => [String], { description: 'ISO 3166-1 alpha-2, outside the European Economic Area.' })
    _countries: string[],
    @Directive(readsNothing)
    @Arg('recipient', () => String, { description: 'The claim "org" of the tokens, or the name of a sub-processor.' })
    _recipient: string,
    @Directive(readsNothing)
    @Arg('categories', () => [TransferableCategoryEnum], {
      description: 'Either ordinary ones or special ones: these have a safeguard of their own.',
    })
    _categories: TransferableCategory[],
    @Directive(readsNothing)
    @Arg('module', () => ClauseModuleEnum, { nullable: true, description: 'Of the clauses of the Commission.' })
    _module: ClauseModule | undefined,
    @Directive(readsNothing)
    @Arg('supplementaryMeasures', () => String, { nullable: true, description: '1 to 2,000 characters.' })
    _supplementaryMeasures: string | undefined,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => Safeguard, {
    nullable: true,
    description:
      "Records the data protection officer's advice on a safeguard that is not in force. DPO for POLICY_ADMINISTRATION.",
  })
  adviseSafeguard(
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Directive(readsNothing) @Arg('advice', () => AssessmentAdviceEnum) _advice: AssessmentAdvice,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => Safeguard, {
    nullable: true,
    description: `Puts an advised safeguard in force. Not by who has filed it. ${controller}`,
  })
  signSafeguard(
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Directive(readsNothing)
    @Arg('reason', () => String, { nullable: true, description: 'Must be given against an UNFAVOURABLE advice.' })
    _reason: string | undefined,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => Safeguard, {
    nullable: true,
    description:
      'Suspends a safeguard: the next answer is refused. It then needs advice and a signature anew. CONTROLLER, DPO for POLICY_ADMINISTRATION.',
  })
  suspendSafeguard(
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => Safeguard, {
    nullable: true,
    description: `Revokes a safeguard for good: the next answer is refused. ${controller}`,
  })
  revokeSafeguard(
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }
}
