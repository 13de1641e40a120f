import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { DraftKind, DraftStatus } from '../../src/vocabulary/policyDrafts.js';
import type { Context } from '../shared/Context.js';
import { DraftKindEnum, DraftStatusEnum } from '../shared/enums.js';
import { DateTime, Json } from '../shared/scalars.js';
import { PolicyDraft } from './PolicyDraft.js';
import { PolicyVersion } from './PolicyVersion.js';

const readsNothing = '@reads(fields: [])';
const readers = 'ADMIN, CONTROLLER, DPO for POLICY_ADMINISTRATION; AUDITOR, DPO, CONTROLLER for ACCOUNTABILITY.';
const drafters = 'For POLICY_ADMINISTRATION: ADMIN or CONTROLLER; of instructions, CONTROLLER.';

@Resolver(() => PolicyDraft)
export class PolicyDraftResolver {
  @Query(() => [PolicyDraft], { description: `Drafts of policies and instructions, newest first. ${readers}` })
  policyDrafts(
    @Arg('status', () => DraftStatusEnum, { nullable: true }) status: DraftStatus | undefined,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'At most 100.' }) first: number | null,
    @Arg('after', () => ID, { nullable: true, description: 'The id of the last one of the page before.' })
    after: string | undefined,
    @Ctx() { administration }: Context,
  ): Promise<readonly object[]> {
    return administration.policyDrafts({ status: status ?? null, first, after: after ?? null });
  }

  @Query(() => PolicyDraft, { nullable: true, description: `One draft, or null. ${readers}` })
  policyDraft(@Arg('id', () => ID) id: string, @Ctx() { administration }: Context): Promise<object | null> {
    return administration.policyDraft(id);
  }

  @Mutation(() => PolicyDraft, {
    nullable: true,
    description: `Begins a draft: of a document, or as a copy of the active version, or of an older one. It may have faults: its judgement lists them. ${drafters}`,
  })
  createPolicyDraft(
    @Directive(readsNothing) @Arg('kind', () => DraftKindEnum, { defaultValue: 'POLICY' }) _kind: DraftKind,
    @Directive(readsNothing) @Arg('document', () => Json, { nullable: true }) _document: unknown,
    @Directive(readsNothing) @Arg('basedOn', () => Int, { nullable: true }) _basedOn: number | undefined,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => PolicyDraft, {
    nullable: true,
    description: `Replaces the document of a draft, which begins again from DRAFT. The digest is that of the document edited from. ${drafters}`,
  })
  editPolicyDraft(
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Directive(readsNothing) @Arg('document', () => Json) _document: unknown,
    @Directive(readsNothing) @Arg('digest', () => String) _digest: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => PolicyDraft, { nullable: true, description: `Submits a draft without faults. ${drafters}` })
  submitPolicyDraft(
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Directive(readsNothing) @Arg('digest', () => String) _digest: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => PolicyDraft, {
    nullable: true,
    description: `Approves a submitted draft as it stands: somebody who has not written, edited or submitted it, and to whom it opens nothing. What has to be assessed must be. ${drafters}`,
  })
  approvePolicyDraft(
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Directive(readsNothing) @Arg('digest', () => String) _digest: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => PolicyDraft, {
    nullable: true,
    description: `Makes a draft the active version, now or at a time, when it is judged again. What opens nothing needs no approval. It binds the very next answer of every gateway. ${drafters}`,
  })
  activatePolicyDraft(
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Directive(readsNothing) @Arg('digest', () => String) _digest: string,
    @Directive(readsNothing) @Arg('at', () => DateTime, { nullable: true }) _at: Date | undefined,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => PolicyDraft, { nullable: true, description: `Gives up a draft that is not active. ${drafters}` })
  discardPolicyDraft(
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => PolicyDraft, {
    nullable: true,
    description: `Submits a draft equal to an older version of the policy, judged like any. ${drafters}`,
  })
  rollBackPolicy(
    @Directive(readsNothing) @Arg('to', () => Int) _to: number,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => PolicyVersion, {
    nullable: true,
    description:
      'Suspends a line of the active policy at once, by a new version in which it refuses. It opens again by a draft. DPO, for POLICY_ADMINISTRATION.',
  })
  suspendPolicyLine(
    @Directive(readsNothing) @Arg('line', () => String) _line: string,
    @Directive(readsNothing) @Arg('reason', () => String) _reason: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }
}
