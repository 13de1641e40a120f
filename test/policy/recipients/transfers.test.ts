import { describe, expect, it } from 'vitest';
import type {
  RecipientRegister,
  Safeguard,
  SubProcessorTerms,
} from '../../../src/policy/recipients/RecipientRegister.js';
import { compileRecipients } from '../../../src/policy/recipients/Recipients.js';
import { routeOf } from '../../../src/policy/recipients/routeOf.js';
import { destinationsOf, isCovered, transferConditions } from '../../../src/policy/recipients/transferGrounds.js';
import { adequacyDecisions, isAdequate } from '../../../src/vocabulary/adequacyDecisions.js';
import { eeaCountries } from '../../../src/vocabulary/countries.js';

const noon = new Date('2026-03-02T12:00:00Z');
const SCC = 'A46_2_C_SCC_BY_COMMISSION';
const BCR = 'A46_2_B_BINDING_CORPORATE_RULES';
const atlas: SubProcessorTerms = {
  name: 'Atlas',
  authorisation: 'GENERAL',
  countries: ['MA'],
  plannedFrom: 0,
  authorisedAt: 0,
  objectedAt: null,
  contractEnd: null,
  nextAudit: noon.getTime() + 1_000,
  endedAt: null,
};
const clauses: Safeguard = { mechanism: SCC, recipient: 'Atlas', countries: ['MA'], categories: ['NAME', 'CONTACT'] };
const register = (own: Partial<RecipientRegister> = {}): RecipientRegister => ({
  unregistered: 'ADMITTED',
  applications: [{ client: 'ats', hostingCountries: ['FR', 'MA'], subProcessors: ['Atlas'], isClosed: false }],
  subProcessors: [atlas],
  safeguards: [],
  ...own,
});
interface Asked {
  readonly country?: string;
  readonly client?: string;
  readonly organisation?: string;
}
const callerOf = (
  of: RecipientRegister,
  { country = 'FR', client = 'ats', organisation = 'acme-hr' }: Asked = {},
  at = noon,
) => ({
  ...{ country, organisation },
  ...routeOf(compileRecipients(of, at), { country, client, organisation }),
});

describe('the destinations of a request', () => {
  it('are the country of the token, those of its application, and those of the sub-processors behind it', () => {
    const of = register({
      applications: [{ client: 'ats', hostingCountries: ['DE', 'MA'], subProcessors: ['Atlas'], isClosed: false }],
    });
    expect(destinationsOf(callerOf(of))).toEqual([
      { country: 'FR', recipient: 'acme-hr', safeguards: null },
      { country: 'DE', recipient: 'acme-hr', safeguards: null },
      { country: 'MA', recipient: 'Atlas', safeguards: [] },
    ]);
  });

  it('are told once where they are the same', () => {
    const of = register({
      applications: [{ client: 'ats', hostingCountries: ['FR'], subProcessors: [], isClosed: false }],
    });
    expect(callerOf(of)).not.toHaveProperty('destinations');
    expect(destinationsOf(callerOf(of))).toEqual([{ country: 'FR', recipient: 'acme-hr', safeguards: null }]);
  });

  it('are only the country of the token for an application that nobody registered', () => {
    expect(destinationsOf(callerOf(register(), { client: 'other', country: 'MA' }))).toEqual([
      { country: 'MA', recipient: 'acme-hr', safeguards: [] },
    ]);
  });
});

describe('a destination', () => {
  const covers = (own: Partial<RecipientRegister>, category: string | undefined, asked: Asked = {}): boolean =>
    isCovered(callerOf(register(own), asked), category);

  it('outside the EEA is covered by nothing, and within it needs nothing', () => {
    expect(covers({}, 'NAME')).toBe(false);
    for (const country of eeaCountries) expect(covers({}, 'NAME', { client: 'none', country })).toBe(true);
  });

  it('is covered by a safeguard of its recipient, for its country, and for the categories that it names', () => {
    expect(covers({ safeguards: [clauses] }, 'NAME')).toBe(true);
    expect(covers({ safeguards: [clauses] }, undefined)).toBe(true);
    expect(covers({ safeguards: [clauses] }, 'ADDRESS')).toBe(false);
    expect(covers({ safeguards: [clauses] }, 'RELIGIOUS_BELIEF')).toBe(false);
    expect(covers({ safeguards: [{ ...clauses, countries: ['TN'] }] }, 'NAME')).toBe(false);
    expect(covers({ safeguards: [{ ...clauses, recipient: 'acme-hr' }] }, 'NAME')).toBe(false);
  });

  it('of which one is not covered closes the others', () => {
    expect(covers({ safeguards: [clauses] }, 'NAME', { country: 'TN' })).toBe(false);
    const own = { ...clauses, recipient: 'acme-hr', countries: ['TN'] };
    expect(covers({ safeguards: [clauses, own] }, 'NAME', { country: 'TN' })).toBe(true);
  });

  it('with no recipient in the token is covered by no safeguard', () => {
    const own = { ...clauses, recipient: '', countries: ['TN'] };
    const recipients = compileRecipients(register({ safeguards: [own] }), noon);
    const route = routeOf(recipients, { country: 'TN', organisation: undefined, client: undefined });
    expect(isCovered({ country: 'TN', ...route }, 'NAME')).toBe(false);
  });

  it('asks of the person to have been told, of one of the safeguards that fit', () => {
    const binding = { ...clauses, mechanism: BCR, categories: ['ADDRESS'] } as const;
    const caller = callerOf(register({ safeguards: [clauses, { ...binding, categories: ['NAME', 'ADDRESS'] }] }));
    expect(transferConditions(caller, 'CONTACT')).toEqual([`TRANSFER MA ${SCC} Atlas`]);
    expect(transferConditions(caller, 'ADDRESS')).toEqual([`TRANSFER MA ${BCR} Atlas`]);
    expect(transferConditions(caller, 'NAME')).toEqual([`TRANSFER MA ${BCR}+${SCC} Atlas`]);
    expect(transferConditions(caller, undefined)).toEqual([`TRANSFER MA ${BCR}+${SCC} Atlas`]);
    expect(transferConditions(callerOf(register(), { client: 'none' }), 'NAME')).toEqual([]);
  });
});

describe('an adequacy decision', () => {
  it('covers its country from its first instant to its last', () => {
    const of = register({ applications: [] });
    const covers = (country: string, at: string): boolean => isCovered(callerOf(of, { country }, new Date(at)), 'NAME');
    expect(covers('GB', '2026-03-02T12:00:00Z')).toBe(true);
    expect(covers('GB', '2031-12-26T23:59:59.999Z')).toBe(true);
    expect(covers('GB', '2031-12-27T00:00:00Z')).toBe(false);
    expect(covers('BR', '2026-01-27T23:59:59.999Z')).toBe(false);
    expect(covers('BR', '2026-01-28T00:00:00Z')).toBe(true);
    expect(covers('US', '2026-03-02T12:00:00Z')).toBe(false);
    expect(covers('CA', '2026-03-02T12:00:00Z')).toBe(false);
  });

  it('ends the span in which the compiled recipients say the same', () => {
    const compiled = compileRecipients(register(), new Date('2031-12-26T12:00:00Z'));
    expect(compiled.until).toBe(Date.parse('2031-12-27T00:00:00Z'));
    expect(compiled.adequate.has('GB')).toBe(true);
  });

  it('names each country once, none of the EEA, from before it ends', () => {
    const countries = adequacyDecisions.map(({ country }) => country);
    expect(new Set(countries).size).toBe(countries.length);
    expect(countries.filter((country) => eeaCountries.has(country))).toEqual([]);
    for (const { country, from, validUntil } of adequacyDecisions) {
      expect(isAdequate(country, Date.parse(from))).toBe(true);
      expect(isAdequate(country, Date.parse(from) - 1)).toBe(false);
      if (validUntil) expect(isAdequate(country, Date.parse(validUntil))).toBe(false);
    }
  });
});
