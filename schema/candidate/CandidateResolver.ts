import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { CandidatePage } from '../../src/sources/candidates/CandidateSource.js';
import type { CandidateWhere as CandidateWhereValues } from '../../src/sources/candidates/where.js';
import type { Context } from '../shared/Context.js';
import { Node } from '../shared/Node.js';
import { Json } from '../shared/scalars.js';
import { Candidate } from './Candidate.js';
import { CandidateConnection } from './CandidateConnection.js';
import { CandidateInput } from './CandidateInput.js';
import { CandidateOrder } from './CandidateOrder.js';
import { CandidateWhere } from './CandidateWhere.js';
import { resumeWrites } from './resumeWrites.js';

const readsId = '@reads(fields: ["Candidate.id"])';
const readsNothing = '@reads(fields: [])';

@Resolver(() => Candidate)
export class CandidateResolver {
  @Query(() => Candidate, { nullable: true, description: 'One candidate, or null.' })
  candidate(
    @Directive(readsId) @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return context.candidates.candidate(context.selected(info), id);
  }

  @Query(() => CandidateConnection, {
    nullable: true,
    description: 'The candidates whom the caller may use for its purpose.',
  })
  candidates(
    @Directive(readsNothing)
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'At most 100.' })
    first: number | null,
    @Directive(readsNothing) @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Arg('where', () => CandidateWhere, { nullable: true }) where: CandidateWhere | undefined,
    @Arg('orderBy', () => [CandidateOrder], { nullable: true }) orderBy: CandidateOrder[] | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CandidatePage> {
    const args = { first, after, where: where as CandidateWhereValues | undefined, orderBy };
    return context.candidates.candidates(context.selected(info), args);
  }

  @Query(() => Node, { nullable: true, description: 'Whatever of the tenant has this id, or null.' })
  async node(
    @Directive('@reads(fields: ["Candidate.id", "Application.id"])') @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return context.candidates.node(context.selected(info), id);
  }

  @Mutation(() => Candidate, {
    nullable: true,
    description: 'Stores a new candidate. Never a special category: its consent must come first.',
  })
  createCandidate(
    @Arg('input', () => CandidateInput) _input: CandidateInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return context.write(context.selected(info));
  }

  @Mutation(() => Candidate, { nullable: true, description: 'Changes a candidate; by a SUBJECT, itself.' })
  updateCandidate(
    @Directive(readsId) @Arg('id', () => ID) _id: string,
    @Arg('set', () => CandidateInput) _set: CandidateInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return context.write(context.selected(info));
  }

  @Mutation(() => Candidate, {
    nullable: true,
    description: 'Stores a candidate from a JSON Resume 1.0 document, and tells what it did not place.',
  })
  importResume(
    @Directive(resumeWrites) @Arg('resume', () => Json) _resume: unknown,
    @Directive(readsNothing)
    @Arg('hold', () => Boolean, {
      defaultValue: false,
      description:
        'What the content screen stops is not refused but held, encrypted, for 72 hours, until INTAKE decides. Null is answered then, and `held` beside it tells what.',
    })
    _hold: boolean,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return context.write(context.selected(info));
  }
}
