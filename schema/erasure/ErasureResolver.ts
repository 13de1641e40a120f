import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Erasure as ErasureRead } from '../../src/administration/erasure/Erasure.js';
import type { ErasureGround } from '../../src/vocabulary/erasures.js';
import type { Context } from '../shared/Context.js';
import { ErasureGroundEnum } from '../shared/enums.js';
import { Erasure } from './Erasure.js';

const readsId = '@reads(fields: ["Candidate.id"])';
const readsNothing = '@reads(fields: [])';

@Resolver(() => Erasure)
export class ErasureResolver {
  @Mutation(() => Erasure, {
    description:
      'Erases a candidate from the next answer on (GDPR Art. 17): rows, the tokens of the access log, and recipients are told. Whom a claim, a hold or its own restriction keeps is archived instead, and erased by the sweep once nothing does. CONTROLLER without a role that reads candidates, for ACCOUNTABILITY: nobody else decides it.',
  })
  eraseSubject(
    @Directive(readsId) @Arg('candidate', () => ID) _candidate: string,
    @Directive(readsNothing) @Arg('ground', () => ErasureGroundEnum) _ground: ErasureGround,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ErasureRead> {
    return write(selected(info));
  }

  @Query(() => [Erasure], {
    description:
      'The newest 100 erasures; of a candidate, the one by which it is kept. CONTROLLER and DPO for ACCOUNTABILITY; SUBJECT its own for RIGHTS_FULFILMENT.',
  })
  erasures(
    @Directive(readsId) @Arg('candidate', () => ID, { nullable: true }) candidate: string | undefined,
    @Ctx() { administration }: Context,
  ): Promise<readonly ErasureRead[]> {
    return administration.erasures(candidate ?? null);
  }
}
