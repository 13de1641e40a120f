import type { CompiledPolicy } from '../../policy/CompiledPolicy.js';
import { countryClasses } from '../../policy/judgement/countryClasses.js';
import { eeaCountries } from '../../vocabulary/countries.js';
import type { Destination } from './ProcessingRecord.js';

/**
 * Lists the destinations that may be open at all, in classes that are decided alike: the countries of the European
 * Economic Area, as the lines' own `countries` part them. The one place where the record learns of destinations: what
 * covers a transfer to a third country is added here, and whether anything is open there the decision itself says. Pure.
 */
export function destinationsOf({ lines }: Pick<CompiledPolicy, 'lines'>): readonly Destination[] {
  const lists = [...lines.values()].flat().flatMap(({ countries }) => (countries ? [countries] : []));
  return countryClasses(lists).map((countries) => ({
    countries,
    isThirdCountry: countries.some((country) => !eeaCountries.has(country)),
    safeguard: null,
  }));
}

/** Joins destinations of several classes; null: every one that is covered. */
export const joined = (some: readonly Destination[], all: readonly Destination[]): readonly string[] | null =>
  some.length === all.length ? null : some.flatMap(({ countries }) => countries).sort();
