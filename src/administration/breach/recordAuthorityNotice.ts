import { assertLine } from '../../writes/assertLine.js';
import { assertText } from '../../writes/assertText.js';
import { badInput } from '../../writes/badInput.js';
import type { Write } from '../../writes/Write.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { authorityOf } from './answerBreach.js';
import { assertPast } from './assertReport.js';
import type { AnsweredBreach } from './BreachEntry.js';
import { type BreachBefore, stepWrite } from './stepWrite.js';

interface NoticeAsked {
  readonly id: string;
  readonly added: string;
  readonly sentAt?: Date | null;
  readonly reference?: string | null;
  readonly delayReason?: string | null;
}

/**
 * Records a notice that the controller has sent to its supervisory authority: the first, or one that adds to it (GDPR
 * Art. 33(4)). Where the first was sent after the 72 hours, it carries the reason for the delay (Art. 33(1)).
 *
 * @throws GovernanceError ROLE_FORBIDDEN, BAD_REQUEST
 */
export function recordAuthorityNotice(
  { id, added, sentAt: sent, reference = null, delayReason = null }: NoticeAsked,
  context: AdministrationContext,
): Write<string, AnsweredBreach | null> {
  assertMay(context, 'notify', 'Breach');
  const { now } = context;
  const sentAt = sent ?? now;
  assertPast(sentAt, 'Mutation.recordAuthorityNotice(sentAt:)', now);
  assertText(added, 'Mutation.recordAuthorityNotice(added:)');
  if (reference !== null) assertLine(reference, 'Mutation.recordAuthorityNotice(reference:)');
  if (delayReason !== null) assertText(delayReason, 'Mutation.recordAuthorityNotice(delayReason:)');
  const assertAllowed = (before: BreachBefore): void => {
    if (sentAt < before.awareAt)
      throw badInput('Mutation.recordAuthorityNotice(sentAt:)', 'must not lie before the breach was known');
    const { dueAt, notices } = authorityOf(before, { steps: before.steps, now });
    const isFirst = notices.every((notice) => notice.sentAt > sentAt);
    if (isFirst && sentAt > dueAt && delayReason === null)
      throw badInput(
        'Mutation.recordAuthorityNotice(delayReason:)',
        'must be given: the notice is later than 72 hours after the controller became aware (GDPR Art. 33(1))',
      );
  };
  const said = { sentAt: sentAt.toISOString(), reference, added, delayReason };
  return stepWrite({ mutation: 'recordAuthorityNotice', id, kind: 'AUTHORITY_NOTIFIED', said, assertAllowed }, context);
}
