import type { EntityManager } from '@mikro-orm/postgresql';
import { GovernanceError } from '../../errors/GovernanceError.js';
import { TransferSafeguard } from '../../storage/entities/TransferSafeguard.js';
import { assertText } from '../../writes/assertText.js';
import type { Write, Written } from '../../writes/Write.js';
import { anyWrite, type WriteArguments, type Writers } from '../../writes/Writers.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { assertSignable } from '../filings/assertSignable.js';
import { policyRecord } from '../policyRecord.js';
import { assertSafeguard } from './assertSafeguard.js';
import { safeguardById } from './readSafeguards.js';
import {
  type AnsweredSafeguard,
  loadSafeguard,
  type SafeguardFiled,
  type StoredSafeguard,
  safeguardDigest,
} from './Safeguards.js';

type Change = (em: EntityManager) => StoredSafeguard | Promise<StoredSafeguard>;

/** Neither advised nor signed. */
const unsigned = { advice: null, advisedBy: null, advisedAt: null, signedBy: null, signedAt: null, reason: null };

/**
 * The register of safeguards for transfers (GDPR Art. 46): a controller files, the data protection officer advises,
 * another controller signs. The officer may suspend as well, and the controller revoke. What opens or closes raises the
 * policy's epoch, and so binds the very next answer of every replica.
 */
export function safeguardWriters(context: AdministrationContext): Writers {
  const { principal, now } = context;
  const { tenant } = principal;
  const write = (mutation: string, change: Change): Write<string, AnsweredSafeguard | null> => ({
    perform: async (em): Promise<Written<string>> => {
      const stored = await change(em);
      return { result: stored.id, drafts: [policyRecord(mutation, safeguardDigest(stored))], raise: 'POLICY' };
    },
    answer: (id) => safeguardById(context, id),
  });
  const load = (em: EntityManager, { id }: WriteArguments): Promise<StoredSafeguard> =>
    loadSafeguard(em, { tenant, id: String(id) });
  const loadUnsigned = async (em: EntityManager, args: WriteArguments): Promise<StoredSafeguard> => {
    const stored = await load(em, args);
    if (!stored.signedAt) return stored;
    throw new GovernanceError('BAD_REQUEST', 'The safeguard is in force: it can be suspended or revoked.');
  };
  return {
    fileSafeguard: (_field, args) => {
      assertMay(context, 'file', 'Safeguard');
      const filed = assertSafeguard(filedIn(args));
      const lists = { countries: [...filed.countries], categories: [...filed.categories] };
      const { id: filedBy, owner: filedOwner = null } = principal;
      const by = { filedBy, filedOwner, filedAt: now };
      return anyWrite(
        write('fileSafeguard', (em) =>
          em.create(TransferSafeguard, { tenant, id: context.newId(), ...filed, ...lists, ...by, ...unsigned }),
        ),
      );
    },
    adviseSafeguard: (_field, args) => {
      assertMay(context, 'advise', 'Safeguard');
      const advice = { advice: String(args['advice']), advisedBy: principal.id, advisedAt: now };
      return anyWrite(write('adviseSafeguard', async (em) => em.assign(await loadUnsigned(em, args), advice)));
    },
    signSafeguard: (_field, args) => {
      assertMay(context, 'sign', 'Safeguard');
      const given = args['reason'];
      const place = 'Mutation.signSafeguard(reason:)';
      const reason = typeof given === 'string' ? assertText(given, place) : null;
      return anyWrite(
        write('signSafeguard', async (em) => {
          const stored = await loadUnsigned(em, args);
          assertSignable(stored, { principal, reason, noun: 'a safeguard', place });
          return em.assign(stored, { signedBy: principal.id, signedAt: now, reason });
        }),
      );
    },
    suspendSafeguard: (_field, args) => {
      assertMay(context, 'suspend', 'Safeguard');
      const suspended = { ...unsigned, suspendedBy: principal.id, suspendedAt: now };
      return anyWrite(write('suspendSafeguard', async (em) => em.assign(await load(em, args), suspended)));
    },
    revokeSafeguard: (_field, args) => {
      assertMay(context, 'revoke', 'Safeguard');
      const revoked = { revokedBy: principal.id, revokedAt: now };
      return anyWrite(write('revokeSafeguard', async (em) => em.assign(await load(em, args), revoked)));
    },
  };
}

const filedIn = (args: WriteArguments): SafeguardFiled => {
  const { mechanism, module = null, reference, assessmentReference, supplementaryMeasures = null } = args;
  const { countries, recipient, categories } = args;
  return {
    ...{ mechanism, module, reference, assessmentReference, supplementaryMeasures, countries, recipient, categories },
  } as SafeguardFiled;
};
