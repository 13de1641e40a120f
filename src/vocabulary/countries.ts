/**
 * Countries of the European Economic Area (ISO 3166-1 alpha-2): the Union's 27 members with Iceland, Liechtenstein and
 * Norway. Data that goes there is not a transfer in the sense of GDPR Chapter V.
 */
export const eeaCountries: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);
