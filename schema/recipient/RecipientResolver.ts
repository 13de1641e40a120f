import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Authorisation } from '../../src/vocabulary/recipients.js';
import type { Context } from '../shared/Context.js';
import { AuthorisationEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';
import { ClientApplication } from './ClientApplication.js';
import { SubProcessor } from './SubProcessor.js';

const readsNothing = '@reads(fields: [])';
const readers = 'ADMIN, CONTROLLER, DPO for POLICY_ADMINISTRATION; AUDITOR, DPO, CONTROLLER for ACCOUNTABILITY.';
const controller = 'CONTROLLER for POLICY_ADMINISTRATION.';

@Resolver(() => SubProcessor)
export class RecipientResolver {
  @Query(() => [SubProcessor], { description: `The register of sub-processors, without those that ended. ${readers}` })
  subProcessors(@Ctx() { administration }: Context): Promise<readonly object[]> {
    return administration.subProcessors();
  }

  @Query(() => [SubProcessor], {
    description: `Every notice of a sub-processor, newest first, with the controller's answer to it. ${readers}`,
  })
  subProcessorChanges(
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'At most 100.' }) first: number | null,
    @Arg('after', () => ID, { nullable: true, description: 'The id of the last one of the page before.' })
    after: string | undefined,
    @Ctx() { administration }: Context,
  ): Promise<readonly object[]> {
    return administration.subProcessorChanges({ first, after: after ?? null });
  }

  @Query(() => [ClientApplication], { description: `The register of client applications, by name. ${readers}` })
  clientApplications(@Ctx() { administration }: Context): Promise<readonly object[]> {
    return administration.clientApplications();
  }

  @Mutation(() => SubProcessor, {
    nullable: true,
    description:
      'Announces a sub-processor, or new terms of one, to CONTROLLER and DPO. Nothing goes through it before the controller authorises it or, under a general authorisation, the planned day has come without an objection. ADMIN for POLICY_ADMINISTRATION.',
  })
  announceSubProcessor(
    @Directive(readsNothing) @Arg('name', () => String, { description: '1 to 200 characters.' }) _name: string,
    @Directive(readsNothing)
    @Arg('contractReference', () => String, { description: '1 to 200 characters.' })
    _contractReference: string,
    @Directive(readsNothing) @Arg('authorisation', () => AuthorisationEnum) _authorisation: Authorisation,
    @Directive(readsNothing)
    @Arg('countries', () => [String], { description: 'ISO 3166-1 alpha-2: where it processes.' })
    _countries: string[],
    @Directive(readsNothing) @Arg('nextAuditAt', () => DateTime) _nextAuditAt: Date,
    @Directive(readsNothing)
    @Arg('plannedFrom', () => DateTime, { description: 'At least 30 days ahead.' })
    _plannedFrom: Date,
    @Directive(readsNothing) @Arg('contractEnd', () => DateTime, { nullable: true }) _contractEnd: Date | undefined,
    @Directive(readsNothing) @Arg('lastAuditAt', () => DateTime, { nullable: true }) _lastAuditAt: Date | undefined,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => SubProcessor, {
    nullable: true,
    description: `Authorises a sub-processor, also one that was objected to. Not by who announced it. ${controller}`,
  })
  authoriseSubProcessor(
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => SubProcessor, {
    nullable: true,
    description: `Objects to a sub-processor, at any time: what it stands behind is closed until it is authorised. ${controller}`,
  })
  objectToSubProcessor(
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Directive(readsNothing) @Arg('reason', () => String, { description: '1 to 2,000 characters.' }) _reason: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => SubProcessor, {
    nullable: true,
    description: `Records an audit of a sub-processor, and when the next one is due (GDPR Art. 28(3)(h)). ${controller}`,
  })
  recordSubProcessorAudit(
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Directive(readsNothing) @Arg('lastAuditAt', () => DateTime) _lastAuditAt: Date,
    @Directive(readsNothing) @Arg('nextAuditAt', () => DateTime) _nextAuditAt: Date,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => SubProcessor, {
    nullable: true,
    description:
      'Ends the terms of a sub-processor: what it stands behind on no other terms is closed. ADMIN, CONTROLLER for POLICY_ADMINISTRATION.',
  })
  endSubProcessor(
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => ClientApplication, {
    nullable: true,
    description: `Registers a client application (claim "client"), or changes what is registered of it. ${controller}`,
  })
  registerClientApplication(
    @Directive(readsNothing) @Arg('client', () => String, { description: '1 to 255 characters.' }) _client: string,
    @Directive(readsNothing)
    @Arg('hostingCountries', () => [String], { description: 'ISO 3166-1 alpha-2.' })
    _hostingCountries: string[],
    @Directive(readsNothing)
    @Arg('subProcessors', () => [String], { description: 'Names, at most 50. One that is not registered closes it.' })
    _subProcessors: string[],
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => ClientApplication, {
    nullable: true,
    description:
      'Closes a registered client application: its next query is refused, until it is registered again. CONTROLLER, DPO for POLICY_ADMINISTRATION.',
  })
  closeClientApplication(
    @Directive(readsNothing) @Arg('client', () => String) _client: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => Boolean, {
    description: `From now on only registered client applications are answered, for good. ${controller}`,
  })
  requireRegisteredApplications(
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<boolean> {
    return write(selected(info));
  }
}
