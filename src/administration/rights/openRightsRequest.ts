import type { EntityManager } from '@mikro-orm/postgresql';
import { RightsRequest } from '../../storage/entities/RightsRequest.js';
import { SubjectRestriction } from '../../storage/entities/SubjectRestriction.js';
import type { PostMortemCapacity } from '../../vocabulary/postMortem.js';
import type { RequestableRight } from '../../vocabulary/rights.js';
import type { RequestChannel } from '../../vocabulary/rightsRequests.js';
import { assertCapable } from '../../writes/assertCapable.js';
import { badInput } from '../../writes/badInput.js';
import type { Person } from '../../writes/Person.js';
import { queryable } from '../../writes/queryable.js';
import { RefusedWrite } from '../../writes/RefusedWrite.js';
import { requirePerson } from '../../writes/requirePerson.js';
import type { Write } from '../../writes/Write.js';
import { writeDraft } from '../../writes/writeDraft.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { addNotices } from '../outbox/addNotices.js';
import { standingWill } from '../postMortem/standingWill.js';
import { everyPurpose } from '../restrictions/Restriction.js';
import { standRestrictions } from '../restrictions/standRestrictions.js';
import { assertFewOpen } from './assertFewOpen.js';
import { dueAt } from './dueAt.js';
import type { RightsRequest as RequestRead } from './RightsRequest.js';
import { requestById } from './readRequests.js';
import { rememberMove } from './settleRequest.js';

const coordinate = 'Mutation.openRightsRequest';
const dayMs = 86_400_000;
const earliest = new Date('2018-05-25T00:00:00Z');

/** The arguments of `openRightsRequest`. */
export interface RequestAsked {
  readonly right: RequestableRight;
  readonly channel: RequestChannel;
  /** Absent: now, as a portal takes it. */
  readonly receivedAt?: Date | null;
  /** The person whose letter it is; absent: the caller itself. */
  readonly onBehalfOf?: string | null;
  /** For whom a letter about a person who has died was written; with POST_MORTEM. */
  readonly capacity?: PostMortemCapacity | null;
  /** With RECTIFICATION: use stops until the accuracy is settled (GDPR Art. 18(1)(a)). */
  readonly contestsAccuracy?: boolean;
}

/**
 * Enters a request of a right in the register, free of charge, and tells both offices of it. The clock runs from its
 * receipt. Who signed in as the person has shown who it is; a letter waits for that (GDPR Art. 12(6)).
 *
 * @throws GovernanceError ROLE_FORBIDDEN, BAD_REQUEST; LIMIT_EXCEEDED for a person that has several open of that right
 */
export function openRightsRequest(
  asked: RequestAsked,
  context: AdministrationContext,
): Write<readonly [subject: string, id: string], RequestRead | null> {
  const { right, channel, receivedAt: told = null, onBehalfOf = null, contestsAccuracy = false } = asked;
  const { capacity = null } = asked;
  const { principal, now, newId } = context;
  const { tenant, roles, subject: self } = principal;
  const candidate = onBehalfOf ?? self;
  if (candidate === undefined)
    throw badInput(`${coordinate}(onBehalfOf:)`, 'must name the candidate whose letter it is');
  assertCapable(context, 'open', { concern: 'RightsRequest', person: candidate });
  const isOwn = self !== undefined;
  assertChannel(channel, isOwn);
  const receivedAt = assertReceived(told, { isOwn, now });
  if (contestsAccuracy && right !== 'RECTIFICATION')
    throw badInput(`${coordinate}(contestsAccuracy:)`, 'goes with RECTIFICATION only');
  if (capacity && (isOwn || right !== 'POST_MORTEM'))
    throw badInput(`${coordinate}(capacity:)`, 'goes with POST_MORTEM only, and with a letter');
  return {
    perform: async (em) => {
      const person = await requirePerson(em, { tenant, id: candidate, persons: [], coordinate, roles });
      await assertMayAsk(em, person, { capacity, context });
      const whose = { tenant, subject: person.id };
      const target = { type: 'Mutation', coordinates: [coordinate], person: person.id };
      if (isOwn) await assertFewOpen(em, { ...whose, right }, { target, roles });
      const restriction = contestsAccuracy ? newId() : null;
      const stored = em.create(RightsRequest, {
        ...{ ...whose, id: newId(), asked: right, channel, receivedAt, dueAt: dueAt(receivedAt, false) },
        ...{ status: isOwn ? 'RECEIVED' : 'IDENTITY_UNVERIFIED', openedBy: principal.id, identityEvidence: null },
        ...{
          capacity,
          proof: null,
          opinion: null,
          justification: null,
          because: null,
          decidedBy: null,
          decidedAt: null,
          done: restriction,
        },
      });
      if (restriction) {
        em.create(SubjectRestriction, {
          ...{ ...whose, id: restriction, ground: 'ACCURACY_CONTESTED', purposes: [everyPurpose], placedAt: now },
          ...{ placedBy: principal.id, notifiedAt: null, liftedAt: null, liftedBy: null },
        });
        await standRestrictions(em, tenant, person);
      }
      await em.flush();
      await rememberMove(em, stored, { action: 'OPENED', context });
      await addNotices(queryable(em), { tenant, kind: 'RIGHTS_REQUEST_OPENED', about: stored.id, now, newId });
      return {
        result: [person.id, stored.id],
        drafts: [writeDraft(target)],
        raise: restriction ? 'SUBJECT' : null,
      };
    },
    answer: ([subject, id]) => requestById(context, { candidate: subject, id }),
  };
}

/** The rights of a person end with its death: from then on those who come after it ask, and nobody before. */
async function assertMayAsk(
  em: EntityManager,
  { id, subject }: Person,
  { capacity, context }: { readonly capacity: PostMortemCapacity | null; readonly context: AdministrationContext },
): Promise<void> {
  const { tenant, roles } = context.principal;
  const refuse = (message: string): RefusedWrite =>
    new RefusedWrite({
      ...{ code: 'BAD_REQUEST', message, roles },
      target: { type: 'Mutation', coordinates: [coordinate], person: id },
    });
  if (!subject.deceasedAt && capacity) throw refuse('No death is recorded: only the person itself asks for its data.');
  if (subject.deceasedAt && !capacity)
    throw refuse(
      'The rights of the person ended with its death (LIL Art. 84): heirs and executors ask for POST_MORTEM.',
    );
  if (capacity === 'EXECUTOR' && !(await standingWill(em, tenant, id)).namesExecutor)
    throw refuse('No directive that is known to the controller names an executor.');
}

function assertChannel(channel: RequestChannel, isOwn: boolean): void {
  if (isOwn !== (channel === 'PORTAL'))
    throw badInput(
      `${coordinate}(channel:)`,
      'must be PORTAL for the person itself, and how the letter came for who holds it',
    );
}

/** A portal may hand over what it took within the day; a letter says itself when it came. */
function assertReceived(told: Date | null, { isOwn, now }: { isOwn: boolean; now: Date }): Date {
  if (!told && !isOwn)
    throw badInput(`${coordinate}(receivedAt:)`, 'must say when the letter came: the clock runs from then');
  const receivedAt = told ?? now;
  if (receivedAt > now) throw badInput(`${coordinate}(receivedAt:)`, 'must not lie after now');
  if (isOwn && now.getTime() - receivedAt.getTime() > dayMs)
    throw badInput(`${coordinate}(receivedAt:)`, 'must lie within the last day for what a portal took');
  if (receivedAt < earliest) throw badInput(`${coordinate}(receivedAt:)`, 'must not lie before the GDPR applied');
  return receivedAt;
}
