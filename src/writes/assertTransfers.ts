import type { ToldTransfer } from '../vocabulary/transfers.js';
import { badInput } from './badInput.js';

const mostTransfers = 100;

/**
 * Asserts what a notice told of transfers: countries and names as tokens and registers have them.
 *
 * @throws GovernanceError BAD_REQUEST
 */
export function assertTransfers(transfers: readonly ToldTransfer[]): readonly ToldTransfer[] {
  if (transfers.length > mostTransfers)
    throw badInput('Mutation.recordNotice(transfers:)', `must be at most ${mostTransfers} transfers`);
  for (const { country, recipient } of transfers) {
    if (!/^[A-Z]{2}$/.test(country))
      throw badInput('NoticeTransfer.country', 'must be the code of a country (ISO 3166-1 alpha-2)');
    if (!/^\P{C}{1,255}$/u.test(recipient))
      throw badInput('NoticeTransfer.recipient', 'must be 1 to 255 visible characters');
  }
  return transfers.map(({ country, recipient, safeguard }) => ({ country, recipient, safeguard }));
}
