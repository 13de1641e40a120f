import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Closing, ReturnedPart as PartRead } from '../../src/administration/closing/Closing.js';
import type { Context } from '../shared/Context.js';
import { DateTime } from '../shared/scalars.js';
import { ControllerClosing } from './ControllerClosing.js';
import { ReturnedPart } from './ReturnedPart.js';

const readsNothing = '@reads(fields: [])';

@Resolver(() => ControllerClosing)
export class ClosingResolver {
  @Mutation(() => ControllerClosing, {
    description:
      'Ends the processing for the controller (GDPR Art. 28(3)(g)). The first CONTROLLER says when and whether the data go back; a second one, who says the same, confirms it, for good. From the end on everything is refused but the return, this, and what recipients have to be told (notices, confirmNotice); then everything is erased. CONTROLLER without a role that reads candidates, for ACCOUNTABILITY.',
  })
  closeController(
    @Directive(readsNothing) @Arg('endsAt', () => DateTime) _endsAt: Date,
    @Directive(readsNothing)
    @Arg('returns', () => Boolean, { description: 'False: the data are erased without being returned.' })
    _returns: boolean,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Closing> {
    return write(selected(info));
  }

  @Mutation(() => ReturnedPart, {
    description:
      'Returns all data of a controller that leaves, part by part, after its end has come and until confirmReturn. CONTROLLER without a role that reads candidates, for ACCOUNTABILITY.',
  })
  returnData(
    @Directive(readsNothing)
    @Arg('after', () => String, {
      nullable: true,
      description: 'What the part before says is next; absent: the first.',
    })
    _after: string | undefined,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PartRead> {
    return write(selected(info));
  }

  @Mutation(() => ControllerClosing, {
    description:
      'Confirms that everything was returned: nothing is returned any more, and it may be erased. CONTROLLER without a role that reads candidates, for ACCOUNTABILITY.',
  })
  confirmReturn(
    @Directive(readsNothing)
    @Arg('sha256', () => String, { description: 'Of all lines in their order, hexadecimal.' })
    _sha256: string,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Closing> {
    return write(selected(info));
  }

  @Query(() => ControllerClosing, {
    nullable: true,
    description: 'How the controller leaves; null: it does not. CONTROLLER, DPO and AUDITOR for ACCOUNTABILITY.',
  })
  controllerClosing(@Ctx() { administration }: Context): Promise<Closing | null> {
    return administration.controllerClosing();
  }
}
