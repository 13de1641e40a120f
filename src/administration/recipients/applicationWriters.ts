import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { GovernanceError } from '../../errors/GovernanceError.js';
import { ClientApplication } from '../../storage/entities/ClientApplication.js';
import { Tenant } from '../../storage/entities/Tenant.js';
import type { Write, Written } from '../../writes/Write.js';
import { anyWrite, type Writers } from '../../writes/Writers.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { policyRecord } from '../policyRecord.js';
import { registerDigest } from '../registerDigest.js';
import { assertClient, assertCountries, assertNames } from './assertRecipient.js';
import { type AnsweredApplication, applicationByClient } from './readApplications.js';

type Change = (em: EntityManager) => Promise<object>;

/**
 * The register of client applications: the controller says where each is hosted and who stands behind it, and may close
 * it, as the data protection officer may. Each raises the policy's epoch, and so binds the very next answer of every
 * replica.
 */
export function applicationWriters(context: AdministrationContext): Writers {
  const { principal, now } = context;
  const { tenant } = principal;
  const write = (mutation: string, client: string, change: Change): Write<string, AnsweredApplication | null> => ({
    perform: async (em): Promise<Written<string>> => {
      const drafts = [policyRecord(mutation, registerDigest([client, await change(em)]))];
      return { result: client, drafts, raise: 'POLICY' };
    },
    answer: (named) => applicationByClient(context, named),
  });
  return {
    registerClientApplication: (_field, args) => {
      assertMay(context, 'register', 'ClientApplication');
      const at = (argument: string): string => `Mutation.registerClientApplication(${argument}:)`;
      const client = assertClient(String(args['client']));
      const terms = {
        hostingCountries: [...assertCountries(args['hostingCountries'] as string[], at('hostingCountries'))],
        subProcessors: [...assertNames(args['subProcessors'] as string[], at('subProcessors'))],
      };
      const registered = { ...terms, registeredBy: principal.id, registeredAt: now, closedBy: null, closedAt: null };
      return anyWrite(
        write('registerClientApplication', client, async (em) => {
          await em.upsert(ClientApplication, { tenant, client, ...registered });
          return terms;
        }),
      );
    },
    closeClientApplication: (_field, args) => {
      assertMay(context, 'close', 'ClientApplication');
      const client = assertClient(String(args['client']));
      return anyWrite(write('closeClientApplication', client, (em) => close(em, client, context)));
    },
    requireRegisteredApplications: () => {
      assertMay(context, 'register', 'ClientApplication');
      const perform = async (em: EntityManager): Promise<Written<boolean>> => {
        await em.nativeUpdate(Tenant, { tenant }, { unregisteredApplications: 'REFUSED' });
        const drafts = [policyRecord('requireRegisteredApplications', registerDigest(['REFUSED']))];
        return { result: true, drafts, raise: 'POLICY' };
      };
      return anyWrite({ perform, answer: (done: boolean) => done });
    },
  };
}

/** A second closing changes nothing; the first moment stays. */
async function close(em: EntityManager, client: string, { principal, now }: AdministrationContext): Promise<object> {
  const { tenant, id: closedBy } = principal;
  const found = await em.findOne(ClientApplication, { tenant, client }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!found) throw new GovernanceError('BAD_REQUEST', 'There is no client application of this name in the register.');
  if (!found.closedAt) em.assign(found, { closedBy, closedAt: now });
  return { closedAt: found.closedAt };
}
