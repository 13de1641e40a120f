import { eeaCountries } from '../../vocabulary/countries.js';

const inside = [...eeaCountries].sort();

/**
 * Stands for every destination outside the European Economic Area that a decision or a safeguard covers. No line names
 * one, so that all of them are decided alike.
 */
export const elsewhere = 'ZZ';

const covered = [...inside, elsewhere];

/**
 * Returns the destinations that may be covered, in classes: countries that the same lists name are decided alike, so one
 * stands for all of its class. No other destination is ever open, but to the person itself, which has none. Pure.
 */
export function countryClasses(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const distinct = [...new Set(lists.map((list) => [...new Set(list)].sort().join()))].map(
    (list) => new Set(list.split(',')),
  );
  const classes = new Map<string, string[]>();
  for (const country of covered) {
    const membership = distinct.map((list) => (list.has(country) ? 1 : 0)).join('');
    const others = classes.get(membership);
    if (others) others.push(country);
    else classes.set(membership, [country]);
  }
  return [...classes.values()];
}

/** Returns countries in order; null: all that are covered. */
export const asDestinations = (countries: readonly string[]): readonly string[] | null =>
  countries.length === covered.length ? null : [...countries].sort();
