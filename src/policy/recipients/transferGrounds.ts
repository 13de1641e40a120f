import { eeaCountries } from '../../vocabulary/countries.js';
import type { CallerClass } from '../Caller.js';
import type { ConditionName } from '../conditionNames.js';
import { transferCondition } from '../conditionNames.js';
import type { Destination, UsableSafeguard } from './Destination.js';

type Caller = Pick<CallerClass, 'country' | 'organisation' | 'destinations'>;

/** Returns where answers to a caller go. One of whom nothing else is known is in its country, which only the EEA covers. */
export const destinationsOf = ({ country, organisation, destinations }: Caller): readonly Destination[] =>
  destinations ?? [{ country, recipient: organisation ?? null, safeguards: eeaCountries.has(country) ? null : [] }];

/** Says whether every destination is covered for a category; absent: what has none. Pure (GDPR Art. 44 to 46). */
export const isCovered = (caller: Caller, category: string | undefined): boolean =>
  destinationsOf(caller).every(({ safeguards }) => safeguards === null || fitting(safeguards, category).length > 0);

/**
 * Returns what has to be true of a person before a safeguard serves: that a notice told of country, recipient and
 * safeguard (GDPR Art. 13(1)(f), 15(2)). Where several safeguards fit, having been told of one is enough. Pure.
 */
export const transferConditions = (caller: Caller, category: string | undefined): readonly ConditionName[] =>
  destinationsOf(caller).flatMap(({ country, recipient, safeguards }) => {
    const mechanisms = new Set(fitting(safeguards ?? [], category).map(({ mechanism }) => mechanism));
    return recipient === null || mechanisms.size === 0 ? [] : transferCondition(country, [...mechanisms], recipient);
  });

const fitting = (safeguards: readonly UsableSafeguard[], category: string | undefined): readonly UsableSafeguard[] =>
  category === undefined ? safeguards : safeguards.filter(({ categories }) => categories.includes(category));
