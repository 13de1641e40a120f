import type { CompiledPolicy } from '../../policy/CompiledPolicy.js';
import { countryClasses, elsewhere } from '../../policy/judgement/countryClasses.js';
import type { Destination } from './ProcessingRecord.js';

/**
 * Lists the destinations within the European Economic Area that may be open at all, in classes that are decided alike, as
 * the lines' own `countries` part them. Those outside are told by what covers them: `recordedTransfers`. Pure.
 */
export function destinationsOf({ lines }: Pick<CompiledPolicy, 'lines'>): readonly Destination[] {
  const lists = [...lines.values()].flat().flatMap(({ countries }) => (countries ? [countries] : []));
  return countryClasses(lists)
    .map((countries) => countries.filter((country) => country !== elsewhere))
    .filter(({ length }) => length > 0)
    .map((countries) => ({ countries, isThirdCountry: false, safeguard: null }));
}

/** Joins destinations of several classes; null: every one that is covered. */
export const joined = (some: readonly Destination[], all: readonly Destination[]): readonly string[] | null =>
  some.length === all.length ? null : some.flatMap(({ countries }) => countries).sort();
