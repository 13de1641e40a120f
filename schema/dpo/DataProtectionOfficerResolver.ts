import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../shared/Context.js';
import { DataProtectionOfficer } from './DataProtectionOfficer.js';

@Resolver(() => DataProtectionOfficer)
export class DataProtectionOfficerResolver {
  @Query(() => DataProtectionOfficer, { description: 'The one field that needs no token.' })
  dpo(@Ctx() { dpo }: Context): Context['dpo'] {
    return dpo;
  }
}
