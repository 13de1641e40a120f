import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { AccessRecordPage } from '../../src/access-log/readRecords.js';
import type { Context } from '../shared/Context.js';
import { AccessRecord } from './AccessRecord.js';
import { AccessRecordConnection } from './AccessRecordConnection.js';
import { AccessRecordWhere } from './AccessRecordWhere.js';

@Resolver(() => AccessRecord)
export class AccessRecordResolver {
  @Query(() => AccessRecordConnection, {
    description:
      "The tenant's access log, newest first. AUDITOR, DPO, CONTROLLER, for ACCOUNTABILITY; reading it is recorded.",
  })
  accessRecords(
    @Arg('where', () => AccessRecordWhere, { nullable: true }) where: AccessRecordWhere | undefined,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50, description: 'At most 100.' }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() { accessRecords }: Context,
  ): Promise<AccessRecordPage> {
    return accessRecords({ where: where ?? {}, first, after: after ?? null });
  }
}
