import type { EntityManager } from '@mikro-orm/postgresql';
import { needsNotice } from '../../policy/purposeConditions.js';
import type { Purpose } from '../../vocabulary/purposes.js';
import { assertText } from '../../writes/assertText.js';
import { badInput } from '../../writes/badInput.js';
import { queryable } from '../../writes/queryable.js';
import type { WriteArguments } from '../../writes/Writers.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { type Factor, factors } from './Compatibilities.js';

/** What is filed: a pair of purposes, the five factors, and the end. */
export type FiledCompatibility = Readonly<Record<Factor, string>> & {
  readonly collectedFor: Purpose;
  readonly usableFor: Purpose;
  readonly expiresAt: Date;
};

const argument = (name: string): string => `Mutation.fileCompatibility(${name}:)`;

/**
 * Reads what is filed from its arguments: two purposes that the controller has instructed, that meet notice and
 * compatibility, and the second of which is not based on consent, which needs no assessment.
 *
 * @throws GovernanceError BAD_REQUEST
 */
export function assertFiled(args: WriteArguments, { tenant, now }: AdministrationContext): FiledCompatibility {
  const { purposes } = tenant.policy.instructions;
  const [collectedFor, usableFor] = [args['collectedFor'], args['usableFor']] as [Purpose, Purpose];
  const expiresAt = args['expiresAt'] as Date;
  for (const [name, purpose] of [
    ['collectedFor', collectedFor],
    ['usableFor', usableFor],
  ] as const) {
    if (!needsNotice(purpose)) throw badInput(argument(name), 'must be a purpose that a notice tells the person of');
    if (!purposes[purpose]?.basis) throw badInput(argument(name), 'must be a purpose that is instructed with a basis');
  }
  if (collectedFor === usableFor) throw badInput(argument('usableFor'), 'must be another purpose than "collectedFor"');
  if (purposes[usableFor]?.basis === 'A6_1_A_CONSENT')
    throw badInput(argument('usableFor'), 'is based on consent: ask for it, no assessment stands in for it');
  if (expiresAt <= now) throw badInput(argument('expiresAt'), 'must lie after now');
  const texts = Object.fromEntries(factors.map((name) => [name, assertText(String(args[name]), argument(name))]));
  return { collectedFor, usableFor, expiresAt, ...(texts as Record<Factor, string>) };
}

/**
 * Asserts that a purpose was never one of consent in any of the controller's instructions: data that were collected on
 * consent are used again on consent only (GDPR Art. 6(4)).
 *
 * @throws GovernanceError BAD_REQUEST
 */
export async function assertNeverOnConsent(em: EntityManager, tenant: string, collectedFor: Purpose): Promise<void> {
  const { rows } = await queryable(em).query(
    `select from controller_instructions
     where tenant = $1 and document #>> array['purposes', $2::text, 'basis'] = 'A6_1_A_CONSENT' limit 1`,
    [tenant, collectedFor],
  );
  if (rows.length > 0)
    throw badInput(argument('collectedFor'), 'is or was based on consent: such data are used again on consent only');
}
