import type { EntityManager } from '@mikro-orm/postgresql';
import { GovernanceError } from '../../errors/GovernanceError.js';
import { SubProcessor } from '../../storage/entities/SubProcessor.js';
import type { Authorisation } from '../../vocabulary/recipients.js';
import { assertText } from '../../writes/assertText.js';
import { queryable } from '../../writes/queryable.js';
import type { Write, Written } from '../../writes/Write.js';
import { anyWrite, type WriteArguments, type Writers } from '../../writes/Writers.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { mayBeOnePerson } from '../mayBeOnePerson.js';
import { addNotices } from '../outbox/addNotices.js';
import { policyRecord } from '../policyRecord.js';
import { assertAnnounced, assertAudit, assertCountries } from './assertRecipient.js';
import { subProcessorById } from './readSubProcessors.js';
import {
  type AnsweredSubProcessor,
  loadSubProcessor,
  type StoredSubProcessor,
  subProcessorDigest,
} from './SubProcessors.js';

type Change = (em: EntityManager) => StoredSubProcessor | Promise<StoredSubProcessor>;

/**
 * The register of sub-processors (GDPR Art. 28(2)(4)): the processor announces, at least thirty days ahead; the
 * controller authorises, or objects, and records audits. Each raises the policy's epoch, and so binds the very next
 * answer of every replica.
 */
export function subProcessorWriters(context: AdministrationContext): Writers {
  const { principal, now } = context;
  const { tenant } = principal;
  const write = (mutation: string, change: Change): Write<string, AnsweredSubProcessor | null> => ({
    perform: async (em): Promise<Written<string>> => {
      const stored = await change(em);
      return { result: stored.id, drafts: [policyRecord(mutation, subProcessorDigest(stored))], raise: 'POLICY' };
    },
    answer: (id) => subProcessorById(context, id),
  });
  const load = (em: EntityManager, { id }: WriteArguments): Promise<StoredSubProcessor> =>
    loadSubProcessor(em, { tenant, id: String(id) });
  return {
    announceSubProcessor: (_field, args) => {
      assertMay(context, 'announce', 'SubProcessor');
      const terms = announcedIn(args, now);
      return anyWrite(write('announceSubProcessor', (em) => announce(em, terms, context)));
    },
    authoriseSubProcessor: (_field, args) => {
      assertMay(context, 'authorise', 'SubProcessor');
      return anyWrite(
        write('authoriseSubProcessor', async (em) => {
          const stored = await load(em, args);
          assertOther(stored, context);
          const answer = { authorisedBy: principal.id, authorisedAt: now };
          return em.assign(stored, { ...answer, objectedBy: null, objectedAt: null, objection: null });
        }),
      );
    },
    objectToSubProcessor: (_field, args) => {
      assertMay(context, 'object', 'SubProcessor');
      const objection = assertText(String(args['reason']), 'Mutation.objectToSubProcessor(reason:)');
      return anyWrite(
        write('objectToSubProcessor', async (em) => {
          const stored = await load(em, args);
          const answer = { objectedBy: principal.id, objectedAt: now, objection };
          return em.assign(stored, { ...answer, authorisedBy: null, authorisedAt: null });
        }),
      );
    },
    recordSubProcessorAudit: (_field, args) => {
      assertMay(context, 'record', 'SubProcessor');
      const audit = { lastAuditAt: args['lastAuditAt'] as Date, nextAuditAt: args['nextAuditAt'] as Date };
      assertAudit(audit, now, (argument) => `Mutation.recordSubProcessorAudit(${argument}:)`);
      return anyWrite(write('recordSubProcessorAudit', async (em) => em.assign(await load(em, args), audit)));
    },
    endSubProcessor: (_field, args) => {
      assertMay(context, 'end', 'SubProcessor');
      return anyWrite(
        write('endSubProcessor', async (em) =>
          em.assign(await load(em, args), { endedBy: principal.id, endedAt: now }),
        ),
      );
    },
  };
}

type Terms = ReturnType<typeof announcedIn>;

function announcedIn(args: WriteArguments, now: Date) {
  const announced = {
    name: String(args['name']),
    contractReference: String(args['contractReference']),
    authorisation: args['authorisation'] as Authorisation,
    countries: args['countries'] as readonly string[],
    contractEnd: (args['contractEnd'] as Date | undefined) ?? null,
    lastAuditAt: (args['lastAuditAt'] as Date | undefined) ?? null,
    nextAuditAt: args['nextAuditAt'] as Date,
    plannedFrom: args['plannedFrom'] as Date,
  };
  assertAnnounced(announced, now);
  return {
    ...announced,
    countries: [...assertCountries(announced.countries, 'Mutation.announceSubProcessor(countries:)')],
  };
}

/** The announcement and the notices to both offices are one transaction. */
async function announce(
  em: EntityManager,
  terms: Terms,
  { principal, now, newId }: AdministrationContext,
): Promise<StoredSubProcessor> {
  const { tenant, id: announcedBy, owner: announcedOwner = null } = principal;
  const id = newId();
  await addNotices(queryable(em), { tenant, kind: 'SUB_PROCESSOR_ANNOUNCED', about: id, now, newId });
  return em.create(SubProcessor, { tenant, id, ...terms, announcedBy, announcedOwner, announcedAt: now });
}

/** Who wants a sub-processor is not who lets it in for the controller. */
function assertOther({ announcedBy, announcedOwner }: StoredSubProcessor, { principal }: AdministrationContext): void {
  if (!mayBeOnePerson(principal, { principal: announcedBy, owner: announcedOwner ?? null })) return;
  throw new GovernanceError('ROLE_FORBIDDEN', 'A sub-processor is authorised by somebody else than who announced it.');
}
