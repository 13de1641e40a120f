import { Arg, Ctx, Directive, Query, Resolver } from 'type-graphql';
import type { BreachScope as Scope } from '../../src/administration/breach/Breach.js';
import type { Context } from '../shared/Context.js';
import { DateTime } from '../shared/scalars.js';
import { BreachScope } from './BreachScope.js';

const readsNothing = '@reads(fields: [])';

@Resolver(() => BreachScope)
export class BreachScopeResolver {
  @Query(() => BreachScope, {
    description:
      'What a principal, a client application, an organisation or the holder of a token touched: exactly one of them is given. Persons behind aggregates of special categories are not in the log, and not counted. DPO, CONTROLLER, for ACCOUNTABILITY or SECURITY; reading it is recorded.',
  })
  breachScope(
    @Directive(readsNothing) @Arg('principal', () => String, { nullable: true }) principal: string | undefined,
    @Directive(readsNothing) @Arg('client', () => String, { nullable: true }) client: string | undefined,
    @Directive(readsNothing) @Arg('organisation', () => String, { nullable: true }) organisation: string | undefined,
    @Directive(readsNothing)
    @Arg('key', () => String, { nullable: true, description: 'A token\'s claim "jti".' })
    key: string | undefined,
    @Directive(readsNothing) @Arg('from', () => DateTime, { description: 'Included.' }) from: Date,
    @Directive(readsNothing) @Arg('to', () => DateTime, { description: 'Excluded.' }) to: Date,
    @Ctx() { administration }: Context,
  ): Promise<Scope> {
    const given = (name: string | undefined): string | null => name ?? null;
    return administration.breachScope({
      principal: given(principal),
      client: given(client),
      organisation: given(organisation),
      key: given(key),
      from,
      to,
    });
  }
}
