import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HeldImport as HeldImportRead } from '../../src/administration/heldImports/readHeldImports.js';
import type { HeldImportReason, HeldImportStatus } from '../../src/vocabulary/heldImports.js';
import type { MarkedPassage } from '../../src/writes/held/HeldImports.js';
import { Candidate } from '../candidate/Candidate.js';
import { resumeWrites } from '../candidate/resumeWrites.js';
import type { Context } from '../shared/Context.js';
import { HeldImportReasonEnum, HeldImportStatusEnum, HeldReleaseEnum } from '../shared/enums.js';
import { HeldImport } from './HeldImport.js';
import { HeldPassage } from './HeldPassage.js';

const readsNothing = '@reads(fields: [])';

@Resolver(() => HeldImport)
export class HeldImportResolver {
  @Query(() => [HeldImport], {
    description:
      'At most 100 held imports: those that wait, the most urgent first, or what became of others. INTAKE for RECRUITMENT_APPLICATION_MANAGEMENT; DPO and CONTROLLER for ACCOUNTABILITY.',
  })
  heldImports(
    @Directive(readsNothing)
    @Arg('status', () => HeldImportStatusEnum, { defaultValue: 'HELD' })
    status: HeldImportStatus,
    @Ctx() { administration }: Context,
  ): Promise<readonly HeldImportRead[]> {
    return administration.heldImports(status);
  }

  @Mutation(() => [HeldPassage], {
    description:
      'Shows the marked passages of a held import to whoever decides on it; that is recorded first. INTAKE, a person, for RECRUITMENT_APPLICATION_MANAGEMENT.',
  })
  readHeldImport(
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<readonly MarkedPassage[]> {
    return write(selected(info));
  }

  @Mutation(() => Candidate, {
    nullable: true,
    description:
      'Stores the candidate of a held import. INTAKE, a person, for RECRUITMENT_APPLICATION_MANAGEMENT; its decision is kept.',
  })
  releaseHeldImport(
    @Directive(resumeWrites) @Arg('id', () => ID) _id: string,
    @Directive(readsNothing)
    @Arg('as', () => HeldReleaseEnum)
    _as: 'REDACTED' | 'NOT_CONCERNED',
    @Directive(readsNothing)
    @Arg('because', () => HeldImportReasonEnum, { nullable: true, description: 'For NOT_CONCERNED, and only for it.' })
    _because: HeldImportReason | undefined,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => Boolean, {
    description:
      'Discards a held import: nothing of it is stored. INTAKE, a person, for RECRUITMENT_APPLICATION_MANAGEMENT.',
  })
  discardHeldImport(
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<boolean> {
    return write(selected(info));
  }
}
