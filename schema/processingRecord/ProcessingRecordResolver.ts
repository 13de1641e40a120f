import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../shared/Context.js';
import { DateTime } from '../shared/scalars.js';
import { ProcessingRecord } from './ProcessingRecord.js';

const asOfDescription = 'Not after now; absent: now.';

@Resolver(() => ProcessingRecord)
export class ProcessingRecordResolver {
  @Query(() => ProcessingRecord, {
    description:
      "The record of processing activities of the token's tenant: what is processed for the controller (GDPR Art. 30(2)); of the processor what it does as a controller itself (Art. 30(1)). AUDITOR, DPO, CONTROLLER for ACCOUNTABILITY.",
  })
  processingRecord(
    @Arg('asOf', () => DateTime, { nullable: true, description: asOfDescription }) asOf: Date | undefined,
    @Ctx() { administration }: Context,
  ): Promise<object> {
    return administration.processingRecord(asOf ?? null);
  }

  @Query(() => [ProcessingRecord], {
    description:
      "The records of the controllers that are served, by tenant: for the processor's DPO of all of them, for everybody else of the token's tenant. AUDITOR, DPO, CONTROLLER for ACCOUNTABILITY.",
  })
  processingRecords(
    @Arg('asOf', () => DateTime, { nullable: true, description: asOfDescription }) asOf: Date | undefined,
    @Arg('first', () => Int, { nullable: true, defaultValue: 10, description: 'At most 10.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The tenant of the last record of the page before.' })
    after: string | undefined,
    @Ctx() { administration }: Context,
  ): Promise<readonly object[]> {
    return administration.processingRecords({ asOf: asOf ?? null, first, after: after ?? null });
  }
}
