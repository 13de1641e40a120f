import { eeaCountries } from './countries.js';

/** That a country ensures an adequate level of protection (GDPR Art. 45(3)). */
export interface AdequacyDecision {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly decision: string;
  /** UTC. From then on it applies. */
  readonly from: string;
  /** UTC. From then on it no longer applies; null: it names no end. */
  readonly validUntil: string | null;
}

/**
 * The decisions that cover a country as a whole, as far as private recipients go. Those that depend on the recipient
 * (Canada: who falls under PIPEDA; United States: who takes part in the Data Privacy Framework) cover nobody here: a
 * safeguard must. Sources, and what could not be checked in the Official Journal itself: `docs/transfers.md`.
 */
export const adequacyDecisions: readonly AdequacyDecision[] = [
  { country: 'AD', decision: '2010/625/EU', from: '2010-10-21', validUntil: null },
  { country: 'AR', decision: '2003/490/EC', from: '2003-07-05', validUntil: null },
  { country: 'BR', decision: '(EU) 2026/179', from: '2026-01-28', validUntil: null },
  { country: 'CH', decision: '2000/518/EC', from: '2000-08-25', validUntil: null },
  { country: 'FO', decision: '2010/146/EU', from: '2010-03-09', validUntil: null },
  // It would have ended on 27 December 2025; renewed on 19 December 2025.
  { country: 'GB', decision: '(EU) 2021/1772', from: '2021-06-28', validUntil: '2031-12-27' },
  { country: 'GG', decision: '2003/821/EC', from: '2003-11-21', validUntil: null },
  { country: 'IL', decision: '2011/61/EU', from: '2011-02-01', validUntil: null },
  { country: 'IM', decision: '2004/411/EC', from: '2004-04-30', validUntil: null },
  { country: 'JE', decision: '2008/393/EC', from: '2008-05-26', validUntil: null },
  { country: 'JP', decision: '(EU) 2019/419', from: '2019-01-23', validUntil: null },
  { country: 'KR', decision: '(EU) 2022/254', from: '2021-12-17', validUntil: null },
  { country: 'NZ', decision: '2013/65/EU', from: '2012-12-20', validUntil: null },
  { country: 'UY', decision: '2012/484/EU', from: '2012-08-22', validUntil: null },
];

const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Says whether a decision covers a country at an instant (UTC milliseconds). */
export const isAdequate = (country: string, at: number): boolean =>
  adequacyDecisions.some(
    (each) =>
      each.country === country &&
      midnight(each.from) <= at &&
      (each.validUntil === null || at < midnight(each.validUntil)),
  );

/** Says whether a country needs no safeguard at an instant: it lies in the EEA, or a decision covers it. */
export const isCoveredAlone = (country: string, at: Date): boolean =>
  eeaCountries.has(country) || isAdequate(country, at.getTime());

/** The instants at which a decision begins or ceases to apply. UTC milliseconds. */
export const adequacyBounds: readonly number[] = adequacyDecisions.flatMap(({ from, validUntil }) => [
  midnight(from),
  ...(validUntil === null ? [] : [midnight(validUntil)]),
]);
