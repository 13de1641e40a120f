import type { EntityManager } from '@mikro-orm/postgresql';
import type { Queryable } from '../../access-log/Queryable.js';
import { RightsRequest } from '../../storage/entities/RightsRequest.js';
import type { ErasureBar, ErasureGround } from '../../vocabulary/erasures.js';
import { suppressionKey } from '../../writes/marketingSuppression.js';
import { queryable } from '../../writes/queryable.js';
import { RefusedWrite } from '../../writes/RefusedWrite.js';
import { requirePerson } from '../../writes/requirePerson.js';
import type { Write, Written } from '../../writes/Write.js';
import { writeDraft } from '../../writes/writeDraft.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertNoReader } from '../logKeeping/assertNoReader.js';
import { addNotices } from '../outbox/addNotices.js';
import { standingWill } from '../postMortem/standingWill.js';
import type { Will } from '../postMortem/willOf.js';
import { requestDecisions } from '../rights/decideRightsRequest.js';
import { barsOf } from './barsOf.js';
import { beginErasures } from './beginErasures.js';
import type { Erasure } from './Erasure.js';
import { erasureById } from './readErasures.js';

const coordinate = 'Mutation.eraseSubject';

/** Whom the controller wants erased, and why. */
export interface ErasureAsked {
  readonly candidate: string;
  readonly ground: ErasureGround;
}

/**
 * Erases a person (GDPR Art. 17). Whom a claim, a hold or its own restriction keeps is not erased but moved to the
 * intermediate archive, and both offices are told; the decision stands, and the sweep carries it out once nothing keeps the
 * person any more. Only the controller decides: whoever serves the processor assists (Art. 28(3)(e)).
 *
 * @throws GovernanceError ROLE_FORBIDDEN; RefusedWrite BAD_REQUEST for whom the tenant does not have, and against what
 * the dead have directed, or may have where nobody has read it yet
 */
export function eraseSubject(
  { candidate, ground }: ErasureAsked,
  context: AdministrationContext,
): Write<string, Promise<Erasure | null>> {
  assertNoReader(context, 'decide', 'Erasure');
  const { principal, now, signer } = context;
  const { tenant, roles } = principal;
  const perform = async (em: EntityManager): Promise<Written<string>> => {
    const { id: person, subject } = await requirePerson(em, { tenant, id: candidate, persons: [], coordinate, roles });
    const will = subject.deceasedAt ? await standingWill(em, tenant, person) : null;
    const isAnswered = will?.fate === 'COMMUNICATE' && (await executorIsAnswered(em, tenant, person));
    const contradiction = contradictionTo(will, { ground, isAnswered });
    if (contradiction !== null) {
      const target = { type: 'Mutation', coordinates: [coordinate], person };
      throw new RefusedWrite({ code: 'BAD_REQUEST', message: contradiction, target, roles });
    }
    const tx = queryable(em);
    const bars = (await barsOf(tx, tenant, [person])).get(person) ?? [];
    const erasure = await register(tx, { person, ground, bars }, context);
    if (bars.length > 0) await archive(tx, { person, erasure }, context);
    else {
      const beginning = { tenant, now, key: suppressionKey(signer, tenant), outcome: 'ERASED' as const };
      await beginErasures(tx, [{ person, erasure }], beginning);
    }
    const drafts = [writeDraft({ type: 'Mutation', coordinates: [coordinate], person })];
    return { result: erasure, drafts, raise: 'SUBJECT' };
  };
  return { perform, answer: (id) => erasureById(context, id) };
}

/** What the law itself demands no directive stops. */
const demanded: ReadonlySet<ErasureGround> = new Set<ErasureGround>(['PROCESSING_UNLAWFUL', 'LEGAL_OBLIGATION']);

/** Of a person who lives there is no will to look at (null): whether it has one is nobody's to know. */
function contradictionTo(
  will: Will | null,
  { ground, isAnswered }: { readonly ground: ErasureGround; readonly isAnswered: boolean },
): string | null {
  if (ground === 'POST_MORTEM_DIRECTIVE')
    return will?.fate === 'ERASE' ? null : 'This ground is for a person who has died and directed to be erased.';
  if (demanded.has(ground)) return null;
  if (will?.isUnread)
    return 'The person refers to general directives that nobody has read yet: its data are kept until recordGeneralDirectives says what they are or their period ends, unless the law demands otherwise.';
  if (will?.fate === 'RETAIN')
    return 'The person directed that its data be kept: they are until their period ends, unless the law demands otherwise.';
  return will?.fate === 'COMMUNICATE' && !isAnswered
    ? 'The person directed that its executor be told: its data are kept until a request of the executor is answered or their period ends, unless the law demands otherwise.'
    : null;
}

/** Says whether the controller has decided on a request of the executor, and not of somebody who only said to be it. */
const executorIsAnswered = async (em: EntityManager, tenant: string, subject: string): Promise<boolean> =>
  (await em.count(RightsRequest, {
    ...{ tenant, subject, capacity: 'EXECUTOR', status: { $in: [...requestDecisions] } },
    $or: [{ justification: null }, { justification: { $ne: 'IDENTITY_VERIFICATION_FAILURE' } }],
  })) > 0;

interface Registered {
  readonly person: string;
  readonly ground: ErasureGround;
  readonly bars: readonly ErasureBar[];
}

/** Enters the decision; where the person is kept under an earlier one, that one is decided anew. Gives its id. */
async function register(
  tx: Queryable,
  { person, ground, bars }: Registered,
  { principal, now, newId }: AdministrationContext,
): Promise<string> {
  const decision = [principal.tenant, person, ground, bars, principal.id, now.toISOString()];
  const earlier = await tx.query(
    `update subject_erasure set ground = $3, bars = $4, decided_by = $5, decided_at = $6
     where tenant = $1 and subject = $2 and outcome = 'KEPT' returning id`,
    decision,
  );
  const [known] = earlier.rows;
  if (known) return String(known['id']);
  const id = newId();
  await tx.query(
    `insert into subject_erasure (tenant, subject, ground, bars, decided_by, decided_at, outcome, id)
     values ($1, $2, $3, $4, $5, $6, 'KEPT', $7)`,
    [...decision, id],
  );
  return id;
}

async function archive(
  tx: Queryable,
  { person, erasure }: { readonly person: string; readonly erasure: string },
  { principal: { tenant }, now, newId }: AdministrationContext,
): Promise<void> {
  await tx.query('update subject set archived_at = coalesce(archived_at, $3) where tenant = $1 and id = $2', [
    ...[tenant, person, now.toISOString()],
  ]);
  await addNotices(tx, { tenant, kind: 'ERASURE_KEPT', about: erasure, now, newId });
}
