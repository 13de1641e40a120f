import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import type { Raise } from '../../access-log/insertEntries.js';
import { GovernanceError } from '../../errors/GovernanceError.js';
import type { Action } from '../../policy/capabilities.js';
import { CompatibilityAssessment } from '../../storage/entities/CompatibilityAssessment.js';
import { candidateReadingRoles } from '../../vocabulary/roles.js';
import { assertText } from '../../writes/assertText.js';
import type { Write, Written } from '../../writes/Write.js';
import { anyWrite, type Writers } from '../../writes/Writers.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { assertOpen } from '../filings/assertOpen.js';
import { assertSignable } from '../filings/assertSignable.js';
import { policyRecord } from '../policyRecord.js';
import { assertFiled, assertNeverOnConsent } from './assertFiled.js';
import {
  type Compatibility,
  compatibilityDigest,
  loadCompatibility,
  type StoredCompatibility,
} from './Compatibilities.js';
import { compatibilityById } from './readCompatibilities.js';

type CompatibilityWrite = Write<string, Compatibility | null>;
type Change = (em: EntityManager) => Promise<StoredCompatibility>;

/**
 * The register of compatibility assessments (GDPR Art. 6(4)): filed by the controller, advised on by the data protection
 * officer, signed by a second principal of the controller. Signing and revoking change what is answered, so they raise
 * the epoch in the transaction of their record.
 */
export function compatibilityWriters(context: AdministrationContext): Writers {
  const { principal, now } = context;
  const { tenant } = principal;
  const write = (mutation: string, change: Change, raise: Raise = null) => {
    const made: CompatibilityWrite = {
      perform: async (em): Promise<Written<string>> => {
        const stored = await change(em);
        return { result: stored.id, drafts: [policyRecord(mutation, compatibilityDigest(stored))], raise };
      },
      answer: (id) => compatibilityById(context, id),
    };
    return anyWrite(made);
  };
  const load = (em: EntityManager, id: unknown) => loadCompatibility(em, { tenant, id: String(id) });
  const open = async (em: EntityManager, id: unknown): Promise<StoredCompatibility> =>
    assertOpen(await load(em, id), now);
  return {
    fileCompatibility: (_field, args) => {
      assertNoBeneficiary(context, 'file');
      const filed = assertFiled(args, context);
      const { id: filedBy, owner: filedOwner = null } = principal;
      return write('fileCompatibility', async (em) => {
        await assertNeverOnConsent(em, tenant, filed.collectedFor);
        return em.create(CompatibilityAssessment, { tenant, id: v7(), ...filed, filedBy, filedOwner, filedAt: now });
      });
    },
    adviseCompatibility: (_field, { id, advice }) => {
      assertMay(context, 'advise', 'Compatibility');
      return write('adviseCompatibility', async (em) =>
        em.assign(await open(em, id), { advice: String(advice), advisedBy: principal.id, advisedAt: now }),
      );
    },
    signCompatibility: (_field, { id, reason }) => {
      assertNoBeneficiary(context, 'sign');
      const place = 'Mutation.signCompatibility(reason:)';
      const given = typeof reason === 'string' ? assertText(reason, place) : null;
      const sign: Change = async (em) => {
        const stored = await open(em, id);
        assertSignable(stored, { principal, reason: given, noun: 'an assessment', place });
        return em.assign(stored, { signedBy: principal.id, signedAt: now, reason: given });
      };
      return write('signCompatibility', sign, 'POLICY');
    },
    revokeCompatibility: (_field, { id }) => {
      assertMay(context, 'revoke', 'Compatibility');
      const revoke: Change = async (em) => {
        const stored = await load(em, id);
        return stored.revokedAt ? stored : em.assign(stored, { revokedAt: now });
      };
      return write('revokeCompatibility', revoke, 'POLICY');
    },
  };
}

/**
 * Asserts that the caller may file or sign, and reads no candidates: an assessment opens persons to those who do.
 *
 * @throws GovernanceError ROLE_FORBIDDEN
 */
function assertNoBeneficiary(context: AdministrationContext, action: Action): void {
  assertMay(context, action, 'Compatibility');
  if (!context.principal.roles.some((role) => candidateReadingRoles.has(role))) return;
  throw new GovernanceError(
    'ROLE_FORBIDDEN',
    'A compatibility assessment opens persons to those who read candidates, so none of them files or signs it.',
  );
}
