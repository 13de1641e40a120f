import type { ConditionName } from '../policy/conditionNames.js';
import { type TransferMechanism, transferMechanisms } from '../vocabulary/transfers.js';
import type { Condition } from './conditions.js';

const form = /^TRANSFER ([A-Z]{2}) ([A-Z0-9_+]+) (\P{C}+)$/u;

/**
 * Returns the condition that a person was told of a transfer: that one of its notices names the country, the recipient,
 * and one of the safeguards (GDPR Art. 13(1)(f)). Null: the name is that of no such condition.
 */
export function transferConditionOf(name: ConditionName): Condition | null {
  const [, country = '', mechanisms = '', recipient = ''] = form.exec(name) ?? [];
  const named = mechanisms.split('+').filter(isMechanism);
  if (country === '' || named.length === 0) return null;
  const wanted = named.map((safeguard) => ({ country, recipient, safeguard }));
  return {
    name,
    fact: 'TRANSFERS',
    code: ({ toldTransfers = [] }) =>
      wanted.some((each) => toldTransfers.some((told) => isSame(told, each))) ? null : 'NOTICE_MISSING',
    sql: (sql) =>
      `(${wanted.map((each) => `told.transfers @> ${sql.value(JSON.stringify([each]), 'jsonb')}`).join(' or ')})`,
  };
}

type Told = { readonly country: string; readonly recipient: string; readonly safeguard: TransferMechanism };

const isSame = (one: Told, other: Told): boolean =>
  one.country === other.country && one.recipient === other.recipient && one.safeguard === other.safeguard;

const isMechanism = (text: string): text is TransferMechanism =>
  (transferMechanisms as readonly string[]).includes(text);
