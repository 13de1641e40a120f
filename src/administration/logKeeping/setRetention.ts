import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { barPruning } from '../../access-log/keep/locks.js';
import { readRetention, retentionMonths } from '../../access-log/keep/readRetention.js';
import { AccessLogRetention } from '../../storage/entities/AccessLogRetention.js';
import { assertText } from '../../writes/assertText.js';
import { badInput } from '../../writes/badInput.js';
import { queryable } from '../../writes/queryable.js';
import type { Write, Written } from '../../writes/Write.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { policyRecord } from '../policyRecord.js';
import { assertNoReader } from './assertNoReader.js';
import type { AnsweredRetention } from './LogKeeping.js';
import { retentionOf } from './readRetention.js';

/** The arguments of `setLogRetention`. */
export interface RetentionAsked {
  readonly months: number;
  readonly justification?: string | null;
}

/**
 * Sets how long the tenant's log is kept, from now on. The record carries the digest of the setting and not its text.
 *
 * @throws GovernanceError ROLE_FORBIDDEN; BAD_REQUEST for months out of bounds, or more than 12 without a justification
 */
export function setRetention(
  { months, justification = null }: RetentionAsked,
  context: AdministrationContext,
): Write<true, Promise<AnsweredRetention>> {
  assertNoReader(context, 'set', 'LogRetention');
  assertMonths(months, justification);
  const { principal, now } = context;
  const { tenant } = principal;
  const perform = async (em: EntityManager): Promise<Written<true>> => {
    const tx = queryable(em);
    await barPruning(tx, tenant);
    const number = (await readRetention(tx, tenant)).number + 1;
    em.create(AccessLogRetention, { tenant, number, months, justification, setBy: principal.id, setAt: now });
    const entry = JSON.stringify({ justification, months, number, setAt: now.toISOString(), tenant });
    const digest = createHash('sha256').update(entry).digest('hex');
    return { result: true, drafts: [policyRecord('setLogRetention', digest)], raise: null };
  };
  return { perform, answer: () => retentionOf(context) };
}

const { least, usual, most } = retentionMonths;

function assertMonths(months: number, justification: string | null): void {
  if (months < least || months > most)
    throw badInput(
      'Mutation.setLogRetention(months:)',
      `must lie between ${least} and ${most}: a log that is kept for less than six months proves too little, and the CNIL recommends 6 to 12 months, at most three years`,
    );
  if (justification !== null) assertText(justification, 'Mutation.setLogRetention(justification:)');
  else if (months > usual)
    throw badInput(
      'Mutation.setLogRetention(justification:)',
      `must say why the log is kept for more than ${usual} months`,
    );
}
