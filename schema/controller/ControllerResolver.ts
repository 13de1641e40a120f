import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../shared/Context.js';
import { Json } from '../shared/scalars.js';
import { Controller } from './Controller.js';

const readsNothing = '@reads(fields: [])';
const line = '1 to 200 characters.';

@Resolver(() => Controller)
export class ControllerResolver {
  @Query(() => [Controller], {
    description:
      "In the processor's tenant all controllers, to its ADMIN and DPO; in a controller's own what is recorded of itself, to ADMIN, CONTROLLER, DPO for POLICY_ADMINISTRATION, and to AUDITOR, DPO, CONTROLLER for ACCOUNTABILITY.",
  })
  controllers(@Ctx() { administration }: Context): Promise<readonly object[]> {
    return administration.controllers();
  }

  @Mutation(() => Controller, {
    nullable: true,
    description:
      "Opens a controller: a tenant with a log of its own, in which everything is refused until two principals of its CONTROLLER have approved instructions, and then a policy. The processor's ADMIN, in its own tenant, for POLICY_ADMINISTRATION.",
  })
  openController(
    @Directive(readsNothing)
    @Arg('tenant', () => String, { description: '1 to 64 letters, digits, "-", "_" or ".": the claim "tenant".' })
    _tenant: string,
    @Directive(readsNothing) @Arg('legalName', () => String, { description: line }) _legalName: string,
    @Directive(readsNothing)
    @Arg('jurisdictions', () => [String], {
      description: 'ISO 3166-1 alpha-2: the laws that apply to it. With FR among them the French ceiling holds.',
    })
    _jurisdictions: string[],
    @Directive(readsNothing) @Arg('contractReference', () => String, { description: line }) _contractReference: string,
    @Directive(readsNothing)
    @Arg('representative', () => String, { nullable: true, description: `GDPR Art. 27. ${line}` })
    _representative: string | undefined,
    @Directive(readsNothing)
    @Arg('dataProtectionOfficer', () => String, { nullable: true, description: `The controller's own. ${line}` })
    _dataProtectionOfficer: string | undefined,
    @Directive(readsNothing)
    @Arg('instructions', () => Json, {
      nullable: true,
      description:
        'The first instructions, as its contract says: a draft that two of its CONTROLLER submit and approve.',
    })
    _instructions: unknown,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }
}
