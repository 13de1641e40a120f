import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { RecipientNotice } from '../../src/administration/rectification/notifications.js';
import type { Context } from '../shared/Context.js';
import { DateTime } from '../shared/scalars.js';
import { RecipientNotification } from './RecipientNotification.js';

const readsId = '@reads(fields: ["Candidate.id"])';
const readsNothing = '@reads(fields: [])';

@Resolver(() => RecipientNotification)
export class RecipientNotificationResolver {
  @Query(() => [RecipientNotification], {
    description:
      'Which organisations are to be told of corrections, the oldest first. SUBJECT its own and DPO for RIGHTS_FULFILMENT; CONTROLLER and DPO for ACCOUNTABILITY.',
  })
  recipientNotifications(
    @Directive(readsId) @Arg('candidate', () => ID, { nullable: true }) candidate: string | undefined,
    @Directive(readsNothing)
    @Arg('pending', () => Boolean, {
      ...{ nullable: true, defaultValue: false, description: 'Those alone that are still to be told.' },
    })
    pending: boolean | undefined,
    @Directive(readsNothing)
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'At most 100.' })
    first: number | null,
    @Ctx() { administration }: Context,
  ): Promise<readonly RecipientNotice[]> {
    return administration.recipientNotifications({ candidate: candidate ?? null, pending: pending ?? false, first });
  }

  @Mutation(() => RecipientNotification, {
    description: 'Records that an organisation was told. DPO for RIGHTS_FULFILMENT; CONTROLLER for ACCOUNTABILITY.',
  })
  recordRecipientNotified(
    @Directive(readsId) @Arg('candidate', () => ID) _candidate: string,
    @Directive(readsNothing) @Arg('id', () => ID) _id: string,
    @Directive(readsNothing) @Arg('notifiedAt', () => DateTime) _notifiedAt: Date,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RecipientNotice> {
    return write(selected(info));
  }
}
