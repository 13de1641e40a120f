import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, Info, Mutation, Resolver } from 'type-graphql';
import type { Revoked } from '../../src/administration/principals/principalWriters.js';
import type { Context } from '../shared/Context.js';
import { Revocation } from './Revocation.js';

const readsNothing = '@reads(fields: [])';
const who = 'ADMIN or CONTROLLER for POLICY_ADMINISTRATION, DPO for SECURITY.';

@Resolver(() => Revocation)
export class PrincipalResolver {
  @Mutation(() => Revocation, {
    description: `Answers a principal of the tenant (claim "sub") no more, from the very next answer of every gateway on, operations under way included. ${who}`,
  })
  revokePrincipal(
    @Directive(readsNothing) @Arg('principal', () => String) _principal: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Revoked> {
    return write(selected(info));
  }

  @Mutation(() => Revocation, {
    description: `Answers one token (claim "jti") of the tenant no more, for good, from the very next answer of every gateway on. ${who}`,
  })
  revokeToken(
    @Directive(readsNothing) @Arg('id', () => String) _id: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Revoked> {
    return write(selected(info));
  }

  @Mutation(() => Boolean, {
    description: `Answers a revoked principal again; tokens that were revoked stay so. Not by the principal itself, nor by a service that it answers for. Says whether it was revoked. ${who}`,
  })
  reinstatePrincipal(
    @Directive(readsNothing) @Arg('principal', () => String) _principal: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<boolean> {
    return write(selected(info));
  }
}
