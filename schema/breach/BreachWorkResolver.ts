import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import type { BreachKind, BreachRisk, CommunicationException } from '../../src/vocabulary/breaches.js';
import type { Context } from '../shared/Context.js';
import { BreachKindEnum, BreachRiskEnum, CommunicationExceptionEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';
import { Breach } from './Breach.js';

const readsNothing = '@reads(fields: [])';
const text = '1 to 2,000 characters. Not in the access log.';
const officesOfTenant = 'DPO, CONTROLLER, for ACCOUNTABILITY; the DPO also for SECURITY.';
const controllerOnly = 'CONTROLLER, for ACCOUNTABILITY.';

@Resolver(() => Breach)
export class BreachWorkResolver {
  @Mutation(() => Breach, {
    nullable: true,
    description: `Reports a breach. With a suspect (exactly one of "principal", "client", "organisation" and "key") and a period, its scope is computed from the access log and kept. In the processor's tenant that is a report on the controllers of whose persons something was touched, each of which is given its own notice; without a suspect, a breach of the own data. ${officesOfTenant}`,
  })
  reportBreach(
    @Directive(readsNothing) @Arg('kind', () => BreachKindEnum) _kind: BreachKind,
    @Directive(readsNothing)
    @Arg('awareAt', () => DateTime, {
      description: 'When it came to be known: the clocks run from here. Not after now.',
    })
    _awareAt: Date,
    @Directive(readsNothing)
    @Arg('description', () => String, { description: `What happened. ${text}` })
    _description: string,
    @Directive(readsNothing) @Arg('principal', () => String, { nullable: true }) _principal: string | undefined,
    @Directive(readsNothing) @Arg('client', () => String, { nullable: true }) _client: string | undefined,
    @Directive(readsNothing) @Arg('organisation', () => String, { nullable: true }) _organisation: string | undefined,
    @Directive(readsNothing)
    @Arg('key', () => String, { nullable: true, description: 'A token\'s claim "jti".' })
    _key: string | undefined,
    @Directive(readsNothing)
    @Arg('from', () => DateTime, { nullable: true, description: 'Included. With a suspect.' })
    _from: Date | undefined,
    @Directive(readsNothing)
    @Arg('to', () => DateTime, { nullable: true, description: 'Excluded. With a suspect.' })
    _to: Date | undefined,
    @Directive(readsNothing)
    @Arg('consequences', () => String, { nullable: true, description: `Likely ones. ${text}` })
    _consequences: string | undefined,
    @Directive(readsNothing)
    @Arg('measures', () => String, { nullable: true, description: `Taken or proposed. ${text}` })
    _measures: string | undefined,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => Breach, {
    nullable: true,
    description: `Adds to what is known of a breach; what is not given stays. On the processor's report the controllers are given it too. ${officesOfTenant}`,
  })
  describeBreach(
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Directive(readsNothing)
    @Arg('consequences', () => String, { nullable: true, description: `Likely ones. ${text}` })
    _consequences: string | undefined,
    @Directive(readsNothing)
    @Arg('measures', () => String, { nullable: true, description: `Taken or proposed. ${text}` })
    _measures: string | undefined,
    @Directive(readsNothing)
    @Arg('persons', () => Int, { nullable: true, description: 'About how many, where the log does not tell it.' })
    _persons: number | undefined,
    @Directive(readsNothing)
    @Arg('records', () => Int, { nullable: true, description: 'About how many, where the log does not tell it.' })
    _records: number | undefined,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => Breach, {
    nullable: true,
    description: "Records the officer's advice on the risk. DPO, for ACCOUNTABILITY or SECURITY.",
  })
  adviseOnBreach(
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Directive(readsNothing) @Arg('risk', () => BreachRiskEnum) _risk: BreachRisk,
    @Directive(readsNothing) @Arg('reason', () => String, { description: text }) _reason: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => Breach, {
    nullable: true,
    description: `Decides what the breach means for the persons; RISK_UNLIKELY, with which no authority is notified, only after the officer's advice. The newest decision counts. ${controllerOnly}`,
  })
  decideBreachRisk(
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Directive(readsNothing) @Arg('risk', () => BreachRiskEnum) _risk: BreachRisk,
    @Directive(readsNothing) @Arg('reason', () => String, { description: text }) _reason: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => Breach, {
    nullable: true,
    description: `Records a notice that was sent to the supervisory authority, the first or one that adds to it. ${officesOfTenant}`,
  })
  recordAuthorityNotice(
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Directive(readsNothing)
    @Arg('added', () => String, { description: `What it says, or adds. ${text}` })
    _added: string,
    @Directive(readsNothing)
    @Arg('sentAt', () => DateTime, { nullable: true, description: 'Absent: now.' })
    _sentAt: Date | undefined,
    @Directive(readsNothing)
    @Arg('reference', () => String, { nullable: true, description: "The authority's. 1 to 200 characters." })
    _reference: string | undefined,
    @Directive(readsNothing)
    @Arg('delayReason', () => String, {
      nullable: true,
      description: `Must be given where the first notice is later than 72 hours after the controller's awareness. ${text}`,
    })
    _delayReason: string | undefined,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => Breach, {
    nullable: true,
    description: `Decides whether the persons are told (GDPR Art. 34). ${controllerOnly}`,
  })
  decideBreachCommunication(
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Directive(readsNothing) @Arg('isNeeded', () => Boolean) _isNeeded: boolean,
    @Directive(readsNothing)
    @Arg('exception', () => CommunicationExceptionEnum, {
      nullable: true,
      description: 'Must be given where they are not told, unless it was decided that the risk is not high.',
    })
    _exception: CommunicationException | undefined,
    @Directive(readsNothing) @Arg('reason', () => String, { description: text }) _reason: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }

  @Mutation(() => Breach, {
    nullable: true,
    description: `Records that persons were told: how many, and by which channel. ${officesOfTenant}`,
  })
  recordBreachCommunication(
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Directive(readsNothing) @Arg('persons', () => Int) _persons: number,
    @Directive(readsNothing)
    @Arg('channel', () => String, { description: '1 to 200 characters, such as "e-mail".' })
    _channel: string,
    @Directive(readsNothing)
    @Arg('toldAt', () => DateTime, { nullable: true, description: 'Absent: now.' })
    _toldAt: Date | undefined,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }
}
